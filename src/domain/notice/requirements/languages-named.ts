// Names of languages as notices write them in English and French, with their ISO 639-1 codes.
import { fold } from '../../folding.ts';

const NAMES: Record<string, string> = {
  en: 'english anglais anglaise',
  fr: 'french francais francaise',
  es: 'spanish castilian espagnol espagnole castillan',
  ar: 'arabic arabe',
  zh: 'chinese mandarin chinois chinoise',
  ru: 'russian russe',
  de: 'german allemand allemande deutsch',
  nl: 'dutch flemish neerlandais neerlandaise nederlands flamand',
  it: 'italian italien italienne',
  pt: 'portuguese portugais portugaise',
  el: 'greek grec grecque',
  tr: 'turkish turc turque',
  pl: 'polish polonais polonaise',
  ro: 'romanian moldovan roumain roumaine',
  bg: 'bulgarian bulgare',
  hr: 'croatian croate',
  sr: 'serbian serbe',
  bs: 'bosnian bosnien bosniaque',
  sl: 'slovenian slovene',
  sk: 'slovak slovaque',
  cs: 'czech tcheque',
  hu: 'hungarian hongrois hongroise',
  da: 'danish danois danoise',
  sv: 'swedish suedois suedoise',
  no: 'norwegian norvegien norvegienne',
  fi: 'finnish finnois finlandais',
  et: 'estonian estonien estonienne',
  lv: 'latvian letton lettone',
  lt: 'lithuanian lituanien lituanienne',
  mt: 'maltese maltais',
  ga: 'irish gaelic irlandais gaelique',
  lb: 'luxembourgish letzebuergesch luxembourgeois',
  uk: 'ukrainian ukrainien ukrainienne',
  sq: 'albanian albanais albanaise',
  mk: 'macedonian macedonien macedonienne',
  ka: 'georgian georgien georgienne',
  hy: 'armenian armenien armenienne',
  az: 'azerbaijani azeri',
  kk: 'kazakh',
  ky: 'kyrgyz kirghize',
  uz: 'uzbek ouzbek',
  tg: 'tajik tadjik',
  fa: 'persian farsi dari persan',
  ps: 'pashto pachto pachtou',
  ur: 'urdu ourdou',
  hi: 'hindi',
  bn: 'bengali bangla',
  ne: 'nepali nepalais',
  ta: 'tamil tamoul',
  si: 'sinhala cinghalais',
  my: 'burmese birman',
  th: 'thai',
  vi: 'vietnamese vietnamien vietnamienne',
  km: 'khmer',
  lo: 'lao',
  id: 'indonesian indonesien bahasa',
  ms: 'malay malais',
  tl: 'tagalog filipino',
  ja: 'japanese japonais japonaise',
  ko: 'korean coreen coreenne',
  mn: 'mongolian mongol',
  he: 'hebrew hebreu',
  ku: 'kurdish kurde sorani kurmanji',
  am: 'amharic amharique',
  so: 'somali',
  sw: 'swahili kiswahili',
  rw: 'kinyarwanda',
  rn: 'kirundi',
  ln: 'lingala',
  ha: 'hausa haoussa',
  yo: 'yoruba',
  ig: 'igbo',
  wo: 'wolof',
  ff: 'fulani fula fulfulde peul pulaar',
  mg: 'malagasy malgache',
  ht: 'creole',
  ca: 'catalan',
  eu: 'basque',
  is: 'icelandic islandais',
  cy: 'welsh gallois',
  zu: 'zulu',
  xh: 'xhosa',
  af: 'afrikaans',
  sn: 'shona',
  tw: 'twi akan',
  ti: 'tigrinya tigrigna',
};
const CODES = new Map(Object.entries(NAMES).flatMap(([code, names]) => names.split(' ').map((name) => [name, code])));

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
    const code = CODES.get(fold(match[0]));
    if (code === undefined || isOtherWord(words, match.index, match[0])) continue;
    named.push({ code, at: match.index, end: match.index + match[0].length });
  }
  return named;
}

/** "Polish the report", "lao" and the nationality in "German law" are no languages. */
function isOtherWord(words: string, at: number, name: string): boolean {
  if (/^(?:polish|lao|thai|bahasa|creole|finish)$/u.test(name)) return true;
  if (!/^(?:\p{Lu})/u.test(name) && /^(?:irish|maltais|slovene)$/iu.test(name)) return false;
  return /^\s+(?:law|government|nationality|national|citizen|citizenship|market|legislation|authorities|company|passport|embassy|ministry|armed|red cross|administration|civil|driv|labou?r|tax|economy|society|university)/iu.test(
    words.slice(at + name.length, at + name.length + 24),
  );
}
