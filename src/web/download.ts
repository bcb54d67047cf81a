// Strangers' files, handed out only to be saved: never under their own type, never shown on our pages, never an infected one.
import type { Context } from 'hono';
import type { WebOptions } from './options.ts';

export interface Wanted {
  sha256: string;
  /** As the stranger named it; it is cleaned here. */
  filename: string;
  /** It, or a file in it, is known to be infected. */
  infected: boolean;
}

/** The response, or why there is none: `file` when the file store has no such file. */
export type Outcome = Response | 'file' | 'infected' | 'unchecked';

/** A file to be saved, once the virus scanner has let it pass: it may know more than it did when the file came. */
export async function download(c: Context, options: WebOptions, wanted: Wanted): Promise<Outcome> {
  const { sha256, filename, infected } = wanted;
  if (infected) return 'infected';
  let bytes: Uint8Array;
  try {
    bytes = await options.blobs.read(sha256);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    options.log.error({ event: 'web.file-missing', sha256, code }, 'a file could not be read');
    return 'file';
  }
  const stopped = await stoppedBy(options.antivirus, bytes);
  if (stopped) {
    options.log.warn({ event: 'web.file-withheld', sha256, why: stopped }, 'a file was not handed out');
    return stopped;
  }
  return c.body(new Uint8Array(bytes), 200, {
    'Content-Type': 'application/octet-stream',
    'Content-Disposition': attachmentNamed(filename),
    'Content-Length': String(bytes.byteLength),
  });
}

async function stoppedBy(
  antivirus: WebOptions['antivirus'],
  bytes: Uint8Array,
): Promise<'infected' | 'unchecked' | null> {
  try {
    const verdict = await antivirus?.scan(bytes);
    if (!verdict || verdict.clean) return null;
    return verdict.status === 'infected' ? 'infected' : 'unchecked';
  } catch {
    return 'unchecked';
  }
}

/** RFC 6266 section 4.1: an ASCII name for old readers, the full one as RFC 8187 writes it. */
export function attachmentNamed(filename: string): string {
  const clean =
    filename
      .toWellFormed()
      .replaceAll(/[\p{Cc}\p{Bidi_Control}/\\]/gu, '')
      .slice(0, 120) || 'document';
  const ascii =
    clean
      .normalize('NFKD')
      .replaceAll(/[^\x20-\x7e]/g, '')
      .replaceAll(/["%;]/g, '') || 'document';
  const full = encodeURIComponent(clean.toWellFormed()).replaceAll(
    /['()*]/g,
    (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${full}`;
}
