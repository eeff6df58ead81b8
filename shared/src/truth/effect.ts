import type { StepInputs } from '../model/step-inputs.ts';
import type { Report } from '../terms/evidence.ts';
import type { Nudge } from '../terms/nudge.ts';
import type { OrderResult } from '../terms/observation.ts';
import type { ImmediateKind, OrderOf, SealedKind } from '../terms/order.ts';
import type { Headline } from '../terms/public-record.ts';
import type { CorridorId, Effort, MeasureId, SeatId } from '../terms/vocabulary.ts';
import type { GameEvent } from './events.ts';
import type { World } from './world.ts';

/** The mutable plan of one adjudication, filled by the effects of all dockets. */
export interface RoundPlan {
  readonly inputs: { -readonly [K in keyof StepInputs]: StepInputs[K] } & {
    readonly spirit: Record<CorridorId, Record<MeasureId, Effort>>;
  };
  readonly nudges: Nudge[];
  readonly headlines: Headline[];
  readonly events: GameEvent[];
  readonly results: Record<SeatId, OrderResult[]>;
  /** Looks and collections, which are answered after the step. */
  readonly looks: {
    by: 'us' | 'un';
    order: OrderOf<'collect'> | OrderOf<'panel-look'> | OrderOf<'pursue-name'>;
    strength: number;
  }[];
  readonly reports: Report[];
}

/** The effect of a sealed kind on the plan. */
export interface SealedEffect<K extends SealedKind> {
  readonly kind: K;
  apply(world: World, seat: SeatId, order: OrderOf<K>, plan: RoundPlan): void;
}

/** An order and its seat, taken from an event of an untrusted log: neither is parsed or checked yet. */
export interface SourceOrder {
  readonly by: unknown;
  readonly order: unknown;
}

/** The effect of an immediate kind. */
export interface ImmediateEffect<K extends ImmediateKind> {
  readonly kind: K;
  apply(world: World, seat: SeatId, order: OrderOf<K>): readonly GameEvent[];
  /**
   * The order that starts with an event, or with it and the following one; `null` if no order of this kind starts
   * there.
   */
  sourceOrder(world: World, event: unknown, following: unknown): SourceOrder | null;
}
