import type { LessonPlan } from '@letter/shared/session';

/** One stretch of a lesson as it is drawn. Times are ms on one clock. */
export interface PlanSegment {
  readonly kind: 'door' | 'round' | 'debrief';
  /** The round's number; 0 for the others. */
  readonly round: number;
  readonly from: number;
  readonly to: number;
}

/** What a drawing of a lesson is made of. */
export interface PlanDrawn {
  /** When the drawing begins: the door opens, or the first people came. */
  readonly from: number;
  /** Rounds that have opened, from round 1: when each did. */
  readonly opened: readonly number[];
  /** When the round that is open ends; `null` before the start. */
  readonly windowEnds: number | null;
  /** The rounds that are not open yet. */
  readonly plan: LessonPlan;
  /** When the bell rings; `null` without one, and the drawing ends with the last round. */
  readonly bell: number | null;
}

/** A lesson as stretches from the door to the bell, in order; none is shorter than nothing. */
export function segmentsOf({ from, opened, windowEnds, plan, bell }: PlanDrawn): readonly PlanSegment[] {
  const past = opened.map((at, index): PlanSegment => {
    const to = opened[index + 1] ?? windowEnds ?? at;
    return { kind: 'round', round: index + 1, from: at, to };
  });
  const coming = plan.rounds.map(({ round, opens, closes }): PlanSegment => ({
    kind: 'round',
    round,
    from: opens,
    to: closes,
  }));
  const rounds = [...past, ...coming];
  const start = rounds[0]?.from ?? plan.debrief;
  const end = rounds.at(-1)?.to ?? start;
  const door: PlanSegment = { kind: 'door', round: 0, from, to: start };
  const debrief: PlanSegment = { kind: 'debrief', round: 0, from: end, to: bell ?? end };
  return [door, ...rounds, debrief].filter((one) => one.to > one.from);
}
