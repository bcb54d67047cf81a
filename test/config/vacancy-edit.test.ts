import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { withWords } from '../../src/config/criterion-yaml.ts';
import { replaceFile, saveWords, vacancySource } from '../../src/config/vacancy-edit.ts';
import { readVacancies } from '../../src/config/vacancy-file.ts';
import type { CriterionWords } from '../../src/domain/criterion-words.ts';
import type { Aspect } from '../../src/domain/vacancy.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'intray-edit-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const OWN_WAY = `# Kept by hand.
code: POND
criteria:
  - id: boats   # the first
    text: { en: Boats, fr: Bateaux }
    years: # not said
    aspects:
      - en: [oar, # of wood
             rudder,
             # newer
             sail cloth] # end
        fr:
          - rame
          # between
          - voile # last
      # second
      - en: []
  # after boats
  - id: nets
    text:
      en: >
        Mends
        nets
      fr: Répare les filets
    years: 10 # ten

# The end.
`;

/** The words as they are, changed. */
function words(source: string, id: string, change: (words: CriterionWords) => void): CriterionWords {
  const criterion = parse(source).criteria.find((each: { id: string }) => each.id === id);
  const aspects = (criterion.aspects ?? []).map((aspect: Partial<Aspect>, from: number) => {
    const { en = [], fr = [], ...quoted } = aspect;
    return { from, en: [...en], fr: [...fr], ...quoted };
  });
  const text = Object.fromEntries(Object.entries<string>(criterion.text).map(([each, said]) => [each, said.trim()]));
  const found: CriterionWords = { text, years: criterion.years ?? null, aspects };
  change(found);
  return found;
}
const edited = (source: string, id: string, change: (words: CriterionWords) => void) =>
  withWords(source, id, words(source, id, change));
/** Lines that are in one text and not in the other. */
const different = (before: string, after: string) => ({
  gone: before.split('\n').filter((line) => !after.split('\n').includes(line)),
  come: after.split('\n').filter((line) => !before.split('\n').includes(line)),
});

const QUOTED = '        quoted: false';

describe('the text of a vacancy file', () => {
  test('words as they are leave every letter of every sample file as it is', () => {
    for (const name of readdirSync('seeds/vacancies')) {
      const source = readFileSync(join('seeds/vacancies', name), 'utf8');
      for (const { id } of parse(source).criteria) expect(edited(source, id, () => undefined)).toBe(source);
    }
  });

  test('a new word is put behind the others, and no other line changes', () => {
    const after = edited(OWN_WAY, 'nets', (w) =>
      w.aspects.push({ from: null, en: ['net', 'C#: knots, ties'], fr: [] }),
    );
    expect(different(OWN_WAY, after)).toEqual({
      gone: [],
      come: ["      - en: [net, 'C#: knots, ties']", '        fr: []'],
    });
    expect(after.indexOf('years: 10 # ten\n    aspects:')).toBeGreaterThan(0);
  });

  test('remarks beside words that stay, stay', () => {
    const after = edited(OWN_WAY, 'boats', (w) => {
      w.years = 3;
      w.aspects[0] = { from: 0, en: ['oar', 'sail cloth', 'null'], fr: ['voile', 'mât'] };
    });
    for (const remark of [
      '# of wood',
      '# newer',
      '# end',
      '# between',
      '# last',
      '# second',
      '# not said',
      '# the first',
    ])
      expect(after).toContain(remark);
    const { criteria } = parse(after);
    expect(criteria[0].aspects[0]).toEqual({ en: ['oar', 'sail cloth', 'null'], fr: ['voile', 'mât'] });
    expect(criteria[0].years).toBe(3);
    expect(criteria[1]).toEqual(parse(OWN_WAY).criteria[1]);
  });

  test('a thing that is taken out goes with its lines, the others stay', () => {
    const after = edited(OWN_WAY, 'boats', (w) => {
      w.aspects = [
        { from: 1, en: ['keel'], fr: ['quille'] },
        { from: null, en: ['mast'], fr: [] },
      ];
      w.text = { en: 'Boats' };
    });
    expect(parse(after).criteria[0]).toMatchObject({
      text: { en: 'Boats' },
      aspects: [
        { en: ['keel'], fr: ['quille'] },
        { en: ['mast'], fr: [] },
      ],
    });
    expect(after).not.toContain('oar');
    expect(after).toContain('# after boats');
  });

  test('a thing that is not to be quoted is said in a line of its own, and so is its end', () => {
    const unquoted = edited(OWN_WAY, 'boats', (w) => {
      w.aspects = w.aspects.map((aspect) => (aspect.from === 0 ? { ...aspect, quoted: false } : aspect));
      w.aspects.push({ from: null, en: ['harbour'], fr: ['port'], quoted: false });
    });
    expect(different(OWN_WAY, unquoted)).toEqual({
      gone: [],
      come: [QUOTED, '      - en: [harbour]', '        fr: [port]', QUOTED],
    });
    expect(parse(unquoted).criteria[0].aspects.map(({ quoted }: Aspect) => quoted)).toEqual([false, undefined, false]);
    const again = edited(unquoted, 'boats', (w) => {
      w.aspects = w.aspects.map(({ quoted: _, ...aspect }) => aspect);
    });
    expect(again).not.toContain('quoted');
    expect(parse(again).criteria[0].aspects).toHaveLength(3);
  });

  test('"quoted: false" behind the dash of its thing is taken back too', () => {
    const source = OWN_WAY.replace('      - en: []', '      - quoted: false\n        en: [pier]');
    const after = edited(source, 'boats', (w) => {
      w.aspects = w.aspects.map(({ quoted: _, ...aspect }) => aspect);
    });
    expect(parse(after).criteria[0].aspects[1]).toEqual({ quoted: true, en: ['pier'] });
  });

  test('a text over several lines becomes one line, and a language without a text leaves', () => {
    const after = edited(OWN_WAY, 'nets', (w) => {
      w.text = { en: 'Mends nets & ropes' };
    });
    expect(parse(after).criteria[1].text).toEqual({ en: 'Mends nets & ropes' });
    expect(after).toContain('    years: 10 # ten\n\n# The end.');
  });

  test('a file with the line ends of Windows keeps them', () => {
    const source = OWN_WAY.replaceAll('\n', '\r\n');
    const after = edited(source, 'nets', (w) => {
      w.text = { en: 'Nets' };
      w.aspects = [{ from: null, en: ['net'], fr: ['filet'] }];
    });
    expect(after).not.toMatch(/[^\r]\n/);
    expect(parse(after).criteria[1].aspects).toEqual([{ en: ['net'], fr: ['filet'] }]);
  });

  test('a file written in some way of its own is changed all the same', () => {
    const source = '{code: POND, criteria: [{id: nets, text: {en: Nets}, years: 2}, {id: boats, text: {en: Boats}}]}\n';
    const after = withWords(source, 'nets', {
      text: { en: 'Nets' },
      years: null,
      aspects: [{ from: null, en: ['net'], fr: [] }],
    });
    expect(parse(after).criteria).toEqual([
      { id: 'nets', text: { en: 'Nets' }, years: null, aspects: [{ en: ['net'], fr: [] }] },
      { id: 'boats', text: { en: 'Boats' } },
    ]);
  });

  test('a criterion that is not there is told', () => {
    expect(() => withWords(OWN_WAY, 'sails', { text: {}, years: null, aspects: [] })).toThrow('no criterion sails');
  });
});

const isRoot = process.getuid?.() === 0;
if (isRoot) console.info('not run: a folder that can only be read (root may write everywhere)');

describe('saving words', () => {
  const file = () => join(folder, 'LIBRA.yaml');
  const id = 'cataloguing';
  beforeEach(() => copyFileSync('seeds/vacancies/LIBRA.yaml', file()));
  const save = async (change: (words: CriterionWords) => void, hash?: string) => {
    const source = await vacancySource(folder, 'LIBRA');
    if (source === null) throw new Error('the file is gone');
    return saveWords(folder, { code: 'LIBRA', id, words: words(source.text, id, change), hash: hash ?? source.hash });
  };
  const addWord = (word: string) => (w: CriterionWords) => void w.aspects[0]?.en.push(word);

  test('the file holds the new word, keeps its mode, and nothing else lies in the folder', async () => {
    chmodSync(file(), 0o640);
    expect(await save(addWord('gazetteer'))).toMatchObject({ saved: true });
    const { vacancies, faults } = readVacancies(folder);
    expect(faults).toEqual([]);
    expect(vacancies[0]?.criteria.find((each) => each.id === id)?.aspects[0]?.en).toContain('gazetteer');
    expect(statSync(file()).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder)).toEqual(['LIBRA.yaml']);
  });

  test('over a file that was changed meanwhile nothing is saved', async () => {
    const before = (await vacancySource(folder, 'LIBRA'))?.hash;
    writeFileSync(file(), `${readFileSync(file(), 'utf8')}# by hand\n`);
    expect(await save(addWord('gazetteer'), before)).toMatchObject({ saved: false, why: 'changed' });
    expect(readFileSync(file(), 'utf8')).not.toContain('gazetteer');
  });

  test('of several who save at once one wins, and the others are told', async () => {
    const hash = (await vacancySource(folder, 'LIBRA'))?.hash;
    const all = await Promise.all(['one', 'two', 'three', 'four'].map((word) => save(addWord(`${word} map`), hash)));
    expect(all.filter((each) => each.saved)).toHaveLength(1);
    for (const each of all) if (!each.saved) expect(['changed', 'busy']).toContain(each.why);
    expect(readFileSync(file(), 'utf8').match(/(?:one|two|three|four) map/g)).toHaveLength(1);
    expect(readdirSync(folder)).toEqual(['LIBRA.yaml']);
  });

  test('what the rules of the file refuse does not take its place', async () => {
    const before = readFileSync(file(), 'utf8');
    const refused = await save((w) => {
      w.years = -1;
    });
    expect(refused).toMatchObject({ saved: false, why: 'invalid' });
    expect(refused).toHaveProperty('words', expect.stringContaining('years'));
    expect(readFileSync(file(), 'utf8')).toBe(before);
    expect(readdirSync(folder)).toEqual(['LIBRA.yaml']);
  });

  test.skipIf(isRoot)('a folder that can only be read is told, with the lines to put in by hand', async () => {
    chmodSync(folder, 0o500);
    try {
      const refused = await save(addWord('gazetteer'));
      expect(refused).toMatchObject({ saved: false, why: 'not-permitted' });
      if (!refused.saved) {
        expect(refused.words).toContain('its folder does not permit it');
        expect(refused.lines).toMatch(/^ {2}- id: cataloguing\n/);
        expect(refused.lines).toContain('gazetteer');
      }
    } finally {
      chmodSync(folder, 0o700);
    }
  });

  test('what a link leads to is changed, and the link stays', async () => {
    const real = mkdtempSync(join(tmpdir(), 'intray-real-'));
    try {
      copyFileSync(file(), join(real, 'vacancy.yaml'));
      rmSync(file());
      symlinkSync(join(real, 'vacancy.yaml'), file());
      expect(await save(addWord('gazetteer'))).toMatchObject({ saved: true });
      expect(readFileSync(join(real, 'vacancy.yaml'), 'utf8')).toContain('gazetteer');
      expect(statSync(file(), { throwIfNoEntry: true }).ino).toBe(statSync(join(real, 'vacancy.yaml')).ino);
    } finally {
      rmSync(real, { recursive: true, force: true });
    }
  });

  test('the file is found by its code, whatever it is called; a missing one is told', async () => {
    copyFileSync(file(), join(folder, 'maps.yml'));
    rmSync(file());
    expect((await vacancySource(folder, 'LIBRA'))?.file).toBe(join(folder, 'maps.yml'));
    const gone = { code: 'HOI', id, words: { text: { en: 'x' }, years: 1, aspects: [] }, hash: '' };
    expect(await saveWords(folder, gone)).toMatchObject({ saved: false, why: 'gone' });
  });

  test('a new file is put in place only where there is none', async () => {
    const fresh = join(folder, 'POND.yaml');
    expect(await replaceFile(fresh, 'code: POND\n', { from: null, check: () => [] })).toBe('done');
    expect(await replaceFile(fresh, 'code: LAKE\n', { from: null, check: () => [] })).toBe('changed');
    expect(readFileSync(fresh, 'utf8')).toBe('code: POND\n');
    expect(await replaceFile(join(folder, 'none', 'X.yaml'), '', { from: null, check: () => [] })).toEqual({
      code: 'ENOENT',
    });
    expect(existsSync(join(folder, '.POND.yaml.saving'))).toBe(false);
  });
});
