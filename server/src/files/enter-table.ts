import { ok } from '@letter/shared/play';
import type { Result } from '@letter/shared/play';
import type { EventLog, LogFault } from '../table/ports.ts';
import type { TableFile } from './table-file.ts';

/** Enter a file's table in a log, whole or not at all; its id must be its own, as after `renamed`. */
export async function enterTable(log: EventLog, file: TableFile): Promise<Result<null, LogFault>> {
  const { id } = file.record.meta;
  const entered = await log.open(file.record, file.data);
  if (!entered.ok) return entered;
  const written = await writeAll(log, file);
  // Half a game would come up as a table all the same.
  if (!written.ok) await log.remove(id);
  return written;
}

async function writeAll(log: EventLog, { record, events, answers }: TableFile): Promise<Result<null, LogFault>> {
  const { id } = record.meta;
  if (events.length > 0) {
    const written = await log.append(id, 0, { events });
    if (!written.ok) return written;
  }
  // What people were answered stands: their repeated requests find it again.
  for (const answer of answers) {
    const written = await log.append(id, events.length, { events: [], answer });
    if (!written.ok) return written;
  }
  return ok(null);
}
