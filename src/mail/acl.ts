// What an access control list lets a login do in a folder (RFC 4314), for servers that have such lists.
import type { ImapFlow } from 'imapflow';
import { connectImap, type ImapSettings } from './imap-connection.ts';
import { folderNamed } from './imap-folders.ts';

/** imapflow has no command for it, and one for any command, which its types leave out. */
interface Commands {
  exec(
    command: string,
    attributes: { type: 'STRING'; value: string }[],
    options: { untagged: Record<string, (line: { attributes?: ({ value?: unknown } | null)[] }) => Promise<void>> },
  ): Promise<{ next(): void }>;
}

/**
 * Logs in and asks.
 * @returns the letters of the rights, for example `lrswite`; null when the server has no such lists or does not say
 * @throws ImapFailure
 */
export async function rightsByList(settings: ImapSettings, signal?: AbortSignal): Promise<string | null> {
  const connection = await connectImap(settings, signal);
  const { client, asking, server } = connection;
  try {
    if (!client.capabilities.has('ACL')) return null;
    const path = await asking(() => folderNamed(client, settings.folder ?? 'INBOX', server, settings.user));
    // A refusal says nothing about the rights.
    return await myRights(client, path).catch(() => null);
  } finally {
    await connection.close();
  }
}

async function myRights(client: ImapFlow, path: string): Promise<string | null> {
  let letters: string | null = null;
  const response = await (client as unknown as Commands).exec('MYRIGHTS', [{ type: 'STRING', value: path }], {
    untagged: {
      async MYRIGHTS({ attributes }) {
        const said = attributes?.[1]?.value;
        if (typeof said === 'string') letters = said;
      },
    },
  });
  response.next();
  return letters;
}
