// Whether a few words are English or French, by the small words that hold them together.
import { fold } from '../../folding.ts';
import type { Language } from '../../vacancy.ts';

const SMALL: Record<Language, ReadonlySet<string>> = {
  en: new Set(
    'the of and in to with for or an is are be at least by on from as experience knowledge ability skills degree years must should would fluency good excellent strong'.split(
      ' ',
    ),
  ),
  fr: new Set(
    'le la les de des du et en au aux un une pour avec ou dans sur est sont par moins etre avoir connaissance maitrise capacite ans annees bonne sens diplome niveau'.split(
      ' ',
    ),
  ),
};

/** @returns null where they tell neither */
export function languageOfWords(words: string): Language | null {
  let english = 0;
  let french = 0;
  for (const word of fold(words.slice(0, 1000)).match(/[a-z]+/gu) ?? []) {
    if (SMALL.en.has(word)) english += 1;
    if (SMALL.fr.has(word)) french += 1;
  }
  if (english === french) return /[éèêàçùâîôû]/iu.test(words.slice(0, 1000).normalize('NFC')) ? 'fr' : null;
  return english > french ? 'en' : 'fr';
}
