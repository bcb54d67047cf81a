// The sender's own words in a mail's text: without quoted mail, signatures and disclaimers.

const ATTRIBUTION =
  /^(?:>?\s*)(?:on\b.{4,120}\bwrote\s*:|le\b.{4,120}\ba écrit\s*:|am\b.{4,120}\bschrieb.{0,80}:|el\b.{4,120}\bescribió\s*:|il\b.{4,120}\bha scritto\s*:|op\b.{4,120}\bschreef.{0,80}:|em\b.{4,120}\bescreveu\s*:)\s*$/iu;
const SEPARATOR =
  /^\s*(?:-{2,}\s*(?:original message|message d'origine|message d’origine|message original|ursprüngliche nachricht|mensaje original|messaggio originale|oorspronkelijk bericht|forwarded message|message transféré|message suivi|weitergeleitete nachricht|mensaje reenviado)\s*-{2,}|_{10,})\s*$/iu;
const HEADER_LINE =
  /^\s*\*?(?:from|de|von|da|van|sent|envoyé|gesendet|date|datum|enviado|inviato|to|à|an|para|cc|subject|objet|betreff|asunto|oggetto|onderwerp|assunto)\s*\*?\s?:\*?\s+\S/iu;
const SIGNATURE = /^--\s?$/;
const DISCLAIMER =
  /(?:confidential(?:ity)? (?:notice|information)|intended (?:solely|only) for the|if you are not the intended recipient|this (?:e-?mail|message)[^.]{0,60}(?:confidential|privileged)|ce (?:message|courriel|mail)[^.]{0,80}confidentiel|destiné exclusivement|si vous n['’]êtes pas (?:le )?destinataire|think before you print|pensez à l['’]environnement|before printing this)/iu;
const MOBILE =
  /^\s*(?:sent from my |envoyé de mon |envoyé à partir d|get outlook for|obtenez outlook|télécharger outlook|von meinem iphone)/iu;

/**
 * What the sender wrote, without the mail it answers or passes on, signature block and disclaimers.
 * @returns the text with blank lines kept, trimmed; '' when nothing is theirs
 */
export function ownWords(text: string): string {
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  const end = lines.findIndex((line, i) => beginsOtherMail(lines, i) || SIGNATURE.test(line));
  const own = (end < 0 ? lines : lines.slice(0, end)).filter((line) => !/^\s*>/.test(line) && !MOBILE.test(line));
  const paragraphs = own.join('\n').split(/\n\s*\n/);
  return paragraphs
    .filter((paragraph) => !DISCLAIMER.test(paragraph))
    .join('\n\n')
    .trim();
}

/** The part of the text that is somebody else's mail, passed on or quoted below; '' when there is none. */
export function otherMail(text: string): string {
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  const start = lines.findIndex((_, i) => beginsOtherMail(lines, i));
  return start < 0 ? '' : lines.slice(start).join('\n');
}

function beginsOtherMail(lines: string[], i: number): boolean {
  const line = lines[i] ?? '';
  if (SEPARATOR.test(line)) return true;
  if (ATTRIBUTION.test(line)) return true;
  // Mail clients break the attribution line in two.
  if (
    ATTRIBUTION.test(`${line.trim()} ${(lines[i + 1] ?? '').trim()}`) &&
    /^(?:on|le|am|el|il|op|em)\b/iu.test(line.trim())
  )
    return true;
  // Outlook has no marker but a block of header lines.
  return HEADER_LINE.test(line) && [1, 2, 3].every((n) => HEADER_LINE.test(lines[i + n] ?? ''));
}

/** Number of words in a text. */
export function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0;
}
