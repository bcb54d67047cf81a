// Mail in fresh words, people's and machines': what each is, and whether an answer may go out.
import { describe, expect, test } from 'vitest';
import { classify, type Verdict } from '../../../src/domain/classify.ts';
import { isReply, namesVacancy } from '../../../src/domain/subject.ts';
import { ddis, stcepm, vacancy } from '../../support/cases.ts';
import { mailIn, rowsOf } from '../../support/mail-tables.ts';
import { FIRST, FOURTH, SECOND, THIRD } from './fresh.ts';

const VACANCIES = [vacancy(), stcepm, ddis];
const ANSWERED = ['application', 'supplement', 'enquiry', 'withdrawal'];

/** The verdict on a row, with what it says is known of the mail. */
function verdictOnRow(subject: string, text: string, besides: string): Verdict {
  const mail = mailIn(subject, text, besides);
  const known = besides.split('&&').map((each) => each.trim());
  if (known.includes('answers-us')) mail.inReplyTo = ['<receipt-1@wcoomd.org>'];
  const evidence = {
    paper: false,
    unreadable: known.includes('unreadable'),
    anyDocument: known.includes('document'),
    onFile: known.includes('on-file'),
    onlyLinked: known.includes('linked'),
    namesVacancy: !isReply(subject) && VACANCIES.some((each) => namesVacancy(subject, each)),
    onlyInfected: false,
  };
  return classify(
    mail,
    evidence,
    VACANCIES.map((each) => each.mailbox),
  );
}

describe('mail in fresh words', () => {
  test.each([FIRST, FOURTH, SECOND, THIRD].flatMap(rowsOf))('%s: "%s" %s', (kind, subject, text, besides) => {
    const found = verdictOnRow(subject, text, besides);
    expect(`${found.kind} (${found.reason})`).toMatch(new RegExp(`^(?:${kind}) `));
    expect(found.silence === null && ANSWERED.includes(found.kind)).toBe(ANSWERED.includes(kind));
  });
});
