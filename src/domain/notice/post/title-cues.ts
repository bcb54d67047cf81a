// Where a notice says what its post is called: behind a label, behind "is looking for a", in the line of the notice's kind, or as a line of its own.

import type { Passage } from '../notice.ts';
import { postLanguages } from './job-words.ts';
import { MOST_READ, type Row } from './rows.ts';
import {
  isAboutPeople,
  isDebris,
  isKindOfNotice,
  isOfficeOf,
  isUnitOrOrganisation,
  NOTICE_AFTER,
  NOTICE_BEFORE,
  SECTION_START,
} from './title-debris.ts';

/** A phrase that may be the post's name, and how much speaks for it. */
export interface Candidate extends Passage {
  phrase: string;
  weight: number;
  from: 'label' | 'kind' | 'sentence' | 'line';
  /** Which line it stood in; sentences stand nowhere. */
  row: number | null;
  /** What is to be done stands for the name of a post. */
  isStudy?: true;
}

const STRONG_LABELS =
  "(?:job|job code|posting|post|position|vacancy|role|function|functional|working|official|official post|official job|occupational|internship|consultancy|assignment) (?:title|name)(?: and (?:level|grade|number))?|title of (?:the )?(?:post|position|job|vacancy|role|function|consultancy|assignment|internship)|(?:name|designation) of (?:the )?(?:post|position|job)|designation|intitul[ée](?: (?:du|de la|de l['’]|de) ?(?:poste|fonction|emploi|mission|l['’]emploi|l['’]offre|stage|consultation|recrutement))?|(?:titre|nom|libell[ée]|d[ée]nomination|d[ée]signation|appellation) (?:du|de la|de l['’]|de) ?(?:poste|fonction|emploi|l['’]emploi|l['’]offre|mission|stage|consultation)|titre fonctionnel|titre professionnel|poste (?:à pourvoir|vacant|propos[ée]|ouvert|recherch[ée]|mis au concours|concern[ée])|emploi (?:à pourvoir|vacant|propos[ée])|fonction (?:à pourvoir|exerc[ée]e|vacante|recherch[ée]e)|vacant (?:post|position)|post vacant|position vacant|position (?:advertised|available|offered|announced)|post advertised|recrutement (?:d['’]un(?:e|\\(e\\)|·e|\\.e|/e)?|de)";
const WEAK_LABELS =
  "job|post|position|roles?|vacancy|titles?|titre|poste|emploi|fonction|m[ée]tier|job vacancy|vacance|offre|offre d['’]emploi|internship|consultancy|stage|mission|recrutement|recruitment|recruitment of|announcement|opening|hiring|we are hiring|we['’]re hiring|now hiring|nous recrutons|on recrute|recherche|recrute|objet|object|subject";
const LABEL = new RegExp(
  `^(?:\\(?(?:\\d{1,2}|[a-z])[.)]{1,2}\\s?)?(?:(${STRONG_LABELS})|(${WEAK_LABELS}))\\s?(?:\\((?:en|fr|english|french|english title|m/f|h/f|f/h|f/m)\\)\\s?|/ ?[\\p{L} ]{3,25}\\s?)?([:：|\\t]|\\s[–—-](?=\\s)|$)\\s?`,
  'iu',
);
const OPEN_LABEL = new RegExp(`^(?:${STRONG_LABELS})\\s(?=[\\p{Lu}])`, 'iu');
/** What stands behind "Position:" and is no title. */
const OTHER_VALUE =
  /^(?:le \d{1,2}(?:er)?|au \d{1,2}(?:er)?|du \d{1,2}(?:er)?|[àa] (?:des|la|l)|aux|pour|par|en|à partir|dès|imm[ée]diat|\d{1,6}|full|part|permanent|temporary|fixed|cdi|cdd|contract|yes|no|oui|non|open|closed|vacant|number|n[°ºo]\.?\s?\d|\d+$|immediate|internal|external|new|mr|ms|mrs|remote|temps|h\/f|m\/f|f\/h)(?!\p{L})/iu;

/** Titles behind a label: "Job title: …", "Intitulé du poste : …", the cell beside or the line below. */
export function labelled(rows: Row[]): Candidate[] {
  return rows.flatMap((row, i): Candidate[] => {
    const label = LABEL.exec(row.words);
    const open = label ? null : OPEN_LABEL.exec(row.words);
    const head = label?.[0] ?? open?.[0];
    if (head === undefined) return [];
    const isStrong = label?.[1] !== undefined || open !== null;
    const value = withKind(row, row.words.slice(head.length).replace(/^[:\s|–—-]{1,5}/u, ''));
    if (value !== '') {
      const found = candidate(
        value.split(/\t|\s\|\s/u)[0] ?? '',
        row,
        i,
        'label',
        weightOfLabel(head, value, isStrong),
      );
      return found && !OTHER_VALUE.test(found.phrase) && (isStrong || found.phrase.length <= 110) ? [found] : [];
    }
    const next = rows[i + 1];
    if (!next || next.words.length > 110 || /[:]$/u.test(next.words) || LABEL.test(next.words)) return [];
    if (isDebris(next.words) || OTHER_VALUE.test(next.words)) return [];
    if (!isStrong && postLanguages(next.words).length === 0) return [];
    const found = candidate(next.words, next, i + 1, 'label', isStrong ? 11 : 6);
    return found ? [found] : [];
  });
}

/** "Fonction : Animation" is a field of work, unless a post is named. */
function weightOfLabel(label: string, value: string, isStrong: boolean): number {
  if (
    /^\P{L}*(?:fonctions?|functions?|m[ée]tier|occupation)(?!\p{L})/iu.test(label) &&
    postLanguages(value).length === 0
  )
    return 4;
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
    const phrase = before
      ? withKind(row, row.words.slice(before[0].length))
      : after
        ? row.words.slice(0, after.index)
        : '';
    const found = phrase === '' ? null : candidate(firstPart(phrase), row, i, 'kind', 7);
    return found && !isDebris(found.phrase) && !OTHER_VALUE.test(found.phrase) ? [found] : [];
  });
}

const ARTICLE_EN = '(?:an?|one|two|three|four|several|its(?: next| new| first)?|our(?: next| new| first)?|the|for)';
const ADJECTIVES_EN =
  '(?:(?:highly|very|experienced|qualified|suitably|motivated|dynamic|talented|skilled|enthusiastic|dedicated|committed|passionate|new|full-time|part-time|temporary|permanent|fixed-term|competent|proactive|ambitious|driven|seasoned|energetic|self-motivated|professional|results-oriented|creative|and|,|exceptional|outstanding|well|organi[sz]ed|suitable|\\d{1,3}\\s?%)[ ,]{1,3}){0,6}';
const ARTICLE_FR =
  "(?:un\\(e\\)|un[·./-]e(?![\\p{L}])|un\\(ne\\)|une?(?:[/ -]{1,3}(?:ou )?une?)?|son[/]sa|sa|son|sa\\(?son\\)?|leurs?|deux|trois|plusieurs|des|le|la|l['’]|notre|votre|son\\(sa\\)|son futur|sa future)";
const ADJECTIVES_FR =
  '(?:(?:nouveau|nouvelle|nouvel|futur|future|prochain|prochaine|bon|bonne|jeune|véritable|excellent)(?:\\([\\p{L}]{1,4}\\)|·e|\\.e)? ){0,3}';

interface Cue {
  pattern: RegExp;
  weight: number;
}
const CUES: Cue[] = [
  cue(
    `(?:is|are|['’]re|currently|now|therefore|actively|urgently) (?:currently |now |actively |therefore |urgently |presently )?(?:looking|searching) (?:for|to (?:recruit|hire|appoint|engage|fill the (?:post|position|role) of))\\s(?:${ARTICLE_EN}\\s)?${ADJECTIVES_EN}`,
    6,
  ),
  cue(
    `(?:is|are|['’]re|currently|now) (?:currently |now |actively |urgently |presently )?(?:recruiting|seeking|hiring|inviting applications for|accepting applications for|advertising for|in search of|in need of|pleased to announce (?:the |a )?(?:vacancy|opening|recruitment) (?:for|of))(?: to (?:recruit|hire|appoint|engage|contract|fill the (?:post|position|role) of))?\\s(?:${ARTICLE_EN}\\s)?${ADJECTIVES_EN}`,
    6,
  ),
  cue(
    `(?:seeks?|wish(?:es)?|intends?|would like|wants?|invites? applications?|requires?|plans?|proposes?|aims?)(?: to (?:recruit|hire|appoint|engage|employ|contract|fill)| from .{3,60} for| for)?\\s(?:the )?(?:services of )?(?:${ARTICLE_EN}\\s)?(?=(?:an?|the|one|post|position|role|suitably|qualified|experienced|highly|\\p{Lu}))${ADJECTIVES_EN}`,
    4,
  ),
  cue(
    '(?:post|position|role|vacancy|vacant post|reserve list|roster|job|function|title|recruitment|appointment|contract|vacancies|applications?|appointment|selection|hiring|competition|opening|applying|apply|candidacy)(?: (?:of|as|for|titled|entitled|as an?|for an?|of an?|for the|as the|as our|of the))(?: (?:the )?(?:post|position|role|job) (?:of|as))?\\s(?:an?\\s|the\\s|one\\s|our\\s)?["“«]?\\s?(?=\\p{Lu})',
    4,
  ),
  cue(
    `(?:join (?:us|our .{2,40}?|the .{2,40}?)|work(?:ing)? (?:with|for) us|become) (?:as )?(?:an?|our(?: new| next)?|the(?: new| next)?)\\s${ADJECTIVES_EN}`,
    5,
  ),
  cue('(?:as|be)(?: an?| our(?: new| next)?| the(?: new| next)?)\\s(?=\\p{Lu})', 1),
  cue(
    `(?:recrute|recrutons|recherche|recherchons|engage|engageons|embauche|embauchons|cherche|cherchons|recruter|rechercher|souhaite(?:nt)? (?:recruter|engager)|lance(?:nt)? (?:le|un) recrutement (?:de|d['’])|procède(?:nt)? au recrutement (?:de|d['’]))(?: actuellement| activement| pour .{3,60}?| par voie .{3,60}?| dès que possible| en cdi| en cdd| à temps plein| immédiatement)?,?\\s?(?::\\s?)?${ARTICLE_FR}[\\s]?${ADJECTIVES_FR}`,
    6,
  ),
  cue(
    `(?:poste|emploi|fonctions?|recrutement|recherche|candidatures?|vacance|titre|embauche|engagement|stage|contrat|offre|sélection|mission)s? (?:vacante? |ouverte? |à pourvoir |permanente? |externe |interne )?(?:pour (?:le|un|l['’])? ?(?:poste|emploi|recrutement|fonctions?) )?(?:d['’]\\s?(?:${ARTICLE_FR}\\s)?|de (?:la |l['’])?|du |des |en tant que |en qualité de |comme |d['’]emploi de |:\\s?)["“«]?\\s?`,
    4,
  ),
  cue('(?:subject|objet|sujet|mention|r[ée]f[ée]rences?|titled?|intitul[ée]e?)[^.\\n"“«‘]{0,50}["“«‘]\\s?', 3.5),
  // "The Tide Analyst will …": tried last, since the sentence may speak of a colleague.
  cue('(?:le/la |la/le )(?=\\p{L})', 2.5),
  cue(
    `(?:devenez|rejoignez(?:-nous| notre .{2,30}?| l['’].{2,40}?) (?:comme|en tant qu(?:e |['’])))\\s?(?:${ARTICLE_FR}\\s)?${ADJECTIVES_FR}(?=\\p{L})`,
    5,
  ),
  cue("(?:en tant que|en qualité d(?:e |['’]))\\s?(?=\\p{L})", 2),
];

function cue(words: string, weight: number): Cue {
  return { pattern: new RegExp(`(?<![\\p{L}])${words}`, 'giu'), weight };
}

const MOST_PER_CUE = 40;
const LONGEST_PHRASE = 150;

/** Titles in sentences: "is looking for a …", "the position of …", "recrute un(e) …". Only what begins or ends with a post counts. */
export function inSentences(text: string): Candidate[] {
  const flat = text.slice(0, MOST_READ).replace(/[\n\t]/gu, ' ');
  return CUES.flatMap(({ pattern, weight }) => {
    const found: Candidate[] = [];
    for (const match of flat.matchAll(pattern)) {
      if (found.length >= MOST_PER_CUE) break;
      const start = match.index + match[0].length;
      const paragraph = text.indexOf('\n\n', start);
      const end = Math.min(start + LONGEST_PHRASE, paragraph < 0 ? text.length : paragraph);
      const phrase = phraseEnd(flat.slice(start, end), text.slice(start, end));
      if (phrase.length < 4 || postLanguages(phrase).length === 0 || isDebris(phrase)) continue;
      const early = match.index < 3_000 ? 1 : 0;
      found.push({ phrase, start, end: start + phrase.length, weight: weight + early, from: 'sentence', row: null });
    }
    return found;
  });
}

const CONNECTED =
  /(?:[,&/–—-]|(?<!\p{L})(?:of|and|or|for|the|in|to|de|du|des|et|d['’]|en|la|le|les|aux?|pour|with))\s?$/iu;
const PHRASE_ENDS = [
  /\s?[([]\s?(?:[hfmwdx]\s?[/|]|hommes?|femmes?|male|all genders)/iu,
  /\sas(?: per| of| from| well|$)/iu,
  /[.;:!?](?=\s|$)|[“”«»"•|]|\s[–—-]{1,2}\s|\s{3,}/u,
  /,\s(?=who|which|to|based|for|with|in|at|reporting|under|working|within|on|starting|from|as|will|please|and|we|you|qui|pour|basée?|dans|au|à|en|sous|avec|dont|afin|rattach|placée?|il|elle|vous|nous|chargée? d|whose|responsible)/iu,
  /\s(?:who|whose|which|that|will|shall|is|are|has|have|within|based|reporting|working|starting|responsible|located|qui|dont|sera|fera|aura|assure|assurera|supervise|travaille|travaillera|participe|participera|intervient|interviendra|contribue|coordonne|veille|rend|exerce|devra|pilote|gère|est|au sein|basée?|située?|rattachée?|placée?|afin|capable|ayant|doit|peut|passionnée?|titulaire|disposant|motivée?|expérimentée?|polyvalente?|dynamique)(?=\s|$)/iu,
  /\sto (?!the |a |an )\p{Ll}{3,}(?=\s|$)/u,
  /\s(?:to (?:join|lead|support|help|work|be|manage|coordinate|strengthen|assist|oversee|provide|fill|drive|develop|head|build|contribute|deliver|take|ensure|run|guide|implement|serve|carry|conduct|undertake|cover|act|design|play|become|start|perform|complement|grow|organi[sz]e|reinforce|for))(?=\s|$)/iu,
  /\s(?:in (?:its|our|the|their|a|an|this|order|line|accordance|\p{Lu})|at (?:its|our|the|their|\p{Lu})|on (?:a|an|behalf|the)|for (?:its|our|the|their|a|an|this|immediate|one|two|\d)|with (?:a|an|the|our|its|at|strong|experience|immediate|proven|\p{Lu})|under|from|by|through|via|as soon|during|per|until|please|of (?:its|our|their)(?: \w+)?)(?=\s|$)/u,
  /\s(?:pour (?:le|la|les|son|sa|ses|un|une|notre|nos|l['’]|une|renforcer|rejoindre|assurer|accompagner|compléter)|à (?:temps|pourvoir|plein|partir|compter|durée|mi-temps|\d)|en (?:cdi|cdd|contrat|vue|charge|poste|stage|alternance)|dans (?:le|la|les|son|sa|notre|un|une|l['’])|sur (?:le|la|un|une)|chez|dès|sous|par|est|afin|sont|selon|doit|doivent|auprès|au (?:sein|siège|plus|service|profit|grade|bureau)|(?:h\/f|f\/h|m\/f)|avec|jusqu)(?=[\s,'’]|$)/iu,
  /\s(?:CDI|CDD|position|post|role|vacancy)(?=\s|$)/u,
];

/** A phrase up to where the sentence goes on about something else. */
function phraseEnd(words: string, lines: string): string {
  let phrase = words;
  for (const { index } of lines.matchAll(/\n\s{0,3}(?=[\p{Lu}\d•*-])/gu)) {
    const before = phrase.slice(0, index);
    if (before.length < index || postLanguages(before).length === 0 || CONNECTED.test(before)) continue;
    phrase = before;
    break;
  }
  const run = SECTION_START.exec(phrase);
  if (run && run.index > 0) phrase = phrase.slice(0, run.index);
  for (const end of PHRASE_ENDS) {
    const at = phrase.search(end);
    if (at > 0) phrase = phrase.slice(0, at);
  }
  // "a pro-active and detail-oriented EU Policy Officer"
  const praised = /^\p{Ll}[\p{Ll} ,-]{3,60}\s(?=\p{Lu}[^.]{3})/u.exec(phrase);
  if (praised && postLanguages(praised[0]).length === 0 && postLanguages(phrase.slice(praised[0].length)).length > 0)
    phrase = phrase.slice(praised[0].length);
  return phrase.trimEnd();
}

/** "Le/La volontaire interviendra …" */
const FUTURE = /^(?:le|la|l['’]|les|il|elle)(?:\/la|\/le)?[\s\p{L}].{0,80}\p{L}{2}(?:era|ira|dra|ront)(?!\p{L})/iu;
/** "(H/F)", "(m/f/d)": only titles have it. */
const GENDER = /[([\s](?:[HFMW]\s?[/|]\s?[HFMWDX](?:\s?[/|]\s?[DXN])?|[hfmw]\/[hfmwdx](?:\/[dxn])?)(?:[)\]\s]|$)/u;
const MOST_LINES = 45;
const SENTENCE =
  /(?<!\p{L})(?:is|are|was|were|will|shall|has|have|should|must|can|may|we|you|your|they|est|sont|sera|seront|nous|vous|doit|doivent|peut|il|elle|candidates?|candidats?|please|reports?|apply|veuillez|merci)(?!\p{L})/iu;

/** Lines near the top that could be the title: each post's name stands somewhere on its own. */
export function standingAlone(rows: Row[]): Candidate[] {
  const found: Candidate[] = [];
  const topHeadings = rows.filter(({ level }) => level === 1).length;
  let seen = 0;
  for (const [i, row] of rows.entries()) {
    if (seen >= MOST_LINES) break;
    seen++;
    if (row.words.length > (i < 4 ? 240 : 170) || isDebris(row.words)) continue;
    for (const part of partsOf(row.words)) {
      const one = candidate(part, row, i, 'line', 0);
      if (!one || isDebris(part) || /@|https?:|www\.|€|£|\$\s?\d/u.test(part)) continue;
      if (FUTURE.test(part)) continue;
      const isPost = postLanguages(part).length > 0;
      if ((!isPost && isUnitOrOrganisation(part)) || isAboutPeople(part) || isOfficeOf(part)) continue;
      if (/[:;?]$/u.test(part) || /[.]$/u.test(part) || (SENTENCE.test(part) && !row.isHeading)) continue;
      const label = /^([\p{L} ’'/]{3,30}?)\s?:\s?\S/u.exec(part);
      if (label && postLanguages(label[1] ?? '').length === 0) continue;
      const words = part.split(' ').length;
      if (!isPost && words > 9) continue;
      const weight =
        (isPost ? 4 : 0) +
        headed(row, topHeadings) +
        Math.max(0, 2.5 - seen * 0.12) +
        (part === part.toUpperCase() ? 0.7 : 0) -
        (words > 11 ? 2 : 0) -
        (part === row.words ? 0 : 0.3) -
        (row.isItem || /^[-–•*\p{Ll}]/u.test(part) ? 2.5 : 0) +
        (GENDER.test(part) ? 1.5 : 0) +
        (i > 0 && isKindOfNotice(rows[i - 1]?.words ?? '') ? 3 : 0) -
        (/^\(?\d{1,2}[.)]\s/u.test(part) ? 2.5 : 0);
      found.push({ ...one, weight });
    }
  }
  return found;
}

const MOST_TOP_HEADINGS = 3;

/** The highest heading of a page is its title, unless all its headings are of that kind. */
function headed({ level, isHeading }: Row, topHeadings: number): number {
  if (level === 1) return topHeadings <= MOST_TOP_HEADINGS ? 3 : 0.5;
  return level !== null && level <= 3 ? 1 : isHeading ? 0.5 : 0;
}

/** A line, or what web pages put together in one: "Finance Officer | Example Org | Jobs". */
function partsOf(words: string): string[] {
  const parts = words.split(/\t|\s[|•·»›>]{1,2}\s|\s(?:::|@)\s/u).map((part) => part.trim());
  return parts.filter((part) => part.length >= 3);
}

function firstPart(words: string): string {
  return partsOf(words)[0] ?? words;
}

/** A phrase of a line with its place; null where it can be no title. */
export function candidate(
  phrase: string,
  row: Row,
  at: number,
  from: Candidate['from'],
  weight: number,
): Candidate | null {
  const bare = phrase.trim();
  if (bare.length < 2 || bare.length > 300 || !/\p{L}{2}/u.test(bare)) return null;
  const offset = Math.max(0, row.words.indexOf(bare));
  return {
    phrase: bare,
    start: Math.min(row.start + offset, row.end - 1),
    end: Math.min(row.start + offset + bare.length, row.end),
    weight,
    from,
    row: at,
  };
}
