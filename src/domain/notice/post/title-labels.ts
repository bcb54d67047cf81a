// What stands behind a label ("Job title: …") or behind the kind of notice ("Vacancy notice – …").
import { postLanguages } from './job-words.ts';
import type { Row } from './rows.ts';
import { beforeALabel, type Candidate, candidate, firstPart } from './title-candidate.ts';
import { isDebris, NOTICE_AFTER, NOTICE_BEFORE } from './title-debris.ts';

const STRONG_LABELS =
  "(?:job|job code|posting|post|position|vacancy|role|function|functional|working|official|official post|official job|occupational|internship|consultancy|assignment) (?:title|name)(?: and (?:level|grade|number))?|title of (?:the )?(?:post|position|job|vacancy|role|function|consultancy|assignment|internship)|(?:name|designation) of (?:the )?(?:post|position|job)|designation|intitul[ée](?: (?:du|de la|de l['’]|de) ?(?:poste|fonction|emploi|mission|l['’]emploi|l['’]offre|stage|consultation|recrutement))?|(?:titre|nom|libell[ée]|d[ée]nomination|d[ée]signation|appellation) (?:du|de la|de l['’]|de) ?(?:poste|fonction|emploi|l['’]emploi|l['’]offre|mission|stage|consultation)|titre fonctionnel|m[ée]tier\\(s\\)|titre professionnel|poste (?:à pourvoir|vacant|propos[ée]|ouvert|recherch[ée]|mis au concours|concern[ée])|emploi (?:à pourvoir|vacant|propos[ée])|fonction (?:à pourvoir|exerc[ée]e|vacante|recherch[ée]e)|vacant (?:post|position)|post vacant|position vacant|position (?:advertised|available|offered|announced)|post advertised|(?:phd|thesis|doctoral|internship|research|stage|th[èe]se) (?:title|topic|subject|sujet)|sujet(?: (?:de|du|de la) (?:stage|th[èe]se|m[ée]moire|recherche|post-?doc(?:torat)?|m2|master))?|titre (?:de la th[èe]se|du sujet)|th[èe]me (?:du stage|de la th[èe]se)|recrutement (?:d['’]un(?:e|\\(e\\)|·e|\\.e|/e)?|de)";
const WEAK_LABELS =
  "(?:wanted|vacant|needed|required) (?:from|for|by|as of) [^:\\n]{2,30}(?=:)|recherch[ée]e?s? (?:pour|dès|à partir d[eu]) [^:\\n]{2,30}(?=:)|job|post|position|roles?|vacancy|titles?|titre|poste|emploi|fonction|m[ée]tier|job vacancy|vacance|offre|offre d['’]emploi|internship|consultancy|stage|service civique|volontariat|alternance|apprentissage|mission|recrutement|recruitment|recruitment of|announcement|opening|hiring|we are hiring|we['’]re hiring|now hiring|nous recrutons|on recrute|recherche|recrute|objet|object|subject|(?:we are |we['’]re |currently )?(?:looking|searching) for|seeking|wanted|required|besoin(?: urgent)?|urgent|job opening|vacancy for|vacancies for|open (?:position|role|post)s?|profil recherch[ée]|corps|nous cherchons|we need";
const LABEL = new RegExp(
  `^(?:\\(?(?:\\d{1,2}|[a-z])[.)]{1,2}\\s?)?(?:(${STRONG_LABELS})|(${WEAK_LABELS}))\\s?(?:\\((?:en|fr|english|french|english title|m/f|h/f|f/h|f/m)\\)\\s?|/ ?[\\p{L} ]{3,25}\\s?)?([:：|\\t]|\\s[–—-](?=\\s)|$)\\s?`,
  'iu',
);
const OPEN_LABEL = new RegExp(`^(?:${STRONG_LABELS})\\s(?=[\\p{Lu}])`, 'iu');
/** What stands behind "Position:" and is no title. */
const OTHER_VALUE =
  /^(?:ouvert|le \d{1,2}(?:er)?|au \d{1,2}(?:er)?|du \d{1,2}(?:er)?|[àa] (?:des|la|l)|aux|pour|par|en|à partir|dès|imm[ée]diat|\d{1,6}|full|part|permanent|temporary|fixed|cdi|cdd|contract|yes|no|oui|non|open|closed|vacant|number|n[°ºo]\.?\s?\d|\d+$|immediate|internal|external|new|mr|ms|mrs|remote|temps|h\/f|m\/f|f\/h)(?!\p{L})/iu;

/** Titles behind a label: "Job title: …", "Intitulé du poste : …", the cell beside or the line below. */
export function labelled(rows: Row[]): Candidate[] {
  return rows.flatMap((row, i): Candidate[] => {
    const words = fromItsLabel(row.words);
    const label = LABEL.exec(words);
    const open = label ? null : OPEN_LABEL.exec(words);
    const head = label?.[0] ?? open?.[0];
    if (head === undefined || (open !== null && !/^\p{Lu}/u.test(words.slice(head.length)))) return [];
    const isStrong = label?.[1] !== undefined || open !== null;
    const behind = words.slice(head.length).replace(/^[:\s|–—-]{1,5}/u, '');
    const value = withKind(row, beforeALabel(behind.replace(/^\[[^\]]{2,40}\]\s?/u, '').replace(NOTICE_BEFORE, '')));
    if (value !== '') {
      const found = candidate(
        value.split(/\t|\s\|\s/u)[0] ?? '',
        row,
        i,
        'label',
        weightOfLabel(head, value, isStrong),
      );
      return found &&
        !OTHER_VALUE.test(found.phrase) &&
        !/@|^(?:Prof|Pr|Dr|M|Mme|Mlle|Mr|Mrs|Ms)\.?\s\p{Lu}/u.test(found.phrase) &&
        (isStrong || found.phrase.length <= 110)
        ? [found]
        : [];
    }
    const next = rows[i + 1];
    if (!next || next.words.length > 110 || /[:]$/u.test(next.words) || LABEL.test(next.words)) return [];
    if (isDebris(next.words) || OTHER_VALUE.test(next.words)) return [];
    if (!isStrong && postLanguages(next.words).length === 0) return [];
    const found = candidate(
      next.words,
      next,
      i + 1,
      'label',
      Math.min(weightOfLabel(head, next.words, isStrong), 12) - 1,
    );
    return found ? [found] : [];
  });
}

/** In a line of several cells the label may stand in a later one: "Ref. 12   Title: Analyst". */
function fromItsLabel(words: string): string {
  if (!words.includes('\t') || LABEL.test(words)) return words;
  const cells = words.split('\t');
  for (let at = 1; at < Math.min(cells.length, MOST_CELLS); at++) {
    const rest = cells.slice(at).join('\t');
    const label = LABEL.exec(rest);
    if (label && (label[1] !== undefined || label[0].includes(':'))) return rest;
  }
  return words;
}
const MOST_CELLS = 8;

/** "Fonction : Animation" is a field of work, unless a post is named. */
function weightOfLabel(label: string, value: string, isStrong: boolean): number {
  if (/^\P{L}*(?:corps|m[ée]tier\(s\))(?!\p{L})/iu.test(label)) return postLanguages(value).length > 0 ? 5 : 1;
  if (
    /^\P{L}*(?:fonctions?|functions?|m[ée]tier|occupation)(?!\p{L})/iu.test(label) &&
    postLanguages(value).length === 0
  )
    return 4;
  // "Subject: FW: please circulate" is of the mail.
  if (/^\P{L}*(?:subject|obje[ct]+t?)(?!\p{L})/iu.test(label) && postLanguages(value).length === 0) return 2.5;
  return isStrong ? 12 : 7;
}

const KIND_IN_TITLE =
  /^(?:internships?|traineeships?|fellowships?|apprenticeships?|consultancy|stage|alternance|apprentissage)\s?[–—:-]\s/iu;

/** "Internship – Communications": the kind is part of the name where the rest names no post. */
function withKind(row: Row, phrase: string): string {
  const isPart = KIND_IN_TITLE.test(row.words) && postLanguages(phrase).length === 0 && row.words.length <= 100;
  return isPart && phrase !== '' ? row.words : phrase;
}

/** "Vacancy notice – …", "Avis de vacance : …", "… | Job vacancy". */
export function behindTheKind(rows: Row[]): Candidate[] {
  return rows.slice(0, 60).flatMap((row, i): Candidate[] => {
    if (row.words.length > 260) return [];
    const before = NOTICE_BEFORE.exec(row.words);
    const after = NOTICE_AFTER.exec(row.words);
    // "Current openings | Volunteer": a menu.
    if (before && /^[^\t]*\s\|\s\p{L}+$/u.test(row.words)) return [];
    const phrase = before
      ? withKind(row, row.words.slice(before[0].length))
      : after
        ? row.words.slice(0, after.index)
        : '';
    const found = phrase === '' ? null : candidate(firstPart(phrase), row, i, 'kind', 7);
    return found && !isDebris(found.phrase) && !OTHER_VALUE.test(found.phrase) ? [found] : [];
  });
}
