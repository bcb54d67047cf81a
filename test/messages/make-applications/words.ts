// Covering words of mails, short ones, in English and French.
import type { Someone } from './case.ts';

export const hello = (who: Someone, post: string): string => `Dear Sir or Madam,

Please find attached my CV and motivation letter for the post of ${post}.

Kind regards,
${who.name}
`;

export const bonjour = (who: Someone, poste: string): string => `Madame, Monsieur,

Veuillez trouver ci-joint mon CV et ma lettre de motivation pour le poste de ${poste}.

Cordialement,
${who.name}
`;

/** A mail of about 180 words that argues for the candidature and is meant to be the letter. */
export const letterInMail = (who: Someone, post: string): string => `Dear members of the selection panel,

I am writing to apply for the post of ${post}. You will find my curriculum vitae attached; this message is my letter of motivation.

For twelve years I have looked after systems and people in public bodies of very different sizes. At present I lead a team of ten, answer for its budget and report to a board that likes short sentences. In that time we have replaced nearly everything we run, and our users noticed only that things had become quicker. I enjoy this kind of work because it makes others successful.

Your organisation interests me for its many members and its small secretariat. I have worked with partners in nine time zones, and I know how to keep them informed without filling their mailboxes. I would bring experience in procurement, in security and in leading change, and I am convinced that I could contribute from the very first months.

I would be glad to tell you more in an interview, and I can move to Brussels within three months of an offer.

Yours faithfully,

${who.name}
`;

export const lettreDansLeMail = (who: Someone, poste: string): string => `Madame, Monsieur,

Je souhaite vous présenter ma candidature au poste de ${poste}. Mon curriculum vitae est joint ; ce message tient lieu de lettre de motivation.

Depuis douze ans, je travaille au service du public dans des établissements de toutes tailles. Je dirige aujourd’hui une équipe de huit personnes dont j’assure aussi le budget. Ensemble, nous avons renouvelé l’essentiel de ce que nous exploitons, et nos usagers ont surtout remarqué que tout allait plus vite. J’aime ce métier parce qu’il permet aux autres de réussir le leur.

Votre organisation m’attire par la diversité de ses membres et par la taille humaine de son secrétariat. J’ai l’habitude de travailler avec des partenaires éloignés et de les tenir informés sans les noyer. J’apporterais une expérience solide des marchés publics et de la conduite du changement, ainsi qu’un goût réel pour la transmission. Je suis convaincu de pouvoir être utile dès les premiers mois.

Je serais heureux de vous en dire davantage lors d’un entretien et pourrais prendre mes fonctions dans un délai de trois mois.

Je vous prie d’agréer, Madame, Monsieur, mes salutations distinguées.

${who.name}
`;

export const DISCLAIMER = `This e-mail and any attachments are confidential and intended solely for the use of the individual or entity to whom they are addressed. If you are not the intended recipient, please notify the sender immediately, delete this message from your system and do not copy, disclose or distribute it or take any action in reliance on its contents. E-mail transmission cannot be guaranteed to be secure or free of errors, as information could be intercepted, corrupted, lost, destroyed, arrive late or incomplete, or contain viruses. The sender therefore does not accept liability for any errors or omissions in the contents of this message which arise as a result of e-mail transmission. Any views or opinions presented are solely those of the author and do not necessarily represent those of the company. Please consider the environment before printing this e-mail.`;

/** A mail of one paragraph. */
export const sign = (text: string, { name }: { name: string }): string =>
  `Dear Sir or Madam,\n\n${text}\n\nKind regards,\n${name}\n`;
export const BOTH_ATTACHED = 'Please find attached my CV and motivation letter.';
export const CV_ATTACHED = 'Please find attached my CV.';
