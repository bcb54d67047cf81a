// `npm run deliver -- FILE.eml`: puts a mail through the running demo and shows what becomes of it, step by step.
import { readFileSync } from 'node:fs';
import http from 'node:http';
import { parseArgs } from 'node:util';
import { runningDemo } from './settings.ts';

const { values, positionals } = parseArgs({ options: { to: { type: 'string' } }, allowPositionals: true });
process.exitCode = await main(positionals[0], values.to);

async function main(file: string | undefined, to: string | undefined): Promise<number> {
  if (!file)
    return failed(
      'Name the mail: npm run deliver -- FILE.eml [--to MAILBOX]. One to try is seeds/try/my-application.eml.',
      2,
    );
  let raw: Buffer;
  try {
    raw = readFileSync(file);
  } catch {
    return failed(`There is no file ${file} that can be read.`, 2);
  }
  const demo = runningDemo();
  if (!demo) return failed('The demo is not running; start it in another terminal with npm run demo.', 1);
  return new Promise((done) => {
    const headers = { authorization: `Bearer ${demo.token}`, ...(to === undefined ? {} : { 'x-mailbox': to }) };
    const request = http.request(demo.control, { method: 'POST', headers, timeout: 300_000 }, (response) => {
      response.pipe(process.stdout, { end: false });
      response.on('end', () => done(response.statusCode === 200 ? 0 : 1));
    });
    request.on('error', () => done(failed('The demo does not answer; start it again with npm run demo.', 1)));
    request.end(raw);
  });
}

function failed(words: string, status: number): number {
  process.stderr.write(`${words}\n`);
  return status;
}
