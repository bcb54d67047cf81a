// What of the configuration stands in answers: who writes, the vacancies, and the folder of texts that replace ours.
import { resolve } from 'node:path';
import type { Organisation } from '../domain/letters/organisation.ts';
import type { Vacancy } from '../domain/vacancy.ts';
import type { Settings } from './settings.ts';

/** All that answers are written from. */
export interface Letters {
  vacancies: Vacancy[];
  organisation: Organisation;
  /** Folder with texts that replace ours, absolute; it may be missing. Null: none is looked for. */
  templates: string | null;
}

export type LetterSettings = Pick<Settings, 'organisation' | 'signature' | 'contact' | 'privacy' | 'templates'> & {
  sending: Pick<Settings['sending'], 'answers'>;
};

/** What stands in for a configuration where there is none. */
export const SAMPLE_LETTERS: Omit<Letters, 'vacancies'> = {
  organisation: {
    en: 'Example Organization',
    fr: 'Organisation exemple',
    signature: {
      en: ['Human Resources', '1 Example Street, Exampleton'],
      fr: ['Ressources humaines', '1 rue de l’Exemple, Exempleville'],
    },
    privacy: {
      en: 'Your personal data is handled in accordance with our data protection policy.',
      fr: 'Vos données personnelles sont traitées conformément à notre politique de protection des données.',
      contact: 'privacy@example.org',
      url: 'https://www.example.org/privacy',
    },
  },
  templates: null,
};

/** @param base folder of the configuration file */
export function lettersOf(settings: LetterSettings, vacancies: Vacancy[], base: string): Letters {
  const { organisation, signature, contact, privacy, templates, sending } = settings;
  return {
    vacancies: vacancies.map((vacancy) => ({ ...vacancy, answers: { ...sending.answers, ...vacancy.answers } })),
    organisation: { ...organisation, signature, contact, privacy },
    templates: resolve(base, templates),
  };
}
