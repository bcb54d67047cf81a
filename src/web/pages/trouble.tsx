// What a person reads when something is not there, not theirs, or went wrong: plain words, never a stack trace.
import { type Frame, Page } from '../layout.tsx';
import { TROUBLE } from '../words.ts';

export function TroublePage({ frame, kind, number }: { frame: Frame; kind: keyof typeof TROUBLE; number?: string }) {
  const { title, words } = TROUBLE[kind];
  return (
    <Page frame={frame} title={title} width="narrow">
      <h1>{title}</h1>
      <p class="lead">{words}</p>
      {number && (
        <p>
          Number <code>{number}</code>
        </p>
      )}
      <p>
        <a href="/">Back to the first page</a>
      </p>
    </Page>
  );
}
