// Machines that answer our answers, and strangers whose address somebody borrows, get one answer at most; people get theirs.
import { describe, expect, test } from 'vitest';
import type { Decision, EarlierAnswer, History } from '../../src/domain/application.ts';
import { type Case, decide } from '../../src/domain/decide.ts';
import type { ReadDocument } from '../../src/domain/documents.ts';
import { type Ledger, newLedger } from '../../src/domain/ledger.ts';
import { subjectLine } from '../../src/domain/letters/response.ts';
import type { Message } from '../../src/domain/message.ts';
import { answerAddress, senderOf } from '../../src/domain/sender.ts';
import type { Vacancy } from '../../src/domain/vacancy.ts';
import { CV, LETTER, message, read, stcepm, vacancy } from '../support/cases.ts';

const hoi = vacancy();
const vacancies = [hoi, stcepm];
const own = vacancies.map((v) => v.mailbox);
const cv = () => read({ filename: 'CV.pdf', pages: [CV] });
const letter = () => read({ filename: 'Letter.pdf', pages: [LETTER] });
const OURS = `<intray.${'0123456789'.repeat(4)}@wcoomd.org>`;
const ACKNOWLEDGED = 'HOI – Head of Information Technology: we have received your application';
const VOUCHED = { 'Authentication-Results': 'mx.wcoomd.org; dmarc=pass' };

interface Given extends Partial<Message> {
  at?: string;
  documents?: ReadDocument[];
  vacancy?: Vacancy;
  header?: Record<string, string>;
  history?: Partial<History>;
}

let mails = 0;
/** Decides one mail after the others in the ledger. */
function decided(given: Given, ledger: Ledger = newLedger()): Decision {
  const { at = '2026-03-20T09:00:00Z', documents = [], vacancy: to = hoi, history: more = {}, ...mail } = given;
  const received = new Date(at);
  mails += 1;
  const parsed = message({
    date: received,
    messageId: `<${mails}@example.org>`,
    contentHash: `${mail.subject} ${mail.text}`,
    ...mail,
  });
  const asked = {
    vacancy: to.code,
    candidate: senderOf(parsed),
    message: parsed,
    receivedAt: received,
    answerTo: answerAddress(parsed, own),
  };
  const made = decide({
    message: parsed,
    arrival: { internalDate: received, mailbox: to.mailbox },
    vacancy: to,
    vacancies,
    documents,
    history: { ...ledger.history(asked), ...more },
    junk: false,
    answerFrom: null,
    restoredAt: null,
    otherwise: received,
    sha256: (text) => `sha of ${text}`,
  } as Case);
  ledger.remember(made, parsed, undefined, made.answer ? subjectLine(made.answer, to) : undefined);
  return made;
}

/** A complete application that was acknowledged at nine. */
function acknowledged(): Ledger {
  const ledger = newLedger();
  const made = decided({ text: 'Please find my application attached.', documents: [cv(), letter()] }, ledger);
  expect(made.answer?.template).toBe('acknowledgement');
  return ledger;
}

describe('a mail that answers an answer of ours gets no receipt, and is filed as what it is', () => {
  const question = 'Could you tell me when the interviews are?';
  const chatter = 'Do you know where the bakery is?';
  const QUOTED = '> It says what has arrived and nothing about the\n> outcome: people read';
  const HOURS_LATER = '2026-03-20T15:00:00Z';
  const MINUTE_LATER = '2026-03-20T09:01:00Z';
  test.each<[string, Given]>([
    ['by In-Reply-To', { inReplyTo: [OURS] }],
    ['by References, in capitals', { references: ['<first@example.org>', OURS.toUpperCase()] }],
    ['by an id that is on record', { inReplyTo: ['<older@elsewhere.example>'], history: { answersOurs: true } }],
  ])('%s, whenever it comes', (_, given) => {
    const made = decided({ subject: 'Question', text: question, at: HOURS_LATER, ...given });
    expect(made).toMatchObject({
      kind: 'enquiry',
      disposition: 'enquiry',
      answer: null,
      suppressed: 'loop',
      wouldAnswer: { template: 'enquiry' },
    });
  });

  const echoes: [string, Given][] = [
    ['our subject after Re:', { subject: `Re: ${ACKNOWLEDGED}` }],
    ['our subject after AW:', { subject: `AW: ${ACKNOWLEDGED}` }],
    [
      'our French subject after RE :',
      { subject: 'RE : HOI – Chef du service informatique\u00a0: nous avons bien reçu votre candidature' },
    ],
    ['exactly our subject', { subject: ACKNOWLEDGED }],
    ['our subject within another', { subject: `Your mail "${ACKNOWLEDGED}"` }],
    ['our subject, cut short', { subject: 'Re: HOI – Head of Information Technology: we have received your...' }],
    [
      'a subject line of another wording that went to this address',
      {
        subject: 'Re: Your bid for the headship',
        history: { answersBefore: [earlier({ subject: 'Your bid for the headship' })] },
      },
    ],
    ['our words quoted', { subject: 'Hello' }],
  ];
  describe.each(echoes)('by %s', (what, given) => {
    const text = (own: string) => (what === 'our words quoted' ? `${own}\n\n${QUOTED}` : own);
    test('within minutes of the answer', () => {
      const at = MINUTE_LATER;
      const fresh = given.history && {
        answersBefore: [earlier({ subject: 'Your bid for the headship', at: new Date(at) })],
      };
      const made = decided(
        { ...given, text: text(question), at, ...(fresh ? { history: fresh } : {}) },
        acknowledged(),
      );
      expect(made).toMatchObject({ kind: 'enquiry', suppressed: 'loop' });
    });
    test('hours later, without a word of posts and applications', () => {
      const made = decided({ ...given, text: text(chatter), at: HOURS_LATER }, acknowledged());
      expect(made).toMatchObject({ kind: 'enquiry', suppressed: 'loop' });
    });
    test('but a question about the post hours later is a person’s', () => {
      const made = decided({ ...given, text: text(question), at: HOURS_LATER }, acknowledged());
      expect(made.answer?.template).toBe('enquiry');
    });
    test('but where nothing was answered there is no loop', () => {
      const made = decided({ subject: given.subject ?? '', text: text(`${question} ${chatter}`) });
      expect(made.answer?.template).toBe('enquiry');
    });
  });

  test('an id that only looks like ours, at a domain that is not, is a stranger’s', () => {
    const given = { text: question, inReplyTo: [OURS.replace('wcoomd.org', 'example.net')] };
    expect(decided(given).answer?.template).toBe('enquiry');
  });

  test('papers in it count and are answered as ever', () => {
    const ledger = newLedger();
    expect(decided({ text: 'My CV is attached.', documents: [cv()] }, ledger).answer?.template).toBe('incomplete');
    const completing = { at: '2026-03-20T09:01:00Z', inReplyTo: [OURS], subject: `Re: ${ACKNOWLEDGED}` };
    expect(decided({ ...completing, text: '', documents: [letter()] }, ledger)).toMatchObject({
      kind: 'supplement',
      answer: { template: 'acknowledgement' },
    });
  });

  test('who applies in words and forgets the papers is told so, in answer to a receipt, too', () => {
    const ledger = newLedger();
    expect(decided({ text: question, header: VOUCHED }, ledger).answer?.template).toBe('enquiry');
    const applies = { at: '2026-03-20T09:03:00Z', inReplyTo: [OURS], header: VOUCHED };
    expect(
      decided({ ...applies, text: 'I hereby apply for the post. My CV and letter are attached.' }, ledger).answer,
    ).toMatchObject({ template: 'incomplete' });
  });

  test('a withdrawal is confirmed in our thread, and once', () => {
    const ledger = acknowledged();
    const withdraws = { inReplyTo: [OURS], text: 'I withdraw my application.' };
    expect(decided({ ...withdraws, at: '2026-03-20T09:04:00Z' }, ledger).answer?.template).toBe('withdrawal');
    expect(decided({ ...withdraws, at: '2026-03-20T09:05:00Z' }, ledger).answer).toBeNull();
  });
});

describe('a machine that sets no header field and no thread', () => {
  const MINUTE_LATER = '2026-03-20T09:01:00Z';
  test.each([
    ['Thank you for your mail', 'We love hearing from you! How can our family bakery help?'],
    ['Hello!', 'I read this mailbox on Sundays. Want to reach me sooner? Ring the bell.'],
    ['Merci', 'Bonjour, avez-vous déjà découvert nos nouveaux meubles de jardin ?'],
    ['Your e-mail to Nadia', 'Did you try the telephone? It is quicker.'],
  ])('"%s" within minutes of our answer is not answered', (subject, text) => {
    const made = decided({ subject, text, at: MINUTE_LATER, header: VOUCHED }, acknowledged());
    expect(made.answer).toBeNull();
    const late = decided({ subject, text, at: '2026-03-20T11:00:00Z', header: VOUCHED }, acknowledged());
    expect(made.kind).toBe(late.kind);
  });

  test('and says the same again, under our subject hours later or under its own within the hour, is answered once', () => {
    const ledger = acknowledged();
    const note = { text: 'Want to know more about the job of a baker? Ring the bell.', header: VOUCHED };
    const answers = [
      decided({ ...note, subject: 'Your mail', at: '2026-03-20T10:00:00Z' }, ledger),
      decided({ ...note, subject: 'Your second mail', at: '2026-03-20T10:40:00Z' }, ledger),
      decided({ ...note, subject: `Re: ${ACKNOWLEDGED}`, at: '2026-03-20T14:00:00Z' }, ledger),
    ];
    expect(answers.map((each) => each.answer?.template ?? each.suppressed)).toEqual([
      'enquiry',
      'already-sent',
      'already-sent',
    ]);
  });

  test.each([
    ['a logo', 'logo-brochure.pdf', 'Garden chairs of the finest wood, since 1962.'],
    ['a profile that looks like the card of a person', 'profile.pdf', 'Nadia Okafor\nInfrastructure Lead\n+41 00'],
    ['our own letter', 'message.pdf', 'Thank you for applying for the position of Head of IT. It is complete.'],
  ])('with %s attached makes no application after a receipt', (_, filename, text) => {
    const ledger = newLedger();
    expect(decided({ text: 'What is the salary of this post?' }, ledger).answer?.template).toBe('enquiry');
    const attached = read({ filename, pages: [text] });
    const note = { at: MINUTE_LATER, subject: 'Re: HOI – Head of IT: we have received your message' };
    const made = decided({ ...note, text: 'Thank you for writing. Visit us soon!', documents: [attached] }, ledger);
    expect(made.answer).toBeNull();
  });

  test('that attaches a real CV each time is answered once more and never again, after the deadline, too', () => {
    const ledger = acknowledged();
    const card = read({ filename: 'card.pdf', pages: [CV.replace('Nadia Okafor', 'Nadia A. Okafor')], sha256: 'card' });
    const note = { subject: `Re: ${ACKNOWLEDGED}`, text: 'Thank you for your message.', documents: [card] };
    const times = ['2026-03-23T09:00:00Z', '2026-03-23T09:01:00Z', '2026-03-23T12:00:00Z', '2026-03-24T12:00:00Z'];
    expect(times.map((at) => decided({ ...note, at }, ledger).answer?.template ?? null)).toEqual([
      'late-supplement',
      null,
      null,
      null,
    ]);
  });
});

describe('a person who writes minutes after the acknowledgement, in a mail of its own, gets a receipt', () => {
  test.each([
    ['Question', 'Could you tell me when the interviews are?'],
    ['One more thing', 'I forgot to ask: is the contract permanent?'],
    ['Head of Information Technology', 'Is it still open?'],
    ['', 'Can I still send a newer version of my CV?'],
    ['Salaire', 'Bonjour, quel est le salaire prévu ?'],
    ['Interview', 'Would it be by video?'],
  ])('"%s": %s', (subject, text) => {
    expect(decided({ subject, text, at: '2026-03-20T09:02:00Z' }, acknowledged())).toMatchObject({
      kind: 'enquiry',
      answer: { template: 'enquiry' },
      suppressed: null,
    });
  });
});

describe('a flood under an address that nobody vouches for', () => {
  const flood = (ledger: Ledger, header: Record<string, string> = {}) =>
    Array.from({ length: 12 }, (_, i) =>
      decided(
        {
          at: new Date(Date.parse('2026-03-10T09:00:00Z') + i * 7 * 60_000).toISOString(),
          vacancy: vacancies[i % 2] as Vacancy,
          subject: `Head of Information Technology, STCE Project Manager ${i}`,
          text: `${['Is the post open?', 'I hereby apply for the post.', 'I withdraw my application.'][i % 3]} ${i}`,
          header,
        },
        ledger,
      ),
    );

  test('is answered once, from all vacancies together, whatever it says', () => {
    const made = flood(newLedger());
    expect(made.filter((each) => each.answer)).toHaveLength(1);
    expect(made.slice(1).every((each) => each.suppressed === 'throttled' && each.wouldAnswer)).toBe(true);
  });

  test('stays unanswered for as long as it goes on', () => {
    const ledger = newLedger();
    flood(ledger);
    const again = (at: string) => decided({ at, text: 'Is the post still open?' }, ledger).answer?.template ?? null;
    expect(again('2026-03-10T20:00:00Z')).toBeNull();
    expect(again('2026-03-12T20:00:00Z')).toBe('enquiry');
  });

  test('under many names, with the answers turned to one address, is answered once', () => {
    const ledger = newLedger();
    const made = Array.from({ length: 8 }, (_, i) =>
      decided(
        {
          from: [{ name: '', address: `person${i}@example.org` }],
          replyTo: [{ name: '', address: 'victim@example.com' }],
          at: `2026-03-20T09:${10 + i}:00Z`,
          text: `Is the post open? ${i}`,
        },
        ledger,
      ),
    );
    expect(made.filter((each) => each.answer)).toHaveLength(1);
  });

  test('is no flood where the own server vouches for the sender: three answers a day', () => {
    expect(flood(newLedger(), VOUCHED).filter((each) => each.answer)).toHaveLength(3);
  });

  test('is none where papers show a candidate: the missing letter, and a question after it', () => {
    const ledger = newLedger();
    const at = (minute: number) => `2026-03-20T09:0${minute}:00Z`;
    const answered = [
      decided({ at: at(0), text: 'My CV is attached.', documents: [cv()] }, ledger),
      decided({ at: at(2), text: 'Here is the letter.', documents: [letter()] }, ledger),
      decided({ at: at(4), subject: 'Question', text: 'When are the interviews?' }, ledger),
    ];
    expect(answered.map((each) => each.answer?.template)).toEqual(['incomplete', 'acknowledgement', 'enquiry']);
  });
});

function earlier(given: Partial<EarlierAnswer>): EarlierAnswer {
  return { template: 'acknowledgement', at: new Date('2026-03-20T08:00:00Z'), subject: null, ...given };
}
