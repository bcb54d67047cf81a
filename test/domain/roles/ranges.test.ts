// The date ranges of a line, in the usual forms and in odd ones.
import { expect, test } from 'vitest';
import { rangesIn } from '../../../src/domain/roles/ranges.ts';

const month = (year: number, number = 1) => year * 12 + number - 1;
const years = (from: number, to: number | null) => ({
  from: month(from),
  to: to === null ? null : month(to),
  yearsOnly: true,
});
const months = (from: [number, number], to: [number, number] | null) => ({
  from: month(...from),
  to: to === null ? null : month(...to),
  yearsOnly: false,
});

test.each([
  ['2015 - 2018 customs officer, geneva', [years(2015, 2018)]],
  ['customs officer (2015-2018)', [years(2015, 2018)]],
  ['2015 to 2018', [years(2015, 2018)]],
  ['2015 - present', [years(2015, null)]],
  ["2015 - aujourd'hui", [years(2015, null)]],
  ['03/2015 - 06/2018 officer', [months([2015, 3], [2018, 6])]],
  ['mar 2015 - june 2018', [months([2015, 3], [2018, 6])]],
  ['officer, sept. 2015 - now', [months([2015, 9], null)]],
  ['since march 2015', [months([2015, 3], null)]],
  ['depuis 2015', [years(2015, null)]],
  ['2015 onwards', [years(2015, null)]],
  ['2015-03 / 2018-06', [months([2015, 3], [2018, 6])]],
  ['2010 - 2012, then 2015 - 2018', [years(2010, 2012), years(2015, 2018)]],
  ['12 staff, 2015 - 2018', [years(2015, 2018)]],
  ['january - march 2015', [months([2015, 1], [2015, 3])]],
])('%s is a range', (line, ranges) => {
  expect(rangesIn(line)).toEqual(ranges);
});

test.each([
  'prince2 practitioner (2017)',
  'msc, 2008',
  'in march 2015 we moved',
  '2015 - officer',
  '2018 - 2015',
  '1912 - 1915',
  'room 2015-12b',
])('%s is none', (line) => {
  expect(rangesIn(line)).toEqual([]);
});
