// Writes the mails of test/messages/automatic and test/messages/people: npx tsx test/messages/make/write.ts. Their labels stand in test/messages/labels.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { bulkMails } from './automatic-bulk.ts';
import { headerMails } from './automatic-headers.ts';
import { noteMails } from './automatic-notes.ts';
import { otherWordMails } from './automatic-other-words.ts';
import { receiptMails } from './automatic-receipts.ts';
import { reportMails } from './automatic-reports.ts';
import { otherServices, stories } from './loops.ts';
import { moreAutomatic, morePeople } from './more-words.ts';
import { brokenMails } from './people-broken.ts';
import { senderMails } from './people-senders.ts';
import { trapMails } from './people-traps.ts';
import { wordMails } from './people-words.ts';
import { type Mail, stored } from './raw.ts';

const FOLDERS: Record<string, (() => Promise<Mail[]>)[]> = {
  automatic: [
    headerMails,
    reportMails,
    receiptMails,
    noteMails,
    bulkMails,
    otherWordMails,
    moreAutomatic,
    otherServices,
  ],
  people: [wordMails, senderMails, trapMails, brokenMails, morePeople, stories],
};

for (const [folder, makers] of Object.entries(FOLDERS)) {
  const into = new URL(`../${folder}/`, import.meta.url);
  mkdirSync(into, { recursive: true });
  for (const old of readdirSync(into)) if (old.endsWith('.eml')) rmSync(new URL(old, into));
  for (const mail of (await Promise.all(makers.map((make) => make()))).flat())
    writeFileSync(new URL(`${mail.file}.eml`, into), stored(mail));
}
