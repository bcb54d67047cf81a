// What in vacancy files will surprise somebody: right by the rules, and still not what a person would expect.
import { Temporal } from 'temporal-polyfill';
import { isSmallWord, type Token, tokensOf } from './evidence/words.ts';
import { fold } from './folding.ts';
import { subjectCheck } from './subject.ts';
import { type Criterion, LANGUAGES, titleIn, type Vacancy } from './vacancy.ts';

export interface Surprise {
  vacancy: string;
  /** The field of the vacancy file it is about. */
  field: string;
  /** What will happen, and what to do about it. */
  words: string;
}

/** Everything surprising in a set of vacancies, by vacancy in their order. */
export function surprisesIn(vacancies: Vacancy[], now: Date): Surprise[] {
  return vacancies.flatMap((vacancy) => {
    const others = vacancies.filter((other) => other !== vacancy);
    const found: [string, string][] = [
      ...ofDeadline(vacancy, now),
      ...ofNames(vacancy, others),
      ...ofSubject(vacancy, vacancies),
      ...ofReaders(vacancy),
      ...vacancy.criteria.flatMap(ofCriterion),
    ];
    return found.map(([field, words]) => ({ vacancy: vacancy.code, field, words }));
  });
}

type Found = [field: string, words: string];

function ofDeadline({ deadline }: Vacancy, now: Date): Found[] {
  const found: Found[] = [];
  const closing = Temporal.Instant.fromEpochMilliseconds(deadline.closesAt.getTime()).toZonedDateTimeISO(deadline.zone);
  const instant = deadline.closesAt.toISOString().replace('.000Z', 'Z');
  const [day = '', time = '24:00'] = deadline.local.split(/[T ]/);
  const start = Temporal.PlainDate.from(day).toZonedDateTime(deadline.zone);
  if (start.hoursInDay !== 24)
    found.push([
      'deadline',
      `clocks change on ${day} in ${deadline.zone}: that day has ${start.hoursInDay} hours, and the vacancy closes at ${instant}; say so where candidates ask`,
    ]);
  if (time !== '24:00') {
    const plain = Temporal.PlainDate.from(day).toPlainDateTime(Temporal.PlainTime.from(time));
    const [earlier, later] = (['earlier', 'later'] as const).map((disambiguation) =>
      plain.toZonedDateTime(deadline.zone, { disambiguation }),
    );
    if (earlier && later && !earlier.equals(later))
      found.push([
        'deadline.local',
        `${time} ${earlier.toPlainDateTime().equals(plain) ? 'happens twice' : 'does not happen'} on ${day} in ${deadline.zone}; it is read as ${instant}; name another time`,
      ]);
    if (time === '00:00')
      found.push([
        'deadline.local',
        `00:00 is the beginning of ${day}: nothing of that day is in time; write ${day}T24:00 for its end`,
      ]);
  }
  if (deadline.closesAt <= now)
    found.push(['deadline', `it was over at ${day} ${time} (${deadline.zone}): what arrives now is late`]);
  else if (deadline.closesAt.getTime() - now.getTime() > A_YEAR_MS)
    found.push([
      'deadline',
      `it closes at ${day} ${time} (${deadline.zone}), more than a year from now; is the year right?`,
    ]);
  if (closing.offset === '+00:00' && /^(?:UTC|Etc\/)/u.test(deadline.zone))
    found.push([
      'deadline.zone',
      `${deadline.zone} is no place: nobody’s clock shows it the year round; name a zone such as Europe/Brussels`,
    ]);
  if (deadline.graceMinutes > 24 * 60)
    found.push([
      'deadline.graceMinutes',
      'the grace period is longer than a day: late mail waits for a person all that time',
    ]);
  return found;
}
const A_YEAR_MS = 366 * 24 * 3_600_000;

/** Names that mean two vacancies, and addresses that reach both. */
function ofNames(vacancy: Vacancy, others: Vacancy[]): Found[] {
  const found: Found[] = [];
  for (const [field, name] of namesOf(vacancy))
    for (const other of others) {
      const same = namesOf(other).find(([, theirs]) => fold(theirs).trim() === fold(name).trim());
      if (same)
        found.push([
          field,
          `“${name}” is a name of ${other.code} too (${same[0]}): a subject with it is clear in both mailboxes; keep it in one of them`,
        ]);
    }
  for (const other of others)
    if (other.mailbox === vacancy.mailbox)
      found.push([
        'mailbox',
        `${vacancy.mailbox} is the mailbox of ${other.code} too: its mail could be told neither; give each its own`,
      ]);
  const seen = new Set<string>();
  for (const [field, name] of namesOf(vacancy)) {
    const key = fold(name).trim();
    if (seen.has(key) && field === 'aliases') found.push([field, `“${name}” is there already; leave it out`]);
    seen.add(key);
  }
  return found;
}

function namesOf(vacancy: Vacancy): Found[] {
  return [
    ['code', vacancy.code],
    ...LANGUAGES.flatMap((language): Found[] => {
      const title = vacancy.title[language];
      return title ? [[`title.${language}`, title]] : [];
    }),
    ...vacancy.aliases.map((alias): Found => ['aliases', alias]),
    ...(vacancy.reference ? [['reference', vacancy.reference] as Found] : []),
  ];
}

/** Subjects that candidates will write and that will not be understood. */
function ofSubject(vacancy: Vacancy, vacancies: Vacancy[]): Found[] {
  const found: Found[] = [];
  for (const [field, name] of namesOf(vacancy)) {
    if (field === 'code' || field === 'reference') continue;
    const { status, vacancy: named } = subjectCheck(name, vacancy, vacancies);
    if (status === 'clear') continue;
    const why =
      status === 'other-vacancy'
        ? `is taken for ${named}`
        : vacancy.subjectMustName.length > 0
          ? 'does not name all that subjectMustName asks for'
          : 'says too little to name the vacancy';
    found.push([
      field,
      `a subject that is only “${name}” is ${status}: it ${why}; add an alias that people will write, or ask for less`,
    ]);
  }
  for (const language of vacancy.languages)
    if (vacancy.title[language] === undefined)
      found.push([
        `title.${language}`,
        `there is no title in ${NAMES[language]}, which is accepted: answers in it will say “${titleIn(vacancy, language)}”, and subjects in it will be unclear; add title.${language}`,
      ]);
  return found;
}
const NAMES = { en: 'English', fr: 'French' };

function ofReaders(vacancy: Vacancy): Found[] {
  const found: Found[] = [];
  if (vacancy.receivedBy.length === 0)
    found.push([
      'receivedBy',
      'no receiving server is named: a forged sender cannot be told, and clocks are not compared; add the host name that stands in Received lines of your own server',
    ]);
  if (vacancy.digestTo.length === 0) found.push(['digestTo', 'nobody gets the daily list; add an address']);
  else if (vacancy.digestTo.includes(vacancy.mailbox))
    found.push([
      'digestTo',
      'the daily list goes to the vacancy’s own mailbox, where it is read as mail of candidates; give another address',
    ]);
  if (vacancy.contact === vacancy.mailbox)
    found.push([
      'contact',
      'the contact is the mailbox itself; questions to it are answered with a receipt, not by a person',
    ]);
  const held = Object.entries(vacancy.answers).flatMap(([kind, rule]) => (rule === 'hold' ? [kind] : []));
  if (held.length > 0)
    found.push(['answers', `answers of these kinds wait until a person releases them: ${held.join(', ')}`]);
  if (vacancy.retentionMonths > 24)
    found.push([
      'retentionMonths',
      `candidates’ data is kept ${vacancy.retentionMonths} months after closing; is that what your privacy notice says?`,
    ]);
  if (vacancy.criteria.length === 0)
    found.push(['criteria', 'there are none: no evidence will be shown for any application']);
  return found;
}

function ofCriterion(criterion: Criterion): Found[] {
  const field = `criteria.${criterion.id}`;
  const found: Found[] = [];
  const words = criterion.aspects.flatMap(({ en, fr }) => [...en, ...fr]);
  if (words.length === 0 && criterion.languages.length === 0)
    found.push([
      field,
      criterion.years === null
        ? 'there is no word to look for: it will be not-found in every application; add words under aspects'
        : `only years are looked for: ${criterion.years} years of any work make it partial, and nothing evidenced; add words under aspects`,
    ]);
  if (words.length > 0 && criterion.languages.length === 0 && criterion.aspects.every(({ quoted }) => quoted === false))
    found.push([
      field,
      'none of its words is shown: it will be not-found in every application; take “quoted: false” off one of its things',
    ]);
  for (const [at, { en, fr }] of words.length > 0 ? criterion.aspects.entries() : []) {
    if (en.length + fr.length === 0)
      found.push([
        field,
        `thing ${at + 1} has no word to look for: the criterion can never be evidenced; add words or take it out`,
      ]);
    else if (criterion.languages.length === 0 && (en.length === 0 || fr.length === 0))
      found.push([
        field,
        `thing ${at + 1} has words in ${en.length > 0 ? 'English' : 'French'} only: papers in the other language will not be found; add some`,
      ]);
  }
  for (const word of words) {
    const why = tooWide(word);
    if (why) found.push([field, `“${word}” ${why}`]);
  }
  return found;
}

/** Why a word will find what nobody meant; null when it will not. */
function tooWide(word: string): string | null {
  const tokens = tokensOf(word);
  if (tokens.length === 0) return 'holds no letter or digit: it finds nothing; take it out';
  const [only] = tokens;
  if (/\*/u.test(word) && tokens.length === 1 && (only?.folded.length ?? 0) < 4)
    return 'leaves nearly everything open; write more letters before the star';
  const isSmall = ({ folded, written }: Token) =>
    written === written.toLowerCase() && /^\p{L}+$/u.test(folded) && (folded.length <= 2 || isSmallWord(folded));
  if (tokens.every(isSmall))
    return 'is made of small words only, which are in every paper; write an abbreviation in capitals, or another phrase';
  if (tokens.length > 1 || !only) return null;
  return IN_EVERY_PAPER.has(only.folded)
    ? 'is in nearly every CV, whatever the trade; write a phrase such as “led a team”'
    : null;
}

const IN_EVERY_PAPER = new Set(
  `team teams management manager work working experience experiences skills project projects organisation organization communication
   responsible knowledge development support service services company professional training equipe equipes gestion travail competences
   projet projets connaissances formation entreprise responsable developpement professionnel professionnelle`.split(
    /\s+/u,
  ),
);
