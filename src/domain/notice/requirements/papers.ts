// The papers a notice asks for: CV and motivation letter, which Intray tells apart, and all others by their own names.
import { fold } from '../../folding.ts';
import type { Paper } from '../../vacancy.ts';
import type { Doubt, Notice, Passage, Said } from '../notice.ts';
import { plainSpaces } from '../shape.ts';
import { namesCv, type Sentence, sentencesOf, speaksOfApplying } from './asking-sentences.ts';
import type { Part } from './sections.ts';

/** "A letter (one page) on why …", "tell us in a letter", "letter from the candidate justifying …": named by what it is for. */
const LETTER_OF_PURPOSE =
  /\b(?:tell|say|write|show|explain)\b[^.;\n]{0,24}\b(?:in|by) (?:an? )(?:\p{L}+ )?letter\b|(?<!\b(?:reference|recommendation|award|offer|appointment|support|this|the|no) )\bletters?(?: from (?:the|each) (?:candidate|applicant)|,? \(?(?:of )?(?:no more than |not over |up to |max(?:imum|\.)? (?:of )?)?(?:\d|one|two|three|four|1-2)[^.;\n)]{0,24}\)?,?)?(?: which| that| to)? (?:on|about|saying|says?|tell(?:s|ing)|explain(?:s|ing)|describ(?:es?|ing)|address(?:es|ing)|setting out|sets out|stating|states?|justif(?:ies|ying)|detailing|outlining|showing|in your own words)(?!\p{L})|(?<!\p{L})lettre (?:expliqu|exposant|d[ée]crivant|pr[ée]sentant|motiv[ée]e|explicative|disant|pr[ée]cisant|justifiant|libre)\p{L}*|\bmotivation(?:al)? (?:summary|page|text|essay|paragraph|e-?mail|video)\b|(?<!\p{L})(?:courrier|mail|courriel|texte|page|paragraphes?|lignes|mots|message|expos[ée]|r[ée]sum[ée]) (?:de|des|sur (?:vos|votre|ses|leurs?)) ?(?:vos |votre |ses |sa )?motivations?\b|(?<!\p{L})(?:quelques|une|deux|trois|vingt|dix|\d{1,3}) (?:lignes|mots|paragraphes?|pages?|phrases)(?: maximum)?(?: pour)? (?:expliqu|exposant|disant|dire|pr[ée]sentant|sur (?:ce qui|vos|votre|les raisons|pourquoi))\p{L}*|\b(?:page|pages|paragraphs?|lines|words|sentences|side|sides|sheet|statement|note|summary)(?: \([^)]{1,30}\))?,? (?:on|about|saying|telling us|explaining|of|setting out|to say) (?:why|what (?:draws|brings|attracts|you'd|you would|makes)|how you (?:meet|match|fit|would)|your (?:motivation|interest|reasons))\b/giu;
/** Beside a CV in the same sentence: "A letter (one page), CV, three referees", « lettre manuscrite ou non, CV ». */
const BARE_LETTER =
  /(?<!(?:\b(?:reference|recommendation|award|offer|appointment|support|capital|small|by|per|no|release|invitation|acceptance|news|confirmation|two|three|par|sa[nm]s)|[@/.]) )\b(?:letter|lettre)\b(?!-|\/|['’]s|s? (?:of|from|by|box|head|sent|recommand|de|du|d['’]|or parcel|aux|ouverte|post))/giu;

const PAPERS: [Paper, RegExp][] = [
  [
    'cv',
    /(?<![\p{L}\d@.])(?:c\.?\s?v\.?s?(?![\p{L}\d@])|curricul(?:um|a)(?!\s(?:dev|design|plan|reform|review|deliver|standards?|framework|area|lead|materials?|of\b|for\b))(?:[\s-]+(?:vit(?:ae|æ)))?|vita[e]\b|europass|bio-?data)|(?<=\b(?:submit|send|e-?mail|forward|attach|upload|include|enclose|provide|supply|one-page|two-page|short|brief|signed|cover letter,?|an?|your|their|his|her|his\/her|the|current|updated|up-to-date|recent|detailed|full|complete|and|or|with|chronological|professional|\/|&|,|:)\s?)r[eé]sum[eé]s?(?=[\s,.;:)/]|$)|^\W*r[eé]sum[eé]s?(?=[\s,.;:)/]|$)/giu,
  ],
  [
    'motivation-letter',
    /\b(?:motivation(?:al)?|cover(?:ing)?|application)[\s-]+(?:letters?|notes?)\b|\bcover(?:ing)?\s+e-?mail\b|\bletters?\s+(?:of|outlining|explaining|stating|describing|expressing|setting\s+out|highlighting)\s+(?:\p{L}+\s+){0,3}?(?:motivation|interest|application|intent|introduction|suitability|motivations)\b|\b(?:motivation(?:al)?|personal|supporting|suitability)\s+statements?\b|\bstatements?\s+of\s+(?:motivation|interest|purpose|suitability)\b|(?<![\p{L}\d])lettres?\s+(?:manuscrites?\s+)?(?:de\s+(?:\p{L}+\s+)?(?:motivations?|candidature|couverture|pr[ée]sentation|manifestation|demande|postulation)|d['’]\s?(?:accompagnement|intention|int[ée]r[êe]t|introduction|engagement))|\b(?:lettre|letter)(?=\s*(?:et|and|\+|&|,|\/)\s*(?:(?:votre|your|un|le|a)\s+)?(?:cv|curriculum|r[ée]sum[ée])\b)|\bnote\s+de\s+motivation|(?<=\b(?:cv|vitae)\s*(?:\+|&|et|,|\/)\s*)lm\b|\blm(?=\s*(?:\+|&|et|,|\/)\s*cv\b)|(?<=\b(?:cv|vitae)\s*(?:\+|&|et|and|,|\/)\s*(?:(?:une?|a|an|votre|your|short|brief|courte|br[èe]ve|signed|one-page)\s+){0,3})(?:lettre|letter)\b/giu,
  ],
];

const OTHERS: [string, RegExp][] = [
  [
    'diploma',
    /\b(?:cop(?:y|ies)|scans?|scanned|certified|photocop(?:y|ies)|copies?|original|duplicata|photocopies?)[^.;\n]{0,40}?(?:diplomas?|degrees?|certificates?|transcripts?|diplômes?|diplomes?|certificats?|attestations?|titres)(?:\p{L}|\b)|\b(?:academic\s+)?transcripts?\b|\brelev[ée]s?\s+de\s+notes|\bdiplomas?\s+(?:and|or)\s+certificates?|\bdiplômes?\s+(?:et|ou)\s+(?:certificats|attestations)|\bdiploma\b(?=[^.]{0,30}(?:attach|enclos|scan|copy))/giu,
  ],
  [
    'identity',
    /\b(?:cop(?:y|ies)|scan|photocopie|copie)\s+(?:of\s+|de\s+|du\s+|d['’])?(?:the\s+|an?\s+|your\s+|la\s+|le\s+|votre\s+|une?\s+)?(?:valid\s+)?(?:passports?|identity|id\b|national\s+id|carte|pi[èe]ce\s+d['’]identit|cni|passeport)[\p{L}’']*(?:\s+(?:card|document|d['’]identit[ée]|nationale))?|\bpi[èe]ce\s+d['’]identit[ée]|\b(?:birth\s+certificate|extrait\s+d['’]acte\s+de\s+naissance|acte\s+de\s+naissance|casier\s+judiciaire|police\s+clearance\s+certificate|certificat\s+de\s+(?:nationalit[ée]|r[ée]sidence))/giu,
  ],
  [
    'form',
    /\bP\.?\s?-?11\b(?:\s+form)?|\bpersonal\s+history\s+(?:form|profile|statement)|\bPHP\b|\b(?:online\s+|completed\s+|signed\s+|standard\s+)?(?:application|candidate|declaration)\s+forms?\b|\bformulaires?\s+(?:de\s+(?:candidature|demande|postulation)|P\s?11|d['’]inscription)|\bfiche\s+de\s+candidature|\bnotice\s+personnelle/giu,
  ],
  [
    'references',
    /\b(?:letters?\s+of\s+(?:recommendation|reference)|(?:recommendation|reference)\s+letters?|lettres?\s+de\s+(?:recommandation|r[ée]f[ée]rences?))\b/giu,
  ],
  [
    'certificate',
    /\b(?:work|employment|service)\s+certificates?\b|\bcertificates?\s+of\s+(?:employment|service|employers?)\b|\b(?:certificats?|attestations?)\s+(?:de\s+travail|d['’]emploi|de\s+service|d['’]employeurs?)/giu,
  ],
  [
    'sample',
    /\b(?:writing|work)\s+samples?\b|\bsamples?\s+of\s+(?:\p{L}+\s+)?(?:writing|work)|\bportfolios?\b|\b(?:list|liste)\s+(?:of|de|des)\s+publications?|\bpublication\s+list\b|\b[ée]chantillons?\s+(?:de|d['’])\s?[ée]criture/giu,
  ],
  [
    'proposal',
    /\b(?:technical|financial)\s+(?:and\s+(?:technical|financial)\s+)?(?:proposal|offer)s?\b|\b(?:offre|proposition)\s+(?:technique|financi[èe]re)(?:\s+et\s+(?:technique|financi[èe]re))?|\bresearch\s+(?:proposal|plan|statement)\b|\bteaching\s+(?:statement|philosophy|portfolio)\b|\bprojet\s+de\s+recherche/giu,
  ],
  [
    'permit',
    /\b(?:(?:copy|proof)\s+of\s+(?:the\s+|a\s+|your\s+)?)?work\s+permits?\b(?=[^.]{0,60}(?:attach|copy|enclos|submit))|\bcopie\s+(?:du|d['’]un)\s+permis\s+de\s+(?:travail|conduire)|\bproof\s+of\s+(?:nationality|citizenship|right\s+to\s+work|eligibility)|\bpassport[-\s]size(?:d)?\s+photo(?:graph)?s?|\bphotos?\s+d['’]identit[ée]/giu,
  ],
];

/** Asked for even where a heading of duties still stands above it. */
const OUTRIGHT = /(?:^|[.!] |please |kindly )(?:send|submit|e-?mail|apply)\b|\benvoye[rz]\b|@|\bcandidatures?\b/u;
/** Said of what becomes of papers later. */
const LATER =
  /\b(?:short-?listed|selected (?:candidate|applicant)|pre-?selected|successful (?:candidate|applicant)|candidats? (?:retenu|preselection|selectionne)|may be (?:requested|asked|required)|will be (?:requested|asked|required)|upon request|at a later stage|sur demande|pourr(?:a|ont) etre demande|if selected|in case of recruitment|en cas de (?:recrutement|selection|nomination)|lors de l'embauche|upon appointment|before appointment)\b/u;

/** @returns papers with every passage that names them; what is asked only of those selected later is not among them */
export function readPapers(
  notice: Notice,
  parts: Part[],
): { documents: Said<Paper>[]; otherDocuments: Said<string>[]; doubts: Doubt[] } {
  const sentences = sentencesOf(notice, parts).filter((sentence) => !LATER.test(sentence.folded));
  const asking = sentences.filter(
    (sentence) => speaksOfApplying(sentence) && (sentence.section !== 'duties' || OUTRIGHT.test(sentence.folded)),
  );
  const documents: Said<Paper>[] = [];
  const doubts: Doubt[] = [];
  for (const [paper, pattern] of PAPERS) {
    const said = namedIn(asking, pattern, 12);
    if (paper === 'motivation-letter' && said.length === 0) said.push(...lettersByPurpose(notice, asking));
    const wanted = said.filter(({ passage }) => isWanted(notice.text, passage));
    const passages = wanted.map(({ passage }) => passage);
    if (passages.length === 0) {
      if (said.length > 0)
        doubts.push({
          field: 'documents',
          words: `The notice speaks of a ${paper === 'cv' ? 'CV' : 'motivation letter'} but does not seem to want one; look whether it is required.`,
          passages: said.map(({ passage }) => passage),
        });
      continue;
    }
    const isOnlyMentioned = wanted.every(({ sentence }) =>
      /\bencouraged\b|\binvite[sd]? to describe|\bencourage[es]*\b|\boptional\b|facultati|\bif (?:you wish|available)|le cas echeant/u.test(
        sentence.folded,
      ),
    );
    const name = paper === 'cv' ? 'CV' : 'letter';
    documents.push({
      value: paper,
      passages,
      assumption: isOnlyMentioned
        ? `The notice does not ask for the ${name} outright; it is taken to be wanted because the notice speaks of it.`
        : null,
    });
  }
  documents.sort((a, b) => (a.passages[0]?.start ?? 0) - (b.passages[0]?.start ?? 0));
  return { documents, otherDocuments: othersIn(notice, asking), doubts };
}

/** None where the notice refuses a letter: lines that it takes instead are no letter. */
function lettersByPurpose({ text }: Notice, asking: Sentence[]): { sentence: Sentence; passage: Passage }[] {
  if (namedIn(asking, BARE_LETTER, 12).some(({ passage }) => !isWanted(text, passage))) return [];
  const named = namedIn(asking, LETTER_OF_PURPOSE, 12);
  if (named.length > 0) return named;
  return namedIn(
    asking.filter(({ words }) => namesCv(words)),
    BARE_LETTER,
    12,
  );
}

/** "No CV, please", "pas de lettre", "a cover letter is not required". */
function isWanted(text: string, { start, end }: Passage): boolean {
  const before = fold(text.slice(Math.max(0, start - 60), start));
  const after = fold(text.slice(end, end + 70));
  return (
    !/(?:\bdo not|\bdon't|\bno(?: need)?|\bnot?|\bwithout|\bpas (?:de|besoin)|\bpas|\bsans|n'envoyez|\bni)\s+(?:(?:a|an|any|send|attach|include|accept|want|consider|require|unsolicited|separate|formal|envoyer|joindre|to|of|for|de|d'une?|votre|your|une?|la|le|cover|cv|or|ou|and|et)\s+){0,4}$/u.test(
      before,
    ) &&
    !/^\W{0,3}(?:(?:a l'ancienne|in itself)\s+)?(?:(?:is|are|will|shall|can|should|n'est|ne sont|ne seront|ne sera)\s+)?(?:isn't|aren't|not|pas)\s+(?:be\s+)?(?:required|necessary|accepted|considered|needed|expected|wanted|compulsory|mandatory|exigee?|necessaire|requise?|demandee?|acceptee?|obligatoire|indispensable|attendue?)|^.{0,24}\binutile/u.test(
      after,
    )
  );
}

function namedIn(sentences: Sentence[], pattern: RegExp, most: number): { sentence: Sentence; passage: Passage }[] {
  const named: { sentence: Sentence; passage: Passage }[] = [];
  for (const sentence of sentences)
    for (const match of sentence.words.matchAll(pattern)) {
      if (named.length >= most) return named;
      const start = sentence.start + match.index;
      named.push({ sentence, passage: { start, end: start + match[0].length } });
    }
  return named;
}

/** One entry for each kind of other paper, in the notice's words. */
function othersIn(notice: Notice, sentences: Sentence[]): Said<string>[] {
  const others: Said<string>[] = [];
  for (const [, pattern] of OTHERS) {
    const passages = namedIn(
      sentences.filter(
        ({ section }) =>
          section === 'apply' ||
          section === null ||
          section === 'about' ||
          section === 'conditions' ||
          section === 'requirements',
      ),
      pattern,
      6,
    ).map(({ passage }) => passage);
    const [first] = passages;
    if (first)
      others.push({ value: plainSpaces(notice.text.slice(first.start, first.end)), passages, assumption: null });
  }
  return others.sort((a, b) => (a.passages[0]?.start ?? 0) - (b.passages[0]?.start ?? 0));
}
