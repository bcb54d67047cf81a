// Facts a notice asks candidates to state, found in their papers like evidence: a sentence for HR and the passages it was read from; no consequence.
import { FACT_KINDS, type FactFinding, type FactKind, type Quote } from '../application.ts';
import { type FiledDocument, isReadable, papersOf } from '../documents.ts';
import { sectionsNamedBy } from '../roles/headings.ts';
import type { Criterion, Language } from '../vacancy.ts';
import { declaresKinship } from './facts.ts';
import { MOST_QUOTES } from './passages.ts';
import { boundariesOf, quoteAround } from './quotes.ts';
import { fold, foldInPlace } from './words.ts';

/** What of a vacancy says which facts are wanted. */
export interface FactWishes {
  criteria: Criterion[];
  /** Languages accepted for the papers. */
  languages: Language[];
}

/**
 * The facts the readable CVs and letters state, and the mail's own words, at most one of each kind, in the order of the kinds.
 * Nationality and work permit are looked for only where a criterion speaks of them.
 * @param words what the candidate wrote in the mail; its passages name no file
 */
export function findFacts(vacancy: FactWishes, documents: FiledDocument[], words: string): FactFinding[] {
  const papers = documents.filter((document) => isReadable(document) && papersOf(document.role).length > 0);
  const isLetter = papers.some((paper) => paper.filename === null);
  const pages: Page[] = [
    ...papers.flatMap((paper) =>
      paper.pages.map((text, at) => ({
        text,
        filename: paper.filename,
        number: paper.pageCount === null ? null : at + 1,
      })),
    ),
    ...(isLetter || words.trim() === '' ? [] : [{ text: words, filename: null, number: null }]),
  ];
  const wanted = factsWanted(vacancy);
  const found: Record<FactKind, FactFinding | null> = {
    kinship: kinship(pages),
    referees: referees(pages),
    'paper-language': paperLanguage(papers, vacancy.languages),
    availability: stated('availability', pages, AVAILABILITY),
    nationality: wanted.nationality ? stated('nationality', pages, NATIONALITY) : null,
    'work-permit': wanted.permit ? stated('work-permit', pages, PERMIT) : null,
  };
  return FACT_KINDS.flatMap((kind) => found[kind] ?? []);
}

interface Page {
  text: string;
  filename: string | null;
  number: number | null;
}
interface Place {
  page: Page;
  start: number;
  end: number;
}

function factsWanted({ criteria }: FactWishes): { nationality: boolean; permit: boolean } {
  const asked = fold(
    criteria
      .map(({ text, aspects }) => [text.en, text.fr, ...aspects.flatMap(({ en, fr }) => [...en, ...fr])].join('\n'))
      .join('\n'),
  );
  return {
    nationality: /\bnationalit|\bcitizen|\bnationals? of\b|ressortissante?s?\b/u.test(asked),
    permit:
      /work permit|right to work|authori[sz]ed to work|permis de travail|autorisation de travail|titre de sejour|residence permit/u.test(
        asked,
      ),
  };
}

function kinship(pages: Page[]): FactFinding | null {
  const places: Place[] = [];
  for (const page of pages) {
    if (!declaresKinship(page.text)) continue;
    const starts = boundariesOf(page.text);
    const sentences = starts.slice(0, -1).map((start, at) => ({ start, end: starts[at + 1] ?? start }));
    // A declaration may be broken over two lines.
    const declaring = [1, 2, 3].flatMap((length) =>
      sentences.map(({ start }, at) => ({ page, start, end: sentences[at + length - 1]?.end ?? start })),
    );
    const first = declaring.find(({ start, end }) => end > start && declaresKinship(page.text.slice(start, end)));
    if (first) places.push(first);
  }
  return factOf('kinship', 'Declares a relationship to somebody on the staff.', places);
}

const CONTACT = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}|(?<![\w/.-])(?:\+|00|0)\d[\d ()./-]{6,20}\d(?!\d)/gu;
const REFEREE = /\b(?:referees?|references?|personnes? (?:de reference|a contacter)|recommandataires?)\b/u;
const ON_REQUEST =
  /\b(?:references?|referees?|recommandations?)\b[^.\n]{0,40}\b(?:(?:up)?on (?:request|demand)|on application|if required|sur (?:simple )?demande)|\b(?:references?|referees?) (?:are |is )?available\b/u;
/** The lines a list of referees has at most. */
const LONGEST_LIST = 40;

/** Names of referees count with an address or a number beside them; the candidate's own stand elsewhere. */
function referees(pages: Page[]): FactFinding | null {
  const contacts: (Place & { said: string })[] = [];
  const offers: Place[] = [];
  for (const page of pages) {
    let listed = 0;
    let before = -1;
    for (const match of page.text.matchAll(/[^\n]+/gu)) {
      const line = match[0];
      const sections = line.length < 160 ? sectionsNamedBy(line) : [];
      const folded = fold(line);
      const offer = ON_REQUEST.exec(folded);
      if (offer) offers.push({ page, start: match.index, end: match.index + line.length });
      const isTitle =
        sections.includes('references') ||
        (line.length < 90 &&
          REFEREE.test(folded) &&
          /[:]/u.test(line) &&
          !/@|\d{5}/u.test(line) &&
          NOT_A_PERSON.exec(folded) === null);
      if (isTitle) listed = LONGEST_LIST;
      else if (sections.length > 0) listed = 0;
      else listed = Math.max(0, listed - 1);
      const named = REFEREE.test(folded) && !NOT_A_PERSON.test(folded);
      if (listed === 0 && !named) {
        before = -1;
        continue;
      }
      for (const contact of line.matchAll(CONTACT)) {
        // The name stands on the line, or on the one before.
        const bare = /\p{Lu}\p{L}+ .*\p{Lu}\p{L}+/u.test(line.slice(0, contact.index));
        const start = bare || before < 0 ? match.index : before;
        contacts.push({ page, start, end: match.index + contact.index + contact[0].length, said: contact[0] });
      }
      before = match.index;
    }
  }
  if (contacts.length > 0) {
    const addresses = new Set(contacts.map(({ said }) => said.toLowerCase()).filter((said) => said.includes('@')));
    const count = Math.max(1, addresses.size);
    const words = `Names ${count === 1 ? 'a referee' : `${count} referees`} with contact details.`;
    return factOf('referees', words, contacts);
  }
  return factOf('referees', 'Offers references on request.', offers);
}

/** "Your reference", "Reference: HOI/2026": a number of the notice. */
const NOT_A_PERSON =
  /\b(?:your|our|job|post|vacancy|votre|notre|terms of|with|in|en|cadre de|taux de|vos|(?<!personnes? )de) ref|\bref(?:erence)?s?\.? ?(?:no|n|number|numero|code)?\.? ?:? ?[a-z]*[/\d-]/u;

function paperLanguage(papers: FiledDocument[], accepted: string[]): FactFinding | null {
  const others = papers.filter(({ language }) => language !== null && !accepted.includes(language));
  const languages = [...new Set(others.map(({ language }) => language))].join(', ');
  const places = others.flatMap((paper): Place[] => {
    const at = paper.pages.findIndex((text) => text.trim() !== '');
    const text = paper.pages[at];
    if (text === undefined) return [];
    const start = text.search(/\S/u);
    const page = { text, filename: paper.filename, number: paper.pageCount === null ? null : at + 1 };
    return [{ page, start, end: start + text.slice(start).search(/\s|$/u) }];
  });
  return factOf('paper-language', `A paper is in a language the notice does not accept (${languages}).`, places);
}

const AVAILABILITY: RegExp[] = [
  /\b(?:notice period|period of notice)\b[^.;\n]{0,60}/gu,
  /\b(?:i am |i'm |i would be |i could be |immediately )?available (?:immediately|at once|from|as of|to start|to join|within|after|at short notice)[^.;\n]{0,40}/gu,
  /\b(?:i )?(?:can|could|am able to|would be able to) (?:start|join|take up)[^.;\n]{0,60}/gu,
  /\b(?:availability|date of availability|available from|earliest start(?:ing)? date)\s?:[^.;\n]{1,60}/gu,
  /\b(?:preavis)\b(?! de (?:vacance|marche))[^.;\n]{0,60}/gu,
  /\bdisponible (?:immediatement|de suite|des|a partir|a compter|sous|au|le|tout de suite)[^.;\n]{0,40}/gu,
  /\bdisponibilite\s?:[^.;\n]{1,60}/gu,
  /\bje (?:peux|pourrais|suis en mesure de) (?:commencer|prendre (?:mes )?fonctions?|rejoindre)[^.;\n]{0,60}/gu,
];
const NATIONALITY: RegExp[] = [
  /\b(?:nationality|nationalities|citizenships?|nationalites?|citoyennetes?)\s?(?:\([^)\n]{1,16}\)\s?)?(?:[:–-][ \t]{0,9}|\n[ \t]{0,9})[a-z][a-z /,&-]{2,40}/gu,
  /\bi am (?:an? )?(?:[a-z]+ ){1,3}(?:national|citizen)\b/gu,
  /\b(?:a )?(?:citizen|national) of [^.;,\n]{3,40}/gu,
  /\b(?:dual|double) (?:nationality|citizenship|nationals?|nationalite)[^.;\n]{0,40}/gu,
  /\b(?:ressortissante?|citoyen(?:ne)?) (?:de |du |d'|des |[a-z]+)[^.;,\n]{0,40}/gu,
  /\bde nationalite [a-z]+(?: et [a-z]+)?/gu,
];
const PERMIT: RegExp[] = [
  /\b(?:valid )?(?:work|residence) (?:permit|authori[sz]ation|visa)\b[^.;\n]{0,60}/gu,
  /\b(?:right|authori[sz]ed|eligible|entitled|permitted) to work (?:in|within|anywhere)[^.;\n]{0,50}/gu,
  /\b(?:permis|autorisation) de travail\b[^.;\n]{0,60}/gu,
  /\b(?:titre|permis|carte) de sejour\b[^.;\n]{0,60}/gu,
  /\b(?:permanent resid(?:ent|ence|ency)|no (?:work )?(?:visa|permit) (?:is )?required|eu (?:citizen|passport))\b[^.;\n]{0,40}/gu,
];

const TITLES = {
  availability: 'Says when they could start.',
  nationality: 'States a nationality.',
  'work-permit': 'Speaks of a permit or right to work.',
} as const;

function stated(kind: keyof typeof TITLES, pages: Page[], patterns: RegExp[]): FactFinding | null {
  const places = pages.flatMap((page) => {
    const { folded, placeOf } = foldInPlace(page.text);
    const found = patterns.flatMap((pattern) => [...folded.matchAll(pattern)]);
    return found
      .filter((match) => !OF_THE_NOTICE.test(folded.slice(Math.max(0, match.index - 60), match.index)))
      .map((match) => {
        const said = wholeWords(match[0], folded.charAt(match.index + match[0].length));
        return { page, start: placeOf(match.index), end: placeOf(match.index + said.length - 1) + 1 };
      })
      .sort((a, b) => a.start - b.start);
  });
  return factOf(kind, TITLES[kind], places);
}

/** Without a last word that goes on behind it. */
function wholeWords(said: string, next: string): string {
  return (/[\p{L}\p{N}]/u.test(next) ? said.replace(/(?<=\S)\s+\S*$/u, '') : said).trimEnd();
}

/** What others could, or what the post offers. */
const OF_THE_NOTICE =
  /\b(?:candidates?|applicants?|not|you|vous|services?|systems?|data|resources?|candidats?|pas|servers?|platform\w*|tools?)(?: (?:is|are|was|were|be|made|est|sont|must|should|who))*\s*$/u;

function factOf(kind: FactKind, words: string, places: Place[]): FactFinding | null {
  const evidence: Quote[] = [];
  for (const { page, start, end } of places) {
    const quote = quoteAround(page.text, start, end, boundariesOf(page.text));
    const isKnown = evidence.some(
      (each) =>
        each.filename === page.filename &&
        each.page === page.number &&
        (each.quote.includes(quote) || quote.includes(each.quote)),
    );
    if (quote !== '' && !isKnown) evidence.push({ filename: page.filename, page: page.number, quote });
    if (evidence.length === MOST_QUOTES) break;
  }
  return evidence.length > 0 ? { kind, words, evidence } : null;
}
