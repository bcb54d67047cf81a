// Documents as rows with what was found out about them, and their texts page by page with the quotes marked.
import { type DocumentLink, isReadable } from '../../domain/documents.ts';
import type { PaperLine, PaperText } from '../../domain/review.ts';
import { Status, Theirs, visible } from '../parts.tsx';
import { pageKey, type Stretch } from '../quotes.ts';
import {
  counted,
  IN_QUARANTINE,
  languageInWords,
  mediaInWords,
  NOT_YET_READ,
  READ_STATUS,
  ROLE,
  sizeInWords,
} from '../words.ts';

export function Documents({ documents }: { documents: PaperLine[] }) {
  if (documents.length === 0) return <p class="none">No documents.</p>;
  return (
    <ul class="papers">
      {documents.map((each) => (
        <li>
          <div>
            <h3>
              <Name document={each} />
            </h3>
            <p class="states">
              <span class="role">{each.role === null ? 'Not yet judged' : ROLE[each.role]}</span>
              <Status said={each.status === null ? NOT_YET_READ : READ_STATUS[each.status]} />
            </p>
          </div>
          <p class="quiet">{describe(each)}</p>
          {each.roleReason && (
            <p class="quiet">
              Why: <Theirs words={each.roleReason} />
            </p>
          )}
          {each.omission && (
            <p class="quiet">
              Not read whole: <Theirs words={each.omission} />
            </p>
          )}
          {each.reason && (
            <p>
              <Theirs words={each.reason} />
            </p>
          )}
          {each.status === 'infected' && <p class="quiet">{IN_QUARANTINE}</p>}
          {each.filename !== null && each.status !== 'infected' && (
            <p>
              <a href={`/documents/${each.id}`} download>
                Download <span class="unseen">{visible(each.filename)}</span>
              </a>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

function Name({ document: { filename, container } }: { document: PaperLine }) {
  if (filename === null) return <>Text of the mail</>;
  return (
    <>
      <Theirs words={filename} none="without a name" />
      {container && (
        <small>
          {' '}
          in <Theirs words={container} />
        </small>
      )}
    </>
  );
}

function describe(document: PaperLine): string {
  const pages = document.pageCount === null ? null : counted(document.pageCount, 'page');
  const language =
    document.status !== null && isReadable({ status: document.status }) ? languageInWords(document.language) : null;
  const file = document.filename === null ? null : `${mediaInWords(document.mediaType)}, ${sizeInWords(document.size)}`;
  const scan = document.confidence === null ? null : recognisedInWords(document.confidence);
  return [file, pages, language, scan].filter((part) => part !== null).join(' · ');
}

/** The recognition's own judgement of its work; what it is less sure of deserves a look at the file itself. */
function recognisedInWords(confidence: number): string {
  const share = `recognised with ${Math.round(confidence)} % certainty`;
  return confidence < 75 ? `${share}, compare with the file` : share;
}

/** The text of one document; each mark carries the anchors of the quotes that begin with it. */
export function Text({ document, stretches }: { document: PaperText; stretches: Stretch[][] }) {
  return (
    <article
      class="text"
      lang={/^[a-z]{2}$/.test(document.language ?? '') ? (document.language ?? undefined) : undefined}
    >
      <h3 lang="en">
        <Name document={document} />
      </h3>
      {stretches.map((page, i) => (
        <section id={pageKey(document.id, i)}>
          {document.pageCount !== null && (
            <h4 lang="en">
              Page {i + 1} of {document.pageCount}
            </h4>
          )}
          <div class="page" dir="auto">
            {page.map((stretch) => (
              <StretchOfText stretch={stretch} />
            ))}
          </div>
        </section>
      ))}
      {document.links.length > 0 && <Links links={document.links} paged={document.pageCount !== null} />}
      {document.hiddenText !== '' && (
        <section class="hidden-text">
          <h4 lang="en">Text a reader of the file would not see</h4>
          <p lang="en">It is no evidence, and stands here so that you know of it.</p>
          <div class="page" dir="auto">
            {visible(document.hiddenText)}
          </div>
        </section>
      )}
    </article>
  );
}

/** As words and not as links: where they lead is the candidate's choice, and nobody has looked. */
function Links({ links, paged }: { links: DocumentLink[]; paged: boolean }) {
  return (
    <section class="links">
      <h4 lang="en">Links in this document</h4>
      <ul>
        {links.map(({ page, address }) => (
          <li>
            <Theirs words={address.replace(/^(mailto|tel):/i, '')} />
            {paged && page !== null && <small lang="en"> page {page}</small>}
          </li>
        ))}
      </ul>
      <p class="quiet" lang="en">
        They were not opened.
      </p>
    </section>
  );
}

function StretchOfText({ stretch: { text, marked, anchors } }: { stretch: Stretch }) {
  if (!marked) return <>{visible(text)}</>;
  // One quote may begin where another does: the first anchor is the mark's own, the others stand before it.
  const [own, ...others] = anchors;
  return (
    <>
      {others.map((anchor) => (
        <span id={anchor} />
      ))}
      <mark id={own}>{visible(text)}</mark>
    </>
  );
}
