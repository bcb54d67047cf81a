// Closing dates that are no dates: until filled, within 15 days of publication, au fil de l'eau.
import { lastBreak } from './breaks.ts';
import { type Cue, cuesIn } from './deadline-cues.ts';

/** Words that set no calendar date, and where they stand in the view. */
export interface Relative {
  words: string;
  start: number;
  end: number;
  /** Days or months after the publication of the notice; null: no such count, or one of working days, which holidays change. */
  after: { days: number } | { months: number } | null;
}

const NUMBERS: Record<string, number> = {
  a: 1,
  an: 1,
  one: 1,
  un: 1,
  une: 1,
  two: 2,
  deux: 2,
  three: 3,
  trois: 3,
  four: 4,
  quatre: 4,
  five: 5,
  cinq: 5,
  six: 6,
  seven: 7,
  sept: 7,
  eight: 8,
  huit: 8,
  ten: 10,
  dix: 10,
  fourteen: 14,
  fifteen: 15,
  quinze: 15,
  twenty: 20,
  vingt: 20,
  'twenty-one': 21,
  'vingt-et-un': 21,
  'vingt et un': 21,
  thirty: 30,
  trente: 30,
  'forty-five': 45,
  'quarante-cinq': 45,
  sixty: 60,
  soixante: 60,
};
const NUMBER = `\\d{1,3}|${Object.keys(NUMBERS)
  .sort((a, b) => b.length - a.length)
  .join('|')}`;
const IN_BRACKETS = '(?: ?\\([a-z0-9 -]{1,14}\\))?';
const PUBLICATION_EN =
  '(?:(?:publication|posting|advertis\\w{2,6}|issue|issuance|announcement|appearance|release)|(?:this|the|present|vacancy|job|above)(?: (?:vacancy|job|present|public))? (?:notice|advert|ad|announcement|vacancy|posting|call|date))';
const PUBLICATION_FR =
  "(?:publication|parution|diffusion|mise en ligne|annonce|affichage|insertion|presente|l'avis|avis|l'appel|l'offre|present (?:avis|appel)|cette date)";

const COUNTED_EN = new RegExp(
  `(?:(?:within|in|not later than|no later than|by|for|up to|during|remains? open|open) )?(?:a (?:period|maximum)(?: of)? )?(?:the )?(?:first |next |following )?(?<![a-z0-9])(?<number>${NUMBER})${IN_BRACKETS}[\\s-](?<kind>calendar |working |business |consecutive |clear )?(?<unit>days?|weeks?|fortnight|months?)'?(?: time)?[\\s](?:of|from|after|following|as of|as from|counting from|starting from|beginning with)[\\s](?:the )?(?:(?:date|day|time) of )?(?:the |its |this )?(?:first |initial |original )?(?:(?:date|day) of )?(?:the |its |this )?${PUBLICATION_EN}(?![a-z])`,
  'g',
);
const COUNTED_FR = new RegExp(
  `(?:(?:dans|sous|endeans|pendant|durant|au plus tard|avant|ouverte?s?) )?(?:(?:les|un|le) )?(?:delais? (?:maximum |maximal |maxi )?(?:de |d'))?(?<![a-z0-9])(?<number>${NUMBER})${IN_BRACKETS}[\\s](?:premiers )?(?<unit>jours?|semaines?|quinzaine|mois)(?<kind>(?: (?:calendaires?|calendriers?|ouvrables?|ouvres?|francs?))?)(?: suivants?)?,? ?(?:apres|suivant|qui suivent|qui suit|a compter|a partir|a dater|depuis|des|de|du)(?: (?:de|du|d'))?[\\s]?(?:la |sa |l'|le |les )?(?:(?:date|jour) (?:de |d'|du ))?(?:la |sa |l'|sa premiere )?(?:date )?(?:premiere )?${PUBLICATION_FR}(?![a-z])`,
  'g',
);

const RELATIVE: RegExp[] = [
  /(?:open |advertised |posted |remains? open |will remain open )?(?:until|till) (?:the )?(?:position|post|vacancy|role|it|job|they|suitable candidates?|a suitable candidate)?[\s]?(?:is |are |has been |have been )?(?:filled|found|identified)|(?:open )?(?:on a |on an? )?(?:rolling|ongoing|continuous)[ -]basis|(?:reviewed|considered|assessed|accepted) (?:as (?:they are|and when) received|on receipt|upon receipt)|open[- ]ended (?:call|vacancy|recruitment)|as soon as possible|\basap\b|without delay/g,
  /jusqu'a ce que (?:le poste|la personne)[^.\f]{0,30}|jusqu'a (?:ce que le poste soit )?pourvoi\w{0,3}|jusqu'a (?:selection|recrutement)[^.\f]{0,20}|au fil de l'eau|en continu|des que possible|candidatures? (?:examinees?|etudiees?|traitees?) (?:au fur et a mesure|des reception)|au fur et a mesure/g,
  COUNTED_EN,
  COUNTED_FR,
];

/** Only what is said of applying: the post itself may begin "as soon as possible". */
export function relativeIn(text: string): Relative[] {
  const found: Relative[] = [];
  for (const pattern of RELATIVE)
    for (const match of text.matchAll(pattern)) {
      if (found.length >= 5) return found;
      const from = Math.max(0, match.index - 160);
      const led = text.slice(from, match.index);
      const sentence = led.slice(lastBreak(led));
      const label = led.slice(-60);
      const loose = /soon as|asap|without delay|des que possible|filled|pourv/.test(match[0]);
      const about = cuesIn(sentence, 0, sentence.length)
        .filter((cue) => cue.kind !== 'limit' && cue.kind !== 'aside')
        .at(-1);
      const end = match.index + match[0].length;
      const isLabel =
        /(?:deadline|closing date|date limite|cloture(?: des candidatures)?|apply by|end date|closing)[\s\f:.-]{0,4}$/.test(
          label,
        );
      const isSure =
        match.groups?.unit !== undefined ||
        /filled|rolling|publication|posting|parution|as they are|fil de l'eau|pourv/.test(match[0]);
      if (
        isLabel ||
        about?.kind === 'label' ||
        about?.kind === 'apply' ||
        (isSure && about?.kind !== 'other') ||
        (!loose && about === undefined && isSure)
      ) {
        if (/soon as|asap|without delay|des que possible/.test(match[0]) && !isLabel && about?.kind !== 'label')
          continue;
        found.push({
          words: match[0].replace(/\s+/g, ' ').trim(),
          start: match.index,
          end,
          after: isOfNotice(sentence, text.slice(end, end + 40), about?.kind, isLabel) ? afterPublication(match) : null,
        });
      }
    }
  return found;
}

/** "The publication of the accounts", said of paying a salary, is none of the notice's. */
function isOfNotice(sentence: string, behind: string, about: Cue['kind'] | undefined, isLabel: boolean): boolean {
  const isOfOther =
    /^ (?:of|des|du|de la|de l'|d')(?! (?:this|the (?:vacancy|present|notice|advert|announcement|call)|present|avis|appel|concours|poste))(?!(?:avis|annonce|offre|appel) )/.test(
      behind.replace(/^ (du|de la|de l') ?(?:presente? )?(?=(?:avis|annonce|offre|appel|presente))/, ''),
    );
  const isApplying = isLabel || (about !== undefined && ['label', 'apply', 'expiry', 'extended'].includes(about));
  return (
    !isOfOther &&
    (isApplying || /(?<![a-z])(?:open|valid|valable|ouverte?|recevables?|recrutement|vacancy)(?![a-z])/.test(sentence))
  );
}

function afterPublication({ groups }: RegExpExecArray): Relative['after'] {
  if (groups?.unit === undefined || /work|business|ouvr/.test(groups.kind ?? '')) return null;
  const { number = '', unit } = groups;
  const count = NUMBERS[number] ?? Number(number);
  if (/^mo/.test(unit)) return { months: count };
  return {
    days:
      count * (/^(?:week|semaine)/.test(unit) ? 7 : /^fortnight/.test(unit) ? 14 : /^quinzaine/.test(unit) ? 15 : 1),
  };
}
