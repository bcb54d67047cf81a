// A long backlog, told of while it comes in: one line now and then, never one a message.

/** Between two lines. */
const EVERY_MS = 10_000;

/**
 * @param tell gets how many messages are left, and how many came in each second since the last line
 * @returns to be called whenever some were taken in, with how many are left
 */
export function backlogTold(now: () => Date, tell: (line: { left: number; perSecond: number }) => void) {
  let last: { at: number; left: number } | null = null;
  return (left: number): void => {
    const at = now().getTime();
    // Another look, another backlog.
    if (last === null || left > last.left) {
      last = { at, left };
      return;
    }
    const ms = at - last.at;
    if (ms < EVERY_MS) return;
    tell({ left, perSecond: Math.round(((last.left - left) / ms) * 10_000) / 10 });
    last = { at, left };
  };
}
