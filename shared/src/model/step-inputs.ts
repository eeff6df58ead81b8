import type { Emphasis } from '../terms/circle.ts';
import type { Nudge } from '../terms/nudge.ts';
import type {
  ByCorridor,
  ByMeasure,
  ByTrade,
  CorridorId,
  Effort,
  Letter,
  MeasureId,
  TestKind,
} from '../terms/vocabulary.ts';

/** Pyongyang's spending in a half-year, in chips of US$150 million. */
export interface Spending {
  /** 2-5. */
  readonly circle: number;
  /** How the circle's chips are spread over its groups; absent = even. */
  readonly emphasis?: Emphasis;
  /** 0-4. */
  readonly programme: number;
  /** 0-4. */
  readonly citizens: number;
  /** 0 none, 1 some (+1 chip), 2 heavy (+2 chips). */
  readonly burden: 0 | 1 | 2;
  /** 0-3. */
  readonly networks: number;
  readonly networksCorridor: CorridorId;
  readonly networksMode: 'state-run' | 'concession';
  /** 0-2. */
  readonly security: number;
  /**
   * 0-2 in each illicit trade. Absent where illicit trade is no choice (games begun under rules 1 and 2): arms and cyber
   * then run as usual and nothing is put into them.
   */
  readonly illicit?: ByTrade<number>;
}

/** All inputs of the model for a half-year. They contain no seat, order or phase. */
export interface StepInputs {
  readonly letter: ByCorridor<ByMeasure<Letter>>;
  readonly spirit: ByCorridor<ByMeasure<Effort>>;
  /** 0-1: share of the flow that each corridor's own list covers; trade.ts computes the effective coverage (C25). */
  readonly lists: ByCorridor<ByMeasure<number>>;
  readonly exemptions: 'slow' | 'fast';
  /** 0-3 units of relief work. */
  readonly relief: number;
  /** Monitoring of each corridor this half-year, 0-3 (looks, agreed monitoring, reports by states). */
  readonly monitoring: ByCorridor<number>;
  /** Chips given (1) or withheld (-1) by the neighbour, or neither (0). */
  readonly support: -1 | 0 | 1;
  readonly dollarSteps: {
    readonly finding: boolean;
    readonly threat: boolean;
    readonly penalty: boolean;
    /** The finding is rescinded: banks fear less by what it had added; absent = it is not. */
    readonly rescission?: boolean;
  };
  /** Restricted flow of a measure that its own gate lets pass, up to US$ million; absent = none. */
  readonly licensed?: readonly {
    readonly corridor: CorridorId;
    readonly measure: MeasureId;
    readonly millions: number;
  }[];
  readonly spending: Spending;
  readonly test: TestKind;
  /** Agreed aid, fuel and relief paid to Pyongyang, US$ million. */
  readonly transfers: number;
  /** 0-1: share of the programme under an inspected freeze. */
  readonly freezeShare: number;
  readonly exercisesPaused: boolean;
  /** 0-1: how far Pyongyang itself has closed the borders to goods (2020-2022); absent = open. */
  readonly selfClosure?: number;
  /**
   * Collection against corridors, intermediaries and illicit trades, with a strength of 0-1; the evidence goes to the
   * collecting sender.
   */
  readonly scrutiny: readonly {
    readonly target: string;
    readonly by: 'us' | 'china' | 'un';
    readonly strength: number;
  }[];
  /**
   * 0-1: the strongest evidence on an illicit trade or a bank that was published this half-year; a finding counts by
   * itself. Absent = nothing.
   */
  readonly published?: number;
  /** Intermediaries acted against this half-year. */
  readonly closures: readonly { readonly id: string; readonly how: 'warned' | 'closed' | 'listed' | 'followed' }[];
  /** Sum of letter levels added this half-year, and whether a Council text was adopted. */
  readonly lettersAdded: number;
  readonly textAdopted: boolean;
  readonly nudges: readonly Nudge[];
  /** One-off external shock from the scenario's deck. */
  readonly shock: { readonly id: string; readonly effects: readonly Nudge[] } | null;
  /** Shocks of the deck that a host put in besides; absent = none. */
  readonly injected?: readonly { readonly id: string; readonly effects: readonly Nudge[] }[];
}
