// Rows that answers hang on, for tests of the store and of sending.
import type { Db } from '../../src/store/database.ts';
import type { NewReply } from '../../src/store/outbox.ts';
import { mailbox, message } from '../../src/store/schema.ts';

let uid = 0;

/** A mail of a vacancy in its mailbox, decided; anything can be set otherwise. Its id. */
export async function aMessage(
  db: Db,
  changes: Partial<typeof message.$inferInsert> = {},
  junk = false,
): Promise<number> {
  uid += 1;
  const at = new Date('2026-03-20T10:00:00Z');
  const [box] = await db
    .insert(mailbox)
    .values({
      address: 'hoi.vacancy@example.org',
      folder: junk ? 'Junk' : 'INBOX',
      junk,
      answerFrom: at,
      stateSince: at,
    })
    .onConflictDoUpdate({ target: [mailbox.address, mailbox.folder], set: { state: 'live' } })
    .returning();
  const [row] = await db
    .insert(message)
    .values({
      mailboxId: box?.id ?? 0,
      uidValidity: 1n,
      uid,
      state: 'DONE',
      fingerprint: `f${String(uid).padStart(63, '0')}`,
      vacancy: 'HOI',
      kind: 'application',
      disposition: 'accepted',
      fromName: 'Zoé Lefèvre',
      fromAddress: 'zoe@example.net',
      subject: 'Head of IT',
      receivedAt: at,
      createdAt: at,
      ...changes,
    })
    .returning({ id: message.id });
  if (row === undefined) throw new Error('no row');
  return row.id;
}

/** A PENDING acknowledgement of a mail; anything can be set otherwise. */
export function aReply(messageId: number, changes: Partial<NewReply> = {}): NewReply {
  return {
    concerns: `message:${messageId}`,
    purpose: 'acknowledgement',
    messageId,
    applicationId: null,
    vacancy: 'HOI',
    state: 'PENDING',
    suppressed: null,
    recipient: 'zoe@example.net',
    language: 'en',
    subject: 'HOI – Head of Information Technology: we have received your application',
    rfcMessageId: `<intray.${messageId}.${changes.purpose ?? 'acknowledgement'}@example.org>`,
    raw: Buffer.from(`Subject: answer ${messageId}\r\n\r\n${'text\r\n'.repeat(300)}`),
    ...changes,
  };
}
