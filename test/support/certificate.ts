// A certificate of our own, made anew for each test file.
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

export interface Certificate {
  cert: string;
  key: string;
}

/**
 * For 127.0.0.1 unless said, from now on; `ended` yesterday when that is wanted. Null, with the reason on the console, where there is
 * no openssl to make one.
 */
export async function selfSigned(names = 'IP:127.0.0.1,DNS:localhost', ended = false): Promise<Certificate | null> {
  const folder = await mkdtemp(path.join(tmpdir(), 'certificate-'));
  const [keyFile, certFile] = [path.join(folder, 'key.pem'), path.join(folder, 'cert.pem')];
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
  const subject = ['-subj', '/CN=localhost', '-addext', `subjectAltName=${names}`];
  const files = ['-keyout', keyFile, '-out', certFile];
  try {
    await openssl(['req', '-x509', ...key, ...subject, ...files]);
    // `req` makes none that has ended.
    if (ended) await openssl(['x509', '-in', certFile, '-signkey', keyFile, '-days', '-1', '-out', certFile]);
    return { cert: await readFile(certFile, 'utf8'), key: await readFile(keyFile, 'utf8') };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    console.warn('Tests with TLS are skipped: there is no openssl to make a certificate.');
    return null;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const openssl = (args: string[]) => promisify(execFile)('openssl', args, { timeout: 20_000 });
