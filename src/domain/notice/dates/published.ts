// Which of a notice's dates say when it was published, and which come after its closing date: interviews, the first day of work.

import type { PlainView } from '../plain-view.ts';
import type { WrittenDate } from './dates.ts';

const TAIL = '[\\s:;,.("-]*(?:(?:le|la|on|du|the|at|date|since|depuis|in|notice|vacancy|job|as of)[\\s:;,.("-]*){0,3}$';
const PUBLISHED = new RegExp(
  `(?<![a-z])(?:(?:re-?|first )?(?:posted|published|advertised|issued|announced|released|uploaded|listed|added)|(?:publication|posting|post|issue|issuance|announcement|advert(?:isement|isation|ising)?|release|opening|listing)(?: (?:date|start|opened))?|` +
    `date (?:of|for) (?:the )?(?:first )?(?:issue|issuance|publication|posting|announcement|advert\\w{0,10}|release|opening|notice|this notice|vacancy announcement)|date (?:posted|published|issued|advertised|opened|added|listed)|(?:created|updated|last modified|open(?:s|ed|ing)?)(?: (?:on|date|from))?|` +
    `publiee?s?|publication|parue?s?|parution|mise? en ligne|diffusee?|diffusion|emise?|affichee?|date (?:d'(?:emission|affichage|ouverture|envoi|edition)|de (?:publication|parution|mise en ligne|diffusion|l'annonce|l'avis|creation|l'offre))|affichage)(?: (?:de|du|de la)? ?(?:l'annonce|l'offre|l'avis|l'appel|present avis|presente))?${TAIL}`,
);
/** "Avis n° 2026-45 du …", "Vacancy notice 12/2026 of …". */
const NUMBERED =
  /(?<![a-z])(?:avis|annonce|appel|(?:vacancy |recruitment )?(?:notice|announcement))(?: (?:de vacance|de recrutement|a candidatures?|a manifestation d'interet|d'emploi|d'appel))?(?: (?:n\S{0,2} ?|no\.? ?|ref\.? ?)?[a-z]{0,6}[\d/.-]{1,14})?,? (?:du|of|dated|en date du)[\s]?$/;
/** The end of a publication, and publications of something else. */
const NOT_OF_NOTICE =
  /(?<![a-z])(?:fin|until|till|jusqu\w*|end|ends|ending|retrait|expir\w*|clos\w*|lois?|decrets?|arretes?|ordonnances?|law|act|decree|regulations?|directives?|journal officiel|moniteur|gazette|report|rapport|resultats?|results?)[^.\f]{0,50}$/;
const SIGNED = /(?:fait|done) (?:a|at|in) [a-z' -]{2,40}(?:,? ?(?:le|the|on) |, ?)$/;
const LETTERHEAD = /(?:^|[\n\f])[a-z' -]{2,30}, ?(?:le |the |on )?$/;
const LABELLED = /clos|dead|limit|clot|due|start|debut|interv|entret|until|before|avant|date|from|apply|postul|candid/;
const FRONT_MATTER = /^(?:-+ ?)?date ?[:"'][ :"']{0,3}$/;
const TOP = 400;

/** The dates on which the notice says that it was published: labelled so, in its letterhead, or alone at its top; the labelled first. */
export function publicationDates(view: PlainView, dates: WrittenDate[]): WrittenDate[] {
  const { text } = view;
  const labelled: WrittenDate[] = [];
  const placed: WrittenDate[] = [];
  for (const date of dates) {
    if (date.year === null) continue;
    const led = text.slice(Math.max(0, date.start - 90), date.start);
    if (isPublished(led)) {
      if (!NOT_OF_NOTICE.test(led)) labelled.push(date);
      continue;
    }
    if (SIGNED.test(led)) placed.push(date);
    if (date.start > TOP || SIGNED.test(led)) continue;
    const isLineEnd = /^(?:[\s.]?$|[.]?[\n\f])/.test(text.slice(date.end, date.end + 2));
    const own = /[^\n\f]*$/.exec(led)?.[0] ?? '';
    const isAlone = own === '' && isLineEnd && !LABELLED.test(led.slice(-40));
    if (isAlone || FRONT_MATTER.test(own) || (isLineEnd && LETTERHEAD.test(led) && !LABELLED.test(own)))
      placed.push(date);
  }
  return [...labelled, ...placed];
}

function isPublished(led: string): boolean {
  return PUBLISHED.test(led) || NUMBERED.test(led);
}

const LATER =
  /(?<![a-z])(?:interview(?:s|ed)?|start(?:s|ing)?|begin(?:s|ning)?|commenc(?:es?|ing|ement)|entry on duty|tak(?:e|ing) up|take office|assessment(?: cent(?:re|er)| day)?|written tests?|selection panel|hearings?|entretiens?|auditions?|jurys?|epreuves?|oraux|prise (?:de (?:poste|fonctions?|service)|d'(?:effet|activite))|entree en (?:fonctions?|service)|debut(?:era|e)?|demarrage|demarrera|commence(?:ra)?|a pourvoir|vacant|embauche)(?![a-z])[^.;\f]{0,60}(?:\f[^.;\f]{0,20})?$/;
const LATER_BEHIND =
  /^[\s:(,-]{1,4}(?:\(?(?:first |written )?(?:interviews?|start(?: date| of)|entretiens?|prise de|debut|jury|auditions?|tests?|epreuves?))(?![a-z])/;
/** Begun long ago, or a calendar of something else. */
const NOT_LATER =
  /(?<![a-z])(?:started|launched|began|since|depuis|debute en|lance|projects?|projet|programmes?|founded|creee?|end(?:s|ing)?|fin|apply|applications?|candidatures?|deadline|cloture|limite|publi\w*|posted|posting)(?![a-z])[^.;\f]{0,40}$/;

/** The dates that a closing date comes before. */
export function laterDates(view: PlainView, dates: WrittenDate[]): WrittenDate[] {
  const { text } = view;
  return dates.filter((date, i) => {
    if (date.year === null) return false;
    const from = Math.max(dates[i - 1]?.end ?? 0, date.start - 100);
    const led = text.slice(from, date.start);
    if (LATER_BEHIND.test(text.slice(date.end, date.end + 30))) return true;
    const cue = LATER.exec(led);
    return cue !== null && !NOT_LATER.test(led.slice(cue.index));
  });
}
