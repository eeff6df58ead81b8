import { changedEach } from '../../lib/record-of.ts';
import { roundTo } from '../../lib/round-to.ts';
import { GRAIN } from '../../terms/grains.ts';
import type { Ledger } from '../../terms/ledger.ts';

const whole = (value: number): number => roundTo(value, GRAIN.millions);

function sum(lines: Readonly<Record<string, number | undefined>>): number {
  let total = 0;
  for (const line in lines) total += lines[line] ?? 0;
  return total;
}

/**
 * The account as its owner reads it, in whole millions. What rounding leaves over goes to other income, so that the page
 * still balances.
 */
export function seenLedger(ledger: Ledger): Ledger {
  const reserveBefore = whole(ledger.reserveBefore);
  const reserveAfter = whole(ledger.reserveAfter);
  const sources = changedEach(ledger.sources, whole);
  const uses = changedEach(ledger.uses, whole);
  const left = sum(uses) + reserveAfter - reserveBefore - sum(sources);
  return {
    reserveBefore,
    sources: { ...sources, cyberAndOther: sources.cyberAndOther + left },
    uses,
    reserveAfter,
  };
}
