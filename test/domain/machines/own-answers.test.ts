// Answers of a service like this one are told by subject line and words alone, so that two of them do not thank each other for ever.
import { describe, expect, test } from 'vitest';
import { vacancyReached } from '../../../src/domain/addressed.ts';
import type { Answer, Decision } from '../../../src/domain/application.ts';
import { type Case, decide } from '../../../src/domain/decide.ts';
import { TEMPLATES, type Template } from '../../../src/domain/disposition.ts';
import { newLedger } from '../../../src/domain/ledger.ts';
import { type Response, responseTo } from '../../../src/domain/letters/response.ts';
import type { Message } from '../../../src/domain/message.ts';
import { answerAddress, senderOf } from '../../../src/domain/sender.ts';
import { compose } from '../../../src/mail/compose.ts';
import { parseMail } from '../../../src/mail/parse.ts';
import { loadTemplates } from '../../../src/templates/templates.ts';
import { decision, HOI, ORGANISATION, paper } from '../../support/answers.ts';
import { message, vacancy } from '../../support/cases.ts';

const templates = loadTemplates();
const other = vacancy({ code: 'JOBS', mailbox: 'jobs@example.net', title: { en: 'Archivist' }, aliases: [] });
const cases = TEMPLATES.flatMap((template) =>
  (['en', 'fr', 'both'] as const).flatMap((language) =>
    (['as it was', 'with a banner', 'as HTML alone', 'under another subject'] as const).map((how) => ({
      template,
      language,
      how,
    })),
  ),
);

describe('each answer of ours, with its header fields taken off and its id rewritten,', () => {
  test.each(cases)('$template, $language, $how: is a machine’s, and not answered', async (given) => {
    const { message: parsed } = await parseMail(await stripped({ ...given, to: other.mailbox }, given.how));
    expect(vacancyReached(parsed, { mailbox: null }, [other])).toBe(other);
    expect(decided(parsed)).toMatchObject({ kind: 'auto-reply', answer: null, disposition: 'ignored' });
  });
});

test('a person’s answer with the whole of ours quoted below it is a person’s', () => {
  const { subject, text } = written({ template: 'acknowledgement', language: 'en', to: 'x@example.net' });
  const head = `From: ${HOI.mailbox}\nSent: Friday\nTo: Nadia\nSubject: ${subject}`;
  const quoted = `Could you tell me when the interviews are?\n\nNadia\n\n${head}\n\n${text}`;
  for (const line of [`Re: ${subject}`, `Svar: ${subject}`, subject])
    expect(decided(message({ subject: line, text: quoted })).kind).toBe('enquiry');
});

function decided(mail: Message): Decision {
  const received = new Date('2026-03-20T09:00:00Z');
  const answerTo = answerAddress(mail, [other.mailbox]);
  const asked = { vacancy: other.code, candidate: senderOf(mail), message: mail, receivedAt: received, answerTo };
  const given: Case = {
    message: mail,
    arrival: { internalDate: received, mailbox: other.mailbox },
    vacancy: other,
    vacancies: [other],
    documents: [],
    history: newLedger().history(asked),
    junk: false,
    answerFrom: null,
    restoredAt: null,
    otherwise: received,
    sha256: (text) => `sha of ${text}`,
  };
  return decide(given);
}

function written(answer: Answer): { subject: string; text: string; html: string } {
  const late = ['late', 'late-supplement'].includes(answer.template);
  const fitting: Partial<Record<Template, Partial<Decision>>> = {
    incomplete: { completeness: 'missing-letter', documents: [] },
    unreadable: { completeness: 'unreadable', documents: [paper('other', 'scan.pdf', 'encrypted')] },
    enquiry: { kind: 'enquiry', completeness: null, documents: [] },
  };
  const facts = decision(fitting[answer.template], late ? '2026-03-22T23:12:04Z' : undefined);
  const response = responseTo(answer, facts, HOI, { organisation: ORGANISATION }) as Response;
  return { ...templates.answer(response), subject: response.subject };
}

async function stripped(answer: Answer, how: (typeof cases)[number]['how']): Promise<Buffer> {
  const { subject, text, html } = written(answer);
  const banner = how === 'with a banner' ? 'CAUTION: this message came from outside.\n\n' : '';
  const raw = await compose({
    from: { name: 'Example Customs Organization', address: HOI.mailbox },
    to: [answer.to],
    subject: how === 'under another subject' ? 'Your message' : subject,
    text: how === 'as HTML alone' ? '' : `${banner}${text}`,
    html,
    messageId: '<rewritten.4711@gateway.example.com>',
    answers: null,
    date: new Date('2026-03-20T08:59:57Z'),
  });
  const bare = raw.toString('latin1').replace(/^(?:Auto-Submitted|X-Auto-Response-Suppress): .*\r\n/gim, '');
  return Buffer.from(bare, 'latin1');
}
