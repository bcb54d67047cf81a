// A notice between one page and the next: its text travels in the form, so that nothing of it is kept here, and any process can go on with it.
import { z } from 'zod';
import type { NoticeDraft } from '../domain/notice/draft.ts';
import { type Notice, noticeOf } from '../domain/notice/notice.ts';
import { readNotice } from '../domain/notice/read.ts';

/** No notice is longer; a longer text is something else, and the form could not carry it. */
export const LONGEST_NOTICE = 200_000;
const MOST_LINKS = 500;

const schema = z.strictObject({
  pages: z.array(z.string()).min(1).max(500),
  links: z.array(z.string().max(500)).max(MOST_LINKS),
  language: z.enum(['en', 'fr']),
  /** IANA zone for a deadline without one, or null. */
  zone: z.string().nullable(),
  /** Of the file, for showing; null when the text was pasted. */
  filename: z.string().max(200).nullable(),
  omission: z.string().nullable(),
});
export type Carried = z.infer<typeof schema>;

/** As it is put into the form. */
export function carriedText({ pages, links, language, zone, filename, omission }: Carried): string {
  const few = links.filter((link) => link.length <= 500).slice(0, MOST_LINKS);
  return JSON.stringify({ pages, links: few, language, zone, filename, omission } satisfies Carried);
}

/** What came back with the form; null when it is not whole. */
export function carriedIn(text: string | undefined): Carried | null {
  try {
    const carried = schema.parse(JSON.parse(text ?? ''));
    return charactersOf(carried) <= LONGEST_NOTICE ? carried : null;
  } catch {
    return null;
  }
}

export function charactersOf({ pages }: Pick<Carried, 'pages'>): number {
  return pages.reduce((sum, page) => sum + page.length, 0);
}

/** The same text is read the same way each time. */
export function drafted(carried: Carried, now: Date): { notice: Notice; draft: NoticeDraft } {
  const notice = noticeOf(carried.pages, { language: carried.language, links: carried.links });
  return { notice, draft: readNotice(notice, { asOf: now, zone: carried.zone }) };
}
