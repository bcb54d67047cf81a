// One mail with files and a label, where nothing but these matters.
import { type Case, type Code, file, type Label, type Someone } from './case.ts';
import * as en from './papers-english.ts';
import { hello } from './words.ts';

type Files = [string, Promise<Buffer> | Buffer][];

/** A mail on an ordinary day before the deadline; `more` says what is not ordinary. */
export async function one(
  name: string,
  because: string,
  who: Someone,
  to: Code,
  text: string,
  files: Files,
  label: Label,
  more: Partial<Case['mail']> = {},
): Promise<Case> {
  const attachments = await Promise.all(files.map(async ([filename, content]) => file(filename, await content)));
  return {
    name,
    because,
    mail: {
      to,
      at: to === 'DDIS' ? '2025-10-18T08:00:00Z' : '2026-03-14T14:00:00Z',
      from: who,
      subject: en.POSTS[to],
      text,
      attachments,
      ...more,
    },
    label,
  };
}

/** The same for mails whose papers are the point: the covering words come last. */
export async function sent(
  name: string,
  because: string,
  who: Someone,
  to: Code,
  files: Files,
  label: Label,
  text = hello(who, en.POSTS[to]),
): Promise<Case> {
  const attachments = await Promise.all(files.map(async ([filename, content]) => file(filename, await content)));
  return {
    name,
    because,
    mail: {
      to,
      at: to === 'DDIS' ? '2025-10-16T08:00:00Z' : '2026-03-12T14:00:00Z',
      from: who,
      subject: en.POSTS[to],
      text,
      attachments,
    },
    label,
  };
}
