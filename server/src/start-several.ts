import { addressLines } from './address-lines.ts';
import { refuseCall } from './cli/print.ts';
import { MOST_PROCESSES, superviseSeveral } from './processes.ts';
import { readConfig } from './settings.ts';
import { startCommand } from './start-command.ts';
import { supervise } from './supervise.ts';
import type { Supervised, Supervision } from './supervise.ts';

/** Starts as many processes as the command line says; a call or settings that cannot be used end it with a sentence. */
export async function startSeveral(each: Supervision): Promise<Supervised> {
  const { processes } = startCommand().parse().opts();
  if (processes === undefined) return supervise(each);
  const count = Number(processes);
  if (!/^\d+$/.test(processes) || count < 1 || count > MOST_PROCESSES)
    return refuseCall(`--processes takes a whole number from 1 to ${MOST_PROCESSES}.`);
  try {
    const config = readConfig(process.env);
    if (config.redisUrl === null)
      return refuseCall(
        'Several processes are one server by what they share: set DATABASE_URL to a PostgreSQL database and REDIS_URL to a Redis, or leave --processes out.',
      );
    return await superviseSeveral({
      count,
      config,
      each: { ...each, args: [] },
      onUp: (port) => console.log(['Letter & Spirit is running:', ...addressLines(port)].join('\n')),
    });
  } catch (error) {
    return refuseCall(error instanceof Error ? error.message : String(error));
  }
}
