// What a candidate's subject line must hold, where the notice asks for more than the name of its vacancy.
import type { InEachLanguage } from '../../vacancy.ts';
import type { Notice, Said } from '../notice.ts';
import { postLanguages } from './job-words.ts';
import { MOST_READ } from './rows.ts';

export interface SubjectGroup {
  what: string;
  words: string[];
}

const SUBJECT =
  /(?<!\p{L})(?:(?:e-?mail |message |mail )?subject(?: line| heading| field| header| box| of (?:the|your|their|this) (?:e-?mail|message|mail|application))?|(?:l['’]|en |dans l['’]|pour |comme |ligne d['’] ?|champ )?objet(?: (?:du|de (?:votre|leur|la|l['’])|d['’]un) ?(?:mail|message|courriel|courrier(?: [ée]lectronique)?|e-?mail|mel|candidature|envoi))?|intitul[ée] du (?:mail|message|courriel))(?!\p{L})/giu;
const OF_A_MAIL =
  /line|heading|field|header|e-?mail|mail|message|courriel|courrier|envoi|en objet|ligne|champ|subject\s?:|objet\s?:|in the subject|as (?:the )?subject|with (?:the )?subject|quot|mention|indiqu|pr[ée]cis|rappel|stat(?:e|ing)|titl|mark/iu;
const MOST_SENTENCES = 12;

interface Known {
  title: InEachLanguage<Said<string>>;
  aliases: Said<string>[];
  reference: Said<string> | null;
  code: Said<string> | null;
}

/** Groups that a subject must name each of; empty where the title, or nothing, is asked for. */
export function readSubjectMustName(notice: Notice, known: Known): Said<SubjectGroup>[] {
  const text = notice.text.slice(0, MOST_READ);
  let seen = 0;
  for (const match of text.matchAll(SUBJECT)) {
    if (++seen > MOST_SENTENCES) break;
    const sentence = sentenceOf(text, match.index, match.index + match[0].length);
    if (!OF_A_MAIL.test(sentence.words)) continue;
    const groups = groupsOf(sentence.words, known, text);
    if (groups.length > 0)
      return groups.map(({ assumption, ...value }) => ({
        value,
        passages: [{ start: sentence.start, end: sentence.end }],
        assumption,
      }));
  }
  return [];
}

function sentenceOf(text: string, start: number, end: number): { words: string; start: number; end: number } {
  const before = text.slice(Math.max(0, start - 260), start);
  const stops = [...before.matchAll(/[.!?;]["”»]?\s+(?=\p{Lu})|\n\s*\n|\n\s*[-•*#]/gu)];
  const last = stops.at(-1);
  const from = start - before.length + (last ? last.index + last[0].length : 0);
  const after = text.slice(end, end + 280);
  const stop = after.search(/[.!?;]["”»)]?(?:\s|$)|\n\s*\n(?!\s*["“«])|\n\s*[-•*#]/u);
  const to = end + (stop < 0 ? after.length : stop);
  return { words: text.slice(from, to).replace(/\s+/gu, ' '), start: from, end: to };
}

type Group = SubjectGroup & { assumption: string | null };

function groupsOf(sentence: string, known: Known, text: string): Group[] {
  const groups: Group[] = [];
  const literal = /["“«]\s?([^"”»]{2,160}?)\s?["”»]|(?<=[\s(])['‘]([^'’]{2,120})['’](?!\p{L})/u.exec(sentence);
  const quoted = literal?.[1] ?? literal?.[2] ?? behindAColon(sentence);
  if (quoted) return ofWords(quoted, known);
  if (/(?<!\p{L})project|(?<!\p{L})projet/iu.test(sentence)) groups.push(...projectAndPost(known, text));
  if (groups.length > 0) return groups;
  const asksReference =
    /(?<!\p{L})(?:ref(?:erence)?(?: number| no| code|\.)?|r[ée]f(?:[ée]rences?)?|(?:vacancy|job|post|position|announcement|notice) (?:number|no|code|id|ref\p{L}*)|num[ée]ro|n[°º]|code)(?!\p{L})/iu.test(
      sentence,
    ) ||
    (known.reference !== null && sentence.includes(known.reference.value));
  if (!asksReference || !known.reference) return [];
  // "The title or the reference" is met by either.
  const asksTitle =
    /(?<!\p{L})(?:title|position|post|vacancy|job|poste|intitul[ée]|titre|emploi|fonction)(?!\p{L})/iu.test(
      sentence.replace(
        /(?:vacancy|job|post|position|notice) (?:number|no|code|id|ref\p{L}*)|(?:reference|code|number|num[ée]ro|r[ée]f[ée]rence)(?: number)? (?:of|de|du|for)(?: the| l['’]| la)? ?\p{L}+/giu,
        '',
      ),
    );
  if (asksTitle && /(?<!\p{L})(?:or|ou|and\/or|et\/ou)(?!\p{L})/iu.test(sentence)) return [];
  groups.push({ what: 'reference', words: referenceForms(known), assumption: null });
  if (asksTitle) groups.push(...post(known));
  return groups;
}

/** "subject line: Application – Name – HOI". */
function behindAColon(sentence: string): string | null {
  const match = /(?:subject(?: line| heading)?|objet)[^:"“«]{0,60}:\s?(\p{L}[^:]{2,140})$/iu.exec(sentence);
  return match?.[1]?.trim() ?? null;
}

const PLACEHOLDER =
  /^[\s[<({]*(?:(?:your|the|last|first|family|full|applicant['’]?s?|candidate['’]?s?|votre|vos|le|du|nom|pr[ée]nom|et|and|de|famille|sur|of|candidat|surname|forename|given|name|names|initials|last name|first name|x|xx|xxx|y|date|country|nationality|your country|pays|ville|city)[\s,/]*)+[\])>}]*$/iu;
const GENERAL =
  /^(?:(?:job |external |new |my |your |the |for |a |spontaneous |dossier de |votre |ma )?(?:applications?|candidatures?|applying|cv|resume|r[ée]sum[ée]|vacancy|post|poste|position|job|recruitment|recrutement|emploi|for|to|au|pour|de|du|the|as|le|la|l['’]|motivation|letter|lettre|stage|internship)[\s,:]*)+$/iu;
const OWN_TITLE =
  /^[\s[<({]*(?:(?:application|candidature|apply)[\s:–-]*(?:for|to|au|pour|de|:|à)?\s?(?:the |le |la |l['’])?)?(?:(?:job|post|position|vacancy|role|project|the|name of the|intitul[ée]|titre|nom) ?(?:du |de l['’]|of the |of )?(?:title|name|poste|position|post|emploi|vacancy)?)[\])>}]*$/iu;

/** What a subject given word for word asks for beside placeholders, "Application" and the title itself. */
function ofWords(quoted: string, known: Known): Group[] {
  const own = [known.title.en?.value, known.title.fr?.value, ...known.aliases.map(({ value }) => value)].flatMap(
    (name) => (name ? [name.toLowerCase()] : []),
  );
  const groups: Group[] = [];
  let namesTitle = false;
  for (const part of quoted.split(/\s[–—-]{1,2}\s|\s?[|_]\s?|\s\/\s|[;+]|:\s|,\s|–|—|[[\]<>{}]/u)) {
    const words = part.replace(/^[\s"'“«([<{–-]+|[\s"'”».)\]>}–-]+$/gu, '');
    if (words.length < 2 || PLACEHOLDER.test(words) || GENERAL.test(words)) continue;
    const lower = words.toLowerCase();
    if (own.some((name) => lower.includes(name) || name.includes(lower)) || OWN_TITLE.test(words)) {
      namesTitle = true;
      continue;
    }
    if (known.reference && lower.includes(known.reference.value.toLowerCase())) {
      groups.push({ what: 'reference', words: referenceForms(known), assumption: null });
      continue;
    }
    const bare = words.replace(
      /^(?:application|candidature|ref(?:erence)?|r[ée]f(?:[ée]rence)?)[.:]?\s(?:for|to|au|pour|de|n[°º]|no\.?)?\s?(?:the |le |la |l['’]|poste (?:de |d['’])?|position of |post of )?/iu,
      '',
    );
    if (bare.length > 1 && groups.length < 4)
      groups.push({
        what: 'words',
        words: [bare],
        assumption: `The subject is to read "${quoted.trim()}": taken from it.`,
      });
  }
  if (groups.length > 0 && namesTitle) groups.push(...post(known));
  return groups;
}

function referenceForms({ reference, code }: Known): string[] {
  const words = reference ? [reference.value] : [];
  const tight = reference?.value.replace(/\s+/gu, '');
  if (tight && tight !== reference?.value) words.push(tight);
  if (code && code.assumption === null && !words.includes(code.value)) words.push(code.value);
  return words;
}

function post({ title, aliases }: Known): Group[] {
  const words = [title.en?.value, title.fr?.value, ...aliases.map(({ value }) => value)].filter(
    (name) => name !== undefined,
  );
  return words.length > 0 ? [{ what: 'post', words: [...new Set(words)], assumption: null }] : [];
}

/** A title that names its project before the post: "Strategic Trade Control Enforcement (STCE) Project Manager". */
function projectAndPost({ title }: Known, text: string): Group[] {
  const said = title.en ?? title.fr;
  if (!said) return [];
  const cut = /^(.{2,100}?)\s?\((\p{Lu}[\p{Lu}\d&-]{1,9})\)[\s,–-]{0,3}(.*)$/u.exec(said.value);
  const halves = cut ? { project: cut[1] ?? '', abbreviation: cut[2] ?? '', rest: cut[3] ?? '' } : apart(said.value);
  if (!halves) return [];
  const postName = halves.rest !== '' && postLanguages(halves.rest).length > 0 ? halves.rest : null;
  const project = [halves.abbreviation, halves.project].filter((word) => word.length > 1);
  if (!postName || project.length === 0) return [];
  const named = namesOfProject(project, text);
  const assumption = `"${said.value}" is read as the project and the post, both of which the subject is to name.`;
  return [
    { what: 'project', words: [...new Set([...project, ...named])], assumption },
    { what: 'post', words: [postName], assumption },
  ];
}

const HEAD =
  /^(.{2,80}?)[\s,–-]{1,3}((?:(?:senior|junior|deputy|assistant) )?(?:project|programme|program) (?:manager|officer|coordinator|assistant|director|lead|analyst|associate|specialist|accountant|consultant))$/iu;
const HEAD_FIRST =
  /^((?:(?:senior|junior|deputy|assistant) )?(?:project|programme|program) (?:manager|officer|coordinator|assistant|director|lead|specialist)|(?:chef(?:fe)?|charg[ée]e?|coordinat(?:eur|rice)|responsable|assistante?|directeur|directrice)(?:\/\p{L}{1,6}|\(\p{L}{1,5}\))? de projets?)[\s,–-]{1,3}(?:for (?:the )?|of (?:the )?|du projet |pour le projet )?(.{2,80})$/iu;

function apart(title: string): { project: string; abbreviation: string; rest: string } | null {
  const last = HEAD.exec(title);
  if (last) return { project: last[1] ?? '', abbreviation: '', rest: last[2] ?? '' };
  const first = HEAD_FIRST.exec(title);
  return first ? { project: first[2] ?? '', abbreviation: '', rest: first[1] ?? '' } : null;
}

/** Longer or shorter names that the notice gives the project: "STCE Project". */
function namesOfProject(project: string[], text: string): string[] {
  return project.flatMap((name) => [`${name} Project`, `${name} Programme`]).filter((name) => text.includes(name));
}
