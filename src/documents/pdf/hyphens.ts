// Words divided at the end of a line: joined where the whole is a word, kept with their hyphen where it may be part of it.

/**
 * Joins what is divided over two lines of a page; the second half moves up to the first.
 * @param pages of one document: a word that stands undivided elsewhere in it tells how it is written
 */
export function joinDivided(pages: string[]): string[] {
  if (!pages.some((page) => /\p{L}[-‐\u00AD]\n/u.test(page))) return pages;
  const known = new Set(
    pages.flatMap((page) => page.toLowerCase().match(/(?<![\p{L}-])\p{L}+(?:-\p{L}+)*(?!\p{L}|-\n)/gu) ?? []),
  );
  return pages.map((page) =>
    page.replace(
      /(\S*\p{L})([-‐\u00AD])\n(?=\p{Ll})(\p{L}+)(\S*)[ ]*(\n?)/gu,
      (_all, start: string, hyphen: string, end: string, rest: string) =>
        `${start}${hyphen === '\u00AD' || isOneWord(start, end, known) ? '' : '-'}${end}${rest}\n`,
    ),
  );
}

function isOneWord(start: string, end: string, known: Set<string>): boolean {
  // A part of an address, or of a word that has hyphens of its own.
  if (/[@/]|^www\.|\p{L}-/u.test(start)) return false;
  const first = (/\p{L}+$/u.exec(start)?.[0] ?? '').toLowerCase();
  const second = end.toLowerCase();
  if (known.has(first + second)) return true;
  if (known.has(`${first}-${second}`) || BEFORE.has(first) || AFTER.has(second)) return false;
  return !(known.has(first) && known.has(second) && first.length > 2 && second.length > 2);
}

function set(words: string): Set<string> {
  return new Set(words.trim().split(/\s+/));
}

/** What stands before a hyphen that stays, in English and French. */
const BEFORE = set(`
  long short mid full part half high low well ill self cross multi inter intra non anti ex co vice all one two three four five six seven eight nine ten first second third
  top bottom hands open end real cutting state world large small medium fast slow hard soft user client customer goal data problem team cost time cloud back front
  e post pre pro semi quasi up on off in out over follow start set
  moyen court sous demi mi avant après arrière contre peut celui celle ceux celles est a au par ci là quelques non auto porte chef grand rendez savoir trente vingt quatre
`);
/** What stands after a hyphen that stays. */
const AFTER = set(`
  term terms time based oriented driven related wide level scale end edge party friendly known year years day days week month hour going house site line to up on off in out by
  law depth person hand hands facing making solving building sharing speaking funded led free class quality speed tech like fit
  il elle ils elles on je tu nous vous ce ci là moi toi lui leur les la le y en t même mêmes être dire vous dessus dessous delà midi jacent
`);
