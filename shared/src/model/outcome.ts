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

/** What crossed, what was stopped, and who earned on it. Blocked = stopped + rerouted + carried. */
export interface Flows {
  readonly byCorridor: ByCorridor<ByMeasure<Crossing>>;
  readonly blocked: number;
  readonly rerouted: number;
  readonly carried: number;
  readonly stopped: number;
  /** Share 0-1 of the restricted flow that still arrives, overall and at each corridor. */
  readonly leakage: number;
  readonly leakageAt: ByCorridor<number>;
  readonly laxest: CorridorId;
  /** US$ million earned by the owner of the corridor that displaced flow entered. */
  readonly rents: ByCorridor<number>;
  /** US$ million that arrived by each channel, over all corridors. */
  readonly arrivedBy: Readonly<Record<ChannelId, number>>;
  /** US$ million in partner statistics: what passed a gate openly; blind to goods rerouted, carried or slipped through a search. */
  readonly recordedExports: number;
  readonly recordedImports: number;
  /** Hard currency denied, US$ million. */
  readonly bite: number;
  /** What each intermediary carried, by id. */
  readonly carriedBy: Readonly<Record<string, number>>;
}

/** Something discrete that the draws decided. */
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
