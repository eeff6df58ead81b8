import type { Cover, CoveredRound, SeatId } from '@letter/shared/play';

/** Rounds of one delegation that the same means played for it; `by` is `null` where that is not known. */
export interface AbsenceGroup {
  readonly seat: SeatId;
  readonly by: Cover['by'] | null;
  readonly rounds: readonly number[];
}

/** Absent rounds grouped by delegation and by what played them. */
export function absenceGroups(covered: readonly CoveredRound[], covers: readonly Cover[]): readonly AbsenceGroup[] {
  const groups = new Map<string, AbsenceGroup>();
  for (const { seat, round } of covered) {
    const by = covers.findLast((cover) => cover.seat === seat && cover.from.round <= round)?.by ?? null;
    const key = `${seat} ${by ?? ''}`;
    groups.set(key, { seat, by, rounds: [...(groups.get(key)?.rounds ?? []), round] });
  }
  return [...groups.values()];
}
