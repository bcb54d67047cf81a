// What an answer says is taken from the decision alone, in the candidate's language and the deadline's own zone.
import { describe, expect, test } from 'vitest';
import type { Answer, Decision } from '../../../src/domain/application.ts';
import { TEMPLATES } from '../../../src/domain/disposition.ts';
import { momentIn, spanIn } from '../../../src/domain/letters/moment.ts';
import { sendable } from '../../../src/domain/letters/recipient.ts';
import { type Response, responseTo, subjectLine } from '../../../src/domain/letters/response.ts';
import { printableFile, printableName } from '../../../src/domain/letters/response-names.ts';
import { decision, HOI, ORGANISATION, paper } from '../../support/answers.ts';

const TO = 'zoe.lefevre@example.net';

function factsOf(d: Decision, answer: Partial<Answer> = {}, onFile = {}) {
  const response = responseTo({ template: 'acknowledgement', language: 'en', to: TO, ...answer }, d, HOI, {
    organisation: ORGANISATION,
    ...onFile,
  }) as Response;
  return response.parts[0];
}

describe('time', () => {
  test('a deadline at midnight is said as 24:00 of the day that it ends', () => {
    expect(factsOf(decision()).closes).toBe('Sunday 22\u00a0March 2026 at 24:00, Central European Time (UTC+1)');
    expect(factsOf(decision(), { language: 'fr' }).closes).toBe(
      'dimanche 22\u00a0mars 2026 à\u00a024\u00a0h\u00a000, heure d’Europe centrale (UTC+1)',
    );
  });

  test('arrival is shown to the second within the hour of the deadline, and to the minute otherwise', () => {
    expect(factsOf(decision({}, '2026-03-22T22:48:12Z')).received).toContain('at 23:48:12,');
    expect(factsOf(decision({}, '2026-03-22T23:12:04Z')).received).toContain('Monday 23\u00a0March 2026 at 00:12:04,');
    expect(factsOf(decision({}, '2026-03-21T09:15:30Z')).received).toContain('at 10:15,');
  });

  test('the zone is the one in force at that instant: summer time in the morning, winter time after the change', () => {
    const before = momentIn(new Date('2025-10-26T00:30:00Z'), 'Europe/Brussels', 'en');
    const closing = momentIn(new Date('2025-10-26T23:00:00Z'), 'Europe/Brussels', 'en', { endOfDay: true });
    expect(before).toBe('Sunday 26\u00a0October 2025 at 02:30, Central European Time (UTC+2)');
    expect(closing).toBe('Sunday 26\u00a0October 2025 at 24:00, Central European Time (UTC+1)');
  });

  test('zones without a name, and with half an hour, are said by their distance', () => {
    const noon = new Date('2026-03-01T12:00:00Z');
    expect(momentIn(noon, 'UTC', 'en')).toBe('Sunday 1\u00a0March 2026 at 12:00, UTC');
    expect(momentIn(noon, 'Asia/Kolkata', 'fr')).toContain('dimanche 1er\u00a0mars 2026 à\u00a017\u00a0h\u00a030');
    expect(momentIn(noon, 'Asia/Kolkata', 'fr')).toContain('(UTC+5:30)');
    expect(momentIn(noon, 'America/New_York', 'en')).toContain('(UTC−5)');
  });

  test('the margin is exact: minutes and seconds, never rounded to nothing', () => {
    expect(factsOf(decision({}, '2026-03-22T23:12:04Z')).margin).toBe('12\u00a0minutes and 4\u00a0seconds');
    expect(factsOf(decision({}, '2026-03-22T23:12:04Z'), { language: 'fr' }).margin).toBe(
      '12\u00a0minutes et 4\u00a0secondes',
    );
    expect(factsOf(decision({}, '2026-03-22T23:00:00.400Z')).margin).toBe('less than one second');
    expect(spanIn(-3_600_000, 'en')).toBe('1\u00a0hour');
    expect(spanIn(90_061_000, 'fr')).toBe('1\u00a0jour et 1\u00a0heure');
    expect(spanIn(86_460_000, 'en')).toBe('1\u00a0day');
  });
});

describe('papers', () => {
  test('what was found is named with its file, and a letter in the mail itself without one', () => {
    const d = decision({
      documents: [paper('cv', 'cv.pdf'), paper('motivation-letter', null), paper('other', 'diploma.pdf')],
    });
    expect(factsOf(d).papers).toEqual([
      { role: 'CV', file: 'cv.pdf', earlier: false },
      { role: 'Motivation letter', file: null, earlier: false },
    ]);
    expect(factsOf(d).others).toEqual(['diploma.pdf']);
  });

  test('what is missing follows the decision, in the answer’s language', () => {
    const lacks = (completeness: Decision['completeness'], language: 'en' | 'fr') =>
      factsOf(decision({ completeness, documents: [] }), { template: 'incomplete', language }).missing;
    expect(lacks('missing-letter', 'en')).toEqual(['your motivation letter']);
    expect(lacks('missing-both', 'fr')).toEqual(['votre CV', 'votre lettre de motivation']);
    expect(lacks('complete', 'en')).toEqual([]);
  });

  test('an unreadable paper lacks what no other paper, here or on file, stands for', () => {
    const d = decision({ completeness: 'unreadable', documents: [paper('other', 'letter.pdf', 'encrypted')] });
    expect(factsOf(d).missing).toEqual(['your CV', 'your motivation letter']);
    const cv = { ...paper('cv', 'old.pdf'), current: true, inTime: true, receivedAt: new Date(0) };
    expect(factsOf(d, {}, { onFile: [cv] }).missing).toEqual(['your motivation letter']);
    expect(factsOf(d, {}, { onFile: [cv] }).papers).toEqual([{ role: 'CV', file: 'old.pdf', earlier: true }]);
    expect(factsOf(d, {}, { onFile: [{ ...cv, current: false }] }).missing).toContain('your CV');
  });

  test('a paper on file that the mail replaces is not listed a second time', () => {
    const old = { ...paper('cv', 'old.pdf'), current: true, inTime: true, receivedAt: new Date(0) };
    const d = decision({ documents: [paper('cv', 'new.pdf')] });
    expect(factsOf(d, {}, { onFile: [old] }).papers).toEqual([{ role: 'CV', file: 'new.pdf', earlier: false }]);
  });

  test('what cannot be read is said with the reason and what to do, in the answer’s language', () => {
    const d = decision({ documents: [paper('other', 'lettre.pdf', 'encrypted')] });
    expect(factsOf(d, { language: 'fr' }).unreadable).toEqual([
      {
        file: 'lettre.pdf',
        reason: 'il est protégé par un mot de passe',
        advice: 'Merci de l’envoyer de nouveau sans mot de passe.',
      },
    ]);
  });

  test('more can be sent until the deadline, and not after it', () => {
    expect(factsOf(decision({ completeness: 'missing-cv' })).until).toContain('24:00');
    expect(factsOf(decision({ completeness: 'missing-cv' }, '2026-03-22T23:00:00Z')).until).toBeNull();
  });

  test('a hundred files fill no letter: eight are listed and the rest are counted', () => {
    const d = decision({ documents: Array.from({ length: 100 }, (_, i) => paper('other', `${i}.pdf`)) });
    expect(factsOf(d).others).toHaveLength(8);
    expect(factsOf(d).more).toBe(92);
    const unread = decision({ documents: Array.from({ length: 10 }, (_, i) => paper('other', `${i}.pdf`, 'corrupt')) });
    expect(factsOf(unread)).toMatchObject({ more: 0, moreUnreadable: 2 });
  });
});

describe('the subject line', () => {
  test('is our own, names the vacancy in the answer’s language, and has no control characters', () => {
    expect(subjectLine({ template: 'acknowledgement', language: 'en' }, HOI)).toBe(
      'HOI – Head of Information Technology: we have received your application',
    );
    expect(subjectLine({ template: 'late', language: 'fr' }, HOI)).toBe(
      'HOI – Chef du service informatique\u00a0: votre candidature est arrivée après la date limite',
    );
    for (const template of TEMPLATES) {
      expect(subjectLine({ template, language: 'both' }, HOI)).toMatch(/^HOI – [^\p{Cc}]+ \/ HOI – [^\p{Cc}]+$/u);
    }
  });

  test('both languages give both texts, the vacancy’s first language first', () => {
    const answer = { template: 'enquiry', language: 'both', to: TO } as const;
    const languages = (of: typeof HOI) =>
      (responseTo(answer, decision(), of, { organisation: ORGANISATION }) as Response).parts.map((p) => p.language);
    expect(languages(HOI)).toEqual(['en', 'fr']);
    expect(languages({ ...HOI, languages: ['fr', 'en'] })).toEqual(['fr', 'en']);
  });
});

describe('the recipient', () => {
  test('is one address', () => {
    for (const good of ['zoe@example.net', "o'brien+jobs@mail.example.co", 'zoé@exämple.org', 'info@example.org']) {
      expect(sendable(good)).toBe(good);
    }
  });

  test('is never a list, a name, a route, a second line or half an address', () => {
    const bad = [
      '',
      'zoe',
      '@example.net',
      'zoe@',
      'zoe@example',
      'a@example.net,b@example.net',
      'a@example.net b@example.net',
      'Zoé <zoe@example.net>',
      '<zoe@example.net>',
      'zoe@example.net\r\nBcc: b@example.net',
      'zoe@example.net\u0000',
      '"a b"@example.net',
      'zoe@[127.0.0.1]',
      'a..b@example.net',
      '.a@example.net',
      'a@-example.net',
      'a@b@example.net',
      `${'a'.repeat(65)}@example.net`,
      `a@${'b.'.repeat(130)}net`,
      'a@example.net;',
      'a\u202e@example.net',
    ];
    for (const each of bad) expect(sendable(each), each).toBeNull();
  });

  test('where there is none the answer is declined with the reason', () => {
    const answer = { template: 'late', language: 'en', to: 'undisclosed recipients' } as const;
    expect(responseTo(answer, decision(), HOI, { organisation: ORGANISATION })).toEqual({
      declined: 'no-reply-address',
    });
  });
});

describe('names that strangers chose', () => {
  test('a name greets only when it looks like one', () => {
    expect(printableName('Zoé Lefèvre-Müller')).toBe('Zoé Lefèvre-Müller');
    expect(printableName("Seán O'Brien Jr.")).toBe("Seán O'Brien Jr.");
    expect(printableName('محمد علي')).toBe('محمد علي');
    for (const odd of [
      '{{ secret }}',
      '<b>x</b>',
      'www.evil.example',
      'Win 500 EUR',
      'see evil.com',
      'a@example.net',
      'Click here to claim your prize right now',
    ]) {
      expect(printableName(odd), odd).toBe('');
    }
    expect(printableName('Zoé\r\nBcc: x')).toBe('');
  });

  test('a file name stays one line, keeps its ending, and points nowhere', () => {
    expect(printableFile('a\r\nb\u202egnp.pdf')).toBe('a b gnp.pdf');
    expect(printableFile(`${'x'.repeat(200)}.pdf`)).toMatch(/^x{66}…x{8}\.pdf$/);
    expect(printableFile(`${'履'.repeat(80)}.pdf`)).toMatch(/^履{23}…履{8}\.pdf$/);
    expect(printableFile('https://www.evil.example/x.pdf')).not.toMatch(/:\/\/|www\./);
  });
});
