import { bySender } from '../../shared/src/terms/records.ts';
import type { TableFigures } from '../../shared/src/session/class-figures.ts';

/** What a table came to, of which a test says only what matters; `leaks` are the shares that arrived, round by round. */
export function figures(table: number, leaks: readonly number[], rest: Partial<TableFigures> = {}): TableFigures {
  return {
    table,
    ending: 'stalemate',
    rounds: leaks.map((leakage, at) => ({
      round: at + 1,
      leakage,
      letter: 3,
      report: 2,
      effort: 1,
      programme: 40 + at,
    })),
    letter: 3,
    report: 2,
    effort: 1,
    said: bySender(() => 2),
    did: bySender(() => 1),
    off: bySender(() => null),
    paid: null,
    promises: { kept: 0, broken: 0, unseen: 0 },
    turning: null,
    causes: { more: [], less: [] },
    ...rest,
  };
}
