import type { StepInputs } from '../model/step-inputs.ts';
import type { Report } from '../terms/evidence.ts';
import type { Nudge } from '../terms/nudge.ts';
import type { OrderResult } from '../terms/observation.ts';
import type { ImmediateKind, OrderOf, SealedKind } from '../terms/order.ts';
import type { Headline } from '../terms/public-record.ts';
import type { SeatId } from '../terms/vocabulary.ts';
import type { GameEvent } from './events.ts';
import type { World } from './world.ts';

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
export interface SealedEffect<K extends SealedKind> {
  readonly kind: K;
  apply(world: World, seat: SeatId, order: OrderOf<K>, plan: RoundPlan): void;
}

/** An order and who gave it, as an event of a stranger's log tells them: neither was read or judged yet. */
export interface OrderBehind {
  readonly by: unknown;
  readonly order: unknown;
}

/** The authority side of an immediate kind: what happens at once. */
export interface ImmediateEffect<K extends ImmediateKind> {
  readonly kind: K;
  apply(world: World, seat: SeatId, order: OrderOf<K>): readonly GameEvent[];
  /** The order that an event begins, or it and the one that follows; `null` if no order of this kind begins there. */
  behind(world: World, event: unknown, following: unknown): OrderBehind | null;
}
