import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { WORKER_NAMES } from '../src/app/workers.ts';

interface ComposeService {
  command?: string[];
  user?: string;
  healthcheck?: object;
  profiles?: string[];
}
const compose = parse(readFileSync('docker-compose.yml', 'utf8'), { merge: true }) as {
  services: Record<string, ComposeService>;
};
const files = readdirSync('workers').map((file) => file.replace(/\.ts$/, ''));

describe('docker-compose.yml, workers/ and the service name the same workers', () => {
  test('one file and one container for each', () => {
    expect(files.sort()).toEqual([...WORKER_NAMES].sort());
    expect(Object.keys(compose.services).sort()).toEqual([...files, 'postgres', 'redis', 'clamav'].sort());
  });

  test.each(files)('%s runs its own file, without root, with a health check', (name) => {
    expect(compose.services[name]).toMatchObject({ command: ['node', `dist/workers/${name}.js`], user: 'node' });
    expect(compose.services[name]?.healthcheck).toBeDefined();
  });

  test.each(files)('workers/%s.ts starts the worker of its name in a few lines', (name) => {
    const source = readFileSync(`workers/${name}.ts`, 'utf8');
    expect(source).toContain(`runWorker('${name}')`);
    expect(source.split('\n').length).toBeLessThanOrEqual(20);
  });
});

test('the virus scanner starts only when it is asked for, and says how it is', () => {
  expect(compose.services.clamav).toMatchObject({ profiles: ['clamav'], healthcheck: expect.anything() });
});

test('Redis never forgets a job, and the image is not run by root', () => {
  expect(compose.services.redis?.command?.join(' ')).toContain('--maxmemory-policy noeviction --appendonly yes');
  expect(readFileSync('Dockerfile', 'utf8')).toMatch(/^FROM node:24[\s\S]*^USER node$/m);
});
