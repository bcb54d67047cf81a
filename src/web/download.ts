// Strangers' files, handed out only to be saved: never under their own type, never shown on our pages.
import type { Context } from 'hono';
import type { WebOptions } from './options.ts';

/**
 * @param filename as the stranger named it; it is cleaned here
 * @returns the response, or null when the file store has no such file
 */
export async function download(
  c: Context,
  options: WebOptions,
  sha256: string,
  filename: string,
): Promise<Response | null> {
  let bytes: Uint8Array;
  try {
    bytes = await options.blobs.read(sha256);
  } catch (error) {
    options.log.error(
      { event: 'web.file-missing', sha256, code: (error as NodeJS.ErrnoException).code },
      'a file could not be read',
    );
    return null;
  }
  return c.body(new Uint8Array(bytes), 200, {
    'Content-Type': 'application/octet-stream',
    'Content-Disposition': attachmentNamed(filename),
    'Content-Length': String(bytes.byteLength),
  });
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
