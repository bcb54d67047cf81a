// The whole lexicon, theme by theme: to teach it a word, put it beside the words that mean the same.
import { CERTIFICATES } from './certificates.ts';
import { COMPUTING } from './computing.ts';
import type { Group } from './group.ts';
import { MONEY } from './money.ts';
import { OFFICE } from './office.ts';
import { PEOPLE_CARE } from './people-care.ts';
import { PROJECTS } from './projects.ts';
import { PUBLIC_LIFE } from './public-life.ts';
import { SOFT_SKILLS } from './soft-skills.ts';
import { TERMS_OF_CARE } from './terms-of-care.ts';
import { TERMS_OF_OFFICES } from './terms-of-offices.ts';
import { TERMS_OF_TRADES } from './terms-of-trades.ts';
import { TRADES } from './trades.ts';
import { WAYS_OF_WORKING } from './ways-of-working.ts';

/** Every group, in a fixed order. */
export const GROUPS: Group[] = [
  ...CERTIFICATES,
  ...PROJECTS,
  ...MONEY,
  ...COMPUTING,
  ...PUBLIC_LIFE,
  ...OFFICE,
  ...TRADES,
  ...PEOPLE_CARE,
  ...TERMS_OF_OFFICES,
  ...TERMS_OF_CARE,
  ...TERMS_OF_TRADES,
  ...SOFT_SKILLS,
  ...WAYS_OF_WORKING,
];
