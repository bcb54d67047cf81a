// Whether a mail speaks of recruitment at all: a stranger's long mail that does not is nobody's question to us.
import { type Idea, points } from '../machines/absence.ts';
import { anyOf, opening } from './wording.ts';

/** Shorter mails need not name the matter: "Is it still open?" */
const SHORT = 220;

/**
 * True when subject, words or file names speak of a post and of applying for it, in one of seven languages, or when the mail is too short to tell.
 * @param own the sender's own words
 */
export function concernsRecruitment(subject: string, own: string, filenames: (string | null)[]): boolean {
  if (own.trim().length <= SHORT && filenames.length === 0) return true;
  return topicPoints(subject, own, filenames) >= 2;
}

/**
 * True when nothing in the mail, however short it is, belongs to posts and applications: "Call us any time!"
 * @param own the sender's own words
 */
export function isAboutSomethingElse(subject: string, own: string, filenames: (string | null)[]): boolean {
  return topicPoints(subject, own, filenames) === 0;
}

function topicPoints(subject: string, own: string, filenames: (string | null)[]): number {
  const names = filenames.join('\n').replace(/[_.-]+/g, ' ');
  return points(`${opening(subject, 500)}\n${opening(names, 2000)}\n${opening(own)}`, TOPIC);
}

const TOPIC: Idea[] = [
  [
    2,
    anyOf(
      '\\b(?:vacanc(?:y|ies)|applicants?|candida\\w+|recruitment|cv|c\\.v|resume|curriculum vitae|interview(?:s|ed)?|shortlist\\w*|cover(?:ing)? letters?|motivation letters?|letters? of motivation|secondment|traineeship|internship|head of|gdpr|rgpd|dsgvo|personal data)\\b|\\b(?:my|your|the|this|an) (?:\\w+ )?application\\b|\\b(?:application|apply|applying|applied) (?:for|to|as)\\b|\\b(?:the|this|your|above) (?:\\w+ ){0,2}(?:position|vacancy|role|job|post|notice)\\b',
      "\\b(?:postul\\w+|candidat\\w*|recrut\\w+|lettre de motivation|poste (?:de|a|vacant|est)|avis de vacance|offre d'emploi|donnees personnelles)\\b|\\b(?:le|ce|du|au|votre) poste\\b",
      '\\b(?:bewerb\\w+|lebenslauf|vorstellungsgesprach|motivationsschreiben|ausgeschriebene\\w*|stellenausschreibung|personenbezogen\\w*|vacantes?|postulacion|curriculum|hoja de vida|datos personales)\\b|\\b(?:die|der|ihre) (?:offene )?stelle\\b|\\b(?:el|este|al|su) puesto\\b|\\bmi solicitud\\b',
      '\\b(?:vacatures?|sollicit\\w+|kandida\\w+|motivatiebrief|persoonsgegevens|posizione|colloquio|lettera di motivazione|dati personali|curriculo|dados pessoais)\\b|\\b(?:de|deze|uw) functie\\b|\\b(?:a|da|esta|sua) vaga\\b',
    ),
  ],
  [1, /\b(?:salary|pay|grade|contract|remuneration|salaire|gehalt|salario|salaris|stipendio)\b/],
  [1, /\b(?:deadline|closing date|echeance|delai|frist|plazo|termijn|scadenza|prazo)\b/],
  [
    1,
    /\b(?:experience|diplomas?|degrees?|qualifications?|references?|diplome|zeugnis\w*|titulo|esperienza|experiencia|ervaring)\b/,
  ],
  [
    1,
    /\b(?:positions?|posts?|jobs?|employment|hiring|roles?|postes?|emploi|stellen?|empleo|puestos?|baan|functie|lavoro|emprego|vagas?)\b/,
  ],
  [1, /\b(?:application|apply|candidacy|dossier|documents|unterlagen|documentos|documenten|documenti|solicitud)\b/],
];
