// The mails of one candidate's story: the first, and those that follow it in the thread or on their own.
import { accepted, type Case, type Code, file, idOf, type Label, type Someone } from './case.ts';
import * as en from './papers-english.ts';
import * as others from './papers-of-others.ts';
import * as fr from './papers-other-languages.ts';
import { pdf } from './sheet.ts';

type Mail = Case['mail'];
export interface Turn {
  name: string;
  because: string;
  at: string;
  text: string;
  label: Label;
  open?: string;
  /** Files by what they are. */
  papers?: ('cv' | 'newer-cv' | 'letter' | 'newer-letter' | 'diploma' | 'locked-cv' | 'locked-letter')[];
  subject?: string;
  from?: Someone;
  /** The turn whose mail this one answers. */
  answers?: string;
  more?: Partial<Mail>;
}

export interface Story {
  group: string;
  to: Code;
  who: Someone;
  language?: 'en' | 'fr';
  turns: Turn[];
}

/** What a further mail of the same candidate is labelled when nothing else is said: a supplement in time. */
export function further(who: Someone, to: Code, label: Label, language = 'en'): Label {
  return accepted(who, to, language, { kind: 'supplement', ...label });
}

export const QUIET: Label = { answer: null, language: null, suppressed: 'already-sent' };
/** Without a subject to be held against the vacancy. */
export const NO_PAPERS: Label = { documents: [], completeness: null };

export async function told({ group, to, who, language = 'en', turns }: Story): Promise<Case[]> {
  const title = language === 'fr' ? fr.POSTES[to] : en.POSTS[to];
  return Promise.all(
    turns.map(async (turn): Promise<Case> => {
      const attachments = await Promise.all((turn.papers ?? []).map((paper) => PAPERS[paper](who, title, language)));
      const thread: Record<string, string> = turn.answers
        ? { 'In-Reply-To': idOf(turn.answers, who), References: idOf(turn.answers, who) }
        : {};
      const { headers, ...more } = turn.more ?? {};
      return {
        name: turn.name,
        group,
        because: turn.because,
        ...(turn.open ? { open: turn.open } : {}),
        mail: {
          to,
          at: turn.at,
          from: turn.from ?? who,
          subject: turn.subject ?? `${turn.answers ? 'Re: ' : ''}${title}`,
          text: turn.text,
          attachments,
          headers: { ...thread, ...headers },
          ...more,
        },
        label: turn.label,
      };
    }),
  );
}

type Make = (who: Someone, title: string, language: 'en' | 'fr') => Promise<{ filename: string; content: Buffer }>;
const PAPERS: Record<NonNullable<Turn['papers']>[number], Make> = {
  cv: async (who, _, language) => file('CV.pdf', await pdf(language === 'fr' ? fr.cvFrench(who) : en.cvPlain(who))),
  'newer-cv': async (who) =>
    file('CV updated.pdf', await pdf(en.cvPlain(who).replace('fourteen', 'fifteen').replace('eleven', 'twelve'))),
  letter: async (who, title, language) =>
    file('Letter.pdf', await pdf(language === 'fr' ? fr.letterFrench(who, title) : en.letterPlain(who, title))),
  'newer-letter': async (who, title) => file('Letter updated.pdf', await pdf(en.letterPoints(who, title))),
  diploma: async (who) => file('Diploma.pdf', await pdf(others.diploma(who))),
  'locked-cv': async (who) => file('CV.pdf', await pdf(en.cvPlain(who), { password: 'green-boat' })),
  'locked-letter': async (who, title) =>
    file('Letter.pdf', await pdf(en.letterPlain(who, title), { password: 'green-boat' })),
};
