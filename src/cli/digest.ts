// `intray digest`: prints the digest of a vacancy as it would be now, or has the running service send it.
import { digestWorld, openApp } from '../app/app.ts';
import type { Config } from '../config/load.ts';
import { localDay } from '../domain/deadline.ts';
import { openLog } from '../log.ts';
import { digest, printDigest } from '../stages/digest.ts';
import { WrongUsage } from './failure.ts';
import type { Streams } from './output.ts';

/** @returns 0 when printed or sent, 1 when a person has to look */
export async function digestNow(
  config: Config,
  code: string,
  options: { print: boolean; since: Date | null },
  { stdout, stderr }: Streams,
): Promise<number> {
  const vacancy = config.vacancies.find((v) => v.code.toLowerCase() === code.toLowerCase());
  if (!vacancy)
    throw new WrongUsage(`There is no vacancy ${code}; there are ${config.vacancies.map((v) => v.code).join(', ')}.`);
  const app = await openApp(config, openLog('error', process.stderr));
  try {
    const world = digestWorld(app);
    const day = localDay(app.now(), vacancy.deadline.zone);
    if (options.print) {
      stdout.write(`${await printDigest(world, { vacancy, day, since: options.since })}\n`);
      return 0;
    }
    const outcome = await digest(world, { vacancy, day });
    stderr.write(`Digest of ${vacancy.code} for ${day}: ${outcome}.\n`);
    return outcome === 'sent' || outcome === 'already' ? 0 : 1;
  } finally {
    await app.close();
  }
}
