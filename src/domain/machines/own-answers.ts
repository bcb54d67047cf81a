// Answers of a service like this one, come back as they were or inside another mail: told by their subject lines and their words, which no gateway takes off.
import { fold } from '../folding.ts';
import { SUBJECTS } from '../letters/response-words.ts';
import type { Message } from '../message.ts';
import { otherMail } from '../people/own-words.ts';
import { anyOf, opening } from '../people/wording.ts';
import { type Sign, weak } from './signs.ts';

/** A quoted answer stands below a note, and both are short. */
const MOST_READ = 30_000;

/**
 * The sign that the mail itself is such an answer. Two Intrays would else thank each other for ever where a gateway between them strips
 * header fields and rewrites ids. A mail that carries papers is judged by them: the sign is weak.
 * @param own the sender's own words
 */
export function ownAnswers(message: Pick<Message, 'subject' | 'text'>, own: string): Sign[] {
  const marks = [
    BEGINS.test(opening(own, 1000)),
    BARE_SUBJECT.test(fold(message.subject.slice(0, 1000)).replace(/\s+/g, ' ')),
    SIGNED.test(unquoted(message.text)),
  ];
  if (marks.filter(Boolean).length < 2) return [];
  return [weak('auto-reply', 'it is the answer of a service like this one', 'loop', [])];
}

/** Whether a subject line is one of ours, answered or not, cut short or not. */
export function hasOurSubject(subject: string): boolean {
  const title = fold(subject.slice(0, 1000)).replace(/\s+/g, ' ');
  return OUR_SUBJECT.test(title) || isCutShort(title);
}

/** Whether a text has words of an answer of ours in it, as mail programs quote it. */
export function quotesOurAnswer(text: string): boolean {
  const folded = fold(text.slice(0, MOST_READ))
    .replace(/^[ \t>|]+/gm, '')
    .replace(/\s+/g, ' ');
  return SIGNED.test(folded) || SAID.test(folded) || OUR_SUBJECT.test(folded);
}

const PHRASES = Object.values(SUBJECTS)
  .flatMap((each) => Object.values(each))
  .map((phrase) => fold(phrase));

/** `HOI – Head of Information Technology: we have received your message`: the vacancy may be anybody's. */
const OUR_SUBJECT = new RegExp(`\\S ?: (?:${PHRASES.join('|')})`);
/** The same with no mark of an answer before it, in whatever language. */
const BARE_SUBJECT = new RegExp(`^[^:]{2,200}: (?:${PHRASES.join('|')})`);

/** `… : we have received your app...` */
function isCutShort(title: string): boolean {
  const cut = /\S ?: ([^:]{16,})(?:\.\.\.|…)$/.exec(title)?.[1]?.trim();
  return cut !== undefined && PHRASES.some((phrase) => phrase.startsWith(cut));
}

// A test holds these to the templates: each answer is recognised in each language. Wordings of earlier versions stay, for others still run them.
const SAYS = [
  'thank you for (?:applying for|your application for|your interest in|your message about) the position of',
  'we have received your message that you withdraw your application',
  'thank you for your mail. what you sent with it for your application',
  "nous vous remercions de (?:votre candidature|l'interet que vous portez|votre message) au (?:poste suivant|sujet du poste suivant)",
  'nous avons bien recu votre message par lequel vous retirez votre candidature',
  'nous vous remercions de votre message. (?:les elements que vous y avez joints|ce que vous y avez joint)',
];
const SAID = anyOf(...SAYS);
const HEADINGS = [
  ...PHRASES,
  'your application is not complete yet',
  'we could not open some of your files',
  "votre candidature n'est pas (?:encore )?complete",
  "nous n'avons pas pu ouvrir certains de vos fichiers",
];
/** From its first word, so that what a person writes above a quoted answer is a person's. */
const BEGINS = new RegExp(
  [
    '^\\W*(?:(?:an english version follows below|une version francaise suit plus bas)\\W+)?',
    `(?:(?:${HEADINGS.join('|')})\\W+)?`,
    '(?:(?:dear [^,\\n]{1,80}|madame, monsieur|sir or madam|hello|bonjour[^,\\n]{0,80}),\\W+)?',
    `(?:${SAYS.join('|')})`,
  ].join(''),
);
const SIGNED = anyOf(
  'it says what has arrived and nothing about the outcome',
  'il indique ce qui est arrive et ne prejuge pas de la suite',
);

/**
 * What the mail says itself, folded. Our small print stands below the mark of a signature, where the sender's own words end.
 */
function unquoted(text: string): string {
  const whole = text.slice(0, MOST_READ).replaceAll('\r\n', '\n');
  const other = otherMail(whole);
  const lines = whole.slice(0, whole.length - other.length).split('\n');
  return fold(lines.filter((line) => !/^\s{0,8}>/.test(line)).join(' ')).replace(/\s+/g, ' ');
}
