// Every text in every language: whole, escaped, short, and saying what it must.
import { describe, expect, test } from 'vitest';
import type { AnswerLanguage, Decision } from '../../src/domain/application.ts';
import { TEMPLATES, type Template } from '../../src/domain/disposition.ts';
import { digestOf } from '../../src/domain/letters/digest.ts';
import { type Response, responseTo } from '../../src/domain/letters/response.ts';
import type { Vacancy } from '../../src/domain/vacancy.ts';
import { compose, MAX_ANSWER_BYTES } from '../../src/mail/compose.ts';
import { blocksOf, harmless, textOf } from '../../src/templates/blocks.ts';
import { withFrenchSpaces } from '../../src/templates/french.ts';
import { loadTemplates } from '../../src/templates/templates.ts';
import { decision, digestRow, HOI, ORGANISATION, paper } from '../support/answers.ts';

const templates = loadTemplates();
const LANGUAGES: AnswerLanguage[] = ['en', 'fr', 'both'];
const LATE = '2026-03-22T23:12:04Z';
/** Every text as long as the settings allow. */
const LONGEST = {
  ...ORGANISATION,
  signature: {
    en: Array(4).fill('Line of an address '.repeat(4)),
    fr: Array(4).fill('Ligne d’une adresse '.repeat(4)),
  },
  privacy: {
    en: 'Your data is kept with care. '.repeat(14).slice(0, 400),
    fr: 'Vos données sont conservées avec soin. '.repeat(11).slice(0, 400),
    url: `https://www.example.org/${'p'.repeat(80)}`,
  },
};

/** A decision as it would be for each template. */
const FITTING: Record<Template, Decision> = {
  acknowledgement: decision(),
  late: decision({ disposition: 'late' }, LATE),
  'late-supplement': decision({ kind: 'supplement' }, LATE),
  incomplete: decision({ completeness: 'missing-letter', documents: [paper('cv', 'cv.pdf')] }),
  unreadable: decision({
    completeness: 'unreadable',
    documents: [paper('cv', 'cv.pdf'), paper('other', 'scan.pdf', 'encrypted')],
  }),
  enquiry: decision({ kind: 'enquiry', completeness: null, documents: [], candidate: null }),
  withdrawal: decision({ kind: 'withdrawal', completeness: null, documents: [] }),
};

function render(template: Template, language: AnswerLanguage, changes: Partial<Decision> = {}, vacancy: Vacancy = HOI) {
  const answer = { template, language, to: 'zoe.lefevre@example.net' };
  const response = responseTo(answer, { ...FITTING[template], ...changes }, vacancy, {
    organisation: ORGANISATION,
  }) as Response;
  return { ...templates.answer(response), subject: response.subject };
}

describe('every answer in every language', () => {
  for (const template of TEMPLATES) {
    for (const language of LANGUAGES) {
      test(`${template}, ${language}: says what, when, who and how to reach a person, in at most 16 KB`, async () => {
        const { text, html, subject } = render(template, language);
        for (const part of [text, html]) {
          expect(part).not.toMatch(/undefined|null|\[object|NaN|\{\{|\{%/);
          if (language !== 'fr') {
            expect(part).toContain('Head of Information Technology');
            expect(part).toContain('Central European Time (UTC+1)');
            expect(part).toContain('Example Customs Organization');
            expect(part).toContain('sent automatically');
          }
          if (language !== 'en') {
            expect(part).toContain('Chef du service informatique');
            expect(part).toContain('heure d’Europe centrale (UTC+1)');
            expect(part).toContain('Organisation douanière exemple');
            expect(part).toContain('envoyé automatiquement');
          }
          expect(part).toContain('recruitment@example.org');
          expect(part).toContain('dpo@example.org');
        }
        expect(html).not.toMatch(/<script|<img|<link|http-equiv|url\(/i);
        const raw = await compose({
          from: { name: ORGANISATION.en, address: HOI.mailbox },
          to: ['zoe.lefevre@example.net'],
          subject,
          text,
          html,
          messageId: '<a@example.org>',
          answers: { messageId: '<b@example.net>', references: [], inReplyTo: [] },
          date: new Date(0),
        });
        expect(raw.length).toBeLessThan(MAX_ANSWER_BYTES);
      });
    }
  }
});

test('an infected CV is named without alarm, with what to do, in each language', () => {
  const changes = { documents: [paper('other', 'CV.pdf', 'infected'), paper('motivation-letter', 'letter.pdf')] };
  const en = render('unreadable', 'en', changes).text.replaceAll(/\s+/g, ' ');
  expect(en).toMatch(/CV\.pdf.{0,10}our virus scanner stopped it/);
  expect(en).toContain('Please check your computer and send a clean copy, as a PDF if you can.');
  const fr = render('unreadable', 'fr', changes).text.replaceAll(/\s+/g, ' ');
  expect(fr).toMatch(/CV\.pdf.{0,10}notre antivirus l’a bloqué/);
  expect(fr).toContain('Merci de vérifier votre ordinateur et d’envoyer une copie saine, si possible en PDF.');
});

test('the largest letter there can be still fits: both languages, all settings at their longest, the first files still counted', async () => {
  const long = (i: number) => `${'履'.repeat(90)}${i}.pdf`;
  const documents = [
    ...Array.from({ length: 20 }, (_, i) => paper('cv', long(i))),
    ...Array.from({ length: 20 }, (_, i) => paper('other', long(i))),
    ...Array.from({ length: 20 }, (_, i) => paper('other', long(i), 'infected')),
  ];
  for (const template of TEMPLATES) {
    const changes = { documents, subjectCheck: { status: 'unclear', vacancy: null } } as const;
    const answer = { template, language: 'both', to: 'z@example.net' } as const;
    const response = responseTo(answer, { ...FITTING[template], ...changes }, HOI, {
      organisation: LONGEST,
      listed: 0,
    }) as Response;
    const { subject } = response;
    const mail = templates.answer(response);
    const from = { name: 'Organisation', address: HOI.mailbox };
    const answers = { messageId: '<b@example.net>', references: [], inReplyTo: [] };
    const draft = {
      ...mail,
      subject,
      from,
      to: ['z@example.net'],
      messageId: '<a@example.org>',
      answers,
      date: new Date(0),
    };
    const raw = await compose(draft);
    expect(raw.length, template).toBeLessThan(MAX_ANSWER_BYTES);
  }
});

describe('what the letters say', () => {
  test('acknowledgement: in time, complete, and which files were found', () => {
    const { text } = render('acknowledgement', 'en');
    expect(text).toContain('Your application reached us in time, and it is complete');
    expect(text).toContain('- CV: CV Zoé Lefèvre.pdf');
    expect(text).toContain('- Motivation letter: letter.docx');
    expect(text).not.toContain('small request');
  });

  test('an unclear subject earns a friendly line that shows a good one, and a blank one likewise', () => {
    const hint = (status: 'unclear' | 'missing') =>
      render('acknowledgement', 'en', { subjectCheck: { status, vacancy: null } }).text;
    expect(hint('unclear')).toContain('please use “HOI – Head of Information Technology”');
    expect(hint('missing')).toContain('your mail had no subject line');
    expect(hint('missing')).toContain('This does not affect your application');
  });

  test('a subject that names another post is told which post the application counts for', () => {
    const subjectCheck = { status: 'other-vacancy', vacancy: 'STCEPM' } as const;
    expect(render('acknowledgement', 'en', { subjectCheck }).text).toContain('names another position');
    expect(render('incomplete', 'fr', { subjectCheck }).text).toContain('désigne un autre poste');
  });

  test('in the time of grace papers that are missing are not said to be there', () => {
    const timing = { ...FITTING.late.timing, status: 'grace' } as const;
    const { documents, completeness } = FITTING.incomplete;
    for (const [language, words] of [
      ['en', 'with all the documents that the notice asks for'],
      ['fr', 'avec tous les documents demandés'],
    ] as const) {
      expect(render('acknowledgement', language, { timing, documents, completeness }).text).not.toContain(words);
      expect(render('acknowledgement', language, { timing }).text).toContain(words);
    }
  });

  test('late: both times, how late, kept, and a contact to contest', () => {
    const { text } = render('late', 'en');
    expect(text).toContain('12\u00a0minutes and 4\u00a0seconds after the deadline');
    expect(text).toContain('Received: Monday 23\u00a0March 2026 at 00:12:04');
    expect(text).toContain('Deadline: Sunday 22\u00a0March 2026 at 24:00');
    expect(text).toContain('nothing has been deleted');
    expect(text).toMatch(/believe that this is a mistake.*recruitment@example\.org/);
    expect(text).not.toMatch(/reject/i);
  });

  test('late-supplement: about that mail only; the application made in time stands', () => {
    expect(render('late-supplement', 'en').text).toContain('the application that you made in time is still with us');
    expect(render('late-supplement', 'fr').text).toContain('présentée dans les délais est toujours enregistrée');
  });

  test('incomplete: what is missing and until when it can be sent; after the deadline no such offer', () => {
    expect(render('incomplete', 'en').text).toContain(
      'We did not find your motivation letter. You can still send it until Sunday 22\u00a0March 2026 at 24:00',
    );
    expect(render('incomplete', 'fr', { completeness: 'missing-both' }).text).toContain(
      'ni votre lettre de motivation. Vous pouvez encore les envoyer',
    );
    const grace = { ...FITTING.incomplete.timing, status: 'grace' } as const;
    expect(render('incomplete', 'en', { timing: grace }).text).not.toContain('You can still send');
  });

  test('unreadable: which file, why, and what to do', () => {
    const { text } = render('unreadable', 'en');
    expect(text).toContain('scan.pdf: it is protected by a password. Please send it again without a password.');
    expect(text).toContain('Without it we cannot see your motivation letter.');
    expect(text).toContain('You can send this file again until Sunday 22\u00a0March 2026 at 24:00');
  });

  test('files beyond those listed are counted where they belong, also when none is named', () => {
    const documents = [
      ...Array.from({ length: 10 }, (_, i) => paper('other', `${i}.pdf`)),
      ...Array.from({ length: 9 }, (_, i) => paper('other', `${i}.zip`, 'corrupt')),
    ];
    const shown = (listed: number) =>
      templates.answer(
        responseTo(
          { template: 'unreadable', language: 'en', to: 'z@example.net' },
          { ...FITTING.unreadable, documents },
          HOI,
          {
            organisation: ORGANISATION,
            listed,
          },
        ) as Response,
      ).text;
    expect(shown(8)).toMatch(/7\.pdf\n- 2 more files\n/);
    expect(shown(8)).toMatch(/7\.zip: it is damaged\..*\n- One more file\n/);
    expect(shown(0)).toMatch(/What we found\n-+\n\n- 10 files\n/);
    expect(shown(0)).toMatch(/Files that we could not open\n-+\n\n- 9 files\n/);
    expect(shown(1)).toContain('You can send these files again');
  });

  test('in the time of grace nothing is promised and nothing refused', () => {
    const timing = { ...FITTING.late.timing, status: 'grace' } as const;
    const { text } = render('acknowledgement', 'en', { ...FITTING.late, timing });
    expect(text).toContain('will decide whether it can still be considered');
    expect(text).not.toContain('in time');
  });

  test('an application admitted after the deadline is told so', () => {
    expect(render('acknowledgement', 'en', FITTING.late).text).toContain('have decided to admit your application');
  });

  test('an enquiry about a closed vacancy is told so, and not invited to apply', () => {
    const open = render('enquiry', 'en').text;
    const closed = render('enquiry', 'en', { flags: ['closed-vacancy-enquiry'] }).text;
    expect(open).toContain('If this was meant to be an application');
    expect(closed).toContain('the time for applications ended on Sunday');
    expect(closed).not.toContain('If this was meant');
  });

  test('without a contact the mailbox stands in, without an officer the line is left out', () => {
    const { text } = render('late', 'en', {}, { ...HOI, contact: null, privacyContact: null });
    expect(text).toContain('You can write to us at hoi.vacancy@example.org');
    expect(text).not.toContain('personal data');
  });

  test('French has its spaces: none of : ; ? ! » stands after a breaking one', () => {
    for (const template of TEMPLATES) {
      const { text, html, subject } = render(template, 'fr', { subjectCheck: { status: 'unclear', vacancy: null } });
      for (const part of [text, html.replace(/<[^>]*>/g, ''), subject])
        expect(part).not.toMatch(/ [:;?!»](?:\s|$)|« /m);
    }
    expect(withFrenchSpaces('Un « mot » : oui ; non ?')).toBe('Un «\u00a0mot\u00a0»\u00a0: oui\u202f; non\u202f?');
  });

  test('both: the reader of the second language is told at the top, in that language for those who listen, too', () => {
    const { text, html } = render('late', 'both');
    expect(text.split('\n')[0]).toBe('Une version française suit plus bas.');
    expect(html).toMatch(/<div lang="fr">\s*<p class="m">Une version française suit plus bas\./);
    expect([...html.matchAll(/<div lang="(..)"/g)].map(([, language]) => language)).toEqual(['fr', 'en', 'fr']);
  });

  test('each part has one title, and no heading skips a level', () => {
    for (const template of TEMPLATES) {
      const { html } = render(template, 'both');
      expect([...html.matchAll(/<h(\d)/g)].map(([, level]) => level).join('')).toMatch(/^12*12*$/);
    }
  });

  test('in the time of grace what is missing is named, without an offer to send it', () => {
    const timing = { ...FITTING.late.timing, status: 'grace' } as const;
    const { documents, completeness } = FITTING.incomplete;
    const { text } = render('acknowledgement', 'en', { timing, documents, completeness });
    expect(text).toMatch(/What we did not find\n-+\n\n- your motivation letter/);
    expect(text).not.toContain('can still send');
  });

  test('links alone: the candidate is asked for the files themselves, and only then', () => {
    const linked = { documents: [], completeness: 'missing-both', flags: ['linked-only'] } as const;
    expect(render('incomplete', 'en', { ...linked, documents: [], flags: ['linked-only'] }).text).toContain(
      'We do not open links',
    );
    expect(render('incomplete', 'fr', { ...linked, documents: [], flags: ['linked-only'] }).text).toContain(
      'Nous n’ouvrons pas les liens',
    );
    expect(render('incomplete', 'en').text).not.toContain('links');
  });

  test('signature, data-protection notice, officer and policy stand in every answer, text and HTML', () => {
    const organisation = {
      ...ORGANISATION,
      signature: { en: ['Human Resources', '1 Example Street'], fr: ['Ressources humaines'] },
      contact: 'people@example.org',
      privacy: {
        en: 'Data is handled with care.',
        fr: 'Les données sont traitées avec soin.',
        contact: 'officer@example.org',
        url: 'https://www.example.org/privacy',
      },
    };
    for (const template of TEMPLATES) {
      const answer = { template, language: 'both', to: 'zoe.lefevre@example.net' } as const;
      const vacancy = { ...HOI, contact: null, privacyContact: null };
      const { text, html } = templates.answer(
        responseTo(answer, FITTING[template], vacancy, { organisation }) as Response,
      );
      for (const words of [
        'Human Resources',
        'Ressources humaines',
        'Data is handled with care.',
        'Les données sont traitées avec soin.',
        'people@example.org',
        'officer@example.org',
        'https://www.example.org/privacy',
      ])
        for (const part of [text, html]) expect(part).toContain(words);
      expect(text).toContain('Example Customs Organization\nHuman Resources\n1 Example Street\n');
      expect(html).toContain('<a href="mailto:people@example.org">people@example.org</a>');
      expect(html).toContain('<a href="https://www.example.org/privacy">');
    }
  });

  test('the officer and the contact of the vacancy win over those of the configuration', () => {
    const organisation = {
      ...ORGANISATION,
      contact: 'people@example.org',
      privacy: { contact: 'officer@example.org' },
    };
    const answer = { template: 'late', language: 'en', to: 'zoe.lefevre@example.net' } as const;
    const { text } = templates.answer(responseTo(answer, FITTING.late, HOI, { organisation }) as Response);
    expect(text).toContain('dpo@example.org');
    expect(text).not.toMatch(/officer@|people@/);
  });
});

describe('what a stranger wrote', () => {
  const hostile = '<b onmouseover=x>{{ contact }}{% assign x = 1 %}</b>&amp;"\' | # - ! > .pdf';

  test('is shown as it is in the text and escaped in the HTML, and is never a template, a tag or a line of its own', () => {
    for (const template of TEMPLATES) {
      for (const language of LANGUAGES) {
        const documents = [
          paper('cv', hostile),
          paper('other', '\r\n# Heading\r\n! Pay now.pdf'),
          paper('other', `${hostile}x`, 'corrupt'),
        ];
        const { text, html } = render(template, language, {
          documents,
          candidate: { name: hostile, address: 'x@example.net' },
        });
        expect(html.replaceAll(/<b>(?:Example Customs|Organisation douanière)/g, '')).not.toMatch(
          /<b |<b>|<[^>]*onmouseover/,
        );
        expect(html).not.toMatch(/<h[12][^>]*>\s*(?:Heading|Pay now)/);
        expect(text).not.toMatch(/^(?:Heading|Pay now)/m);
        if (template === 'acknowledgement') {
          expect(html).toContain('&lt;b onmouseover=x&gt;{{ contact }}{% assign x = 1 %}&lt;/b&gt;');
          expect(text).toContain('<b onmouseover=x>{{ contact }}{% assign x = 1 %}</b>');
        }
      }
    }
  });

  test('only addresses of our own can be followed', () => {
    const files = [paper('cv', 'mailto:x@evil.example.pdf'), paper('other', 'https://evil.example/a.pdf')];
    const { html } = render('acknowledgement', 'en', { documents: files });
    expect([...html.matchAll(/href="([^"]*)"/g)].map(([, to]) => to)).toEqual([
      'mailto:recruitment@example.org',
      'mailto:dpo@example.org',
    ]);
  });

  test('a value is one line without the sign that parts cells', () => {
    expect(harmless('a\r\nb\u2028c\u202ed|e')).toBe('a b c d¦e');
    expect(harmless(null)).toBe('');
  });
});

describe('the digest', () => {
  const period = {
    day: '2026-03-22',
    since: new Date('2026-03-21T06:00:00Z'),
    until: new Date('2026-03-22T06:00:00Z'),
  };
  const links = {
    vacancy: (c: string) => `https://intray.example.org/?vacancy=${c}`,
    application: (i: number) => `https://intray.example.org/applications/${i}`,
    message: (i: number) => `https://intray.example.org/mail/${i}`,
    answer: (i: number) => `https://intray.example.org/answers/${i}`,
  };

  test('an empty day and a full one render in both languages', () => {
    for (const language of ['en', 'fr'] as const) {
      const rows = [
        digestRow({ flags: ['kinship-declared'] }),
        digestRow({ answers: [{ template: 'late', state: 'UNCERTAIN', suppressed: null }] }),
        digestRow({ junk: true }),
      ];
      for (const each of [[], rows]) {
        const { text, html } = templates.digest(digestOf(each, HOI, period, language, links), 'subject');
        for (const part of [text, html]) expect(part).not.toMatch(/undefined|null|\[object|NaN|\{\{|\{%/);
        expect(text).toContain(language === 'fr' ? 'Le délai prend fin aujourd’hui' : 'The vacancy closes today');
      }
    }
    expect(templates.digest(digestOf([], HOI, { ...period, since: null }, 'en', null), 's').text).toContain(
      'No mail arrived until',
    );
  });

  test('a name of a stranger is escaped, and cannot make a link or a line', () => {
    const name = '<b>x</b> | aside\r\n> https://evil.example';
    const { text, html } = templates.digest(
      digestOf([digestRow({ name, subject: name, kind: 'enquiry', disposition: 'enquiry' })], HOI, period, 'en', links),
      's',
    );
    expect(html).not.toContain('<b>x</b>');
    expect(html).not.toContain('href="https://evil.example');
    expect(text).not.toMatch(/^\s*> https:\/\/evil/m);
  });
});

describe('the notation', () => {
  test('each sign makes its block, and the text has them all', () => {
    const blocks = blocksOf(
      '# T\n## H\npara\n! n\n| a | b\n| cc | d | e\n- i\n= 3 | things\n* card | aside\n+ line\n> https://x.example\n---\n~ small\n~ print',
    );
    expect(blocks.map((block) => block.kind)).toEqual([
      'title',
      'heading',
      'paragraph',
      'notice',
      'facts',
      'list',
      'counters',
      'cards',
      'rule',
      'small',
      'small',
    ]);
    expect(textOf(blocks)).toBe(
      'T\n=\n\nH\n-\n\npara\n\nn\n\na:  b\ncc: d | e\n\n- i\n\n   3 things\n\ncard <aside>\n  line\n  https://x.example\n\n-- \nsmall\nprint\n',
    );
  });
});
