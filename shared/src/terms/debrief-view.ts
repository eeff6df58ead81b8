import type { ByGroup } from './circle.ts';
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
  TradeId,
} from './vocabulary.ts';

/** One aim's contribution to a score, and how it was computed. */
export interface AimScore {
  readonly aim: AimId;
  readonly weight: number;
  /** 0-100. */
  readonly score: number;
  /** Raw value and its reference: the baseline run's value, or the scenario's anchors. */
  readonly value: number;
  readonly against:
    | { readonly kind: 'baseline'; readonly value: number }
    | { readonly kind: 'anchors'; readonly zero: number; readonly hundred: number };
  /** Points deducted from this aim for crossing the breakout line. */
  readonly breakout: number;
}

export interface SeatScore {
  /** 0-100, relative to the seat's own reference; not comparable between seats. */
  readonly total: number;
  readonly aims: readonly AimScore[];
  /** The seat's private aim and the points it added, 0 to 8; `total` includes them and is capped at 100. */
  readonly bonus: { readonly aim: PrivateAimId; readonly reached: boolean; readonly points: number } | null;
}

/** One round with all secrets revealed. */
export interface RoundTruth {
  readonly round: number;
  readonly halfYear: HalfYear;
  readonly letters: ByCorridor<ByMeasure<Letter>>;
  readonly efforts: BySender<ByBasket<Effort>>;
  readonly reports: BySender<ByBasket<Effort>>;
  readonly beliefs: BySender<number>;
  /** Share of the restricted flow that still arrived, percent. */
  readonly leakage: number;
  readonly leakageAt: ByCorridor<number>;
  readonly rents: ByCorridor<number>;
  readonly bite: number;
  readonly programme: number;
  readonly baselineProgramme: number;
  readonly welfare: number;
  readonly loyalty: number;
  /** Loyalty of each group of the circle, and the line below which people begin to leave; `null` in games of rules 1 and 2. */
  readonly groups: { readonly loyalty: ByGroup<number>; readonly line: number } | null;
  /** The illicit trades that this world had; `null` in games in which they were no choice. */
  readonly trades: readonly TradeTruth[] | null;
  readonly tension: number;
  readonly test: TestKind;
  readonly ledger: Ledger;
  readonly dockets: BySeat<Docket>;
}

/** What one illicit trade earned in a round, who got it, and what it exposed. */
export interface TradeTruth {
  readonly trade: TradeId;
  readonly chips: number;
  /** Hard currency of the state, and what those who run the trade kept beside it, US$ million. */
  readonly earned: number;
  readonly insiders: number;
  /** 0-100, and the evidence held abroad, percent. */
  readonly exposure: number;
  readonly evidence: { readonly us: number; readonly un: number };
}

/** Who can have paid: citizens in welfare, the ruling circle in loyalty, the programme in its index. */
export const PAYERS = ['citizens', 'circle', 'programme'] as const;
export type Payer = (typeof PAYERS)[number];

/**
 * What made the difference over the game, points on average: each against the game run again without it and without those
 * before it, so that what two of them do together counts under the first.
 */
export interface PaidParts {
  /** What letters, enforcement and dollar steps did: the same game with every letter at none. */
  readonly restrictions: number;
  /** What relief, agreed aid and the neighbour's support did. */
  readonly help: number;
  /** What Pyongyang levied on households and withheld from them, and what it gave the circle beyond the usual. */
  readonly shift: number;
}

/**
 * Who bore the costs: the difference to each over the game, points on average, and its parts, which add up to it. In games
 * of rules 1 and 2 the difference at the end from the reference course.
 */
export interface WhoPaid extends Readonly<Record<Payer, number>> {
  /** `null` in games of rules 1 and 2, which cannot be run again. */
  readonly parts: Readonly<Record<Payer, PaidParts>> | null;
  /** Points each sender spent on effort over the game. */
  readonly senders: BySender<number>;
  /** Per US$100 million withheld: loss of welfare, loyalty and programme. */
  readonly perHundredMillion: Readonly<Record<Payer, number>> | null;
}

/** One promise and its outcome, disclosed after the end of the game. */
export interface PromiseOutcome {
  readonly agreement: Agreement;
  readonly term: number;
  readonly by: SeatId;
  readonly outcome: 'kept' | 'broken' | 'broken-unseen' | 'not-due';
}

/** The full truth, disclosed after the end of the game. */
export interface DebriefView {
  readonly ending: EndingId;
  readonly roundsPlayed: number;
  /** Facts for the ending sentence: mean letter (0-4), mean effort (0-3), delay of the programme in percent. */
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
  /** The round to discuss: the one with the widest gap between a belief and the truth. */
  readonly moment: {
    readonly round: number;
    readonly sender: keyof BySender<number>;
    readonly belief: number;
    readonly truth: number;
  } | null;
  /** The periods in which an absent delegation was played automatically, and by what. */
  readonly covers: readonly Cover[];
}
