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
  ...SOFT_SKILLS,
  ...WAYS_OF_WORKING,
];
