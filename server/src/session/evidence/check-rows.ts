import type { ActRow } from './act-rows.ts';
import type { Evidence } from './source.ts';

/** How many rows there should be by the logs, and how many there are. */
export interface RowCount {
  readonly expected: number;
  readonly actual: number;
}

/**
 * Count the acts on record and the rows that were made of them. A deed counts if its events are in the log of its table and
 * overlap no other's.
 */
export function countRows({ tables }: Evidence, rows: readonly ActRow[]): RowCount {
  let expected = 0;
  for (const { events, deeds } of tables) {
    let free = 0;
    for (const { sequence, count } of deeds) {
      if (sequence < free || count < 1 || sequence + count > events.length) continue;
      free = sequence + count;
      expected++;
    }
  }
  return { expected, actual: rows.length };
}
