// The plain text of an answer, out of its frozen mail.
import { simpleParser } from 'mailparser';
import type { AnswerText } from '../domain/review.ts';
import type { ShownAnswer } from './pages/answer.tsx';

/** The answers with their texts; null where one was not composed yet. */
export async function withTexts(answers: AnswerText[]): Promise<ShownAnswer[]> {
  return await Promise.all(
    answers.map(async ({ raw, ...answer }) => ({ ...answer, text: raw === null ? null : await textOf(raw) })),
  );
}

async function textOf(raw: Buffer): Promise<string> {
  const mail = await simpleParser(raw, { skipHtmlToText: true, skipTextToHtml: true, skipImageLinks: true });
  return mail.text?.trim() ?? '';
}
