// The languages that a notice names, with their ISO 639-1 codes.
import { languageNamed } from '../../evidence/language-names.ts';
import { fold } from '../../folding.ts';

/** Languages that an organisation's rules name together, where the notice only says "official languages" of it. */
export const OFFICIAL = {
  un: ['en', 'fr', 'es', 'ar', 'zh', 'ru'],
  eu: 'bg hr cs da nl en et fi fr de el hu ga it lv lt mt pl pt ro sk sl es sv'.split(' '),
} as const;

export interface NamedLanguage {
  code: string;
  /** Where its name stands in the words. */
  at: number;
  /** Where the name ends. */
  end: number;
}

/** The languages named in a stretch of text, in its order; "France" and "Frenchman" name none. */
export function languagesIn(words: string): NamedLanguage[] {
  const named: NamedLanguage[] = [];
  for (const match of words.matchAll(/\p{L}+/gu)) {
    const code = languageNamed(fold(match[0]));
    if (code === null || isOtherWord(words, match.index, match[0])) continue;
    named.push({ code, at: match.index, end: match.index + match[0].length });
  }
  return named;
}

/** "Polish the report", "Pays basque" and the nationality in "German law" are no languages. */
function isOtherWord(words: string, at: number, name: string): boolean {
  if (/^(?:polish|lao|thai|creole)$/u.test(name)) return true;
  if (ALSO_PEOPLE_OR_PLACES.test(fold(name))) return !ABOUT_LANGUAGES.test(words);
  return /^\s+(?:law|government|nationality|national|citizen|citizenship|market|legislation|authorities|company|passport|embassy|ministry|armed|red cross|administration|civil|driv|labou?r|tax|economy|society|university)/iu.test(
    words.slice(at + name.length, at + name.length + 24),
  );
}

const ALSO_PEOPLE_OR_PLACES =
  /^(?:latin|corse|basque|breton|catalan|occitan|frances|frans|francese|romana|suomi|duits|mongol|swazi|venda|ewe|akan|chino|ruso|russo|cinese|arabo|gaelic|ndebele|zulu|kazakh|tatare?|tibetan|tibetain)$/u;
const ABOUT_LANGUAGES =
  /\b(?:languages?|langues?|linguisti\w+|speak\w*|spoken|written|fluen\w+|parl\w+|bilingu\w+|native|maternelle)\b/iu;
