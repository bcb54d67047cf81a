// Whose a mail surely is, told from its source before it is parsed: so that mail of others need not wait for it.
import { marksForward } from './people/own-words.ts';
import { isRobot } from './sender.ts';

/** What a prefix of a passed-on mail looks like, in the clear or inside an encoded word. */
const FORWARD =
  /^(?:=\?[\w-]+\?q\?)?[\s_]*(?:(?:re|aw|antw|sv)[\s_]?:[\s_]?){0,2}(?:fwd?|tr|wg|wtr|rv|rif|i|enc|doorst|ref|vs|fs)[\s_]?:/i;

/**
 * The address a mail will be told to be from, lower-cased; null wherever that takes a parser: a robot's or a strange From,
 * a mail in a mail, anything that may have been passed on. Then whoever it may concern waits until it is parsed.
 * @param source the raw mail, a character for each octet; its beginning is enough
 */
export function surelyFrom(source: string): string | null {
  const end = /\r?\n\r?\n/.exec(source)?.index ?? -1;
  if (end < 0) return null;
  const fields = source
    .slice(0, end)
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/);
  const valuesOf = (name: string) =>
    fields
      .filter((field) => field.toLowerCase().startsWith(`${name}:`))
      .map((field) => field.slice(name.length + 1).trim());
  const [from, ...more] = valuesOf('from');
  if (from === undefined || more.length > 0) return null;
  const address = /^(?:[^<>@,;:()]*<)?([\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8})>?$/
    .exec(from)?.[1]
    ?.toLowerCase();
  if (address === undefined || isRobot(address)) return null;
  const subject = valuesOf('subject')[0] ?? '';
  const isEncoded = /^=\?[\w-]+\?b\?/i.test(subject);
  if (isEncoded || FORWARD.test(subject)) return null;
  const body = source.slice(end);
  return /message\/rfc822|ms-tnef|\.(?:eml|msg)\b/i.test(source) || marksForward(body) ? null : address;
}
