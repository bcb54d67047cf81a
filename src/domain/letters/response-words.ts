// The words answers put in place of our own terms, in each language.
import type { Template } from '../disposition.ts';
import type { ReadStatus, Role } from '../documents.ts';
import type { Language, Paper } from '../vacancy.ts';

/** What stands after the vacancy in a subject line. */
export const SUBJECTS = {
  acknowledgement: {
    en: 'we have received your application',
    fr: 'nous avons bien reçu votre candidature',
  },
  late: {
    en: 'your application arrived after the deadline',
    fr: 'votre candidature est arrivée après la date limite',
  },
  'late-supplement': {
    en: 'your documents arrived after the deadline',
    fr: 'vos documents sont arrivés après la date limite',
  },
  incomplete: {
    en: 'your application is not complete',
    fr: 'votre candidature est incomplète',
  },
  unreadable: {
    en: 'we could not open one of your files',
    fr: 'nous n’avons pas pu ouvrir un de vos fichiers',
  },
  enquiry: {
    en: 'we have received your message',
    fr: 'nous avons bien reçu votre message',
  },
  withdrawal: {
    en: 'we have received your withdrawal',
    fr: 'nous avons bien reçu le retrait de votre candidature',
  },
} as const satisfies Record<Template, Record<Language, string>>;

/** A paper as a line of a list begins with it. */
export const ROLE_NAMES = {
  cv: { en: 'CV', fr: 'CV' },
  'motivation-letter': { en: 'Motivation letter', fr: 'Lettre de motivation' },
  'cv-and-letter': { en: 'CV and motivation letter', fr: 'CV et lettre de motivation' },
  other: { en: 'Other document', fr: 'Autre document' },
} as const satisfies Record<Role, Record<Language, string>>;

/** A paper that is not there. */
export const MISSING = {
  cv: { en: 'your CV', fr: 'votre CV' },
  'motivation-letter': { en: 'your motivation letter', fr: 'votre lettre de motivation' },
} as const satisfies Record<Paper, Record<Language, string>>;

/** Why a file could not be read, and what its sender can do about it. */
export const UNREADABLE = {
  extracted: null,
  ocr: null,
  empty: {
    en: {
      reason: 'no text could be read in it',
      advice: 'Please send it as a PDF or Word file with text, or as a sharper scan.',
    },
    fr: {
      reason: 'aucun texte n’a pu y être lu',
      advice: 'Merci de l’envoyer en PDF ou en Word avec du texte, ou sous forme de numérisation plus nette.',
    },
  },
  encrypted: {
    en: { reason: 'it is protected by a password', advice: 'Please send it again without a password.' },
    fr: { reason: 'il est protégé par un mot de passe', advice: 'Merci de l’envoyer de nouveau sans mot de passe.' },
  },
  corrupt: {
    en: { reason: 'it is damaged', advice: 'Please save it again, as a PDF if you can, and send it once more.' },
    fr: {
      reason: 'il est endommagé',
      advice: 'Merci de l’enregistrer de nouveau, si possible en PDF, et de le renvoyer.',
    },
  },
  unsupported: {
    en: { reason: 'it is of a type that we cannot open', advice: 'Please send it as a PDF or Word file.' },
    fr: {
      reason: 'il est d’un type que nous ne pouvons pas ouvrir',
      advice: 'Merci de l’envoyer en PDF ou en Word.',
    },
  },
  'too-large': {
    en: { reason: 'it is too large', advice: 'Please send a smaller version, as a PDF if you can.' },
    fr: { reason: 'il est trop volumineux', advice: 'Merci d’envoyer une version plus légère, si possible en PDF.' },
  },
  'timed-out': {
    en: { reason: 'opening it took too long', advice: 'Please send a simpler version, as a PDF if you can.' },
    fr: {
      reason: 'son ouverture a pris trop de temps',
      advice: 'Merci d’envoyer une version plus simple, si possible en PDF.',
    },
  },
  infected: {
    en: {
      reason: 'our virus scanner stopped it',
      advice: 'Please check your computer and send a clean copy, as a PDF if you can.',
    },
    fr: {
      reason: 'notre antivirus l’a bloqué',
      advice: 'Merci de vérifier votre ordinateur et d’envoyer une copie saine, si possible en PDF.',
    },
  },
} as const satisfies Record<ReadStatus, Record<Language, { reason: string; advice: string }> | null>;
