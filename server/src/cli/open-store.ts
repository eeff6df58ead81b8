import { resolve } from 'node:path';
import type { Result } from '@letter/shared/play';
import { readConfig } from '../settings.ts';
import { openLog } from '../log/open-log.ts';
import { faultWords } from '../table/fault-words.ts';
import type { Store } from '../session/ports.ts';
import type { LogFault } from '../table/ports.ts';
import { refuseCall } from './print.ts';

/** How a command is told where the embedded store is. */
export const DATA_OPTION = ['--data <folder>', 'the folder of the embedded store'] as const;

/**
 * Open the record of the games that a server with this environment keeps: the database of DATABASE_URL, else the file in a
 * folder. One that cannot be opened ends the command.
 */
export async function openStore(folder: string | undefined): Promise<Store> {
  try {
    const { databaseUrl, dataDir } = readConfig(process.env);
    return await openLog(
      { databaseUrl, dataDir: folder === undefined ? dataDir : resolve(folder) },
      {
        fault: (what, error) => process.stderr.write(`${what}: ${String(error)}\n`),
        notice: () => undefined,
        refused: () => undefined,
      },
    );
  } catch (error) {
    return refuseCall(error instanceof Error ? error.message : String(error));
  }
}

/** What a store answered; a fault of it ends the command. */
export function answerOf<T>(answer: Result<T, LogFault>): T {
  return answer.ok ? answer.value : refuseCall(`The record of the games does not answer: ${faultWords(answer.error)}.`);
}
