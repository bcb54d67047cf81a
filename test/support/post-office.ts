// The mail system between two installations in a test: what one accepts by SMTP is delivered into the other's mailbox, or to a candidate's answering program.
import { setTimeout as pause } from 'node:timers/promises';
import type { SunkMail } from '../../demo/servers.ts';
import type { Installation } from './service.ts';

export interface Party {
  place: Installation;
  /** The addresses of its mailboxes, lower-cased, as its mail server knows them. */
  mailboxes: string[];
  /** The server that writes the topmost Received field of its mail. */
  server: string;
}

/** A program that answers every mail; null for silence. What it gives is a whole mail without the fields servers add. */
export type Responder = (mail: SunkMail, at: Date) => string | null;

export interface PostOffice {
  /** Mails that went out to an address, oldest first. */
  sentTo(address: string): SunkMail[];
  /** Puts a mail into the mailbox it is addressed to, as its server would, with the fields servers add. */
  deliver(to: string, raw: string, options?: { from?: string; results?: string }): Promise<void>;
  /** How many mails were put into a party's mailboxes. */
  deliveredTo(party: Party): number;
  /** Everything accepted has been passed on. */
  isIdle(): boolean;
  stop(): Promise<void>;
}

/**
 * @param responders by the address they answer for, lower-cased
 * @param gateway what happens to mail on its way between the parties; by default nothing
 */
export function openPostOffice(
  parties: Party[],
  responders: Map<string, Responder>,
  now: () => Date,
  gateway: { change(raw: string): string },
): PostOffice {
  const passedOn = new Map(parties.map((party) => [party, 0]));
  const delivered = new Map(parties.map((party) => [party, 0]));
  let stopped = false;

  const deliver: PostOffice['deliver'] = async (to, raw, { from, results } = {}) => {
    const party = parties.find((each) => each.mailboxes.includes(to.toLowerCase()));
    if (!party) return;
    const at = now();
    const author = from ?? /^From:.*?<?([^\s<>]+@[^\s<>]+?)>?\s*$/im.exec(raw)?.[1] ?? '';
    const fields = [
      `Return-Path: <${author}>`,
      `Delivered-To: ${to}`,
      `Received: from mta.example.org (mta.example.org [192.0.2.7])`,
      `\tby ${party.server} with ESMTPS id ${at.getTime().toString(36)}`,
      `\tfor <${to}>; ${at.toUTCString().replace('GMT', '+0000')}`,
      ...(results ? [`Authentication-Results: ${party.server}; ${results}`] : []),
      ...(/^Date:/im.test(raw) ? [] : [`Date: ${at.toUTCString().replace('GMT', '+0000')}`]),
    ];
    delivered.set(party, (delivered.get(party) ?? 0) + 1);
    const mail = `${fields.join('\n')}\n${raw}`.replace(/\r?\n/g, '\r\n');
    await party.place.imap.append(to, Buffer.from(mail, 'utf8'), at);
  };

  const passOn = async (mail: SunkMail) => {
    for (const to of mail.envelope.to.map((each) => each.toLowerCase())) {
      const answer = responders.get(to)?.(mail, now());
      if (answer) await deliver(headerOf(mail.raw, 'From') ?? '', answer);
      // The envelope's sender is empty, and servers write it down: a gateway of the worst kind puts an address there.
      else await deliver(to, gateway.change(mail.raw.toString('utf8')), { from: headerOf(mail.raw, 'From') ?? '' });
    }
  };
  const running = (async () => {
    while (!stopped) {
      for (const party of parties) {
        const next = party.place.sink.mails[passedOn.get(party) ?? 0];
        if (!next) continue;
        await passOn(next);
        passedOn.set(party, (passedOn.get(party) ?? 0) + 1);
      }
      await pause(10);
    }
  })();

  return {
    sentTo: (address) =>
      parties.flatMap(({ place }) => place.sink.mails.filter((mail) => mail.envelope.to.includes(address))),
    deliver,
    deliveredTo: (party) => delivered.get(party) ?? 0,
    isIdle: () => parties.every((party) => passedOn.get(party) === party.place.sink.mails.length),
    async stop() {
      stopped = true;
      await running;
    },
  };
}

/** A field of a mail: an address without its name, everything else unfolded. */
export function headerOf(raw: Buffer, name: string): string | null {
  const head = raw.toString('utf8').split(/\r?\n\r?\n/, 1)[0] ?? '';
  const value = new RegExp(`^${name}: (.*(?:\\r?\\n[ \\t].*)*)`, 'im').exec(head)?.[1];
  if (value === undefined) return null;
  const unfolded = value.replace(/\r?\n[ \t]+/g, ' ').trim();
  return name === 'From' ? (/<([^<>]+)>$/.exec(unfolded)?.[1] ?? unfolded) : unfolded;
}
