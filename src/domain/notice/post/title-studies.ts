// What a notice has done that names no post: the evaluation, study or survey that terms of reference are for.
import type { Row } from './rows.ts';
import { type Candidate, candidate } from './title-candidate.ts';
import { isDebris } from './title-debris.ts';

const REFERENCE_TERMS =
  /^(?:terms of reference|tors?|termes de r[ée]f[ée]rence|tdr|call for (?:proposals|expressions? of interest)|request for proposals|appel d['’]offres|appel [àa] manifestation d['’]int[ée]r[êe]t)(?![\p{L}])/iu;
const OF_A_STUDY =
  /^(?:\s(?:for|pour|relatifs? [àa]|of))?(?:\s(?:an?|the|une?|la|le|l['’]))?(?:\s(?:consultancy|consultation|consulting services|mission|individual consultan\p{L}+))?(?:\s(?:for|to (?:conduct|undertake|carry out)|pour|de|d['’]))?(?:\s(?:an?|the|une?|la|le))?\s?[:–—-]?\s?(?=[\p{L}«“"])/iu;
const STUDY =
  /(?<!\p{L})(?:(?:e|é)valuations?|study|studies|assessments?|surveys?|audits?|reviews?|mapping|baselines?|endline|analysis|research|[ée]tudes?|enqu[êe]tes?|cartographie|diagnostic|r[ée]alisation|[ée]laboration|conception|development|design|production|capitali[sz]ation|translation|training)(?!\p{L})/iu;
const NAMED_STUDY = new RegExp(`${STUDY.source}\\s(?:of|du|de|des|d['’]|on|sur)`, 'iu');
const FIRST_ROWS = 8;

/** What is to be done, where a notice asks for the doing and names no post: "Terms of reference / Evaluation of …". */
export function studies(rows: Row[]): Candidate[] {
  const top = rows.slice(0, FIRST_ROWS);
  const at = top.findIndex(({ words }) => REFERENCE_TERMS.test(words));
  if (at < 0) return [];
  return top.slice(at).flatMap((row, i): Candidate[] => {
    const terms = REFERENCE_TERMS.exec(row.words)?.[0] ?? '';
    const behind = row.words.slice(terms.length);
    const phrase = terms === '' ? row.words : behind.slice(OF_A_STUDY.exec(behind)?.[0].length ?? 0);
    const isOne = phrase.length >= 12 && !/[.;:]$|:\s/u.test(phrase) && STUDY.test(phrase) && !isDebris(phrase);
    const found = isOne && !/^\d{1,2}[.)]/u.test(phrase) ? candidate(phrase, row, at + i, 'kind', 7.5 - i * 0.3) : null;
    return found ? [{ ...found, isStudy: true }] : [];
  });
}

/** "Evaluation of the Safe Harbours Programme" is work to be done, not an organisation. */
export function isNamedStudy(words: string): boolean {
  return NAMED_STUDY.test(words) && words.split(' ').length > 4;
}
