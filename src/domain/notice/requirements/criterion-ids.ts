// Short names for criteria, made from their own words: stable for the same notice, unique in it, fit for a vacancy file.
import { fold } from '../../folding.ts';
import type { CriterionKind } from '../../vacancy.ts';

const EMPTY_WORDS = new Set(
  `a an and or of the for in to with on at by from as is are be been being must should would will shall can may have has having had least minimum more than over plus
  good very strong excellent sound solid proven demonstrated demonstrable extensive relevant relevantly other another any some all including such e g etc ie eg
  experience experiences experienced years year knowledge ability able abilities skills skill working work level high highly thorough depth indepth understanding
  required essential desirable asset advantage preferred considered candidate candidates applicant applicants you your we our their his her this that these those which who
  practical professional proficiency excellente field fields area areas similar related appropriate equivalent first position minimal use using across well both
  un une des de du le la les l d au aux et ou en dans pour par sur avec sans est sont etre avoir doit doivent devra devrait ans annees annee moins minimum bonne bon bonnes
  tres excellente excellent excellents solide solides experience connaissance connaissances maitrise capacite capacites aptitude aptitudes serait un atout souhaite souhaitee
  apprecie candidat candidate poste vous votre vos nous notre nos son sa ses ce cette ces qui que s'il se ainsi toute tout tous autre autres niveau sens domaine pertinente
  pertinent titulaire justifier dont successful hold holds possess one two three four five six seven eight nine ten deux trois quatre cinq sept huit neuf dix professionnelle professionnel confirmee prouvee reconnue requis requise exige exigee similaire`.split(
    /\s+/u,
  ),
);
const LONGEST = 40;

/** Names ids one after the other, each different from those before. */
export function idNamer(): (criterion: {
  words: string;
  kind: CriterionKind;
  years: number | null;
  languages: string[];
  isWished: boolean;
}) => string {
  const taken = new Set<string>();
  return (criterion) => {
    const name = nameOf(criterion);
    let id = name;
    for (let n = 2; taken.has(id); n += 1) id = `${name}-${n}`;
    taken.add(id);
    return id;
  };
}

function nameOf({ words, kind, years, languages, isWished }: Parameters<ReturnType<typeof idNamer>>[0]): string {
  if (kind === 'language' && languages.length > 0) {
    const names = languages
      .slice(0, 3)
      .map((code) => new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code);
    return slugOf([...names.join(' or ').split(' '), ...(isWished ? ['asset'] : [])]) || 'language';
  }
  const content = (fold(words.slice(0, 600)).match(/[a-z0-9]+/gu) ?? []).filter(
    (word) => word.length > 1 && !EMPTY_WORDS.has(word) && !/^\d+$/u.test(word),
  );
  const first = years === null ? [] : [String(years), years === 1 ? 'year' : 'years'];
  return slugOf([...first, ...[...new Set(content)].slice(0, 3)]) || kind;
}

function slugOf(words: string[]): string {
  let slug = '';
  for (const word of words.flatMap((one) => fold(one).match(/[a-z0-9]+/gu) ?? [])) {
    if (slug.length + word.length >= LONGEST) break;
    slug += slug === '' ? word : `-${word}`;
  }
  return slug;
}
