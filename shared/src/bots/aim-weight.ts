import type { AimId } from '../terms/scenario.ts';
import type { Mind } from './mind.ts';

/**
 * How much more (or less) than its score says a bot cares about some of its aims: the mean of its temperament's factors,
 * 1 where it has none.
 */
export function aimWeight({ temper }: Pick<Mind, 'temper'>, aims: readonly AimId[]): number {
  if (aims.length === 0) return 1;
  return aims.reduce((sum, aim) => sum + (temper.aims[aim] ?? 1), 0) / aims.length;
}
