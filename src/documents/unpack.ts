// Files that hold files: archives, saved mails and Outlook's containers, opened as deep as is allowed. What is found becomes
// a file of its own, or a named failure; what one of them does costs the others nothing.
import type { ReadStatus } from '../domain/documents.ts';
import { shownName } from '../domain/filename.ts';
import { filesOfArchive } from './containers/archive.ts';
import { type Found, type FoundFile, isNoDocument } from './containers/found.ts';
import { filesOfMail } from './containers/mail.ts';
import { filesOfMessage } from './containers/mapi.ts';
import { outlookMessage } from './containers/msg.ts';
import { tnefMessage } from './containers/tnef.ts';
import { type Limits, MB } from './limits.ts';
import { Unreadable } from './reading.ts';
import { type Kind, type Sniffed, sniff } from './sniff.ts';

export interface UnpackedMember {
  filename: string;
  /** The names of the containers between the outermost and this file, outermost first, with strokes between; '' for none. */
  within: string;
  /** The member's bytes; as they stand in the container when it could not be unpacked. */
  content: Buffer;
  /** True for the words of a mail themselves, as plain text. */
  isBody: boolean;
  /** Why it could not be unpacked, or null. */
  failure: { status: ReadStatus; reason: string; mediaType: string } | null;
}

/** Containers in containers in containers; what lies deeper is kept as it is. */
const DEPTH = 3;

/** What is opened here. */
export type ContainerKind = 'zip' | 'mail' | 'msg' | 'tnef';

export function isContainer(kind: Kind): kind is ContainerKind {
  return kind === 'zip' || kind === 'mail' || kind === 'msg' || kind === 'tnef';
}

/**
 * The documents in a container of a kind, in its order. All entries of the whole tree share `limits.entries` and `limits.inflated`.
 * An archive in an archive is not opened, one in a mail is (product rules, "Documents").
 * @throws Unreadable when the container as a whole is damaged, a bomb, or holds too much
 */
export function unpack(content: Buffer, kind: ContainerKind, limits: Limits): AsyncGenerator<UnpackedMember> {
  const left = { entries: limits.entries, bytes: limits.inflated * MB };
  const way: Way = { within: [], depth: 1, archives: kind === 'zip' ? 1 : 0 };
  return walk(filesOf(content, kind, limits, left), way, limits, left);
}

/**
 * Why a container is read as a file, and not as what is in it: it is damaged, holds nothing, or stands where it is not opened.
 * @throws Unreadable always
 */
export async function unopened(content: Buffer, kind: ContainerKind, name: string, limits: Limits): Promise<never> {
  let members = 0;
  for await (const _ of unpack(content, kind, limits)) members += 1;
  if (members === 0 && kind === 'zip') throw new Unreadable('empty', 'This archive holds no files.');
  if (members === 0) throw new Unreadable('empty', `This is ${name} without any text or papers in it.`);
  throw kind === 'zip'
    ? new Unreadable('unsupported', 'This is an archive inside an archive, which is not opened.')
    : new Unreadable('unsupported', `This is ${name}; it is opened for what is in it.`);
}

interface Way {
  within: string[];
  depth: number;
  archives: number;
}

/** What the whole tree may still hold. */
interface Left {
  entries: number;
  bytes: number;
}

/** In an archive inside others only what is left of the allowances counts. */
function filesOf(
  content: Buffer,
  kind: ContainerKind,
  limits: Limits,
  left: Left,
): Iterable<Found> | AsyncIterable<Found> {
  switch (kind) {
    case 'zip':
      return filesOfArchive(content, { ...limits, entries: left.entries, inflated: left.bytes / MB });
    case 'mail':
      return filesOfMail(content);
    case 'msg':
      return filesOfMessage(outlookMessage(content), limits);
    case 'tnef':
      return filesOfMessage(tnefMessage(content), limits);
  }
}

async function* walk(
  found: Iterable<Found> | AsyncIterable<Found>,
  way: Way,
  limits: Limits,
  left: Left,
): AsyncGenerator<UnpackedMember> {
  let number = 0;
  for await (const one of found) {
    number += 1;
    left.entries -= 1;
    if (left.entries < 0) throw new Unreadable('too-large', `This file holds more than ${limits.entries} parts.`);
    if ('within' in one) yield* mailWithin(one, way, limits, left);
    else yield* fileWithin(one, shownName(one.filename ?? ''), number, way, limits, left);
  }
}

async function* mailWithin(
  mail: Extract<Found, { within: unknown }>,
  way: Way,
  limits: Limits,
  left: Left,
): AsyncGenerator<UnpackedMember> {
  const filename = shownName(mail.filename ?? '') ?? ATTACHED_MAIL;
  if (way.depth >= DEPTH) {
    yield failed(filename, Buffer.alloc(0), way, tooDeep('a mail'), 'message/rfc822');
    return;
  }
  try {
    yield* walk(mail.within(), deeper(way, filename, false), limits, left);
  } catch (error) {
    yield failed(filename, Buffer.alloc(0), way, asUnreadable(error), 'message/rfc822');
  }
}

async function* fileWithin(
  file: FoundFile,
  name: string | null,
  number: number,
  way: Way,
  limits: Limits,
  left: Left,
): AsyncGenerator<UnpackedMember> {
  let content: Buffer;
  try {
    if (file.failure) throw file.failure;
    content = await file.content();
    if (content.length > left.bytes) throw tooMuch(limits);
  } catch (error) {
    const packed = (await file.packed?.().catch(() => null)) ?? Buffer.alloc(0);
    yield failed(name ?? `file ${number}`, packed, way, asUnreadable(error), UNKNOWN);
    return;
  }
  const what = file.isBody ? null : await sniff(content, limits);
  const kind = file.isMail && what?.kind === 'text' ? 'mail' : what?.kind;
  if (what && isNoDocument(what.mediaType)) return;
  const filename = name ?? (kind === 'mail' || kind === 'msg' ? ATTACHED_MAIL : `file ${number}`);
  if (kind && what && isContainer(kind))
    yield* containerWithin(content, { ...what, kind }, filename, way, limits, left);
  else {
    left.bytes -= content.length;
    yield { filename, within: way.within.join('/'), content, isBody: file.isBody === true, failure: null };
  }
}

async function* containerWithin(
  content: Buffer,
  what: Sniffed & { kind: ContainerKind },
  filename: string,
  way: Way,
  limits: Limits,
  left: Left,
): AsyncGenerator<UnpackedMember> {
  const asItIs = { filename, within: way.within.join('/'), content, isBody: false, failure: null };
  // Read on its own, an archive that comes unopened says why.
  if (what.kind === 'zip' && way.archives > 0) {
    yield asItIs;
    return;
  }
  if (way.depth >= DEPTH) {
    yield failed(filename, content, way, tooDeep(what.name), what.mediaType);
    return;
  }
  let members = 0;
  try {
    const inside = filesOf(content, what.kind, limits, left);
    for await (const member of walk(inside, deeper(way, filename, what.kind === 'zip'), limits, left)) {
      members += 1;
      yield member;
    }
    if (members === 0) yield asItIs;
  } catch (error) {
    yield failed(filename, content, way, asUnreadable(error), what.mediaType);
  }
}

function deeper(way: Way, filename: string, isArchive: boolean): Way {
  return {
    within: [...way.within, filename],
    depth: way.depth + 1,
    archives: way.archives + (isArchive ? 1 : 0),
  };
}

function failed(filename: string, content: Buffer, way: Way, error: Unreadable, mediaType: string): UnpackedMember {
  const failure = { status: error.status, reason: error.message, mediaType };
  return { filename, within: way.within.join('/'), content, isBody: false, failure };
}

function asUnreadable(error: unknown): Unreadable {
  if (error instanceof Unreadable) return error;
  return new Unreadable('corrupt', 'This file is damaged: it cannot be taken out of what it came in.');
}

function tooDeep(name: string): Unreadable {
  return new Unreadable('unsupported', `This is ${name} that lies too deep in other files to be opened.`);
}

function tooMuch(limits: Limits): Unreadable {
  return new Unreadable('too-large', `This file would unpack to far more than is allowed (${limits.inflated} MB).`);
}

const ATTACHED_MAIL = 'attached mail';
const UNKNOWN = 'application/octet-stream';
