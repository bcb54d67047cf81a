import { describe, expect, it } from 'vitest';
import type { AtHand } from '../../src/domain/findings.ts';
import type { Criterion } from '../../src/domain/vacancy.ts';
import { previewOf } from '../../src/web/preview.ts';

const criterion = (...en: string[]): Criterion => ({
  id: 'boats',
  kind: 'essential',
  text: { en: 'Boats' },
  years: null,
  languages: [],
  level: null,
  aspects: [{ en, fr: [] }],
});

const CV = {
  filename: 'cv.txt',
  container: null,
  mediaType: 'text/plain',
  sha256: '',
  status: 'extracted',
  reason: null,
  language: 'en',
  pages: ['Built boats on the northern lake for years, and mended nets in winter.'],
  pageCount: 1,
  characters: 70,
  hiddenText: '',
  confidence: null,
  omission: null,
  links: [],
  seconds: 0,
  role: 'cv',
  roleReason: '',
} as const;

/** Applications with ids from `most` down to 1; says how many were asked for. */
function shelf(most: number) {
  const asked: number[] = [];
  return {
    asked,
    async atHand(_: string, before: number | null, limit: number): Promise<AtHand[]> {
      const newest = (before ?? most + 1) - 1;
      const some = Array.from({ length: Math.min(limit, newest) }, (_each, i) => newest - i);
      asked.push(some.length);
      return some.map((id) => ({
        id,
        candidate: { name: `No. ${id}`, address: '' },
        papers: [{ ...CV, pages: [...CV.pages], links: [] }],
        asOf: new Date('2026-03-20T00:00:00Z'),
      }));
    },
  };
}
const still = () => 0;

describe('a preview of words', { timeout: 60_000 }, () => {
  it('counts every application and shows the first fifty that change, the newest first', async () => {
    const store = shelf(61);
    const found = await previewOf(store, 'POND', criterion('canoe'), criterion('canoe', 'boats'), still);
    expect(found).toMatchObject({ looked: 61, more: false, changed: 61 });
    expect(found.before).toEqual({ evidenced: 0, partial: 0, 'not-found': 61 });
    expect(found.after).toEqual({ evidenced: 61, partial: 0, 'not-found': 0 });
    expect(found.shown).toHaveLength(50);
    expect(found.shown[0]).toMatchObject({ id: 61, compared: { added: [{ filename: 'cv.txt', page: 1 }], gone: 0 } });
    expect(found.shown[0]?.compared.added[0]?.quote).toContain('Built boats on the northern lake');
    expect(Math.max(...store.asked)).toBe(20);
  });

  it('the same words change nothing', async () => {
    const found = await previewOf(shelf(3), 'POND', criterion('boats'), criterion('boats'), still);
    expect(found).toMatchObject({ looked: 3, changed: 0, shown: [] });
  });

  it('ends at two thousand applications, and says that there are more', async () => {
    const found = await previewOf(shelf(2_500), 'POND', criterion('canoe'), criterion('nets'), still);
    expect(found).toMatchObject({ looked: 2_000, more: true, changed: 2_000 });
  });

  it('ends when its time is over, and says that there are more', async () => {
    let reads = 0;
    const found = await previewOf(shelf(100), 'POND', criterion('canoe'), criterion('nets'), () => {
      reads += 1;
      return reads * 1_000;
    });
    expect(found.more).toBe(true);
    expect(found.looked).toBeLessThan(20);
  });

  it('what fails in one does not hold up the next', async () => {
    const broken = { atHand: () => Promise.reject(new Error('the database is away')) };
    await expect(previewOf(broken, 'POND', criterion('x'), criterion('y'), still)).rejects.toThrow('away');
    expect((await previewOf(shelf(1), 'POND', criterion('x'), criterion('nets'), still)).changed).toBe(1);
  });
});
