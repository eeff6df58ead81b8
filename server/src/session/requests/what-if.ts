import { err } from '@letter/shared/play';
import type { Result, WhatIfReply } from '@letter/shared/play';
import type { SessionRefusal, SessionRequestOf } from '@letter/shared/protocol';
import type { Table } from '../../table/table.ts';
import type { SessionCore } from '../core.ts';

/** The table that a host asks about, if there is one. */
export const askedTable = ({ tables }: SessionCore, { table }: SessionRequestOf<'host.what-if'>): Table | null =>
  tables.get(table) ?? null;

/** What a table's finished game would have come to; worked out beside the session's queue, so that nobody waits for it. */
export async function askWhatIf(
  table: Table | null,
  { change, answers }: SessionRequestOf<'host.what-if'>,
): Promise<Result<WhatIfReply, SessionRefusal>> {
  if (table === null) return err({ code: 'unknown-table' });
  const reply = await table.whatIf({ change, answers });
  if (reply.ok) return reply;
  return err({ code: reply.error.code === 'not-over' ? 'not-in-debrief' : 'took-too-long' });
}
