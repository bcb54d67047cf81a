// The sender's own signature, checked against a zone that the test writes.
import { generateKeyPairSync } from 'node:crypto';
import { dkimSign } from 'mailauth';
import { describe, expect, test } from 'vitest';
import { type Resolver, verifySender, withSenderCheck } from '../../src/mail/dkim.ts';
import { parseMail } from '../../src/mail/parse.ts';

const { privateKey, publicKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'der' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});
const KEY = { 'mail._domainkey.example.org': `v=DKIM1; k=rsa; p=${publicKey.toString('base64')}` };
const REJECT = { '_dmarc.example.org': 'v=DMARC1; p=reject' };

function zone(records: Record<string, string>): Resolver & { asked: string[] } {
  const asked: string[] = [];
  const resolve = async (domain: string) => {
    asked.push(domain);
    const record = records[domain];
    if (record === undefined) throw Object.assign(new Error('nothing there'), { code: 'ENOTFOUND' });
    return [[record]];
  };
  return Object.assign(resolve, { asked });
}

const written = (from: string, ...more: string[]) =>
  Buffer.from(
    [
      `From: Nadia <${from}>`,
      'To: hoi.vacancy@wcoomd.org',
      'Subject: Head of IT',
      'Date: Fri, 20 Mar 2026 10:12:04 +0100',
      ...more,
      '',
      'My application.',
      '',
    ].join('\r\n'),
  );

const signer = { signingDomain: 'example.org', selector: 'mail', privateKey };

async function signed(raw: Buffer): Promise<Buffer> {
  const { signatures } = await dkimSign(raw, {
    canonicalization: 'relaxed/relaxed',
    algorithm: 'rsa-sha256',
    ...signer,
    signatureData: [signer],
  });
  return Buffer.concat([Buffer.from(signatures), raw]);
}
const altered = (raw: Buffer) => Buffer.from(raw.toString().replace('My application.', 'Your password, please.'));

describe('who sent it, by their own signature', () => {
  test('a signature of the From domain that verifies has passed', async () => {
    const raw = await signed(written('nadia@example.org'));
    expect(await verifySender(raw, { resolver: zone({ ...KEY, ...REJECT }) })).toBe('passed');
  });
  test('a subdomain is vouched for by its organisation', async () => {
    expect(await verifySender(await signed(written('nadia@mail.example.org')), { resolver: zone(KEY) })).toBe('passed');
  });
  test("somebody else's signature says nothing about From", async () => {
    const raw = await signed(written('nadia@example.net'));
    expect(await verifySender(raw, { resolver: zone({ ...KEY, '_dmarc.example.net': 'v=DMARC1; p=reject' }) })).toBe(
      'unknown',
    );
  });
  test('a broken signature fails where the domain asks to refuse such mail, and is none where it does not', async () => {
    const raw = altered(await signed(written('nadia@example.org')));
    expect(await verifySender(raw, { resolver: zone({ ...KEY, ...REJECT }) })).toBe('failed');
    expect(await verifySender(raw, { resolver: zone({ ...KEY, '_dmarc.example.org': 'v=DMARC1; p=none' }) })).toBe(
      'unknown',
    );
    expect(await verifySender(raw, { resolver: zone(KEY) })).toBe('unknown');
  });
  test('mail without a signature is not asked about', async () => {
    const resolver = zone({ ...KEY, ...REJECT });
    expect(await verifySender(written('nadia@example.org'), { resolver })).toBe('unknown');
    expect(resolver.asked).toEqual([]);
  });
  test('a hundred signatures, or one over part of the body, are not asked about', async () => {
    const resolver = zone({ ...KEY, ...REJECT });
    const raw = await signed(written('nadia@example.org'));
    const signature = 'DKIM-Signature: v=1; a=rsa-sha256; d=example.org; s=mail; h=from; bh=x; b=y\r\n';
    const many = Buffer.concat([Buffer.from(signature.repeat(100)), raw]);
    const part = Buffer.concat([Buffer.from(signature.replace('h=from', 'l=0; h=from')), raw]);
    expect(await verifySender(many, { resolver })).toBe('unknown');
    expect(await verifySender(part, { resolver })).toBe('unknown');
    expect(resolver.asked).toEqual([]);
  });
  test('a name server that never answers, or fails, leaves it unknown', async () => {
    const raw = await signed(written('nadia@example.org'));
    const never: Resolver = () => new Promise(() => undefined);
    expect(await verifySender(raw, { resolver: never, timeoutMs: 50 })).toBe('unknown');
    const failing: Resolver = () => Promise.reject(Object.assign(new Error('no'), { code: 'ESERVFAIL' }));
    expect(await verifySender(altered(raw), { resolver: failing })).toBe('unknown');
  });
  test('it is recorded with the message, unless the own server has spoken', async () => {
    const resolver = zone({ ...KEY, ...REJECT });
    const parse = withSenderCheck(parseMail, { resolver }, ['mx.wcoomd.org']);
    expect((await parse(await signed(written('nadia@example.org')))).message.authentication).toBe('passed');
    const own = await signed(written('nadia@example.org', 'Authentication-Results: mx.wcoomd.org; dkim=fail'));
    expect((await parse(own)).message.authentication).toBeUndefined();
    const forged = await signed(written('nadia@example.org', 'Authentication-Results: mx.evil.example; dkim=pass'));
    expect((await parse(forged)).message.authentication).toBe('passed');
  });
});
