import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { ConfigurationFaults } from '../../src/config/faults.ts';
import { loadConfig } from '../../src/config/load.ts';
import { type Installation, installation } from '../support/service.ts';

let place: Installation;
beforeAll(async () => {
  place = await installation();
});
afterAll(() => place.stop());

function withToken(metricsToken: object): string {
  const file = path.join(place.folder, 'with-token.yaml');
  const config = parse(readFileSync(place.configFile, 'utf8'));
  writeFileSync(file, stringify({ ...config, web: { ...config.web, metricsToken } }));
  return file;
}

test('the token for metrics is read from where the configuration says, and is none when it says nothing', () => {
  expect(loadConfig(withToken({ env: 'SCRAPE' }), { SCRAPE: 'the-right-one' }).web.metricsToken).toBe('the-right-one');
  expect(loadConfig(place.configFile, {}).web.metricsToken).toBeNull();
});

test('a token that cannot be read is a fault at the start, not an open door', () => {
  let faults: ConfigurationFaults | null = null;
  try {
    loadConfig(withToken({ env: 'SCRAPE' }), {});
  } catch (error) {
    faults = error as ConfigurationFaults;
  }
  expect(faults).toBeInstanceOf(ConfigurationFaults);
  expect(faults?.message).toContain('web.metricsToken');
});
