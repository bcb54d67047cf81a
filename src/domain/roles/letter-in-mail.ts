// Whether the mail's own text is the motivation letter: what it says about handing in papers is set aside, and the rest must argue.

import { fold } from '../evidence/words.ts';
import type { Vacancy } from '../vacancy.ts';
import { linesOf } from './lines.ts';
import { because, isSomeoneElses, namesOf, read, strongestOther } from './reading.ts';

/**
 * Whether the mail's own text is the motivation letter: it argues for the candidature at length; a covering note, an enquiry or a withdrawal does not.
 * @param ownText what the candidate wrote, without quoted text, signature and disclaimers
 */
export function letterInMail(
  ownText: string,
  vacancy: Pick<Vacancy, 'title' | 'aliases' | 'code'>,
): { isLetter: boolean; reason: string } {
  const lines = linesOf([ownText]);
  const reading = read(lines, namesOf(vacancy));
  const text = lines.map((line) => line.folded).join(' ');
  const no = (reason: string) => ({ isLetter: false, reason });
  if (reading.words < LETTER_IN_MAIL_WORDS) return no(`${reading.words} words: a covering note`);
  if (WITHDRAWS.test(text)) return no('withdraws an application');
  if (AFTER_A_MEETING.test(text)) return no('thanks for an interview');
  if (isSomeoneElses(reading)) return no(because('about someone else', reading, strongestOther(reading).leaning));
  const points = ARGUMENTS.map(({ pattern }) => new Set(text.match(pattern)).size);
  const hits = points.reduce((sum, count) => sum + count, 0);
  const questions = (text.match(/\?/gu)?.length ?? 0) + (text.match(ASKS)?.length ?? 0);
  if (questions >= 2 && questions * 2 >= hits) return no('asks questions');
  if (reading.firstPerson < 1.5) return no('hardly speaks in the first person');
  const { arguing, handing, other } = weighed(lines.map((line) => line.text).join(' '));
  const said = arguing + other;
  const argues = arguing >= ARGUING_WORDS || (arguing >= ARGUING_WORDS / 2.5 && handing * 1.6 <= said);
  if (!argues || said < SAID_WORDS || handing >= said)
    return no(`a long covering note: ${handing} of its ${reading.words} words hand in papers, ${arguing} argue`);
  return { isLetter: true, reason: `${reading.words} words that argue for the candidature` };
}

/** About 150 words make a letter (product rules); counting differs a little by how a mail is wrapped. */
const LETTER_IN_MAIL_WORDS = 140;
/** Words in sentences about the writer's own course, skills and motives: a third of a short letter. */
const ARGUING_WORDS = 35;
/** Words in sentences that are not about papers, sending, receiving and appointments. */
const SAID_WORDS = 85;

/** The words of a text by what their sentences do. */
function weighed(text: string): { arguing: number; handing: number; other: number } {
  const sum = { arguing: 0, handing: 0, other: 0 };
  for (const sentence of text.split(/(?<=[.!?;:])\s+/u)) {
    const folded = fold(sentence);
    const words = folded.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    if (HANDS_IN.test(folded) || ARRANGES.test(folded) || new Set(folded.match(PAPERS)).size >= 2) sum.handing += words;
    else if (ARGUMENTS.some(({ pattern }) => folded.search(pattern) >= 0)) sum.arguing += words;
    else sum.other += words;
  }
  return sum;
}

const HANDS_IN =
  /\b(?:attach\w*|enclos\w+|send|sent|resend|receiv(?:e|ed|ing) (?:my|this|these|the|your|it|no|a|them)|uploaded|confirm(?:ing|ation)?|let me know|tell me|apologi[sz]e|inconvenience|wanted to ask|ci-joint\w*|ci-jointe?s?|pieces? jointes?|joins|renvoi\w*|envoy(?:e|er|ee|es|ons)|accuser reception|signaler|excus\w+|contretemps|joignable|dear|yours|sincerely|regards|madame|monsieur|agreer|cordialement|anbei|bijgevoegd|adjunto|referees?)\b|\?|@\w|\+\d/u;
/** Dates, journeys and visas for an interview. */
const ARRANGES =
  /\b(?:visas?|(?:work )?permits?|embassy|notice period|travelling|access to my|appointments?|interviews?|entretiens?|preavis|disponib\w*|available|free (?:on|from|in|all)|noon|trains?|flights?|hotel|ambassade|billets?|\d{1,2}(?:st|nd|rd|th|er)? (?:to|until|and|au|et)? ?\d{0,2} ?(?:january|february|march|april|may|june|july|august|september|october|november|december|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)|the \d{1,2}(?:st|nd|rd|th))\b/u;
const PAPERS =
  /\b(?:files?|pdf|documents?|papers?|cop(?:y|ies)|messages?|e-?mails?|telephone|phone|deadline|scan\w*|translations?|pages?|passport|originals?|certificates|diplomas?|cv|resume|letter|archive|folder|link|notice|closes|fichiers?|dossier|copies?|passeport|attestations?|extrait|adresse|lettre|curriculum|reception|acte|traduction)\b/gu;
const AFTER_A_MEETING =
  /\b(?:thank(?:s| you)(?: \w+){0,3} for (?:the |yesterday's |today's |our )(?:interview|meeting|conversation|call)|for (?:taking the time to )?(?:meet(?:ing)?|interview(?:ing)?|speak(?:ing)?) (?:with )?me (?:yesterday|today|on|this|last)|(?:suite a|remercie (?:de|pour)) (?:notre|l'|cet) ?entretien)/u;
const WITHDRAWS =
  /\b(?:withdraw(?:ing)? my (?:application|candidac|candidature)|no longer (?:wish|want|be able|available) to (?:be considered|pursue|continue|apply)|retir\w+ (?:de )?ma candidature|(?:ne )?(?:souhaite|desire) (?:plus|pas) (?:donner suite|poursuivre|maintenir)|annul\w+ ma candidature|desist\w+)/u;
const ASKS =
  /\b(?:could you (?:please )?(?:tell|let|confirm|clarify|advise|inform|send)|i would like to (?:know|ask)|i (?:was|am) wondering|would it be possible|please (?:let me know (?:if|whether|what|how)|clarify|advise)|pourriez-vous|pouvez-vous|je (?:souhaiterais|voudrais|aimerais) (?:savoir|connaitre|obtenir des)|serait-il possible|est-il possible|j'ai (?:une|quelques|des) questions?)/gu;

/** The kinds of things a letter argues with. */
const ARGUMENTS: { of: string; pattern: RegExp }[] = [
  {
    of: 'the application',
    pattern:
      /\b(?:apply(?:ing)?|application|candida\w+|express my interest|postul\w+|sollicit\w+|bewerb\w+|sollicitatie)\b/gu,
  },
  {
    of: 'years of work',
    pattern:
      /\b(?:\d{1,2}\+?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|trois|quatre|cinq|sept|huit|neuf|dix|douze|quinze|vingt|dizaine|quinzaine|vingtaine) ?(?:years|ans|annees|jahre\w*|jaar|anos|anni)\b|\b(?:decades?|decennie|since \d{4}|depuis \d{4})\b/gu,
  },
  {
    of: 'deeds',
    pattern:
      /\b(?:i|i've|i have|i had|i also|i then|where i) (?!applied|attached|enclosed|received|noticed|tried|mentioned|submitted|uploaded|asked|called|e-?mailed|wanted|missed|needed)(?:been \w+ing|\w+ed|led|built|ran|run|oversaw|wrote|taught|held|set up|grew|cut|brought|learn\w*|know|hold|lead|manage|run|work|speak|managing) |\bj'ai (?:\w+ ){0,2}(?!joint|envoye|recu|transmis|essaye|postule|lu\b|vu\b|adresse|appris que|l'honneur|bien)\w{2,}(?:e|u|i|is|it|ert)\b|\bje (?:dirige|gere|pilote|coordonne|supervise|travaille|suis en charge|suis responsable|encadre|conduis|anime|assure|maitrise|parle)\b|\bich (?:habe|leite|arbeite)\b|\bhe (?:trabajado|dirigido|gestionado)\b|\bheb ik\b/gu,
  },
  {
    of: 'the own course',
    pattern:
      /\b(?:my|mon|ma|mes|meine?|mijn|mi|mis) (?:\w+ ){0,3}(?:experience|background|skills|career|expertise|knowledge|strengths?|team|work|role|degree|training|parcours|competences|carriere|connaissances|formation|maitrise|equipe|erfahrung\w*|kenntnisse|ervaring|experiencia|formacion)\b/gu,
  },
  {
    of: 'motivation',
    pattern:
      /\b(?:motivat\w+|convinced|believe|passion\w*|eager|enthusias\w+|contribut\w+|commit\w+|attract\w*|confident|interest(?:ed|s)?|convaincue?|motive\w*|persuade\w*|apport\w+|attir\w+|interess\w+|engage\w*|desir\w+|atout|souhait\w+|uberzeugt|bijdrag\w+)\b/gu,
  },
  {
    of: 'degrees and languages',
    pattern:
      /\b(?:degree|master|bachelor|graduated|certified|diploma|licence|diplome\w*|certifi\w+|ingenieur|fluent|bilingual|courant|bilingue|couramment)\b/gu,
  },
  {
    of: 'the post',
    pattern:
      /\b(?:th(?:is|e) (?:post|position|role|vacancy)|your (?:organi[sz]ation|team|mission)|the organi[sz]ation|wco|omd|ce poste|cette fonction|votre (?:organisation|equipe|mission)|l'organisation)\b/gu,
  },
];
