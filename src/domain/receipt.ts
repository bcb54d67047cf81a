// When a mail arrived, and by which clock: the organisation's own, never the sender's while there is another.
import type { Receipt } from './application.ts';
import { type Arrival, headerValues, type Message } from './message.ts';
import type { Vacancy } from './vacancy.ts';

/** Clocks further apart than this are shown to HR (product rules, "In time or late"). */
export const CLOCKS_DIFFER_SECONDS = 2 * 60 * 60;

/**
 * The received time and the clocks behind it.
 *
 * INTERNALDATE decides; without it the topmost `Received:` of the organisation's own server; without that the `Date:` field.
 * All are instants, so a mere difference of zones is none.
 *
 * @param otherwise taken when the mail has no clock at all
 */
export function receiptOf(
  message: Pick<Message, 'headers' | 'date'>,
  arrival: Pick<Arrival, 'internalDate'>,
  vacancy: Pick<Vacancy, 'receivedBy'> | null,
  otherwise: Date,
): Receipt {
  const clocks = {
    internalDate: arrival.internalDate,
    received: ownReceived(message, vacancy?.receivedBy ?? [])?.at ?? null,
    date: message.date,
  };
  const known = [clocks.internalDate, clocks.received, clocks.date].filter((c) => c !== null).map((c) => c.getTime());
  const differ = known.length > 1 && Math.max(...known) - Math.min(...known) >= CLOCKS_DIFFER_SECONDS * 1000;
  if (clocks.internalDate) return { at: clocks.internalDate, by: 'internaldate', clocks, differ };
  if (clocks.received) return { at: clocks.received, by: 'received-header', clocks, differ };
  return { at: clocks.date ?? otherwise, by: 'date-header', clocks, differ };
}

/** A `Received:` field (RFC 5321 section 4.4), as far as the rules read it. Host names and addresses are lower-cased, '' when not said. */
export interface ReceivedField {
  from: string;
  by: string;
  for: string;
  at: Date | null;
}

/**
 * The `Received:` field that the organisation's own server wrote.
 *
 * Every relay puts its field on top, so only the topmost can be believed at once; one below it is believed when the field
 * above says the mail came from that own server. A field that merely claims an own server's name further down is forged.
 * With no own server in sight, the topmost dated field stands for it.
 */
export function ownReceived(message: Pick<Message, 'headers'>, ownServers: string[]): ReceivedField | null {
  const fields = headerValues(message, 'received').map(parseReceived);
  const own = (host: string) => ownServers.includes(host);
  for (const [i, field] of fields.entries()) {
    const linked = i === 0 || own(fields[i - 1]?.from ?? '');
    if (!linked) break;
    if (own(field.by) && field.at) return field;
  }
  return fields.find((f) => f.at !== null) ?? null;
}

/** Reads one `Received:` field; comments are dropped, the date is what follows the last semicolon. */
export function parseReceived(value: string): ReceivedField {
  const bare = withoutComments(value);
  const cut = bare.lastIndexOf(';');
  const clauses = cut < 0 ? bare : bare.slice(0, cut);
  const word = (key: string) =>
    new RegExp(`(?:^|\\s)${key}\\s+<?([^\\s<>;]+)>?`, 'i').exec(clauses)?.[1]?.toLowerCase() ?? '';
  const at = cut < 0 ? Number.NaN : Date.parse(bare.slice(cut + 1).trim());
  return { from: word('from'), by: word('by'), for: word('for'), at: Number.isNaN(at) ? null : new Date(at) };
}

/** Removes RFC 5322 comments, which nest. */
function withoutComments(value: string): string {
  let depth = 0;
  let out = '';
  for (const char of value) {
    if (char === '(') depth++;
    else if (char === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0) out += char;
  }
  return out;
}
