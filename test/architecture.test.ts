import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

// Dependencies run one way: workers, cli → app → stages → domain; edges know the domain and nothing of each other.
const EDGES = ['mail', 'documents', 'store', 'queue', 'web', 'templates'];
/** What a part may import at run time, beside itself. */
const ALLOWED: Record<string, string[]> = {
  domain: [],
  config: ['domain'],
  log: [],
  stages: ['domain'],
  ...Object.fromEntries(EDGES.map((edge) => [edge, ['domain']])),
  app: ['domain', 'config', 'log', 'stages', ...EDGES],
  cli: ['domain', 'config', 'log', 'stages', 'app', ...EDGES],
};
/** Packages that only compute; the domain may use them. */
const PURE = ['temporal-polyfill', 'snowball-stemmers', 'fuzzball', 'eld/extrasmall', 'eld'];

interface Import {
  file: string;
  part: string;
  from: string;
  typeOnly: boolean;
}

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => join('src', file));
const imports = sources.flatMap(importsOf);

function importsOf(file: string): Import[] {
  const source = readFileSync(file, 'utf8');
  const statements = source.matchAll(/^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gm);
  const dynamic = source.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g);
  return [
    ...[...statements].map((m) => ({ from: m[2] ?? '', typeOnly: m[1] !== undefined })),
    ...[...dynamic].map((m) => ({ from: m[1] ?? '', typeOnly: false })),
  ].map((found) => ({ ...found, file, part: partOf(file) }));
}

function partOf(file: string): string {
  return file.split('/')[1]?.replace(/\.tsx?$/, '') ?? '';
}

function target({ file, from }: Import): string | null {
  return from.startsWith('.') ? partOf(normalize(join(dirname(file), from))) : null;
}

describe('the house', () => {
  test('the test sees the imports', () => {
    expect(imports.length).toBeGreaterThan(100);
    expect(new Set(imports.map((i) => i.part))).toContain('domain');
  });

  test('the domain imports its own folder and packages that only compute', () => {
    const outside = imports.filter(
      (i) => i.part === 'domain' && (target(i) ?? (PURE.includes(i.from) ? 'domain' : i.from)) !== 'domain',
    );
    expect(outside).toEqual([]);
  });

  test('the domain has no clock and no randomness', () => {
    const found = sources
      .filter((file) => file.startsWith('src/domain/'))
      .filter((file) =>
        /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bTemporal\.Now\b|\bprocess\.|\bglobalThis\b/.test(
          readFileSync(file, 'utf8'),
        ),
      );
    expect(found).toEqual([]);
  });

  test('dependencies run one way', () => {
    const wrong = imports.filter((i) => {
      const to = target(i);
      if (to === null || to === i.part) return false;
      // Stages get the edges as arguments and name their types.
      if (i.typeOnly && i.part === 'stages' && [...EDGES].includes(to)) return false;
      return !(ALLOWED[i.part] ?? []).includes(to);
    });
    expect(wrong.map((i) => `${i.file} → ${i.from}`)).toEqual([]);
  });

  test('servers of the demo are never among the imports of the service', () => {
    expect(imports.filter((i) => ['hoodiecrow-imap', 'smtp-server'].includes(i.from) || target(i) === 'demo')).toEqual(
      [],
    );
  });

  test('only the command line reads the environment and hands it on', () => {
    const found = sources.filter((file) => /\bprocess\.env\b/.test(readFileSync(file, 'utf8')));
    expect(
      found.filter(
        (file) => !file.startsWith('src/cli/') && !file.startsWith('src/config/') && !file.startsWith('src/app'),
      ),
    ).toEqual([]);
  });

  test('nothing in the service prints past the log', () => {
    const found = sources.filter((file) => /\bconsole\./.test(readFileSync(file, 'utf8')));
    expect(found).toEqual([]);
  });
});
