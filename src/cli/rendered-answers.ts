// Sample answers and digests as they would be sent, each with its size, the texts that were replaced, and what is wrong with it.
import type { Letters } from '../config/letters.ts';
import type { AnswerLanguage } from '../domain/application.ts';
import type { Template } from '../domain/disposition.ts';
import { digestOf } from '../domain/letters/digest.ts';
import type { DigestRow } from '../domain/letters/digest-entry.ts';
import { LISTED, organisationIn, type ResponseFacts, responseTo } from '../domain/letters/response.ts';
import { printableFile } from '../domain/letters/response-names.ts';
import type { Language, Vacancy } from '../domain/vacancy.ts';
import { compose, TooLarge } from '../mail/compose.ts';
import type { Templates } from '../templates/templates.ts';
import { type SampleAnswer, samplesFor } from './sample-answers.ts';

export interface RenderedAnswer {
  vacancy: string;
  template: Template | 'digest';
  variant: string;
  language: AnswerLanguage;
  subject: string;
  text: string;
  html: string;
  /** Of the whole mail. */
  bytes: number;
  /** Files of the replacing texts that take part. */
  replaced: string[];
  /** In words for who wrote the texts; a person has to see to each. */
  problems: string[];
}

/** One vacancy after the other: every answer in each of its languages and in both, then its digest. */
export async function* renderedAnswers({ vacancies, organisation }: Letters, templates: Templates) {
  for (const vacancy of vacancies) {
    const samples = samplesFor(vacancy, vacancies);
    for (const sample of samples)
      for (const language of [...vacancy.languages, 'both'] as const)
        yield await renderedAnswer(sample, language, { organisation, templates });
    for (const language of vacancy.languages) yield renderedDigest(vacancy, samples, language, templates);
  }
}

type World = Pick<Letters, 'organisation'> & { templates: Templates };

async function renderedAnswer(
  { template, variant, vacancy, decision, onFile }: SampleAnswer,
  language: AnswerLanguage,
  { organisation, templates }: World,
): Promise<RenderedAnswer> {
  const languages: Language[] = language === 'both' ? ['en', 'fr'] : [language];
  const files = languages.flatMap((each) => templates.replaced(vacancy.code, each, template).map(({ file }) => file));
  const rendered = { vacancy: vacancy.code, template, variant, language, replaced: [...new Set(files)] };
  const failed = (problem: string) => ({ ...rendered, subject: '', text: '', html: '', bytes: 0, problems: [problem] });
  const answer = { template, language, to: 'zoe.lefevre-nwosu@example.net' };
  let tooLarge = '';
  try {
    for (const listed of LISTED) {
      const response = responseTo(answer, decision, vacancy, { organisation, onFile, listed });
      if ('declined' in response) return failed(`is declined: ${response.declined}`);
      const letter = templates.answer(response);
      const draft = {
        ...letter,
        from: { name: organisationIn(organisation, response.parts[0].language), address: vacancy.mailbox },
        to: [response.to],
        subject: response.subject,
        messageId: '<intray.0000000000000000000000000000000000000000@example.org>',
        answers: { messageId: '<sample@mail.example.net>', references: [], inReplyTo: [] },
        date: decision.receipt.at,
      };
      const raw = await compose(draft).catch((error: unknown) => {
        if (!(error instanceof TooLarge)) throw error;
        tooLarge = error.message;
        return null;
      });
      if (raw === null) continue;
      const problems = response.parts.flatMap((facts) => unsaid(facts, letter.text));
      return { ...rendered, ...letter, subject: response.subject, bytes: raw.length, problems };
    }
  } catch (error) {
    return failed((error as Error).message);
  }
  return failed(`is too large, even where no file is named. ${tooLarge}`);
}

/** What every answer has to say (product rules), as far as a replaced text could leave it out. */
function unsaid(facts: ResponseFacts, text: string): string[] {
  const said = plain(text);
  const must: [string | null, string][] = [
    [facts.vacancy.title, 'name the vacancy'],
    [facts.received, 'say when the mail was received'],
    [facts.contact, 'say whom to write to'],
    [facts.privacyContact, 'name the data-protection officer'],
    [facts.privacyNotice, 'show the data-protection notice'],
  ];
  if (facts.template === 'late') must.push([facts.closes, 'say when the vacancy closed']);
  if (facts.template === 'late') must.push([facts.margin, 'say by how much it is late']);
  if (facts.template === 'incomplete' || facts.template === 'unreadable') {
    must.push([facts.until, 'say until when papers can be sent']);
    for (const paper of facts.missing) must.push([paper, `say that ${paper} is missing`]);
  }
  if (facts.template !== 'enquiry' && facts.template !== 'withdrawal')
    for (const { file } of facts.papers) must.push([file, 'list every file that was found']);
  return [
    ...new Set(must.filter(([words]) => words !== null && !said.includes(plain(words))).map(([, what]) => what)),
  ].map((what) => `does not ${what} (${facts.language})`);
}

/** French spaces, and the sign that parts cells, are set while rendering. */
function plain(text: string): string {
  return text.replace(/\|/g, '¦').replace(/\s+/g, ' ').trim();
}

function renderedDigest(
  vacancy: Vacancy,
  samples: SampleAnswer[],
  language: Language,
  templates: Templates,
): RenderedAnswer {
  const replaced = templates.replaced(vacancy.code, language, 'digest').map(({ file }) => file);
  const until = new Date(vacancy.deadline.closesAt.getTime() - 60 * 60_000);
  const period = { day: until.toISOString().slice(0, 10), since: new Date(until.getTime() - 24 * 60 * 60_000), until };
  const links = {
    vacancy: (code: string) => `https://intray.example.org/?vacancy=${code}`,
    application: (id: number) => `https://intray.example.org/applications/${id}`,
    message: (id: number) => `https://intray.example.org/mail/${id}`,
    answer: (id: number) => `https://intray.example.org/answers/${id}`,
  };
  const base = { vacancy: vacancy.code, template: 'digest' as const, variant: 'a day', language, replaced };
  try {
    const rows = samples.map(digestRowOf);
    const subject = `${vacancy.code}: ${rows.length}`;
    const letter = templates.digest(digestOf(rows, vacancy, period, language, links), subject);
    return { ...base, ...letter, subject, bytes: Buffer.byteLength(letter.text + letter.html), problems: [] };
  } catch (error) {
    return { ...base, subject: '', text: '', html: '', bytes: 0, problems: [(error as Error).message] };
  }
}

function digestRowOf({ decision }: SampleAnswer, nth: number): DigestRow {
  const { kind, disposition, completeness, flags, timing, documents, candidate } = decision;
  const answer = decision.answer ?? decision.wouldAnswer;
  return {
    messageId: nth + 1,
    application: completeness === null ? null : { id: nth + 1, disposition, completeness },
    receivedAt: decision.receipt.at,
    name: candidate?.name ?? '',
    address: candidate?.address ?? '',
    subject: 'A subject',
    kind,
    disposition,
    flags,
    timing: { status: timing.status, marginSeconds: timing.marginSeconds },
    quarantined: null,
    junk: false,
    documents: documents.map(({ filename, role, status }) => ({
      filename: printableFile(filename ?? ''),
      role,
      readable: status === 'extracted',
    })),
    answers: answer ? [{ template: answer.template, state: 'SENT', suppressed: decision.suppressed }] : [],
  };
}
