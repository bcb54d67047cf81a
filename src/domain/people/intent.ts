// What a person wants with a mail, as far as its words say: to apply, to ask, to withdraw, to recommend somebody, or to say thank you.

import type { Speaks } from '../machines/signs.ts';
import { ATTACHES, NOT_YET, PAST, PERFORMS, SUBJECT, WISHES } from './applying.ts';
import { ASKING_SUBJECT, asksOnlyForReceipt, DATA_REQUEST, questionsIn, requests } from './enquiry.ts';
import { wordCount } from './own-words.ts';
import { undoesWithdrawal, withdraws } from './withdrawal.ts';
import { anyOf, opening, sentencesOf } from './wording.ts';

export type Intent = 'withdrawal' | 'enquiry' | 'application' | 'thanks' | 'recommendation' | null;

/** Below a subject that applies, so few words may stand that say nothing else. */
const MOST_BELOW_A_SUBJECT = 400;

export interface Wish {
  intent: Intent;
  /** For HR, in words. */
  reason: string;
  /** What in the text itself, not in the subject, speaks for a person against weak signs of a machine. */
  speaks: Speaks[];
}

/**
 * The intent of a person's own words. Withdrawing beats all; asking to see or erase data is asking; applying outright beats asking, asking beats
 * the mere wish to apply; a subject counts only where the text says nothing.
 * @param subject as received
 * @param own the sender's own words, without quoted mail
 */
export function intentOf(subject: string, own: string): Wish {
  const title = opening(subject, 500);
  const text = opening(own).replace(/\s+/g, ' ').trim();
  const sentences = sentencesOf(own);
  const isAnswer = /^\W*(?:re|aw|antw|sv|r|res|rif|odp|vs)\s?:/.test(title);
  const questions = questionsIn(sentences);
  const asks = requests(sentences);
  const performs = PERFORMS.test(text);
  const attaches = ATTACHES.test(text) && !(asks && MISTAKEN.test(text));
  // "I would like to know whether I can apply" is no wish to apply.
  const wished = sentences.filter((sentence) => !WONDERS.test(sentence)).join(' ');
  const wishes = WISHES.test(wished) && !((PAST.test(text) || NOT_YET.test(text)) && asks);
  const titled =
    SUBJECT.test(title) &&
    !isAnswer &&
    !ASKING_SUBJECT.test(title) &&
    !/\?|^\W*(?:what'?s|any|why|still|waiting|no|may|can|could|how|is|are|do|does|when|what|where|which|puis|peut|comment|kann|puedo|posso|kan|mag)\b/.test(
      title,
    );

  if (withdraws(sentences) || withdrawingSubject(title, text))
    return { intent: 'withdrawal', reason: 'it says that the application is withdrawn', speaks: ['withdrawal'] };
  if (sentences.some((sentence) => DATA_REQUEST.test(sentence)) && !performs && !attaches)
    return enquiry('it asks about the personal data held', 'request');
  if (RECOMMENDS.test(text) && !performs && !/\bmy (?:cv|resume|application)\b|\bmon cv\b/.test(text))
    return { intent: 'recommendation', reason: 'it recommends somebody else', speaks: [] };
  if (
    attaches &&
    (performs || wishes || titled || (questions.length > 0 && asksOnlyForReceipt(questions))) &&
    !questionOutweighs(questions, performs)
  )
    return application('it says that application papers are attached');
  if (performs) return application('it applies for the post in words');
  if (questions.length > 0 && !(attaches && asksOnlyForReceipt(questions)))
    return enquiry('it asks a question', 'question');
  if (!asks && text.length < 400 && THANKS.test(text))
    return { intent: 'thanks', reason: 'it says thank you', speaks: ['thanks'] };
  // Whatever stands around it: "That was quick! Very kind of you, thanks."
  if (!asks && !attaches && !wishes && !titled && GRATEFUL.test(text) && wordCount(text) <= 25)
    return { intent: 'thanks', reason: 'it says thank you', speaks: ['thanks'] };
  if (attaches) return application('it says that application papers are attached');
  if (asks && !wishes) return enquiry('it asks for something', 'request');
  if (wishes) return application('it applies for the post in words');
  if (ASKING_SUBJECT.test(title) && text !== '') return enquiry('its subject announces a question', null);
  if (titled && text.length <= MOST_BELOW_A_SUBJECT)
    return { intent: 'application', reason: 'its subject is that of an application', speaks: [] };
  return { intent: null, reason: 'its words do not say what it wants', speaks: [] };
}

function application(reason: string): Wish {
  return { intent: 'application', reason, speaks: ['application'] };
}

function enquiry(reason: string, speaks: Speaks | null): Wish {
  return { intent: 'enquiry', reason, speaks: speaks ? [speaks] : [] };
}

/** Who applies outright and asks for more than a receipt still applies; who only mentions papers asks. */
function questionOutweighs(questions: string[], performs: boolean): boolean {
  return !performs && questions.length > 0 && !asksOnlyForReceipt(questions);
}

/** "Withdrawal of application" above a short note. */
function withdrawingSubject(title: string, text: string): boolean {
  return (
    /^\W*(?:(?:re|aw|tr|fwd?)\s?:\s*)*(?:withdrawal|withdrawing|application withdrawn|candidature withdrawn|retrait|desistement|ruckzug|zuruckziehung|retirada|intrekking|ritiro|desistencia)\b/.test(
      title,
    ) &&
    text.length < 400 &&
    !text.includes('?') &&
    !undoesWithdrawal(text)
  );
}

const RECOMMENDS = anyOf(
  '\\b(?:recommend(?:ing|ation)?|reference|support|endors(?:e|ing|ement)|vouch)\\b.{0,40}\\b(?:of|for|to)?\\b ?(?:mr|mrs|ms|miss|dr|him|her|them|the (?:candidacy|application) of|(?:his|her|their) (?:candidacy|application))\\b|\\b(?:pleasure|pleased|happy|delighted|honou?red?|without (?:any )?(?:hesitation|reservation)|highly|strongly|wholeheartedly|warmly)\\b.{0,30}\\b(?:to )?recommend\\b(?! (?:me|myself))|\\b(?:was|am|have been) (?:his|her|their|\\w+.s) (?:\\w+ )?(?:supervisor|manager|director|professor|line manager|referee|employer)\\b|\\bworked (?:under my|in my team|for me|with me)\\b.{0,80}\\b(?:she|he|they|recommend)\\b|\\bletter of (?:reference|recommendation) for\\b|\\b(?:asked me to (?:send|write|provide|recommend)|who is (?:a candidate|applying|an applicant))',
  '\\brecommander\\b.{0,40}\\b(?:m\\.|mme|mlle|monsieur|madame|la candidature de|cette candidate?|ce candidat)|\\b(?:appuie|soutiens|appuyer|soutenir) la candidature d|\\ba travaille sous ma direction|\\blettre de recommandation (?:pour|en faveur)|\\b(?:empfehle|empfehlen)\\b.{0,40}\\b(?:herrn?|frau)\\b|\\brecomendar a\\b|\\bbeveel\\b.{0,40}\\baan\\b|\\braccomandare\\b.{0,40}\\b(?:il|la|dott|sig)',
);

const MISTAKEN =
  /\b(?:wrong|outdated|old|mauvaise?|falsche\w*) (?:\w+ )?(?:version|file|cv|letter|document|attachment|fichier|lettre|datei)\b/;
const WONDERS =
  /\b(?:know|knowing|wonder\w*|ask|savoir|demande|wissen|erfahren|frage|saber|sapere|weten)\b,? (?:if|whether|how|when|where|si|comment|quand|ob|wie|wann|se|como|cuando|come|quando|of|hoe)\b/;

const GRATEFUL =
  /\b(?:thanks?|thanking|thx|merci|remercie\w*|danke|dank|gracias|bedankt|grazie|ringrazi\w+|obrigad[oa]|agradec\w+)\b/;
const THANKS = anyOf(
  "^\\W*(?:(?:dear|hello|hi|good (?:morning|afternoon|day|evening)|greetings|bonjour|bonsoir|madame|monsieur|cher|chere|sehr geehrte|guten|hallo|liebe|estimad|buenos|buenas|hola|geachte|beste|dag|gentile|egregi|buongiorno|salve|prezad|car[oa]s?|bom|boa|ola)\\b[^,.!\\n]{0,60}[,.!\\n]?\\W*)?(?:(?:ok|okay|noted|great|perfect|super|parfait|received|well received|bien recu|recu|c'est note|note|erhalten|recibido|ontvangen|ricevuto|recebido|entendu|d'accord|alles klar|excellent|wonderful)\\b\\W*)?(?:and |et |very |so |i (?:would like to |wish to |want to |just want(?:ed)? to )?|we |with |je |je tiens a |nous |ich |many |muy |muito |muchas |hartelijk |heel |mille |le |vi |la )*(?:thanks?|thank(?:ing)? you|merci|vous remerci\\w+|remerci\\w+|danke|dank|vielen dank|herzlichen dank|besten dank|gracias|agradezco|bedankt|grazie|ringrazio|obrigad[oa]|agradeco|much appreciated|appreciated|noted|received|ok|okay|well received|bien recu|c'est note|great|perfect|parfait|super|acknowledge(?:d)?)\\b",
);
