// Addresses that a notice passed on by mail brings with it: those of the mail's head and of its mailing list.
import type { Address } from './addresses.ts';

const HEADER =
  /^\s{0,60}(?:reply-to|from|to|cc|bcc|sent|date|subject|sender|de|[àa]|envoy[ée]|objet|r[ée]pondre [àa]|exp[ée]diteur|destinataires?)\s?:/iu;
const WRITTEN_AT =
  /^[\s>)\]]{0,200}(?:on |le )?(?:(?:mon|tues?|wed|thurs?|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim)\p{L}{0,6}\.?,?\s[^\n]{3,40}\d{1,2}[:h]\d{2}|(?:wrote|a [ée]crit)\s?:)/iu;
const LIST_DOMAIN =
  /^(?:lists?|listes?|mailman|listserv|groups)\.|(?:^|\.)(?:googlegroups|yahoogroups|groups|freelists|jiscmail)\.|^(?:groupes|diffusion)\./u;
const LIST_NAME = /mailing list|liste de diffusion|listserv|subscribed to|abonn[ée]/iu;

/** Whether it is of the mail that carried the notice, not of the notice: "From: …", "Ann Hart … wrote:", a mailing list. */
export function isOfTheMail(
  { address, start, end }: Pick<Address, 'address' | 'start' | 'end'>,
  text: string,
): boolean {
  if (LIST_DOMAIN.test(address.slice(address.indexOf('@') + 1))) return true;
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const stop = text.indexOf('\n', end);
  const to = stop < 0 ? text.length : stop;
  const line = text.slice(from, Math.min(to, from + 400));
  const above = text
    .slice(Math.max(0, from - 260), from)
    .trimEnd()
    .split('\n')
    .slice(-2);
  const below = text
    .slice(to, to + 260)
    .trimStart()
    .split('\n', 2);
  if (LIST_NAME.test(above.at(-1) ?? '')) return true;
  if (WRITTEN_AT.test(text.slice(end, to)) && isName(text.slice(from, start))) return true;
  const beside = [...above, ...below].some(
    (other) => HEADER.test(other) || /\d{1,2}:\d{2}(?:\s?[AP]M)?\s*$/u.test(other),
  );
  return HEADER.test(line) && beside;
}

/** "Ann Hart", or nothing. */
function isName(words: string): boolean {
  const parts = words.slice(0, 400).match(/[^\s<("[\]]+/gu) ?? [];
  return parts.length <= 5 && parts.every((part) => /^\p{Lu}/u.test(part));
}
