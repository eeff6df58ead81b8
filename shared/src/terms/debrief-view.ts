import type { Cover } from './cover.ts';
import type { Agreement } from './agreement.ts';
import type { PrivateAimId } from './private-aim.ts';
import type { AimId, HalfYear } from './scenario.ts';
import type { Docket } from './docket.ts';
import type { Ledger } from './ledger.ts';
import type {
  ByBasket,
  ByCorridor,
  ByMeasure,
  BySeat,
  BySender,
  EndingId,
  Effort,
  Letter,
  SeatId,
  TestKind,
} from './vocabulary.ts';

/** One aim's share of a score and how it came about. */
export interface AimScore {
  readonly aim: AimId;
  readonly weight: number;
  /** 0-100. */
  readonly score: number;
  /** Raw value and what it is measured against: the baseline run's value, or the scenario's anchors. */
  readonly value: number;
  readonly against:
    | { readonly kind: 'baseline'; readonly value: number }
    | { readonly kind: 'anchors'; readonly zero: number; readonly hundred: number };
  /** Points taken off this aim by the breakout line. */
  readonly breakout: number;
}

export interface SeatScore {
  /** 0-100, against the seat's own reference; never ranked against another seat. */
  readonly total: number;
  readonly aims: readonly AimScore[];
  /** The private aim that the seat had and the points it added, 0 to 8; `total` holds them and stops at 100. */
  readonly bonus: { readonly aim: PrivateAimId; readonly reached: boolean; readonly points: number } | null;
}

/** One round with nothing hidden. */
export interface RoundTruth {
  readonly round: number;
  readonly halfYear: HalfYear;
  readonly letters: ByCorridor<ByMeasure<Letter>>;
  readonly efforts: BySender<ByBasket<Effort>>;
  readonly reports: BySender<ByBasket<Effort>>;
  readonly beliefs: BySender<number>;
  /** Percent of the restricted flow that still arrived. */
  readonly leakage: number;
  readonly leakageAt: ByCorridor<number>;
  readonly rents: ByCorridor<number>;
  readonly bite: number;
  readonly programme: number;
  readonly baselineProgramme: number;
  readonly welfare: number;
  readonly loyalty: number;
  readonly tension: number;
  readonly test: TestKind;
  readonly ledger: Ledger;
  readonly dockets: BySeat<Docket>;
}

/** Who paid: change of each from the first round to the last, against the baseline where there is one. */
export interface WhoPaid {
  readonly citizens: number;
  readonly circle: number;
  readonly programme: number;
  /** Points spent on effort by each sender over the game. */
  readonly senders: BySender<number>;
  /** Per US$100 million withheld: loss of welfare, of loyalty, of programme. */
  readonly perHundredMillion: { readonly citizens: number; readonly circle: number; readonly programme: number } | null;
}

/** One promise and what became of it, told when nothing is secret any more. */
export interface PromiseOutcome {
  readonly agreement: Agreement;
  readonly term: number;
  readonly by: SeatId;
  readonly outcome: 'kept' | 'broken' | 'broken-unseen' | 'not-due';
}

/** The truth, after the end. */
export interface DebriefView {
  readonly ending: EndingId;
  readonly roundsPlayed: number;
  /** Facts of the ending sentence: mean letter (0-4), mean effort (0-3), delay of the programme in percent. */
  readonly facts: {
    readonly meanLetter: number;
    readonly meanEffort: number;
    readonly meanReport: number;
    readonly programmeDelay: number;
  };
  readonly rounds: readonly RoundTruth[];
  readonly scores: BySeat<SeatScore>;
  readonly whoPaid: WhoPaid;
  readonly promises: readonly PromiseOutcome[];
  /** Mean absolute error of each sender's belief about leakage, in points. */
  readonly calibration: BySender<number>;
  /** A round worth talking about: the widest gap between a belief and the truth. */
  readonly moment: {
    readonly round: number;
    readonly sender: keyof BySender<number>;
    readonly belief: number;
    readonly truth: number;
  } | null;
  /** Who was played for while away, by what, and from when to when. */
  readonly covers: readonly Cover[];
}
