// The gate before a mail server: it promises that of however many mailboxes only a few make a connection to one server at a time, first come first served.
import type { FolderSession, ImapSettings } from './imap-session.ts';

type Open = (settings: ImapSettings, signal?: AbortSignal) => Promise<FolderSession>;

interface Gate {
  making: number;
  waiting: (() => void)[];
}

/**
 * The same opening of a folder, at most `most` of them under way for each server. Connected ones do not count, and nobody
 * passes whoever came earlier. A connection that hangs holds its place for as long as an attempt may take.
 */
export function gated(open: Open, most = 10): Open {
  const gates = new Map<string, Gate>();
  return async (settings, signal) => {
    const server = `${settings.host}:${settings.port}`;
    const gate = gates.get(server) ?? { making: 0, waiting: [] };
    gates.set(server, gate);
    if (gate.making < most) gate.making += 1;
    else await turn(gate, signal);
    try {
      return await open(settings, signal);
    } finally {
      const next = gate.waiting.shift();
      // The place goes to the next one without ever being free, so that no late-comer takes it.
      if (next) next();
      else gate.making -= 1;
      if (gate.making === 0) gates.delete(server);
    }
  };
}

/** Resolves with a place taken; rejects, without one, when the signal is given first. */
function turn(gate: Gate, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const gone = () => {
      gate.waiting.splice(gate.waiting.indexOf(come), 1);
      reject(signal?.reason);
    };
    const come = () => {
      signal?.removeEventListener('abort', gone);
      resolve();
    };
    if (signal?.aborted) return reject(signal.reason);
    signal?.addEventListener('abort', gone, { once: true });
    gate.waiting.push(come);
  });
}
