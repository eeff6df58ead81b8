import { err } from '@letter/shared/play';
import type { SessionCore } from '../core.ts';
import { doneIf } from '../done.ts';
import type { DoneOrNot } from '../done.ts';
import { startTables } from '../start-tables.ts';

/** Start all tables together. */
export async function startSession(core: SessionCore, by: string): DoneOrNot {
  if (core.state.stage !== 'hall') return err({ code: 'already-started' });
  return doneIf(await startTables(core, by));
}
