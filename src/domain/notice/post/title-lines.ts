// Lines near the top that could be the title: each post's name stands somewhere on its own.
import { postLanguages } from './job-words.ts';
import type { Row } from './rows.ts';
import { beforeALabel, type Candidate, candidate, partsOf } from './title-candidate.ts';
import { isAboutPeople, isDebris, isKindOfNotice, isOfficeOf, isUnitOrOrganisation } from './title-debris.ts';

/** "Le/La volontaire interviendra …" */
const FUTURE = /^(?:le|la|l['’]|les|il|elle)(?:\/la|\/le)?[\s\p{L}].{0,80}\p{L}{2}(?:era|ira|dra|ront)(?!\p{L})/iu;
/** "(H/F)", "(m/f/d)": only titles have it. */
const GENDER = /[([\s](?:[HFMW]\s?[/|]\s?[HFMWDX](?:\s?[/|]\s?[DXN])?|[hfmw]\/[hfmwdx](?:\/[dxn])?)(?:[)\]\s]|$)/u;
/** "SECOND COOK - USD 1,200 all-in". */
const PAY_BEHIND = /(?<=\p{L}[^:;.]{0,60})\s[–—-]\s(?:USD|EUR|GBP|CHF|CAD|AUD|KES|PHP|INR)\s?\d.{0,80}$/u;
/** "For immediate embarkation, two ferries", "« Le projet »". */
const BEFORE_THE_POSTS =
  /^[^\p{L}«]{0,4}(?:for (?:immediate|urgent|prompt|early)(?!\p{L})|[«“][^»”]{3,60}[»”]\s\P{Ll}{4,60}$)/iu;
const MOST_LINES = 45;
const SENTENCE =
  /(?<!\p{L})(?:is|are|was|were|will|shall|has|have|should|must|can|may|we|you|your|they|est|sont|sera|seront|nous|vous|doit|doivent|peut|il|elle|candidates?|candidats?|please|reports?|apply|veuillez|merci|invites?|hires?)(?!\p{L})/iu;

/** Lines near the top that could be the title: each post's name stands somewhere on its own. */
export function standingAlone(rows: Row[]): Candidate[] {
  const found: Candidate[] = [];
  const topHeadings = rows.filter(({ level }) => level === 1).length;
  let seen = 0;
  let isInASection = false;
  for (const [i, row] of rows.entries()) {
    if (seen >= MOST_LINES) break;
    seen++;
    const line = beforeALabel(row.words).replace(PAY_BEHIND, '');
    if (line.length > (i < 4 ? 240 : 170) || isDebris(line)) continue;
    if (isInASection === false && i > 2 && OF_THE_WORK.test(line)) isInASection = true;
    const isMenu = isKindOfNotice(line.split(' | ', 1)[0] ?? '');
    for (const part of partsOf(line)) {
      // "Current openings | Volunteer"
      if (isMenu && /^\p{L}+$/u.test(part)) continue;
      const one = candidate(part, row, i, 'line', 0);
      if (!one || isDebris(part) || isNoTitle(part, row)) continue;
      const isPost = postLanguages(part).length > 0;
      const words = part.split(' ').length;
      if (!isPost && (words > 9 || /!$/u.test(part))) continue;
      found.push({
        ...one,
        weight:
          (isPost ? 4 : 0) +
          headed(row, topHeadings) +
          Math.max(0, 2.5 - seen * 0.12) +
          besides(part, row, rows, i) -
          (words > 11 ? 2 : 0) -
          (isInASection && row.level !== 1 ? 2 : 0),
      });
    }
  }
  return found;
}

/** What a line is that no title can be: part of a sentence, a label with its value, an address, the name of a unit. */
function isNoTitle(part: string, row: Row): boolean {
  if (BEFORE_THE_POSTS.test(part) || /@|https?:|www\.|€|£|\$\s?\d/u.test(part) || FUTURE.test(part)) return true;
  if ((postLanguages(part).length === 0 && isUnitOrOrganisation(part)) || isAboutPeople(part) || isOfficeOf(part))
    return true;
  if (/^\P{L}{0,3}[{<%]|[:;?.]$/u.test(part) || SLOGAN.test(part) || (SENTENCE.test(part) && !row.isHeading))
    return true;
  const label = /^([\p{L} ’'/]{1,30}?)\s?:\s?\S/u.exec(part);
  return label !== null && postLanguages(label[1] ?? '').length === 0;
}

/** "Come and cook with us!", "Rejoignez notre équipe": what is said to the reader. */
const SLOGAN =
  /^\P{L}{0,4}(?:come|join|become|help|be|work|want|ready|are you|do you|could you|would you|love|passionate|make|discover|get|let['’]s|looking for|venez|viens|rejoin\p{L}+|deven\p{L}+|deviens|particip(?:ez|e)|envie|[êe]tes|vous|tu|et si|pourquoi|partez|donnez)(?!\p{L})(?:.*[!?]$|(?<=join|rejoignez|venez|viens).*|.*(?<!\p{L})(?:us|our|you|your|nous|notre|vous|votre)(?!\p{L}))/iu;
const ASKING =
  /(?<!\p{L})(?:recrut\p{L}*|recherch\p{L}*|embauch\p{L}*|engag\p{L}*|cherch\p{L}*|seek\p{L}*|appoint\p{L}*|wanted|looking|hiring|vacanc\p{L}*|required|applications?|concours|pourvoir|poste|position|post)(?!\p{L})/iu;
const OF_THE_CONTRACT =
  /^(?:(?:full|part)[- ]time|permanent|fixed[- ]term|temporary|cdi|cdd|temps (?:plein|partiel|complet)|grade|salary|salaire|location|lieu|duty station|based in|bas[ée]e? [àa]|closing date|date limite|deadline|reference|r[ée]f|contract|contrat|[£€$]\s?\d|\d{1,3} ?%)/iu;

/** What its looks and its neighbours add or take. */
function besides(part: string, row: Row, rows: Row[], at: number): number {
  const above = rows[at - 1]?.words ?? '';
  const below = rows[at + 1]?.words ?? '';
  const isShouting = part === part.toUpperCase();
  const isNumbered = /^\(?\d{1,2}[.)]\s/u.test(part);
  return (
    (isShouting ? 0.7 : 0) -
    (part === row.words ? 0 : 0.3) -
    (row.isItem || /^[-–•*\p{Ll}]/u.test(part) ? 2.5 : 0) +
    (GENDER.test(row.words) ? 1.5 : 0) +
    (isKindOfNotice(above) ? 3 : 0) +
    (above.length <= 170 &&
    ASKING.test(above) &&
    /(?:[:,]|(?<!\p{L})(?:an?|the|une?|un\(e\)|un·e|d['’]une?|of|de|\p{L}{4,}ing|dynami\p{L}+|experienced|exp[ée]riment[ée]e?))$/iu.test(
      above,
    )
      ? 2.5
      : 0) +
    (OF_THE_CONTRACT.test(below) ? 0.6 : 0) -
    (/,$/u.test(part) ? 1.5 : 0) -
    (at > rows.length / 2 && A_PERSON.test(above) && postLanguages(above).length === 0 ? 3 : 0) -
    (isNumbered ? (/^\P{Ll}{6,}(?:\(|$)/u.test(part) ? 0.5 : 2.5) : 0) -
    (SIGNED.test(part) ? 4 : 0) -
    (/^\([^()]*\)$/u.test(part) ? 3 : 0) -
    (SUBJECT_ALONE.test(part) ? 2.5 : 0) -
    (isLabelOfTable(part, row, rows, at) ? 3 : 0)
  );
}

/** "Ann Quill, Registrar": who signs, not who is sought. */
const SIGNED =
  /^(?:(?:Dr|Prof|Mr|Mrs|Ms|M|Mme)\.?\s)?\p{Lu}\p{Ll}[\p{L}'’-]{0,20}\.?(?:\s\p{Lu}\.?)?\s\p{Lu}[\p{L}'’-]{1,25}\s?,\s(?:la |le |the )?\p{Ll}[\p{L} '’-]{2,40}$/u;
/** "The technician" above a list of what they do. */
const SUBJECT_ALONE = /^(?:the|le|la|l['’])\s?\p{Ll}+(?: \p{Ll}+)?$/iu;

/** A signature, and what its writer is. */
const A_PERSON =
  /^(?:(?:Dr|Prof|Mr|Mrs|Ms|M|Mme)\.?\s)?(?:\p{Lu}[\p{L}'’-]{1,20}\.?\s){1,2}\p{Lu}[\p{L}'’-]{1,25}(?:, (?:Ph\.?D\.?|MSc|MA|MD))?$/u;

/** The first of two cells, where the next or the last line has two as well. */
function isLabelOfTable(part: string, { words }: Row, rows: Row[], at: number): boolean {
  const isFirst = words.startsWith(`${part}\t`) && words.split('\t').length === 2;
  return isFirst && [rows[at - 1], rows[at + 1]].some((other) => other?.words.split('\t').length === 2);
}

/** Sections that come behind the title. */
const OF_THE_WORK =
  /^[^\p{L}]{0,5}(?:(?:main |key |your |principal |essential |minimum |desired |the |vos |les |votre |principales? )*)(?:duties|responsibilities|tasks|requirements?|qualifications?|profile?|missions?|t[âa]ches|activit[ée]s|comp[ée]tences|skills|experience|eligibility|selection criteria|conditions|how to apply|exigences|candidature)(?!\p{L})[^.]{0,50}$/iu;

const MOST_TOP_HEADINGS = 3;

/** The highest heading of a page is its title, unless all its headings are of that kind. */
function headed({ level, isHeading }: Row, topHeadings: number): number {
  if (level === 1) return topHeadings <= MOST_TOP_HEADINGS ? 3 : 0.5;
  return level !== null && level <= 3 ? 1 : isHeading ? 0.5 : 0;
}
