// The floor under the service's latency: a script that watches one mailbox, reads what comes with the libraries as they are, and answers. It keeps nothing.
import { ImapFlow } from 'imapflow';
import { type ParsedMail, simpleParser } from 'mailparser';
import mammoth from 'mammoth';
import { createTransport } from 'nodemailer';
import { PDFParse } from 'pdf-parse';
import type { ImapAccount } from '../demo/servers.ts';

export interface Bare {
  stop(): Promise<void>;
}

/** Watches INBOX by IDLE; answers each mail that comes from now on, one after another. */
export async function startBare(account: ImapAccount, relay: { host: string; port: number }): Promise<Bare> {
  const { user, password: pass, ...server } = account;
  const client = new ImapFlow({ ...server, secure: false, doSTARTTLS: false, auth: { user, pass }, logger: false });
  const transport = createTransport({ ...relay, secure: false, ignoreTLS: true });
  await client.connect();
  const { uidNext } = await client.mailboxOpen('INBOX');
  let next = uidNext;
  let stopped = false;
  const answer = async () => {
    for await (const { uid, source } of client.fetch(`${next}:*`, { uid: true, source: true }, { uid: true })) {
      if (uid < next || !source) continue;
      next = uid + 1;
      const mail = await simpleParser(source);
      const characters = await textsOf(mail);
      await transport.sendMail({
        from: account.user,
        to: mail.from?.value[0]?.address,
        subject: 'We have received your application',
        text: `It has ${characters} characters.`,
        ...(mail.messageId ? { inReplyTo: mail.messageId } : {}),
      });
    }
  };
  const running = (async () => {
    while (!stopped) {
      const news = new Promise<void>((resolve) => {
        client.once('exists', () => resolve());
        client.once('close', () => resolve());
      });
      await answer();
      void client.idle().catch(() => undefined);
      await news;
    }
  })();
  return {
    async stop() {
      stopped = true;
      client.close();
      transport.close();
      await running.catch(() => undefined);
    },
  };
}

async function textsOf(mail: ParsedMail): Promise<number> {
  let characters = 0;
  for (const { contentType, content } of mail.attachments) {
    if (contentType === 'application/pdf') {
      const parser = new PDFParse({ data: new Uint8Array(content) });
      characters += (await parser.getText()).text.length;
      await parser.destroy();
    } else characters += (await mammoth.extractRawText({ buffer: content })).value.length;
  }
  return characters;
}
