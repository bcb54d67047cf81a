// The stylesheet and the mark, served under a name that holds their content's hash, so that a browser may keep them for good.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const TYPES = { 'intray.css': 'text/css; charset=utf-8', 'mark.svg': 'image/svg+xml' } as const;
type AssetName = keyof typeof TYPES;

interface Asset {
  path: string;
  type: string;
  body: string;
}

const assets = new Map<AssetName, Asset>(
  (Object.keys(TYPES) as AssetName[]).map((name) => {
    const body = readFileSync(located(name), 'utf8');
    const hash = createHash('sha256').update(body).digest('hex').slice(0, 12);
    return [name, { path: `/assets/${name.replace('.', `.${hash}.`)}`, type: TYPES[name], body }];
  }),
);

/** The address of an asset, with its content's hash. */
export function assetPath(name: AssetName): string {
  return assets.get(name)?.path ?? '';
}

/** The asset under a path, or null. */
export function assetAt(path: string): Asset | null {
  return [...assets.values()].find((asset) => asset.path === path) ?? null;
}

// A compiled tree may hold only code: the files then still lie beside the sources.
function located(name: AssetName): string {
  const places = [`./assets/${name}`, `../../src/web/assets/${name}`, `../../../src/web/assets/${name}`];
  const found = places.map((place) => fileURLToPath(new URL(place, import.meta.url))).find((path) => existsSync(path));
  if (found === undefined) throw new Error(`The web page's file ${name} is missing from the installation.`);
  return found;
}
