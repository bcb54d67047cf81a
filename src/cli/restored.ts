// `intray restored`: a person says that a backup was put in place which the service cannot notice by itself, as a snapshot of a whole disk.
import { openGuard } from '../app/app.ts';
import type { Config } from '../config/load.ts';
import { openLog } from '../log.ts';
import { WrongUsage } from './failure.ts';
import type { Streams } from './output.ts';

/**
 * Holds every answer that waits, and from now on the answers to mail that came before now and is not decided yet.
 * @param since the time of the backup, RFC 3339
 * @param user who says so, for the audit trail
 * @returns 0 when it is recorded
 */
export async function restored(
  config: Config,
  { since, user }: { since: string; user: string },
  { stdout }: Pick<Streams, 'stdout'>,
  now: () => Date = () => new Date(),
): Promise<number> {
  const at = new Date(since);
  if (Number.isNaN(at.getTime()))
    throw new WrongUsage(`--since expects a time such as 2026-03-22T23:00:00Z; found ${since}.`);
  if (at > now()) throw new WrongUsage(`--since expects the time of the backup, which is past; found ${since}.`);
  const { guard, close } = await openGuard(config, openLog('error', process.stderr), now);
  try {
    const { held } = await guard.say(at, `cli:${user.replaceAll(/\s/g, '-').slice(0, 64)}`);
    const noted = held === 0 ? 'No answer was waiting' : held === 1 ? 'One answer is held' : `${held} answers are held`;
    stdout.write(
      `Recorded: a backup of ${at.toISOString()} was put in place. ${noted}; each answer to mail that came before this moment and is decided only from now on waits for a person, as it may have been sent already.\n`,
    );
    return 0;
  } finally {
    await close();
  }
}
