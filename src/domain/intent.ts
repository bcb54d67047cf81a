// What a person wants with a mail, as far as its words say: to apply, to ask, to withdraw, or to say thank you.
import { fold } from './folding.ts';

export type Intent = 'withdrawal' | 'enquiry' | 'application' | 'thanks' | null;

const WITHDRAW =
  /\b(?:withdraw(?:ing|al)?|retract(?:ing)?|rescind(?:ing)?|cancel(?:ling|ing)?|pull(?:ing)? (?:out|back))\b[^.?!]{0,60}\b(?:my|the|from|application|candidacy|candidature)\b|\bno longer (?:wish|want|interested|available)\b[^.?!]{0,60}\b(?:appl|consider|position|post|role|candida|vacan|process|opportunit)|\b(?:application|candidacy) (?:is |be |should be )?(?:withdrawn|cancelled|retracted)|\b(?:je|j')\s*(?:souhaite |desire |voudrais |tiens a |vous prie de |dois )?(?:retire|retirer|annule|annuler|renonce|renoncer|me desiste|me desister)\b[^.?!]{0,60}\b(?:candidature|postulation|poste|dossier|processus)|\b(?:retrait|desistement|annulation)\b[^.?!]{0,40}\bcandidature|\bne (?:souhaite|desire|veux) plus\b[^.?!]{0,60}\b(?:candidat|postul|poste|processus)|\bnot? (?:to )?(?:consider|pursue) (?:my application|this application)|\bwithdrawal\b/;
const NOT_WITHDRAW =
  /\b(?:not|never|don't|do not|didn't|without) (?:wish |want |intend |wanting |intending )?(?:to )?(?:withdraw|retract|cancel)|\bne (?:souhaite|veux|desire) pas (?:retirer|annuler)|\bhow (?:can|do|would|could) (?:i|one) withdraw|\bcan i withdraw|\bif i withdraw/;

const ATTACHED =
  /\b(?:attached|enclosed|attachments?|herewith|please find|find (?:my|the|below)|ci[- ]jointe?s?|piece[- ]jointe|pieces[- ]jointes|en annexe|joins|joint a|vous trouverez|veuillez trouver|trouverez)\b/;
const APPLY =
  /\b(?:i (?:am|'m) (?:writing to )?apply(?:ing)?|i (?:would like|wish|want|hereby|am pleased|am happy|am delighted|am writing) (?:to )?(?:apply|submit (?:my|an) (?:application|candidacy|candidature)|express my interest|present my)|my (?:application|candidacy|candidature|cv|resume|curriculum)|i hereby (?:apply|submit)|application for|applying for|submit(?:ting)? my|candidature (?:au|pour|a l|spontanee)|ma candidature|mon (?:cv|curriculum|dossier)|je (?:pose|presente|soumets|vous (?:adresse|soumets|envoie|transmets|presente)|me permets|postule|souhaite postuler|candidate)|postuler)\b/;
const APPLY_SUBJECT =
  /\b(?:application|apply|applying|applicant|candidature|candidacy|postulation|candidat|cv|resume|curriculum)\b/;

const ASK =
  /\b(?:could|can|would|may|might|will) (?:you|i|we|someone|anyone)\b|\b(?:i (?:would|'d) (?:like|be grateful|appreciate)|i (?:wish|want|need) to (?:know|ask|enquire|inquire|clarify|confirm)|please (?:advise|clarify|confirm|let me know|inform|tell|provide|send me)|i (?:was|am) wondering|enquir(?:e|y|ing)|inquir(?:e|y|ing)|question|clarification|more information|further information|additional information|status of|any (?:news|update)|have you received|did you receive|is it (?:possible|still|necessary|required)|(?:pourriez|pouvez|pourrais)[- ](?:vous|je|t)|puis[- ]je|est[- ]il (?:possible|necessaire)|je (?:voudrais|souhaite(?:rais)?|desire|aimerais) (?:savoir|connaitre|obtenir|avoir|recevoir|des)|renseignements?|informations? (?:complementaires?|supplementaires?)|precisions?|merci de (?:me|bien vouloir)|avez[- ]vous|qu'en est[- ]il|ou en est|quelle?s? (?:est|sont)|est[- ]ce que)\b/;
const THANKS =
  /^\W*(?:(?:dear|hello|hi|good (?:morning|afternoon|day)|bonjour|madame|monsieur|cher|chere)[^\n]*\n+\W*)?(?:many thanks|thanks?|thank you|merci|bien recu|noted|well received|received|ok|okay|much appreciated|je vous remercie|parfait|great|perfect)\b/;

/**
 * The intent of a person's own words. Withdrawing beats asking, asking beats applying unless papers are said to be attached.
 * @param subject as received
 * @param own the sender's own words, without quoted mail
 */
export function intentOf(subject: string, own: string): { intent: Intent; reason: string } {
  const title = fold(subject);
  const text = fold(own).slice(0, 6000);
  const whole = `${title}\n${text}`;
  if (WITHDRAW.test(whole) && !NOT_WITHDRAW.test(whole))
    return { intent: 'withdrawal', reason: 'it says that the application is withdrawn' };
  const questions = (text.match(/\?/g) ?? []).length;
  const asks = ASK.test(text);
  const applies = APPLY.test(text) || (APPLY_SUBJECT.test(title) && !ASK.test(title));
  if (applies && ATTACHED.test(text))
    return { intent: 'application', reason: 'it says that application papers are attached' };
  if (questions > 0 && (asks || text.length < 1500)) return { intent: 'enquiry', reason: 'it asks a question' };
  if (THANKS.test(text) && text.length < 400 && !asks) return { intent: 'thanks', reason: 'it says thank you' };
  if (asks && !APPLY.test(text)) return { intent: 'enquiry', reason: 'it asks for something' };
  if (
    /\b(?:question|enquiry|inquiry|information request|request for information|renseignement|demande d'information|status|statut|suivi)\b/.test(
      title,
    ) &&
    !APPLY.test(text)
  )
    return { intent: 'enquiry', reason: 'its subject announces a question' };
  if (applies) return { intent: 'application', reason: 'it applies for the post in words' };
  if (asks) return { intent: 'enquiry', reason: 'it asks for something' };
  return { intent: null, reason: 'its words do not say what it wants' };
}
