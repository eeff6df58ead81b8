import type { LookTarget } from '../../terms/look-target.ts';
import type { GateFacts } from '../../model/expectations.ts';
import { dollarReach, restrictableFlow } from '../../model/expectations.ts';
import { findTrade } from './trade-facts.ts';
import { intermediaryId, type IntermediaryId } from '../../terms/ids.ts';
import type { Scenario } from '../../terms/scenario.ts';
import type { NameView, SeatView } from '../../terms/seat-view.ts';
import {
  CORRIDORS,
  CORRIDOR_OF,
  type CorridorId,
  type Effort,
  type Letter,
  type MeasureId,
  type Phase,
} from '../../terms/vocabulary.ts';

// Facts that a seat can derive from its own view for a sealed order. Nothing here sees the World.

/** Phases in which a sealed order may be added to the docket or removed from it. */
export const SEALED_PHASES: readonly Phase[] = ['negotiation', 'orders'];

/** The name with an id if the seat knows it, otherwise `null`. */
export const findName = (view: SeatView, id: IntermediaryId): NameView | null =>
  view.names.find((name) => name.id === id) ?? null;

/** Every target the seat may choose for a look: the three corridors, every name and every illicit trade it knows. */
export const lookTargets = (view: SeatView): readonly LookTarget[] => [
  ...CORRIDORS.map((corridor): LookTarget => ({ kind: 'corridor', corridor })),
  ...view.names.map((name): LookTarget => ({ kind: 'name', intermediary: intermediaryId(name.id) })),
  ...view.trades.map(({ trade }): LookTarget => ({ kind: 'trade', trade })),
];

/** Whether a target may be chosen for a look: any corridor, or a name or an illicit trade that the seat knows. */
export function isKnownTarget(view: SeatView, target: LookTarget): boolean {
  switch (target.kind) {
    case 'corridor':
      return true;
    case 'name':
      return findName(view, target.intermediary) !== null;
    case 'trade':
      return findTrade(view, target.trade) !== null;
  }
}

/** The share (0-1) of a measure's goods that the definition covers. */
export function coverageFor(view: SeatView, measure: MeasureId): number {
  if (measure === 'luxury') return view.public.commonList.coverage.luxury;
  return measure === 'dual-use' ? view.public.commonList.coverage.dualUse : 1;
}

/** One measure's gate at a corridor, as the seat may assume it, for an effort and a diligence of 0-1. */
export function gateFacts(
  view: SeatView,
  scenario: Scenario,
  gate: { readonly corridor: CorridorId; readonly measure: MeasureId; readonly letter?: Letter },
  effort: Effort,
  diligence: number,
): GateFacts {
  const letter = gate.letter ?? view.public.letters[gate.corridor][gate.measure];
  return {
    flow: restrictableFlow(scenario.params, gate.measure, gate.corridor, letter),
    letter,
    reach: dollarReach(scenario.params, view.public.letters, gate.corridor, gate.measure),
    coverage: coverageFor(view, gate.measure),
    effort,
    diligence,
  };
}

/** The corridor that the seat polices; `null` for Pyongyang. */
export const ownCorridor = (view: SeatView): CorridorId | null =>
  view.seat === 'dprk' ? null : CORRIDOR_OF[view.seat];

/** Mean letter in force over corridors and measures, 0-1. */
export function letterIndex(view: SeatView): number {
  let sum = 0;
  let count = 0;
  for (const corridor of CORRIDORS) {
    for (const letter of Object.values(view.public.letters[corridor])) {
      sum += letter / 4;
      count += 1;
    }
  }
  return count === 0 ? 0 : sum / count;
}
