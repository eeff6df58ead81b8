import type { Ledger } from '../terms/ledger.ts';
import type { ByCorridor, ByMeasure, CorridorId } from '../terms/vocabulary.ts';
import type { ChannelId, Stocks } from '../terms/stocks.ts';
import type { TraceTerm } from '../terms/trace.ts';

/** One measure at one corridor in one half-year, US$ million. `sought` = `permitted` + `blocked` + `leaked`. */
export interface Crossing {
  readonly sought: number;
  readonly permitted: number;
  /** Restricted goods that the gate stopped. */
  readonly blocked: number;
  /** Restricted goods that passed the gate because coverage or effort was short. */
  readonly leaked: number;
}

/** What crossed, what was stopped, and who profited. Blocked = stopped + rerouted + carried. */
export interface Flows {
  readonly byCorridor: ByCorridor<ByMeasure<Crossing>>;
  readonly blocked: number;
  readonly rerouted: number;
  readonly carried: number;
  readonly stopped: number;
  /** Share (0-1) of the restricted flow that still arrives, overall and at each corridor. */
  readonly leakage: number;
  readonly leakageAt: ByCorridor<number>;
  readonly laxest: CorridorId;
  /** Rent of each corridor's owner from displaced flow that entered there, US$ million. */
  readonly rents: ByCorridor<number>;
  /** Flow that arrived by channel, over all corridors, US$ million. */
  readonly arrivedBy: Readonly<Record<ChannelId, number>>;
  /**
   * Exports in partner statistics, US$ million: only what passed a gate openly, not goods rerouted, carried or
   * smuggled.
   */
  readonly recordedExports: number;
  readonly recordedImports: number;
  /** Hard currency denied, US$ million. */
  readonly bite: number;
  /** What each intermediary carried, US$ million, by id. */
  readonly carriedBy: Readonly<Record<string, number>>;
}

/** A discrete event decided by a draw. */
export type Incident =
  | { readonly kind: 'test-conducted'; readonly test: 'missile' | 'long-range' | 'nuclear'; readonly success: boolean }
  | { readonly kind: 'milestone-reached'; readonly milestones: number }
  | { readonly kind: 'insider-defected' }
  | { readonly kind: 'unrest-broke-out' }
  | { readonly kind: 'clash-broke-out' }
  | { readonly kind: 'regime-collapsed' }
  | { readonly kind: 'intermediary-exposed'; readonly id: string; readonly to: 'us' | 'china' | 'un' }
  | { readonly kind: 'route-renamed'; readonly id: string; readonly generation: number };

/** The result of one half-year. */
export interface StepOutcome {
  readonly stocks: Stocks;
  readonly flows: Flows;
  readonly ledger: Ledger;
  readonly trace: readonly TraceTerm[];
  readonly incidents: readonly Incident[];
}
