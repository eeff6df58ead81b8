import type { Nudge, StepInputs } from '../../model/step-inputs.ts';
import type { VariableId } from '../../model/trace.ts';
import type { GameEvent } from '../events.ts';
import type { Rejection } from '../rejection.ts';
import type { Scenario } from '../scenario.ts';
import type { Phase, SeatId } from '../vocabulary.ts';
import type { Headline, World } from '../world.ts';
import type { OrderResult } from '../view/observation.ts';
import type { SeatView } from '../view/seat-view.ts';
import type { Report } from '../evidence.ts';
import type { ImmediateKind, Order, OrderKind, OrderOf, SealedKind } from './order.ts';

/** One choice a seat is offered, and why it may not take it, if so. */
export interface Option<O extends Order = Order> {
  readonly order: O;
  readonly rejection: Rejection | null;
}

/** An expected effect with one standard error, from the seat's view and public parameters alone. */
export interface Expectation {
  readonly quantity: VariableId | 'blocked' | 'chips' | 'points' | 'evidence' | 'coverage' | 'proof-chance' | 'members';
  readonly mean: number;
  readonly sd: number;
  readonly unit: 'US$ million' | 'points' | 'percent' | 'chips' | 'votes';
}

/** The view side of an order kind: everything a client and a bot need; knows no World. */
export interface OrderKindView<K extends OrderKind> {
  readonly kind: K;
  readonly seats: readonly SeatId[];
  readonly phases: readonly Phase[];
  /** Clause of the rulebook. */
  readonly clause: string;
  /** Whether the next round's docket starts with it. */
  readonly repeats: boolean;
  /** Points or chips it takes from the round's budget; negative if it adds to it. `scenario` gives prices. */
  cost(scenario: Scenario, order: OrderOf<K>, seat: SeatId): number;
  /** Every choice worth showing (a sample for kinds with free terms); `legalOrders` adds the rejections. */
  options(view: SeatView, scenario: Scenario): readonly OrderOf<K>[];
  /** Refuse what only this kind can judge; seat, phase and opening round are checked before, the budget after. */
  precheck(view: SeatView, scenario: Scenario, order: OrderOf<K>): Rejection | null;
  forecast(view: SeatView, scenario: Scenario, order: OrderOf<K>): readonly Expectation[];
}

/** The open plan of one adjudication, filled by the effects of every docket. */
export interface RoundPlan {
  readonly inputs: { -readonly [K in keyof StepInputs]: StepInputs[K] };
  readonly nudges: Nudge[];
  readonly headlines: Headline[];
  readonly events: GameEvent[];
  readonly results: Record<SeatId, OrderResult[]>;
  /** Looks and collections to be answered after the step, when this half-year's truth is known. */
  readonly looks: {
    by: 'us' | 'un';
    order: OrderOf<'collect'> | OrderOf<'panel-look'> | OrderOf<'pursue-name'>;
    strength: number;
  }[];
  readonly reports: Report[];
}

/** The authority side of a sealed kind: what it does to the plan. */
export interface SealedRules<K extends SealedKind> {
  readonly kind: K;
  effect(world: World, seat: SeatId, order: OrderOf<K>, plan: RoundPlan): void;
}

/** The authority side of an immediate kind: what happens at once. */
export interface ImmediateRules<K extends ImmediateKind> {
  readonly kind: K;
  effect(world: World, seat: SeatId, order: OrderOf<K>): readonly GameEvent[];
}
