// Years that are asked for where no heading says so, and beside a degree; other years there are none.
import { expect, test } from 'vitest';
import { opensWithYears, startsOfWhich } from '../../../../src/domain/notice/requirements/years-asked.ts';
import { read } from './asked.ts';

const yearsIn = (text: string, language: 'en' | 'fr' = 'en') =>
  read(text, language)
    .criteria.map(({ years }) => years)
    .filter((years) => years !== null);

test.each([
  ['an item', 'The weaver\n- four years of loom work\n- a steady hand', [4]],
  ['an item with its sign', 'The weaver\n- 6+ years of loom work', [6]],
  ['no fewer than', 'The weaver\n- no fewer than ten years in public mills', [10]],
  ['after a registration', 'The nurse\n- two years post-registration; paediatrics', [2]],
  [
    'at sea, of which',
    'The mate\n\nUnlimited ticket; ten years at sea, three of these in a senior rank; English.',
    [10, 3],
  ],
  ['in running text', 'Somebody with two years in a dye works is what we need.', [2]],
  ['of members', 'Members must have ten years’ practice in surveying, and live on the island.', [10]],
  [
    'a degree behind the years',
    'We hope to meet somebody who has led a choir for five years or more, has a degree in music.',
    [5],
  ],
  [
    'a person with a degree, who brings',
    'We’re hoping for a person who has completed higher education, who brings two years’ practice in events.',
    [2],
  ],
  [
    'after what the requirements are',
    'Requirements are a diploma in fisheries; three years’ experience of working with data.',
    [3],
  ],
  [
    'a letter as the mark of a list',
    'The teacher\n\no holds a degree in physics\no has at least three years of classroom experience',
    [3],
  ],
  ['quoted mail', '> - a postgraduate degree\n> - no fewer than ten years in public finance\n> - good humour', [10]],
  [
    'a number that runs into its words',
    'Requirements\n\n2.Minimum 3 years of professional experience as a glazier',
    [3],
  ],
])('%s', (_, text, years) => {
  expect(yearsIn(text)).toEqual(years);
});

test.each([
  ['On attend de vous : un BTS, au moins deux ans de pratique en atelier.', [2]],
  ['Conditions : être majeur ; justifier de cinq années d’ancienneté dans la spécialité.', [5]],
  ['Profil\n- CFC de boulanger, complété par une pratique de 5 ans', [5]],
  [
    'De formation supérieure en droit, vous disposez d’au moins huit années dans la paie, dont trois en encadrement.',
    [8, 3],
  ],
  ['Profil\n- Nombre d’années d’expérience : minimum 3 ans d’expérience', [3]],
])('%j', (text, years) => {
  expect(yearsIn(text, 'fr')).toEqual(years);
});

test.each([
  'Two years of funding',
  'Four years in our service, renewable',
  'Three years of leave',
  'five years from 1 May',
  'two years of study',
  'Six months of practice',
])('%j opens with no years that are asked for', (words) => {
  expect(opensWithYears(words)).toBe(false);
});

test.each([
  ['three (3) of which must be as deputy head', true],
  ['five of them or more leading a team', true],
  ['two evening shifts', false],
])('%j goes on from more years: %j', (words, goesOn) => {
  expect(startsOfWhich(words)).toBe(goesOn);
});

test('the length of a term is not asked for', () => {
  expect(yearsIn('Requirements\n- Degree in nursing\n- Tenure: four years in the first instance')).toEqual([]);
});
