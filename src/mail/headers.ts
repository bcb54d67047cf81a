// Header fields of a stranger's mail as the rules may read them: decoded, on one line, bounded.
import { type AddressObject, type ParsedMail, parseAddressHeader } from 'mailparser';
import type { Address, Header } from '../domain/message.ts';

/** RFC 5322 section 2.1.1 has 998 characters for a line; nothing that is read of a person's field is longer. */
const LONGEST = 998;
const MOST_ADDRESSES = 1_000;
const MOST_IDS = 200;

export function headersOf(mail: ParsedMail): Header[] {
  return mail.headerLines.map(({ key, line }) => ({ name: key, value: oneLine(line.slice(line.indexOf(':') + 1)) }));
}

/** The values of an address field as they stand, one entry a field. */
export function fieldLines(mail: ParsedMail, name: string): string[] {
  return mail.headerLines.filter(({ key }) => key === name).map(({ line }) => line.slice(line.indexOf(':') + 1));
}

/** The mailboxes of address fields; groups are flattened. */
export function addressesIn(values: string[]): Address[] {
  return values
    .slice(0, MOST_ADDRESSES)
    .flatMap((value) => {
      const parsed: AddressObject = parseAddressHeader(value, { flatten: true, decodePunycode: false });
      return parsed.value
        .filter((mailbox) => mailbox.address)
        .map((mailbox) => ({
          name: oneLine(mailbox.name).slice(0, 200),
          address: oneLine(mailbox.address ?? '')
            .toLowerCase()
            .slice(0, LONGEST),
        }));
    })
    .slice(0, MOST_ADDRESSES);
}

export function bareAddress(value: string): string {
  return value.replace(/[<>]/g, '').trim().toLowerCase().slice(0, LONGEST);
}

/** RFC 5321 section 4.4: the topmost Return-Path; '' is the null sender, null means that there is none. */
export function returnPathOf(values: string[]): string | null {
  const [value] = values;
  return value === undefined ? null : bareAddress(value.replace(/\([^()]*\)/g, ' '));
}

/** The Message-IDs in a field; of too many the first, which began the thread, and the last, which are answered. */
export function messageIds(value: string): string[] {
  const ids = value.match(/<[^<>\s]{1,500}>/g) ?? [];
  return ids.length <= MOST_IDS ? ids : [...ids.slice(0, 1), ...ids.slice(1 - MOST_IDS)];
}

/**
 * The instant of a `Date:` field; the parser would take a senseless one for now. Comments such as `(CEST)` are dropped.
 * @returns null when missing, unreadable, or outside 1990 to 2100
 */
export function dateOf(value: string | undefined): Date | null {
  const instant = Date.parse(
    (value ?? '')
      .slice(0, LONGEST)
      .replace(/\([^()]*\)/g, ' ')
      .trim(),
  );
  const senseless = Number.isNaN(instant) || instant < Date.UTC(1990, 0) || instant > Date.UTC(2100, 0);
  return senseless ? null : new Date(instant);
}

/** A subject or name for showing: one line, bounded. */
export function shownLine(value: string): string {
  return oneLine(value.slice(0, 4 * LONGEST)).slice(0, LONGEST);
}

/** A decoded header may hide line breaks, which would become headers of our own answer. */
export function oneLine(value: string): string {
  return value
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]|\p{Cs}/gu, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}

// Controls but line feed and tab, bidi and zero-width marks, unpaired surrogates (PostgreSQL stores neither NUL nor those).
const NOT_TEXT = /[^\P{Cc}\n\t]|[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]|\p{Cs}/gu;

/** Text of several lines without what cannot be shown or stored. */
export function cleanText(text: string): string {
  return text.replaceAll('\r\n', '\n').replace(NOT_TEXT, '');
}
