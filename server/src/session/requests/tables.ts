import { err } from '@letter/shared/play';
import type { SessionRequestOf } from '@letter/shared/protocol';
import type { SessionCore } from '../core.ts';
import { doneIf } from '../done.ts';
import type { DoneOrNot } from '../done.ts';
import { record } from '../record.ts';

/** Set the number of tables before the start; whose table is taken away is in the hall. */
export async function setTables(core: SessionCore, { count }: SessionRequestOf<'host.tables'>): DoneOrNot {
  if (core.state.stage !== 'hall') return err({ code: 'already-started' });
  return doneIf(await record(core, count === core.state.tables.length ? [] : [{ kind: 'tables-set', count }]));
}
