// Whether the notice invites requests for information, or asks not to send any.
import { type Notice, type Passage, type Said, wordsAt } from '../notice.ts';
import { MOST_READ } from './rows.ts';

const REFUSED =
  /(?<!\p{L})(?:no (?:telephone |phone |individual |personal |further |verbal |e-?mail )?(?:calls?|enquir(?:y|ies)|inquir(?:y|ies)|quer(?:y|ies)|questions?)(?:[, ]{1,2}(?:or|and) (?:e-?mails?|calls?|visits?|enquiries|telephone enquiries))?(?: please| will be| are| can be|,|\.|;|$)|(?:can ?not|can['’]t|unable to|not able to|will not|won['’]t|do not|are not in a position to|regret that we cannot) (?:be able to )?(?:answer|respond to|reply to|accept|entertain|take|deal with|process)(?: to)? (?:any |individual |telephone |phone |e-?mail |such |personal |direct |the |all ){0,3}(?:enquir|inquir|quer|questions?|phone calls?|telephone calls?|calls?|requests? for (?:further |additional |more )?information)\p{L}*|(?:enquiries|inquiries|queries|questions|phone calls|telephone calls|calls)[^.;\n]{0,60} (?:will|can|shall|are) ?not (?:be )?(?:answered|accepted|entertained|considered|responded|replied|possible|permitted|processed|dealt)|(?:please )?(?:do not|don['’]t|refrain from) (?:call(?:ing)?|phon(?:e|ing)|telephon(?:e|ing)|contact(?:ing)?)(?: us| the (?:office|organi[sz]ation|hr[^.;\n]{0,20}|human resources[^.;\n]{0,20}))?(?= (?:with|about|for|by|regarding|to (?:ask|enquire|inquire))|[.,;!]|$)|aucun(?:e)? (?:renseignement|information|question|demande(?: de renseignements?| d['’]informations?)?|appel)[^.;\n]{0,60}(?:ne (?:sera|seront|pourra)|par t[ée]l[ée]phone)|il ne sera (?:pas )?(?:r[ée]pondu|donn[ée])[^.;\n]{0,30}(?:demande|question|appel|renseignement|suite)[^.;\n]{0,30}|(?:nous )?ne (?:pourrons|pouvons|sommes|serons)[^.;\n]{0,40}(?:r[ée]pondre|en mesure de r[ée]pondre)[^.;\n]{0,20} (?:aux?|à des|à aucune|à toutes) (?:questions?|demandes?|appels?)|merci de ne pas (?:t[ée]l[ée]phoner|appeler|nous (?:appeler|contacter))|pas d['’]appels?(?: t[ée]l[ée]phoniques?)?|(?:les )?(?:demandes?|questions?|appels?)[^.;\n]{0,50} ne (?:sera|seront|pourront)[^.;\n]{0,20} (?:trait|pris|accept|r[ée]pon)\p{L}*)/giu;

const INVITED =
  /(?<!\p{L})(?:(?:requests?|asks?|apply) for (?:any )?(?:further|additional|more|supplementary)? ?information|request(?:s|ing)? (?:for )?(?:additional|further|more) (?:information|details)|(?:for|any|obtain|seek|want|need|require|wish|like) (?:any )?(?:further|more|additional|other|general|detailed) (?:information|details|info|clarifications?|questions?|enquir(?:y|ies)|inquir(?:y|ies)|quer(?:y|ies))|(?:further|more|additional) (?:information|details|enquiries|inquiries)[^.;\n]{0,80}(?:can be|may be|is available|are available|from|please|contact|obtain)|(?:if you have|have|with|any|for|for any|all|please direct|direct|address|send|informal|general) (?:any )?(?:other |further |specific |general |your |technical |informal |job-related )?(?:questions?|quer(?:y|ies)|enquir(?:y|ies)|inquir(?:y|ies)|clarifications?)|(?:questions?|quer(?:y|ies)|enquir(?:y|ies)|inquir(?:y|ies))[^.;\n]{0,60}(?:can|may|should|must|shall|to) (?:be )?(?:directed|addressed|sent|submitted|e-?mailed|made|put)|(?:questions?|enquiries|inquiries|queries|contact|information)\s?:\s?[^\n]{0,60}@|for (?:an )?informal (?:discussion|conversation|chat|enquir\p{L}*)|informal (?:discussion|conversation|chat|enquir\p{L}*)|to discuss (?:the|this) (?:role|post|position|job|vacancy)|for information[ ,:][^.;\n]{0,60}(?:contact|call|@)|(?:pour|obtenir|toute|toutes|plus|demandes?|compl[ée]ments?|besoin)(?: de| d['’]| toute| tous| plus| plus ample| plus amples| toutes| obtenir| avoir)* ?(?:d['’] ?)?(?:renseignements?|informations?|questions?|pr[ée]cisions?|compl[ée]ments? d['’]informations?)(?: (?:compl[ée]mentaires?|suppl[ée]mentaires?|sur|relatives?|concernant))?|(?:renseignements?|informations?) (?:compl[ée]mentaires?|aupr[èe]s|peuvent|suppl[ée]mentaires?)|(?:renseignements?|questions?)\s?:|pour en savoir (?:plus|davantage)|(?:vous avez|si vous avez) (?:des|une|d['’]autres) questions?|vos questions|(?:questions?|renseignements?)[^.;\n]{0,60}(?:peuvent|peut|doivent|à) (?:[êe]tre )?(?:adress|pos|envoy|obten|demand)\p{L}*)(?!\p{L})/giu;

/** Sentences in which the questions are about something else than the post. */
const OF_OTHER_MATTERS =
  /data protection|personal data|privacy|gdpr|rgpd|données (?:personnelles|à caractère)|protection des données|complaints?|réclamations?|technical (?:problem|issue|support|difficult)|problème technique|accommodat|disabilit|handicap|fraud|scam|accessib|in (?:this|that) regard|à cet égard|interview questions|answer (?:the |all )?(?:the )?(?:screening |application |following )|questions? (?:in|of|on) the (?:application|online|form)|equal opportunit|benefits?(?: package)?(?:,| please| visit| see)|about (?:us|the organi[sz]ation|our)|visit (?:our|the|us)|consult(?:ez)? (?:notre|le) site|reference check|medical|about (?:what|who) we/iu;
const MOST_MATCHES = 120;

/** True when questions are invited, false when they are asked not to be sent, null when the notice is silent. */
export function readEnquiries(notice: Notice): Said<boolean> | null {
  const text = notice.text.slice(0, MOST_READ).replace(/[\n\t]/gu, ' ');
  const refused = places(REFUSED, text);
  const invited = places(INVITED, text).filter((place) => !refused.some((no) => overlaps(place, no)));
  const [no] = refused;
  const [yes] = invited;
  if (yes) {
    const assumption = no ? `Questions are invited, although the notice also says "${wordsAt(notice, no)}".` : null;
    return { value: true, passages: no ? [yes, no].sort((a, b) => a.start - b.start) : [yes], assumption };
  }
  return no ? { value: false, passages: [no], assumption: null } : null;
}

function places(words: RegExp, text: string): Passage[] {
  const found: Passage[] = [];
  let seen = 0;
  for (const match of text.matchAll(words)) {
    if (++seen > MOST_MATCHES) break;
    const start = match.index;
    const end = start + match[0].length;
    if (!OF_OTHER_MATTERS.test(sentenceAround(text, start, end))) found.push({ start, end });
  }
  return found;
}

function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - 200), start);
  const from = before.search(/[.!?;]\s(?![\s\S]*[.!?;]\s)| {2}(?![\s\S]* {2})/u);
  const after = text.slice(end, end + 160);
  const to = after.search(/[.!?;](?:\s|$)| {2}/u);
  return before.slice(from < 0 ? 0 : from + 2) + text.slice(start, end) + after.slice(0, to < 0 ? after.length : to);
}

function overlaps(a: Passage, b: Passage): boolean {
  return a.start < b.end && b.start < a.end;
}
