// Ways of working count in the field of the post: its words stand beside them, and are not quoted.
import { expect, test } from 'vitest';
import { aspectsOf, settingOf } from '../../../../src/domain/notice/requirements/keywords.ts';
import type { CriterionKind, Language } from '../../../../src/domain/vacancy.ts';

const criterion = (words: string, years: number | null = null, language: Language = 'en') => ({
  words,
  language,
  years,
  kind: 'essential' as CriterionKind,
});
const NURSING = [
  criterion('At least five years of experience as a registered nurse', 5),
  criterion('Ability to lead a team'),
];

test('the setting is of the trades that the title and the years name, in both languages', () => {
  const setting = settingOf('Head Nurse', NURSING);
  expect(setting?.en.join(' ')).toMatch(/nurs/);
  expect(setting?.fr.join(' ')).toMatch(/infirmi/);
});

test('a title of ranks only, and criteria of no trade, have none', () => {
  expect(settingOf('Senior Officer', [criterion('Ability to lead a team')])).toBeNull();
});

test.each(['Ability to lead a team', 'Excellent organisational skills', 'Ability to work under pressure'])(
  '%s: what shows it, and the setting beside it',
  (words) => {
    const aspects = aspectsOf({ ...criterion(words), setting: settingOf('Head Nurse', NURSING) });
    expect(aspects.map(({ quoted }) => quoted).slice(-2)).toEqual([undefined, false]);
    expect(aspects.at(-1)?.en.length).toBeLessThanOrEqual(24);
  },
);

test.each(['Driving licence (category B)', 'Good command of MS Office', 'Knowledge of wound care'])(
  '%s is a thing of its own: no setting',
  (words) => {
    const aspects = aspectsOf({ ...criterion(words), setting: settingOf('Head Nurse', NURSING) });
    expect(aspects.length).toBeGreaterThan(0);
    expect(aspects.every(({ quoted }) => quoted === undefined)).toBe(true);
  },
);

test('without a setting, a way of working stands alone', () => {
  expect(aspectsOf({ ...criterion('Ability to lead a team'), setting: null })).toHaveLength(1);
});
