import { recordOf, keysOf } from '../../lib/record-of.ts';
import { roundTo } from '../../lib/round-to.ts';
import { GRAIN } from '../../terms/grains.ts';
import type { Ledger } from '../../terms/ledger.ts';

const whole = (value: number): number => roundTo(value, GRAIN.millions);
// A line that an older game does not have stays absent.
const rounded = <K extends string>(lines: Readonly<Partial<Record<K, number>>>): Readonly<Record<K, number>> =>
  recordOf(keysOf(lines), (line) => whole(lines[line] ?? 0));
const sum = (lines: Readonly<Record<string, number | undefined>>): number =>
  Object.values(lines).reduce<number>((total, value) => total + (value ?? 0), 0);

/**
 * The account as its owner reads it, in whole millions. What rounding leaves over goes to other income, so that the page
 * still balances.
 */
export function seenLedger(ledger: Ledger): Ledger {
  const reserveBefore = whole(ledger.reserveBefore);
  const reserveAfter = whole(ledger.reserveAfter);
  const sources = rounded(ledger.sources);
  const uses = rounded(ledger.uses);
  const left = sum(uses) + reserveAfter - reserveBefore - sum(sources);
  return {
    reserveBefore,
    sources: { ...sources, cyberAndOther: sources.cyberAndOther + left },
    uses,
    reserveAfter,
  };
}
