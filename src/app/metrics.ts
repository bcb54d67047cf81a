// The metrics for Prometheus: the numbers of /healthz under names that stay. Mailbox addresses are the only addresses among them.
import { Gauge, Registry } from 'prom-client';
import { WATCH_STATES } from '../domain/watch.ts';
import type { Health } from './health.ts';

/** Name, meaning and labels of each metric; docs/operations.md lists the same ones. */
export const METRICS = {
  intray_mailbox_up: ['1 while a watched folder is live', 'mailbox', 'folder'],
  intray_mailbox_state: ['1 for the state a watched folder is in, 0 for the others', 'mailbox', 'folder', 'state'],
  intray_mailbox_behind: ['Messages the server has shown that are not fetched yet', 'mailbox', 'folder'],
  intray_mailbox_newest_uid: ['Highest uid the server has shown', 'mailbox', 'folder'],
  intray_mailbox_seconds_since_reconcile: ['Seconds since the last completed look', 'mailbox', 'folder'],
  intray_messages: ['Messages by state', 'state'],
  intray_oldest_undecided_seconds: ['Age of the oldest message that is not decided yet; 0 when none waits'],
  intray_answers: ['Answers by state', 'state'],
  intray_answers_waiting_for_person: ['Answers that wait until a person decides'],
  intray_answers_uncertain: ['Answers of unknown fate that nobody has decided about'],
  intray_breaker_open: ['Answers held since their vacancy had too many in an hour', 'vacancy'],
  intray_queue_jobs: ['Jobs by queue and state', 'queue', 'state'],
  intray_scanner_up: ['1 while the virus scanner answers; missing where none is configured'],
  intray_token_not_renewed: ['1 for each login whose token cannot be renewed', 'login'],
  process_resident_memory_bytes: ['Memory of the process that serves the pages'],
  nodejs_heap_size_used_bytes: ['JavaScript heap in use in that process'],
} as const satisfies Record<string, readonly [help: string, ...labels: string[]]>;

type Name = keyof typeof METRICS;
type Memory = Pick<NodeJS.MemoryUsage, 'rss' | 'heapUsed'>;

/** @returns the text format of Prometheus, version 0.0.4 */
export function metricsText(health: Health, now: Date, memory: Memory): Promise<string> {
  const { watches, view, alerts, queues, antivirus, tokens } = health;
  // Made anew each time: a mailbox that is no longer configured leaves no value behind.
  const registry = new Registry();
  const gauges = new Map<Name, Gauge>();
  const set = (name: Name, value: number, labels: Record<string, string> = {}) => {
    const [help, ...labelNames] = METRICS[name];
    const gauge = gauges.get(name) ?? new Gauge({ name, help, labelNames, registers: [registry] });
    gauges.set(name, gauge);
    gauge.set(labels, value);
  };
  const secondsSince = (at: Date) => Math.max(0, (now.getTime() - at.getTime()) / 1000);

  for (const watch of watches.filter((each) => each.configured)) {
    const of = { mailbox: watch.address, folder: watch.folder };
    set('intray_mailbox_up', watch.state === 'live' ? 1 : 0, of);
    for (const state of WATCH_STATES) set('intray_mailbox_state', watch.state === state ? 1 : 0, { ...of, state });
    set('intray_mailbox_behind', watch.behind, of);
    if (watch.newestUid !== null) set('intray_mailbox_newest_uid', watch.newestUid, of);
    if (watch.lastReconciledAt) set('intray_mailbox_seconds_since_reconcile', secondsSince(watch.lastReconciledAt), of);
  }
  for (const [state, n] of Object.entries(view.messages)) set('intray_messages', n, { state });
  set('intray_oldest_undecided_seconds', view.undecidedSince ? secondsSince(view.undecidedSince) : 0);
  for (const [state, n] of Object.entries(view.answers)) set('intray_answers', n, { state });
  set('intray_answers_waiting_for_person', health.waitingForAPerson);
  set('intray_answers_uncertain', alerts.uncertain);
  for (const { vacancy, count } of alerts.breaker) set('intray_breaker_open', count, { vacancy });
  for (const [queue, counts] of Object.entries(queues))
    for (const [state, n] of Object.entries(counts)) set('intray_queue_jobs', n, { queue, state });
  if (antivirus) set('intray_scanner_up', antivirus.ok ? 1 : 0);
  for (const login of tokens.flatMap(({ serves }) => serves)) set('intray_token_not_renewed', 1, { login });
  set('process_resident_memory_bytes', memory.rss);
  set('nodejs_heap_size_used_bytes', memory.heapUsed);
  return registry.metrics();
}

/**
 * Who may read the metrics: whoever has the token; without one, whoever is on this machine, and only where the pages are for this
 * machine alone. A proxy on this machine speaks from the loopback for the whole world, so a public address asks for a token.
 */
export function metricsOpenTo(web: {
  host: string;
  publicUrl: string | null;
  metricsToken: string | null;
}): 'token' | 'anyone here' | 'nobody' {
  if (web.metricsToken !== null) return 'token';
  const own = isLoopback(web.host) && (web.publicUrl === null || isLoopback(new URL(web.publicUrl).hostname));
  return own ? 'anyone here' : 'nobody';
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || /^127(?:\.\d{1,3}){3}$/.test(host) || /^\[?::1\]?$/.test(host);
}
