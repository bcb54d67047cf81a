// The answers a replay would send, as .eml files in a folder, byte for byte as the service composes them.
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { InEachLanguage } from '../domain/vacancy.ts';
import { compose, messageIdFor } from '../mail/compose.ts';
import type { Prepared } from '../stages/judge.ts';
import { draftReply } from '../stages/reply.ts';
import type { Templates } from '../templates/templates.ts';
import type { Judged } from './replay-line.ts';

export interface Replies {
  /** Writes the answer of a mail that calls for one; named after the mail and the template, no two files alike. */
  write(line: Judged, prepared: Prepared): Promise<void>;
}

/** Makes the folder. @throws when it cannot be written to */
export async function openReplies(
  folder: string,
  world: { templates: Templates; organisation: InEachLanguage<string> },
): Promise<Replies> {
  await mkdir(folder, { recursive: true });
  const used = new Set<string>();
  let mails = 0;
  return {
    async write({ file, decision, onFile }, { message, vacancy, fingerprint }) {
      mails += 1;
      if (!decision.answer || !vacancy) return;
      const drafting = {
        ...world,
        mail: { compose, messageIdFor },
        secret: 'replay',
        now: () => decision.receipt.at,
      };
      const reply = await draftReply(drafting, decision, {
        message,
        fingerprint,
        messageId: mails,
        applicationId: typeof decision.application === 'number' ? decision.application : null,
        vacancy,
        onFile,
      });
      if (!reply?.raw || reply.suppressed !== null) return;
      await writeFile(join(folder, freeName(file, decision.answer.template, used)), reply.raw);
    },
  };
}

/** Mails of one name in two folders have an answer each. */
function freeName(file: string, template: string, used: Set<string>): string {
  const bare = basename(file)
    .replace(/[^\w.#-]+/g, '_')
    .replace(/\.eml$/i, '')
    .slice(0, 120);
  for (let nth = 1; ; nth++) {
    const name = `${bare}${nth === 1 ? '' : `-${nth}`}.${template}.eml`;
    if (used.has(name.toLowerCase())) continue;
    used.add(name.toLowerCase());
    return name;
  }
}
