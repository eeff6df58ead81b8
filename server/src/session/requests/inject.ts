import { inject } from '@letter/shared/authority';
import type { InjectGiven } from '@letter/shared/authority';
import { err, ok } from '@letter/shared/play';
import type { Result } from '@letter/shared/play';
import type { SessionRefusal, SessionRequestOf } from '@letter/shared/protocol';
import type { SessionCore } from '../core.ts';
import { doneIf } from '../done.ts';
import type { DoneOrNot } from '../done.ts';
import { record } from '../record.ts';

type Given = SessionRequestOf<'host.inject'>['inject'];

/**
 * Put an event into the game of all tables, or of some. It is on the session's record before it is on theirs, so that a
 * table which a power cut kept from it gets it later. Tables at which it cannot happen are left out.
 */
export async function injectEvent(
  core: SessionCore,
  by: string,
  { tables, inject: what }: SessionRequestOf<'host.inject'>,
): DoneOrNot {
  if (core.state.stage !== 'playing') return err({ code: 'not-started' });
  const chosen = [...new Set(tables ?? core.state.tables.map(({ number }) => number))];
  if (chosen.some((number) => core.state.tables.every((one) => one.number !== number))) {
    return err({ code: 'unknown-table' });
  }
  const id = `i${core.state.injects.length + 1}`;
  const given = givenOf(id, what);
  const fit = chosen.filter((number) => mayHappen(core, number, given));
  if (fit.length === 0) return err({ code: 'unknown-inject' });
  const kept = await record(core, [{ kind: 'injected', id, by, tables: fit, inject: what }]);
  if (!kept.ok) return kept;
  const put = await Promise.all(fit.map((number) => putInto(core, number, given)));
  return doneIf(put.find((one) => !one.ok) ?? ok(null));
}

/** Put into a table what the session's record says it has had and its own does not: the process ended in between. */
export async function putMissing(core: SessionCore, number: number): Promise<void> {
  const world = core.looks.get(number)?.world ?? null;
  if (world === null || world.ending !== null) return;
  for (const one of core.state.injects) {
    const isThere = world.injects?.some(({ id }) => id === one.id) ?? false;
    if (one.tables.includes(number) && !isThere) await putInto(core, number, givenOf(one.id, one.inject));
  }
}

const givenOf = (id: string, what: Given): InjectGiven =>
  what.kind === 'deck' ? { id, shock: what.id, text: '' } : { id, shock: null, text: what.text.trim() };

function mayHappen(core: SessionCore, number: number, given: InjectGiven): boolean {
  const world = core.looks.get(number)?.world ?? null;
  return world !== null && inject(world, given).ok;
}

async function putInto(core: SessionCore, number: number, given: InjectGiven): Promise<Result<null, SessionRefusal>> {
  const put = await core.tables.get(number)?.conduct.inject(given);
  // What has changed at the table since it was looked at, such as its end, is no fault of the host's.
  return put?.ok === false && put.error.code === 'store-unavailable' ? err({ code: 'store-unavailable' }) : ok(null);
}
