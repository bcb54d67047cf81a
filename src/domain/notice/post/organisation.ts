// Who publishes the notice, by the names it uses, and where the place of work is: a title may end in either.
import { fold } from '../../folding.ts';
import type { Notice, Passage, Said } from '../notice.ts';
import { postLanguages } from './job-words.ts';
import { MOST_READ, type Row } from './rows.ts';
import { isDebris, isUnitOrOrganisation } from './title-debris.ts';
import { isNamedStudy } from './title-studies.ts';

const LABEL =
  /^(?:(?:name of (?:the )?)?(?:hiring |recruiting |host )?(?:organi[sz]ation|employer|company|institution|agency|entity)(?: name)?|(?:nom de (?:l['’]\s?|la ))?(?:organisation|organisme|employeur|entreprise|soci[ée]t[ée]|institution|structure|collectivit[ée]|[ée]tablissement)(?: (?:recruteur|recruteuse|d['’]accueil|employeur))?)\s?[:\t|]\s?(\p{L}.{1,100})$/iu;
const NAME =
  "\\p{Lu}[\\p{L}\\d&.'’-]{0,40}(?:\\s(?:of|for|the|and|de|du|des|la|le|les|et|d['’]|l['’]|&|à|en|\\p{Lu}|d['’]\\p{Lu}|l['’]\\p{Lu}|pour|in|on)[\\p{L}\\d&.'’-]{0,40}){0,9}";
const RECRUITS = new RegExp(
  `(?<![\\p{L}])((?:the |la |le |l['’]\\s?|les )?${NAME})(?:\\s?\\(([\\p{L}\\d&.-]{2,15})\\))?,?\\s(?:is (?:currently |now |actively |an? |the |looking|seeking|recruiting|hiring)|invites applications|seeks|wishes to|recrute|recherche|engage|lance un|est (?:une?|le|la|l['’]))`,
  'giu',
);
const MOST_MATCHES = 60;

interface Name extends Passage {
  name: string;
  acronym: string | null;
  weight: number;
}

/** The organisation; null where no name stands out. */
export function readOrganisation(notice: Notice, rows: Row[]): Said<string> | null {
  const best = namesOf(notice, rows).sort((a, b) => b.weight - a.weight || a.start - b.start)[0];
  if (!best || best.weight < 2) return null;
  return { value: best.name, passages: [{ start: best.start, end: best.end }], assumption: null };
}

/** Names and abbreviations of organisations in the notice. */
export function organisationNames(notice: Notice, rows: Row[]): string[] {
  const names = namesOf(notice, rows).flatMap(({ name, acronym }) => (acronym ? [name, acronym] : [name]));
  return [...new Set(names)].slice(0, 40);
}

function namesOf(notice: Notice, rows: Row[]): Name[] {
  const found: Name[] = [];
  for (const row of rows.slice(0, 300)) {
    const value = LABEL.exec(row.words)?.[1]
      ?.split(/\t|\s\|\s/u)[0]
      ?.trim();
    if (value && postLanguages(value).length === 0)
      found.push({ name: value, acronym: null, start: row.start, end: row.end, weight: 8 });
  }
  for (const [i, row] of rows.slice(0, 25).entries())
    for (const part of row.words.split(/\t|\s[|•·–—-]\s/u).map((words) => words.trim()))
      if (part.length <= 90 && isName(part) && isUnitOrOrganisation(part) && !isNamedStudy(part))
        found.push({ name: part, acronym: null, start: row.start, end: row.end, weight: i === 0 ? 3 : 2 });
  const text = notice.text.slice(0, MOST_READ / 4).replace(/\s/gu, ' ');
  let matches = 0;
  for (const match of text.matchAll(RECRUITS)) {
    if (++matches > MOST_MATCHES) break;
    const name = (match[1] ?? '').replace(/^.*\sThe\s|^(?:the|la|le|les|l['’])\s?/iu, '').trim();
    if (!isName(name)) continue;
    const weight = (match[2] ? 3 : 1) + (isUnitOrOrganisation(name) ? 2 : 0) + (match.index < 2_000 ? 1 : 0);
    found.push({
      name,
      acronym: match[2] ?? null,
      start: match.index,
      end: match.index + (match[1]?.length ?? 0),
      weight,
    });
  }
  for (const one of found)
    one.weight += Math.min(3, found.filter((other) => other !== one && fold(other.name) === fold(one.name)).length);
  return found;
}

const NO_NAME =
  /^(?:the |this |it$|he |she |they|we$|you$|candidate|applicant|he$|who|what|there|english|french|fluency|knowledge|experience|position|post|role|job|applica|work|contract|il$|elle$|ce |cette |cet |nous|vous|on$|le poste|poste|candidat|if|all|any|our|your|notre|votre|travail|lieu|monday|tuesday|short|additional)/iu;

function isName(words: string): boolean {
  return (
    words.length >= 3 &&
    words.length <= 90 &&
    /^\p{Lu}/u.test(words) &&
    !NO_NAME.test(words) &&
    !isDebris(words) &&
    postLanguages(words).length === 0 &&
    !/[.:;!?@]$|@|https?:/u.test(words)
  );
}

const PLACE_LABEL =
  /^(?:(?:job |work |post |primary )?location|duty station|place of (?:work|employment|assignment|performance)|work ?place|city|based in|country|station|location of post|lieu(?: (?:de|du|d['’]) ?(?:travail|affectation|poste|mission|la mission|exercice|l['’]emploi|stage))?|localisation|ville|affectation|r[ée]sidence administrative|poste bas[ée] à|bas[ée] à|lieu du poste|pays)\s?[:\t|]\s?(\p{L}.{1,80})$/iu;
const BASED =
  /(?<!\p{L})(?:based (?:in|at)|basée? à|bas[ée]\(?e\)? à|situé(?:e)? à|located in|duty station (?:is|in)|headquarters in|siège à|headquartered in)\s(\p{Lu}[\p{L}'’-]{1,30}(?:[ -]\p{Lu}[\p{L}'’-]{1,30}){0,3}(?:,\s?\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}'’-]{1,30}){0,2})?)/gu;
/** Seats of many organisations: places even where a notice does not label them. */
const SEATS =
  'Brussels,Bruxelles,Geneva,Genève,New York,Paris,Vienna,Rome,The Hague,La Haye,Strasbourg,Luxembourg,Nairobi,London,Washington,Washington DC,Washington D.C.,Berlin,Bonn,Copenhagen,Copenhague,Montreal,Montréal,Bangkok,Addis Ababa,Addis Abeba,Dakar,Abidjan,Tunis,Rabat,Beirut,Beyrouth,Amman,Cairo,Kampala,Kigali,Lagos,Abuja,Accra,Yaoundé,Douala,Bamako,Ouagadougou,Niamey,Kinshasa,Lomé,Cotonou,Madrid,Lisbon,Lisbonne,Valencia,Turin,Warsaw,Prague,Budapest,Athens,Dublin,Oslo,Stockholm,Helsinki,Zurich,Zürich,Bern,Berne,Lausanne,Basel,Bâle,Lyon,Marseille,Lille,Nantes,Bordeaux,Toulouse,Rennes,Nice,Grenoble,Montpellier,Liège,Namur,Mons,Charleroi,Gent,Ghent,Antwerp,Québec,Ottawa,Toronto,Belgium,Belgique,France,Switzerland,Suisse,Kenya,Senegal,Sénégal,Germany,Italy,Netherlands,United Kingdom,UK,USA,Austria,Canada,Maroc,Tunisie'.split(
    ',',
  );

/** Places of work, as the notice names them, and parts of them. */
export function placesOf(notice: Notice, rows: Row[]): string[] {
  const places: string[] = [];
  for (const row of rows.slice(0, 400)) {
    const value = PLACE_LABEL.exec(row.words)?.[1]?.split(/\t|\s\|\s/u)[0];
    if (value)
      places.push(
        value.trim(),
        ...value.split(/[,;()/–—-]|\s(?:and|or|et|ou|with|avec)\s/u).map((part) => part.trim()),
      );
  }
  for (const match of notice.text.slice(0, MOST_READ / 2).matchAll(BASED)) {
    if (places.length > 60) break;
    places.push(match[1] ?? '', ...(match[1] ?? '').split(',').map((part) => part.trim()));
  }
  const usable = places.filter(
    (place) => place.length >= 3 && /^\p{Lu}/u.test(place) && postLanguages(place).length === 0,
  );
  return [...new Set([...usable.sort((a, b) => b.length - a.length).slice(0, 60), ...SEATS])];
}
