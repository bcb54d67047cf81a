// The sender's own words in a mail's text: without quoted mail, signatures and disclaimers. Every line is read once and only at its beginning.

/** No mark of a mail program stands further into a line than this; longer lines are prose. */
const MOST_OF_A_LINE = 400;
/** A novel has more, no mail does. */
const MOST_OF_A_TEXT = 500_000;

const WROTE = '(?:wrote|a écrit|schrieb|schreibt|escribió|ha scritto|schreef|escreveu|skrev|napisał\\(?a?\\)?)';
const ATTRIBUTION = new RegExp(
  [
    // "On …, X wrote:" in seven languages; the verb may stand before the name in German and Dutch.
    `^(?:>\\s?)?\\s{0,4}(?:on|le|am|el|il|op|em|den|w dniu|a)\\b.{4,300}\\b${WROTE}(?!\\p{L}).{0,120}:\\s*$`,
    // "X <x@example.org> wrote:"
    `^(?:>\\s?)?\\s{0,4}.{0,100}<[^<>\\s]{1,100}@[^<>\\s]{3,100}>.{0,60}\\b${WROTE}(?!\\p{L}).{0,80}:\\s*$`,
  ].join('|'),
  'iu',
);
const ORIGINAL =
  "original(?:[- ]?(?:message|nachricht|mail|bericht))|message d['’]origine|message (?:original|initial)|ursprüngliche (?:nachricht|mail)|mensaje original|messaggio originale|oorspronkelijk bericht|mensagem original|reply message";
const FORWARDED =
  'forwarded (?:message|mail|by)|message (?:transféré|suivi|réexpédié)|(?:weitergeleitete|weitergel\\.) (?:nachricht|mail)|mensaje reenviado|messaggio inoltrato|doorgestuurd bericht|mensagem (?:encaminhada|reencaminhada)';
const SEPARATOR = new RegExp(
  `^\\s{0,8}(?:[-_*=]{2,60}\\s?(?:${ORIGINAL}|${FORWARDED})[^\\n]{0,80}|_{10,200}\\s*)$`,
  'iu',
);
/** Apple's words above a mail passed on, with a colon and nothing else on the line. */
const BEGUN =
  /^\s{0,8}(?:begin forwarded message|début du message (?:transféré|réexpédié)|anfang der weitergeleiteten (?:nachricht|e-mail)|inicio del mensaje reenviado|inizio(?: del)? messaggio inoltrato|begin doorgestuurd bericht|início da mensagem (?:reencaminhada|encaminhada))\s?:\s*$/iu;
const FORWARD_MARK = new RegExp(`^\\s{0,8}[-_*=]{2,60}\\s?(?:${FORWARDED})`, 'iu');
const HEADER_LINE =
  /^[ \t>]{0,8}\*{0,2}(?:from|de|von|da|van|sent|envoyé|gesendet|verzonden|enviado(?: el| em)?|enviada(?: em)?|inviato|date|datum|data|fecha|to|à|a|an|para|pour|aan|cc|kopie|subject|objet|sujet|betreff|asunto|oggetto|onderwerp|assunto|reply-to|répondre à|importance|attachments|pièces jointes)\s?\*{0,2}\s?:\*{0,2}(?:\s|$)/iu;
const FROM_LINE = /^[ \t>]{0,8}\*{0,2}(?:from|de|von|da|van)\s?\*{0,2}\s?:\*{0,2}\s/iu;
const SIGNATURE = /^--\s?$/;
const DISCLAIMER =
  /(?:confidential(?:ity)? (?:notice|information)|intended (?:solely|only|exclusively) for the|if you are not the (?:intended|named) (?:recipient|addressee)|this (?:e-?mail|message|communication)[^.]{0,60}(?:confidential|privileged)|ce (?:message|courriel|mail|courrier)[^.]{0,80}confidentiel|destiné(?:e|s)? exclusivement|si vous n['’]êtes pas (?:le )?destinataire|think before you print|pensez à l['’]environnement|before printing this|diese (?:e-?mail|nachricht)[^.]{0,80}vertraulich|este (?:correo|mensaje)[^.]{0,80}confidencial|(?:questo|il presente) messaggio[^.]{0,80}riservat|dit (?:bericht|e-?mail)[^.]{0,80}vertrouwelijk|esta mensagem[^.]{0,80}confidencial|(?:scanned|checked) (?:by|for) .{0,40}virus|virus-free)/iu;
const MOBILE =
  /^\s{0,8}(?:sent (?:from|via) (?:my |outlook|yahoo|mail for|proton|samsung|the all)|envoyé (?:de(?:puis)? (?:mon |mail)|à partir d)|get outlook for|obtenez outlook|télécharger outlook|von meinem (?:iphone|samsung|ipad|handy)|gesendet (?:von|mit)|enviado desde (?:mi|el|outlook)|inviato da(?:l mio)? |verzonden (?:vanaf|met|vanuit) |enviado (?:do meu|a partir))/iu;

/**
 * What the sender wrote, without the mail it answers or passes on, signature block and disclaimers.
 * @returns the text with blank lines kept, trimmed; '' when nothing is theirs
 */
export function ownWords(text: string): string {
  const lines = linesOf(text);
  const end = lines.findIndex((line, i) => beginsOtherMail(lines, i) || SIGNATURE.test(line));
  const own = (end < 0 ? lines : lines.slice(0, end)).filter(
    (line) => line === '' || !(/^\s{0,8}>/.test(line) || MOBILE.test(line)),
  );
  return paragraphs(own)
    .filter((paragraph) => !DISCLAIMER.test(paragraph))
    .join('\n\n')
    .trim();
}

/** The part of the text that is somebody else's mail, passed on or quoted below; '' when there is none. */
export function otherMail(text: string): string {
  const lines = linesOf(text);
  const start = lines.findIndex((_, i) => beginsOtherMail(lines, i));
  return start < 0 ? '' : lines.slice(start).join('\n');
}

/** True when the text says that a mail is passed on in it, not answered. */
export function marksForward(text: string): boolean {
  return linesOf(text).some((line) => line.length <= MOST_OF_A_LINE && (FORWARD_MARK.test(line) || BEGUN.test(line)));
}

/** The senders named at the head of the mails that are quoted or passed on, top first: `Pia Lund <pia@example.org>`. */
export function quotedSenders(text: string): string[] {
  const lines = linesOf(text);
  return lines
    .filter((line, i) => line.length <= MOST_OF_A_LINE && FROM_LINE.test(line) && isHeaderBlock(lines, i, 1))
    .map((line) => line.slice(line.indexOf(':') + 1).trim())
    .slice(0, 20);
}

function linesOf(text: string): string[] {
  return text.slice(0, MOST_OF_A_TEXT).replaceAll('\r\n', '\n').split('\n');
}

function paragraphs(lines: string[]): string[] {
  const found: string[][] = [[]];
  for (const line of lines) {
    if (line.trim() !== '') found.at(-1)?.push(line);
    else if (found.at(-1)?.length) found.push([]);
  }
  return found.map((paragraph) => paragraph.join('\n'));
}

function beginsOtherMail(lines: string[], i: number): boolean {
  const line = lines[i] ?? '';
  if (line === '' || line.length > MOST_OF_A_LINE) return false;
  if (SEPARATOR.test(line) || BEGUN.test(line) || ATTRIBUTION.test(line)) return true;
  // Mail programs break the attribution line in two or three.
  if (/^(?:>\s?)?\s{0,4}(?:on|le|am|el|il|op|em)\b/iu.test(line)) {
    const next = (n: number) => (lines[i + n] ?? '').slice(0, MOST_OF_A_LINE).replace(/^>\s?/, '').trim();
    const joined = `${line.trim()} ${next(1)}`;
    if (ATTRIBUTION.test(joined) || ATTRIBUTION.test(`${joined} ${next(2)}`)) return true;
  }
  // Outlook has no mark but a block of header lines.
  return FROM_LINE.test(line) && isHeaderBlock(lines, i, 3);
}

/** A line of header words with at least so many more among the next four lines that are not blank. */
function isHeaderBlock(lines: string[], i: number, more: number): boolean {
  let found = 0;
  let seen = 0;
  for (let n = i + 1; n < lines.length && n < i + 8 && seen < 4; n++) {
    const line = (lines[n] ?? '').slice(0, MOST_OF_A_LINE);
    if (line.trim() === '') continue;
    seen++;
    if (HEADER_LINE.test(line)) found++;
  }
  return found >= more;
}

/** The sender's own words in a form to hold against those of another mail: cut to what tells mails apart; '' when nothing is theirs. */
export function ownWordsInShort(text: string): string {
  const words =
    ownWords(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length === 0 ? '' : `${words.length} ${words.join(' ').slice(0, 400)}`;
}

/** Number of words in a text. */
export function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0;
}
