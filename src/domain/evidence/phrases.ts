// Words and phrases as vacancies list them, made ready to be looked for: by stems, whole words and beginnings, in any form of English or French.
import type { Language } from '../vacancy.ts';
import { beginningWith, inflected, isSmall, type Part, spelledAs } from './vocabulary.ts';
import { remembering, type Token, tokensOf } from './words.ts';

/** A phrase ready to be looked for: each way of writing it is a list of parts that stand next to each other. */
export interface Phrase {
  ways: Part[][];
  /** Its words folded, as the vacancy spells them. */
  spelled: string[];
}

/**
 * Prepares a word or phrase as a vacancy lists it. All capitals is an abbreviation and stands for itself; `*` at a word's end leaves the rest open.
 */
export function phraseOf(keyword: string, language: Language): Phrase {
  return PREPARED[language](keyword);
}

const PREPARED = {
  en: remembering((keyword: string) => prepared(keyword, 'en')),
  fr: remembering((keyword: string) => prepared(keyword, 'fr')),
};

function prepared(keyword: string, language: Language): Phrase {
  const tokens = tokensOf(keyword).filter(
    (token, at, all) => token.written !== 'IEC' || all[at - 1]?.written !== 'ISO',
  );
  const [only] = tokens;
  if (only && tokens.length === 1) return { ways: [[partOf(only, keyword, language)]], spelled: [only.folded] };
  const joinedToNext = tokens.map((token, at) => isJoined(keyword, token, tokens[at + 1]));
  const content = tokens.filter(
    (token, at) => !isSmall(token.written, token.folded) || joinedToNext[at] === true || joinedToNext[at - 1] === true,
  );
  const used = content.length > 0 ? content : tokens;
  const ways = [used.map((token) => partOf(token, keyword, language))];
  const spelled = used.map((token) => token.folded);
  if (joinedToNext.includes(true) && used.length === tokens.length) {
    const parts: Part[] = [];
    for (let at = 0; at < tokens.length; at += 1) {
      let written = tokens[at]?.written ?? '';
      const isJoined = joinedToNext[at];
      while (joinedToNext[at]) {
        at += 1;
        written += tokens[at]?.written ?? '';
      }
      const [token] = tokensOf(written);
      if (!token) continue;
      parts.push(partOf(token, written, language));
      if (isJoined) spelled.push(token.folded);
    }
    ways.push(parts);
  } else if (used.length === 2 && tokens.length === 2 && !keyword.includes('*')) {
    // Office 365, ISO 9001, Power BI: also written as one word.
    const whole = used.map((token) => token.folded).join('');
    ways.push([spelledAs([`=${whole}`], whole)]);
  }
  return { ways: ways.filter((way) => way.length > 0), spelled };
}

function partOf(token: Token, text: string, language: Language): Part {
  const { written, folded } = token;
  if (text[token.end] === '*') return beginningWith(folded);
  return WORDS[language](written, folded);
}

/** How a word may be spelled that has no other forms; null for all others. */
function keysOf(written: string, folded: string): string[] | null {
  if (/^\p{Lu}$/u.test(written)) return [`!${written}`];
  if (/^v?\d{1,2}$/.test(folded)) return [`=${folded.replace('v', '')}`, `=v${folded.replace('v', '')}`];
  if (/[+#.]|\d/.test(folded)) return [`=${folded}`];
  if (written.length > 1 && /^\p{Lu}+$/u.test(written)) {
    // "Itil" and "Unicef" are read as their abbreviations; of two or three letters ("IT", "AID", "US") only capitals are.
    const capital = written.charAt(0) + written.slice(1).toLowerCase();
    if (written.length === 2) return [`!${written}`];
    return written.length > 3 ? [`!${written}`, `!${written}s`, `!${capital}`] : [`!${written}`, `!${written}s`];
  }
  return folded.length <= 2 ? [`=${folded}`] : null;
}

// One object for a word in all its phrases: what it means on some pages is found once.
const WORDS = {
  en: remembering((written: string, folded: string) => wordPart(written, folded, 'en')),
  fr: remembering((written: string, folded: string) => wordPart(written, folded, 'fr')),
};

function wordPart(written: string, folded: string, language: Language): Part {
  const keys = keysOf(written, folded);
  if (keys === null) return inflected(written, folded, language);
  return spelledAs(keys, keys[0]?.startsWith('=') && keys.length > 1 ? null : folded);
}

/** Between the parts of one name: e-learning, Node.js, CI/CD. */
export function isJoined(text: string, token: Token, next: Token | undefined): boolean {
  return next?.start === token.end + 1 && isJoin(text.charCodeAt(token.end));
}
export function isJoin(code: number): boolean {
  return code === HYPHEN || code === STOP || code === SLASH || code === 0x2011;
}
const [HYPHEN, STOP, SLASH] = [45, 46, 47];
