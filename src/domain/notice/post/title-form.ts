// A title as it is written in a vacancy file: without grade, reference, place, contract and "(m/f/d)", and not in capitals.
import { fold } from '../../folding.ts';
import type { Language } from '../../vacancy.ts';
import { postLanguages } from './job-words.ts';
import { isUnitOrOrganisation, UNIT_WORDS } from './title-debris.ts';

const LONGEST = 220;

const GENDER_WORD =
  '(?:m|f|d|x|w|h|v|n|i|gn|div|nb|male|female|diverse|homme|femme|hommes|femmes|man|woman|men|women|mixte|any|other|all genders|tous genres)';
const GENDER_RUN = `${GENDER_WORD}(?:\\s?(?:[/|,*·.-]|et|ou|and|or)\\s?${GENDER_WORD}){1,4}\\.?`;
const BRACKETED_GENDER = new RegExp(`\\s?[([]\\s?(?:${GENDER_RUN}|all genders|tous genres)\\s?[)\\]]`, 'giu');
const GENDER_IN_BRACKETS = new RegExp(`,\\s?(?:${GENDER_RUN}|all genders|tous genres)(?=\\s?\\))`, 'giu');
const BARE_GENDER =
  /[\s,;–—-]{1,4}(?:[HFMWDX](?:\s?[/|]\s?[HFMWDXNhfmwdxn]){1,3}|[hfmw]\/[hfmwdx](?:\/[dxn])?|homme\s?\/\s?femme|femme\s?\/\s?homme)(?=$|[\s,;)–—-])/gu;

const TRAILING_REFERENCE =
  /[\s,;(–—-]{1,4}(?:vacancy |job )?(?:ref(?:erence)?|r[ée]f(?:[ée]rence)?)\.?\s?(?:no|n°|nr|number)?\.?\s?[:#]\s?\S.{0,30}$/iu;

/** What stands behind "(H/F)" and a comma is place and contract. */
const BEHIND_GENDER =
  /[\s,([–—-]{1,3}(?:[HFMWDX]\s?[/|]\s?[HFMWDX](?:\s?[/|]\s?[DXN])?|[hfmw]\/[hfmwdx](?:\/[dxn])?)[)\]]?\s?(?=[,;–—|-])/u;
const GRADE =
  '(?:(?:grade|grad|level|niveau|band|step|échelon|classe?|scale|cat(?:egory|[ée]gorie|\\.)?|grade level|salary group|groupe de fonctions?|function group|pay grade|corps|job grade)\\s?:?\\s?[A-Z0-9][A-Z0-9./+-]{0,6}(?:\\s?[/,]\\s?(?:step|échelon|level)\\s?\\d{1,2})?' +
  '|(?:P|D|G|GS|FS|NO|L|S|T|A|B|C|IPSA|NPSA|LICA|IICA|ICS|SB|SC|AD|AST|AST\\/SC|TA|CA|FG|EL|APS|GG|NB|USG|ASG|UG|SSA|UNV|BL|EF|OF|E|TS|IS|PL|K|GF|R|CTA)[\\s.-]?(?:\\d{1,2}|[IVX]{1,4}|[A-D])(?:\\s?[/–-]\\s?(?:[A-Z]{0,4}[\\s.-]?)?(?:\\d{1,2}|[IVX]{1,3}|[A-D]))?' +
  '|NO[ABCD]|FG\\s?I{1,3}V?|FGIV|cat[ée]gorie [ABC]\\+?|[ABC]\\+? (?:titulaire|contractuel)s?)';
const CONTRACT =
  "(?:(?:hq )?(?:temporary|contract) agents?(?: fg ?i{1,3}v?)?|(?:permanent |temporary |fixed[- ]term )?(?:full|part)[- ]?time(?: position| post| contract)?|permanent(?: position| post| contract)?|fixed[- ]?term(?: contract| appointment| position)?(?:,? (?:\\d{1,2}|one|two|three) (?:months?|years?))?|temporary(?: position| post| contract| appointment)?|FT|PT|FTC|CDI|CD[DI](?: (?:de |d['’])?(?:\\d{1,2}|un|deux|trois|six) (?:mois|ans?))?|CDDU|intérim|(?:contrat )?[àa] dur[ée]e (?:in)?d[ée]termin[ée]e|(?:à )?temps (?:plein|partiel|complet|non complet)|mi-temps|contractuel|titulaire ou contractuel|(?:maternity|parental|paternity|sick)(?: leave)? (?:cover|replacement)|remplacement(?: (?:de )?(?:congé )?maternité)?|secondment|remote(?: work| working|-first| ok| friendly)?|fully remote|home[- ]?based|hybrid|hybride|on-?site|télétravail(?: possible)?|à distance|\\d{2,3}\\s?(?:%|percent)?(?:\\s?[-–/à]\\s?\\d{2,3}\\s?)?%(?: fte)?|\\d(?:[.,]\\d{1,2})? ?(?:fte|etp)|\\d{1,2} ?(?:months?|years?|mois|ans?)(?: contract| fixed[- ]term|,? (?:full|part)[- ]time)?|\\d{1,2}(?:[.,]\\d{1,2})? ?(?:hours?|hrs?|h|heures?)(?:(?: (?:per|a|par|by) | ?/ ?)(?:week|wk|semaine|day|jour))?|immediate start|asap|unpaid|voluntary|honorary post|b[ée]n[ée]vole(?:ment)?|pro bono|tenured?(?:[- ]track)?|open[- ]ended)";
const AGAIN =
  '(?:re-?advert(?:ise|ize)?(?:ment|d)?|re-?issued?|re-?posted|second (?:notice|publication|advertisement)|[23](?:nd|rd|e|ème) (?:publication|notice|avis)|extended(?: deadline)?|deadline extended|(?:date limite )?prolong[ée]e?|relance|republication|r[ée]-?publication|urgent(?:ly)?(?: required)?|new|nouveau|internal(?: and external)?(?: only)?|external|interne(?: et externe)?|externe|open to all)';
const REFERENCE =
  '(?:(?:ref(?:erence)?|réf(?:érence)?|job|vacancy|req(?:uisition)?|vn|va|id|n[°ºo]|no|avis|poste|offre|position|announcement)?\\.?\\s?(?:id|no|n[°ºo]|nr|number|code|num[ée]ro|ref)?\\.?\\s?[:#]?\\s?#?(?=[\\p{L}\\d/_.-]{0,20}\\d)[\\p{L}\\d]{1,12}(?:[/_.-]{1,2}[\\p{L}\\d]{1,10}){1,5}|(?:ref(?:erence)?|réf(?:érence)?|job|vacancy|req(?:uisition)?|vn|va|id|n[°ºo])\\.?\\s?(?:id|no|n[°ºo]|nr|number|code)?\\.?\\s?[:#°]\\s?#?[\\p{L}\\d][\\p{L}\\d/_.-]{0,20}|#\\d{2,10}|\\p{L}{2,5}\\d{4,8}|(?:vacancy|job|req|ref)\\s?(?:id|no\\.?|number)?\\s?\\d{2,10}|\\d{4,10})';
const NUMBER_OF_POSTS =
  '(?:(?:one|two|three|four|five|six|deux|trois|quatre|cinq|six)(?: \\(\\d\\))?|(?:x ?)?\\d{1,2} ?(?:posts?|positions?|vacanc(?:y|ies)|openings?|postes?|places?|roles?|persons?|people|personnes?)|(?:one|two|three|four|five|several|multiple|un|deux|trois|quatre|cinq|plusieurs) (?:posts?|positions?|vacancies|openings?|postes?|roles?)|x ?\\d{1,2}|\\d{1,2} ?x)';
/** One expression, used on each part in turn: copies of it within others cost a second to compile. */
const TRIMMED = new RegExp(`^(?:${GRADE}|${CONTRACT}|${AGAIN}|${REFERENCE}|${NUMBER_OF_POSTS})$`, 'iu');
const IN_BRACKETS = /\s?[([]\s?([^()[\]]{1,80}?)\s?[)\]]/gu;
const TRAILING_JOINT = /\s?[,;:|•·]\s?|\s[–—-]{1,2}\s?|\t/gu;
const LEADING_JOINT = /\s?[,;:|•·!]\s?|\s[–—-]{1,2}\s|\t/gu;
const LEADING_BRACKET = /^[([]([^()[\]]{1,80})[)\]]\s?[:,–-]?\s?/u;
const TRAILING_GRADE =
  /\s(?:(?:P|D|G|GS|FS|NO|AD|AST|FG|TA|IPSA|NPSA|LICA|IICA|ICS|SB)[-\s]?(?:\d{1,2}|[IVX]{1,4})|NO[ABCD]|[A-C]\d{1,2}(?:\/[A-C]?\d{1,2})?|\d{2,3}\s?%?(?:\s?[-–]\s?\d{2,3})?\s?%|[x×]\s?\d{1,2}|CDI|CDD)$/u;
const LEADING_MARK =
  /^(?:\d{1,2}[/.]\d{1,2}[/.](?:19|20)\d\d\s?(?=\p{Lu})|(?:post|position|poste|vacancy|job)\s(?:no\.?\s?|n°\s?)?\d[\d/.-]{0,10}\s?[:–-]\s?|\d{1,2}[.)]?\s(?=\p{Lu})|(?:vn|va|r[ée]f\.?|no\.?|n[°º])\s?[\p{L}/-]{0,6}\d[\p{L}\d/_.-]{0,16}\s(?=\p{L})|(?:full|part)-time\s(?=\p{L})|(?:(?:\d{1,2}|one|two|three|four|five|six|twelve)[- ](?:year|month)s?)\s(?=\p{L})|(?:urgent(?:ly)?(?: required)?|re-?advertisement|re-?advertised|permanent|temporary)\s?[:!–-]\s?)/iu;
const LEADING_WORDS =
  /^(?:(?:the )?(?:post|position|role|job|function) (?:title )?(?:of|as)(?: an?| the)?|an?|the|une?(?:[/ ](?:ou )?une)?|un\(e\)|un·e|un\.e|un\/e|le|la|le\/la|our|its|votre|notre|son|sa)\s+/iu;
const CALLED_A_JOB =
  /(?<=\p{L}{3})(?<!(?:phd|ph\.d\.?|doctoral|post-?doc|academic|research|faculty|staff))\s(?:jobs?|job vacancy|vacancy|vacancies|job opening|job (?:description|profile|advert(?:isement)?|specification)|role (?:description|profile)|position description|vacancy notice|fiche de poste|(?:recruitment|candidate|applicant) (?:pack|brief)|position|(?:contract|temporary) agents?(?: fg ?i{1,3}v?)?|wanted|needed|required|recherchée?s?)(?:\s(?:at|in|with|for|from|on)\s.{1,80})?$/iu;
const LEADING_POST =
  /^(?:le |un |une |l['’]|l['’]une )?(?:poste|emploi|fonction|offre|recrutement|recherche|vacance)s? d(?:e |['’]\s?)(?:un(?:\(e\)|·e|\.e|\/e|e)? )?(?=\p{L}{4})/iu;
/** "Recherche infirmier de nuit". */
const LEADING_VERB =
  /^(?:recherche|recrute|cherche|recrutons|recherchons|seeks?|seeking|hiring|wanted|now hiring)\s?:?\s(?:(?:une?|un\(e\)|des|an?)\s)?/iu;
/** Debris before a title in a line that ran together: "Human Resources Full-time Deputy Director". */
const LEADING_DEBRIS =
  /^.{0,120}(?<!\p{L})(?:full|part)[- ]time(?:\s(?:contract|permanent|temporary|position))?\s(?=\p{Lu})/iu;
const QUOTES = /^["'“”«»‹›‘’*_\s]+|["“”«»‹›*_\s]+$/gu;

export interface Trimming {
  /** Names of the organisation, which a title may end in. */
  organisations: string[];
  /** Places the notice gives as the place of work. */
  places: string[];
}

/**
 * The title in a line or phrase; '' when nothing is left.
 * Brackets that belong to it, such as an abbreviation, stay.
 */
export function bareTitle(phrase: string, { organisations, places }: Trimming): string {
  let title = phrase
    .replace(/\s+/gu, ' ')
    .slice(0, LONGEST * 2)
    .replace(QUOTES, '');
  const marked = BEHIND_GENDER.exec(title);
  if (marked && postLanguages(title.slice(0, marked.index)).length > 0) title = title.slice(0, marked.index);
  title = title.replace(BRACKETED_GENDER, '').replace(GENDER_IN_BRACKETS, '').replace(BARE_GENDER, ' ').trim();
  for (let before = ''; before !== title; ) {
    before = title;
    title = withoutEdges(title, organisations, places);
  }
  title = title.replace(/\s\([^)]*$/u, '');
  if ((title.match(/"/gu)?.length ?? 0) % 2 === 1) title = `${title}"`;
  return title.length > LONGEST ? '' : title;
}

function withoutEdges(given: string, organisations: string[], places: string[]): string {
  let title = given.replace(QUOTES, '').replace(/^[\s,;:.–—|/•·-]+|[\s,;:!|/•·–—-]+$/gu, '');
  if (/[^.]\.$/u.test(title) && !/(?:\p{L}\.){2}$|\b(?:Sr|Jr|Dr|Asst|Dept)\.$/u.test(title)) title = title.slice(0, -1);
  title = withoutTrimmedEnd(withoutTrimmedBrackets(title)).replace(TRAILING_GRADE, '').replace(TRAILING_REFERENCE, '');
  title = withoutTrimmedBeginning(title).replace(LEADING_WORDS, '').replace(LEADING_POST, '');
  const verb = LEADING_VERB.exec(title);
  if (verb && postLanguages(title.slice(verb[0].length).split(' ', 1)[0] ?? '').length > 0)
    title = title.slice(verb[0].length);
  const debris = LEADING_DEBRIS.exec(title)?.[0] ?? '';
  if (debris !== '' && postLanguages(title.slice(debris.length)).length > 0) title = title.slice(debris.length);
  // "Research Associate. Harbour Archives, Lisbon"
  const stop = /^(.{3,}?\p{L}{4})\.\s+\p{Lu}/u.exec(title);
  if (stop?.[1] && postLanguages(stop[1]).length > 0) title = stop[1];
  for (const name of [...organisations, ...places]) title = withoutTail(title, name);
  title = withoutHead(title);
  title = title.replace(CALLED_A_JOB, '');
  return withoutUnit(title).trim();
}

/** Without "(P-4)", "(full-time, permanent)": the first such bracket. */
function withoutTrimmedBrackets(title: string): string {
  for (const match of title.matchAll(IN_BRACKETS)) {
    const within = match[1] ?? '';
    const parts = within.split(/\s?[,;]\s?|\s[/–—-]\s/u);
    if (TRIMMED.test(within) || (parts.length <= 4 && parts.every((part) => TRIMMED.test(part))))
      return title.slice(0, match.index) + title.slice(match.index + match[0].length);
  }
  return title;
}

function withoutTrimmedEnd(title: string): string {
  for (const { 0: joint, index } of title.matchAll(TRAILING_JOINT)) {
    const behind = title.slice(index + joint.length);
    if (TRIMMED.test(behind)) return title.slice(0, index);
    // "Tide Clerk – 8 months – Elbmouth": what stands behind the length of a contract is no part of it either.
    const [next = ''] = behind.split(/\s?[,;|•·]\s?|\s[–—-]{1,2}\s/u, 1);
    if (next !== behind && TRIMMED.test(next) && postLanguages(title.slice(0, index)).length > 0)
      return title.slice(0, index);
  }
  return title;
}

function withoutTrimmedBeginning(title: string): string {
  for (const { 0: joint, index } of title.matchAll(LEADING_JOINT))
    if (TRIMMED.test(title.slice(0, index))) return title.slice(index + joint.length);
  const bracket = LEADING_BRACKET.exec(title);
  if (bracket && TRIMMED.test(bracket[1] ?? '')) return title.slice(bracket[0].length);
  return title.replace(LEADING_MARK, '');
}

/** Without ", Brussels", "(Brussels)", "– Example Org", "at Example Org" at its end. */
function withoutTail(title: string, name: string): string {
  const folded = fold(title);
  const tail = fold(name);
  if (tail.length < 2 || folded.length !== title.length) return title;
  const bracketed = `(${tail})`;
  if (folded.endsWith(bracketed)) return title.slice(0, -bracketed.length).trimEnd();
  if (!folded.endsWith(tail)) return title;
  const before = title.slice(0, -tail.length);
  const joint =
    /(?:\s?[,|@•·]\s?|\s[–—-]{1,2}\s?|\t|\s(?:at|at the|in|based in|with|with the|à|au|chez|basée? à)\s)$/iu.exec(
      before,
    );
  const head = joint ? before.slice(0, joint.index) : '';
  // "Manager – Back Office": a bare rank says nothing without what stands behind it.
  const isBare = !head.includes(' ') && /[–—-]/u.test(joint?.[0] ?? '') && UNIT_WORDS.test(name);
  return head !== '' && !isBare ? head : title;
}

/** Without the organisation set apart by a dash before it: "Tide Observatory (TO) – Finance Officer". */
function withoutHead(title: string): string {
  const joint = /\s[–—|-]{1,2}\s/u.exec(title);
  if (!joint || joint.index < 3) return title;
  const head = title.slice(0, joint.index);
  const tail = title.slice(joint.index + joint[0].length);
  const isOwner = isUnitOrOrganisation(head) || /\(\p{Lu}{2,8}\)$/u.test(head);
  return isOwner && postLanguages(head).length === 0 && postLanguages(tail).length > 0 ? tail : title;
}

/** Without a unit set apart by a dash: "Finance Officer – Budget Division". */
function withoutUnit(title: string): string {
  const joint = title.search(/\s[–—|-]{1,2}\s[^–—|]{1,80}$/u);
  if (joint <= 0) return title;
  const head = title.slice(0, joint);
  const tail = title.slice(joint + 3);
  if (!head.includes(' ')) return title;
  return UNIT_WORDS.test(tail) && postLanguages(tail).length === 0 && postLanguages(head).length > 0 ? head : title;
}

const SMALL: Record<Language, Set<string>> = {
  en: new Set('a an the of for in on at to and or with by from as de du la et per via'.split(' ')),
  fr: new Set(),
};
/** Capitals that stay, whatever a notice's text shows of them. */
const ACRONYMS = new Set(
  'IT ICT HR UN EU UK US USA NGO WASH GIS SAP CRM ERP CEO CFO CTO COO CIO CISO DPO QA AI SOC IP PR VAT R&D M&E MEAL PMO RH SI DSI DRH ONG RSE BTP SIG TIC IA API AML CFT HIV STEM HVAC SME EHS HSE QHSE UX UI SQL BI ESG GDPR RGPD ISO PHD SG ASBL CPAS EHPAD CHU UX/UI II III IV DAF SSI OT TV PMU SRHR GBV CCCM DRR CVA IPC UAV CNC CAD BIM NCD TB MSP PHP KYC SEO CSR CRO CMC L&D D&I EDI DEI EIA PPP MHPSS AV NLP ML HPC GP RN LPN SLT ENT'.split(
    ' ',
  ),
);

/**
 * A title in capitals as people write it: in English each word but the small ones with a capital, in French the first only.
 * Abbreviations stay in capitals: the known ones, those in brackets, and those that the notice writes so among small letters.
 * @param text of the notice, where its own spelling of the words is found
 */
export function inUsualLetters(title: string, language: Language, text: string): string {
  const letters = title.replace(/\P{L}/gu, '');
  const capitals = letters.replace(/\P{Lu}/gu, '').length;
  if (capitals === 0) return language === 'en' ? capitalised(title) : firstCapital(title);
  const words = title.match(/\p{L}{2,}/gu) ?? [];
  const shouting = words.filter((word) => word === word.toUpperCase()).length;
  const [head = '', ...tail] = title.split(/(?= [–—-] )/u);
  if (tail.length > 0 && /^\P{Ll}{6,}$/u.test(head) && /\p{Ll}{2}/u.test(tail.join('')))
    return inUsualLetters(head, language, text) + tail.join('');
  if (capitals < letters.length * 0.75 || shouting < words.length * 0.7 || words.length === 0)
    return firstCapital(title);
  const spelt = spelling(text);
  let isFirst = true;
  return title.replace(/[\p{L}\p{N}&]+(?:['’]\p{L}+)?/gu, (word, at: number) => {
    const before = title[at - 1] ?? ' ';
    const lower = word.toLowerCase();
    const first = isFirst;
    isFirst = false;
    if (/\d/u.test(word) && word.length <= 5) return word;
    // The other form of a word: Chargé(e), Chef/fe, Directeur/rice.
    if (
      (before === '(' && /\p{L}/u.test(title[at - 2] ?? ' ')) ||
      (before === '/' && word.length <= 4 && language === 'fr')
    )
      return lower;
    if (before === '(' && title[at + word.length] === ')' && word.length <= 8) return word;
    if (SMALL.en.has(lower) && !first) return language === 'en' && lower === 'it' ? word : lower;
    if (ACRONYMS.has(word) || (spelt.capitals.has(word) && !spelt.usual.has(lower))) return word;
    if (language === 'fr' && !first && !(spelt.proper.has(lower) && !spelt.small.has(lower))) return lower;
    const elided = /^([dl]['’])(.+)$/u.exec(lower);
    if (elided && !first) return language === 'fr' ? lower : `${elided[1]}${firstCapital(elided[2] ?? '')}`;
    return firstCapital(lower);
  });
}

function firstCapital(words: string): string {
  return words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

function capitalised(title: string): string {
  return title.replace(/[\p{L}\p{N}&]+(?:['’]\p{L}+)?/gu, (word, at: number) =>
    at > 0 && SMALL.en.has(word) ? word : firstCapital(word),
  );
}

/** How the notice writes its words where it does not shout. */
function spelling(text: string): {
  capitals: Set<string>;
  usual: Set<string>;
  proper: Set<string>;
  small: Set<string>;
} {
  const capitals = new Set<string>();
  const usual = new Set<string>();
  const proper = new Set<string>();
  const small = new Set<string>();
  for (const line of text.split('\n')) {
    if (!/\p{Ll}{2}/u.test(line)) continue;
    for (const { 0: word, index } of line.matchAll(/\p{L}{2,30}/gu)) {
      const lower = word.toLowerCase();
      if (word === word.toUpperCase()) {
        if (!isAmongCapitals(line, index, word)) capitals.add(word);
      } else {
        usual.add(lower);
        (word === lower ? small : proper).add(lower);
      }
    }
  }
  return { capitals, usual, proper, small };
}

/** "1. HARBOUR PILOT (permanent)": words that shout together are no abbreviations. */
function isAmongCapitals(line: string, at: number, word: string): boolean {
  if (word.length < 4) return false;
  const before = line.slice(Math.max(0, at - 24), at);
  const behind = line.slice(at + word.length, at + word.length + 24);
  return /(?<!\p{L})\p{Lu}{4,20}\s$/u.test(before) || /^\s\p{Lu}{4,20}(?!\p{L})/u.test(behind);
}
