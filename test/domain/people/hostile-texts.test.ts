// Texts made to keep a rule busy: a megabyte of one thing repeated, in every place a stranger controls, costs no more than a long mail.
import { describe, expect, test } from 'vitest';
import { classify } from '../../../src/domain/classify.ts';
import { withoutComments } from '../../../src/domain/machines/comments.ts';
import { forwardedCandidate } from '../../../src/domain/people/forward.ts';
import { ownWords } from '../../../src/domain/people/own-words.ts';
import { MOST_READ, opening, sentencesOf } from '../../../src/domain/people/wording.ts';
import { authenticationOf, isRobot, personName } from '../../../src/domain/sender.ts';
import { message, vacancy } from '../../support/cases.ts';

const MEGABYTE = 1_000_000;
const nothing = {
  paper: false,
  unreadable: false,
  anyDocument: true,
  onFile: false,
  onlyLinked: false,
  namesVacancy: false,
  onlyInfected: false,
};

describe('a megabyte of', () => {
  test.each([
    'a',
    ' ',
    '\n',
    ' \n',
    '(',
    '\\',
    '"',
    '>',
    '-',
    '_',
    '?',
    '.',
    '@',
    'a@',
    'On a\n',
    'On a <a@b',
    'From: \n',
    'From: a@example.org\n',
    'i withdraw ',
    'not ',
    'my ',
    'please ',
    'attached ',
    'delivered ',
    'user ',
    'your mailbox ',
    'until ',
    'would like to ',
    'je ne ',
    'ich ',
    'é',
    'ﬃ',
  ])('%j in text, subject, name and headers', (seed) => {
    const long = seed.repeat(MEGABYTE / seed.length);
    const line = long.replaceAll('\n', ' ');
    const mail = message({
      subject: line,
      text: long,
      from: [{ name: line, address: 'nadia@example.org' }],
      returnPath: line,
      header: {
        'Auto-Submitted': line,
        'Content-Type': line,
        Precedence: line,
        'X-Mailer': line,
        'X-Auto-Response-Suppress': line,
        'X-Spam-Status': line,
        'Authentication-Results': `mx.wcoomd.org; ${line}`,
      },
    });
    expect(classify(mail, nothing, []).reason).not.toBe('');
    const passedOn = forwardedCandidate({ ...mail, subject: 'Fwd: x' }, []);
    expect(passedOn?.address ?? '').toMatch(/^(?:a@example\.org)?$/);
    expect(['passed', 'failed', 'unknown']).toContain(authenticationOf(mail, vacancy()));
    expect(personName({ name: line, address: 'nadia@example.org' }).length).toBeLessThanOrEqual(300);
    expect(isRobot(`${line}@example.org`)).toBe(false);
  });
});

describe('work is bounded by what is read', () => {
  test('no rule of wording reads further than the opening', () => {
    expect(opening('ﬃ'.repeat(MEGABYTE)).length).toBeLessThanOrEqual(MOST_READ);
    expect(sentencesOf(`${'a. '.repeat(MEGABYTE)}really?`).join(' ').length).toBeLessThanOrEqual(MOST_READ);
    const late = `${'word '.repeat(10_000)}\nI withdraw my application.`;
    expect(classify(message({ subject: '', text: late }), { ...nothing, anyDocument: false }, []).kind).toBe('other');
  });
  test('a mark of a mail program far into a line is prose', () => {
    const text = `${'x'.repeat(500)} On Friday, HR <hr@example.org> wrote:`;
    expect(ownWords(text)).toBe(text);
  });
  test('comments are taken out in one pass, however deep', () => {
    expect(withoutComments(`${'('.repeat(MEGABYTE)}x`).trim()).toBe('');
    expect(withoutComments('no (a \\) (b) "c) d') + withoutComments('"(kept)" (gone)')).toContain('"(kept)"');
  });
});
