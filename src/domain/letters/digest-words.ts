// Flags, reasons and states in words an HR reader understands without a manual, in each language.
import type { Completeness, Flag, Suppression, Template } from '../disposition.ts';
import type { Alerts, Sending } from '../review.ts';
import type { Language } from '../vacancy.ts';

type InBoth = Record<Language, string>;

export const FLAG_WORDS = {
  'subject-unclear': { en: 'the subject does not name the vacancy', fr: 'l’objet ne nomme pas le poste' },
  'subject-missing': { en: 'no subject', fr: 'pas d’objet' },
  'other-vacancy': {
    en: 'its subject or its addressees name another vacancy',
    fr: 'l’objet ou les destinataires nomment un autre poste',
  },
  'language-not-accepted': {
    en: 'a document is in a language that the notice does not accept',
    fr: 'un document est dans une langue que l’avis n’accepte pas',
  },
  'clock-differs': {
    en: 'the clocks disagree about when it arrived',
    fr: 'les horloges divergent sur l’heure d’arrivée',
  },
  'sender-unverified': {
    en: 'the sender’s address could not be verified',
    fr: 'l’adresse de l’expéditeur n’a pas pu être vérifiée',
  },
  'kinship-declared': { en: 'declares a relative on the staff', fr: 'déclare un parent parmi le personnel' },
  'hidden-text': { en: 'a document holds hidden text', fr: 'un document contient du texte caché' },
  duplicate: { en: 'sent more than once', fr: 'envoyé plusieurs fois' },
  'replaces-earlier': { en: 'replaces an earlier document', fr: 'remplace un document antérieur' },
  forwarded: { en: 'passed on by somebody else', fr: 'transmis par une autre personne' },
  'join-proposed': {
    en: 'may belong to an application on file',
    fr: 'pourrait appartenir à une candidature déjà reçue',
  },
  'message-id-reused': {
    en: 'carries the identifier of another mail',
    fr: 'porte l’identifiant d’un autre message',
  },
  'unreadable-document': { en: 'a file could not be read', fr: 'un fichier n’a pas pu être lu' },
  infected: { en: 'the virus scanner stopped a file', fr: 'l’antivirus a bloqué un fichier' },
  'linked-only': { en: 'documents are only linked to', fr: 'des documents ne sont donnés que par un lien' },
  'returned-after-withdrawal': { en: 'came back after withdrawing', fr: 'revient après un retrait' },
  'in-grace': { en: 'arrived in the period of grace', fr: 'arrivé pendant le délai de grâce' },
  'closed-vacancy-enquiry': { en: 'the vacancy is closed', fr: 'le délai est clos' },
} as const satisfies Record<Flag, InBoth>;

export const COMPLETENESS_WORDS = {
  complete: { en: 'complete', fr: 'complet' },
  'missing-cv': { en: 'CV missing', fr: 'CV manquant' },
  'missing-letter': { en: 'motivation letter missing', fr: 'lettre de motivation manquante' },
  'missing-both': { en: 'CV and motivation letter missing', fr: 'CV et lettre de motivation manquants' },
  unreadable: { en: 'a needed file cannot be read', fr: 'un fichier nécessaire est illisible' },
} as const satisfies Record<Completeness, InBoth>;

export const TEMPLATE_WORDS = {
  acknowledgement: { en: 'acknowledgement', fr: 'accusé de réception' },
  late: { en: 'late notice', fr: 'avis de retard' },
  'late-supplement': { en: 'late document notice', fr: 'avis de document tardif' },
  incomplete: { en: 'notice of what is missing', fr: 'avis de pièce manquante' },
  unreadable: { en: 'notice of an unreadable file', fr: 'avis de fichier illisible' },
  enquiry: { en: 'receipt of an enquiry', fr: 'accusé de réception d’une question' },
  withdrawal: { en: 'confirmation of a withdrawal', fr: 'confirmation de retrait' },
} as const satisfies Record<Template, InBoth>;

export const SUPPRESSION_WORDS = {
  'auto-submitted': { en: 'automatic mail', fr: 'message automatique' },
  'null-sender': { en: 'no return address', fr: 'pas d’adresse de retour' },
  list: { en: 'mailing list', fr: 'liste de diffusion' },
  bulk: { en: 'bulk mail', fr: 'envoi en nombre' },
  spam: { en: 'marked as junk', fr: 'classé indésirable' },
  self: { en: 'our own mailbox', fr: 'notre propre boîte' },
  'several-senders': { en: 'more than one sender', fr: 'plusieurs expéditeurs' },
  'sender-unverified': { en: 'sender not verified', fr: 'expéditeur non vérifié' },
  'no-reply-address': { en: 'no address to write to', fr: 'pas d’adresse à laquelle écrire' },
  'already-sent': { en: 'already answered', fr: 'déjà répondu' },
  throttled: {
    en: 'too many answers to this address, or a flood of mail from it',
    fr: 'trop de réponses à cette adresse, ou trop de messages de sa part',
  },
  held: { en: 'held for a person to release', fr: 'retenue jusqu’à validation' },
  breaker: { en: 'too many answers of this vacancy in an hour', fr: 'trop de réponses pour ce poste en une heure' },
  restored: {
    en: 'the database was put back from a backup, so it may have gone out before',
    fr: 'la base a été restaurée d’une sauvegarde : elle est peut-être déjà partie',
  },
  loop: { en: 'answers one of our own answers', fr: 'répond à l’une de nos propres réponses' },
  'before-activation': { en: 'older than the service', fr: 'antérieur à la mise en service' },
  'address-bounced': { en: 'the address bounced', fr: 'adresse en échec' },
} as const satisfies Record<Suppression, InBoth>;

/** Where an answer stands that did not simply go out. */
export const WAITING_WORDS = {
  HELD: { en: 'waits for you to release it', fr: 'attend votre validation' },
  SUPPRESSED: { en: 'not sent', fr: 'non envoyée' },
  UNCERTAIN: {
    en: 'may or may not have arrived: the connection broke as it was sent. Please decide whether to send it again',
    fr: 'peut-être arrivée, peut-être pas : la connexion s’est rompue à l’envoi. À vous de décider s’il faut la renvoyer',
  },
  FAILED: { en: 'was refused by the mail server', fr: 'a été refusée par le serveur de messagerie' },
} as const satisfies Record<string, InBoth>;

export const NO_ANSWER_WORDS = { en: 'no answer', fr: 'pas de réponse' } as const;
export const SINCE_WORDS = { en: 'since', fr: 'depuis le' } as const;

/** What a reader has to know before all else; `moment` says an instant in the reader's words. */
export function noticesIn(
  language: Language,
  alerts: Alerts,
  sending: Sending,
  isRecent: (restoredAt: Date) => boolean,
  moment: (at: Date) => string,
): string[] {
  const fr = language === 'fr';
  const notices: string[] = [];
  if (sending.mode === 'dry-run')
    notices.push(
      fr
        ? 'L’envoi est désactivé : les réponses sont rédigées, aucune ne part.'
        : 'Sending is switched off: answers are written and none goes out.',
    );
  else if (sending.sink !== null)
    notices.push(
      fr
        ? `Phase d’essai : chaque réponse part à ${sending.sink} et aucune aux candidats.`
        : `This is a trial: every answer goes to ${sending.sink}, and none to a candidate.`,
    );
  const { restored, restoration } = alerts;
  if (restored > 0 || (restoration !== null && isRecent(restoration.until))) {
    const [from, to] = restoration ? [moment(restoration.since), moment(restoration.until)] : ['', ''];
    const gap = restoration
      ? fr
        ? ` ; rien n’est connu du ${from} au ${to}`
        : `; nothing is known of the time from ${from} to ${to}`
      : '';
    const waiting = fr
      ? `${restored} ${restored > 1 ? 'réponses, peut-être déjà parties, vous attendent' : 'réponse, peut-être déjà partie, vous attend'}`
      : `${restored} ${restored === 1 ? 'answer that may have gone out before waits' : 'answers that may have gone out before wait'} for you`;
    notices.push(
      `${fr ? 'La base de données a été restaurée d’une sauvegarde' : 'The database was put back from a backup'}${gap}.${restored > 0 ? ` ${waiting}.` : ''}`,
    );
  }
  const tripped = alerts.breaker.reduce((sum, each) => sum + each.count, 0);
  if (tripped > 0)
    notices.push(
      fr
        ? `Plus de réponses en une heure que la limite de ce poste : ${tripped} ${tripped > 1 ? 'vous attendent' : 'vous attend'}.`
        : `More answers in an hour than the limit of this vacancy: ${tripped} ${tripped === 1 ? 'waits' : 'wait'} for you.`,
    );
  return notices;
}

/** Mail that came before the time from which mail is answered, counted. */
export interface Backlog {
  mails: number;
  applications: number;
  needsYou: number;
}

/** One sentence for what a mailbox held when Intray began to watch it. */
export function backlogNotice(language: Language, { mails, applications, needsYou }: Backlog): string {
  if (language === 'fr')
    return `${mails} messages étaient là avant la mise en service : ils sont classés et consultables, aucun n’a reçu de réponse. Candidatures parmi eux : ${applications} ; à voir par vous : ${needsYou}.`;
  return `${mails} mails were there before the service began: they are filed and can be read, and none was answered. Applications among them: ${applications}; for you to see: ${needsYou}.`;
}
