import type { ByGroup } from './circle.ts';
import type { Cover } from './cover.ts';
import type { Agreement } from './agreement.ts';
import type { MindNote } from './mind-note.ts';
import type { PledgeTruth } from './pledge.ts';
import type { PrivateAimId } from './private-aim.ts';
import type { AimId, HalfYear } from './scenario.ts';
import type { Docket } from './docket.ts';
import type { Ledger } from './ledger.ts';
import type {
  BasketId,
  ByBasket,
  ByCorridor,
  ByMeasure,
  BySeat,
  BySender,
  EndingId,
  Effort,
  Letter,
  SeatId,
  SenderId,
  TestKind,
  TradeId,
  Vote,
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

export const RESULT_FIGURES = ['programme', 'arrived', 'welfare', 'loyalty', 'tension'] as const;
/** What a game came to: three indices at the end; on average, the share that still arrived, percent, and tension. */
export type ResultFigure = (typeof RESULT_FIGURES)[number];
export type ResultFigures = Readonly<Record<ResultFigure, number>>;

/** A decision of one half-year that a re-run can take back. */
export type Decision =
  /** A sender did less than it said or signed; taken back, it does what it said. */
  | { readonly kind: 'slack'; readonly by: SenderId; readonly did: ByBasket<Effort>; readonly said: ByBasket<Effort> }
  /** A sender enforced; taken back, it does nothing. */
  | { readonly kind: 'effort'; readonly by: SenderId; readonly did: ByBasket<Effort> }
  | { readonly kind: 'test'; readonly test: Exclude<TestKind, 'none'> }
  | { readonly kind: 'burden'; readonly burden: 1 | 2 }
  | { readonly kind: 'dollar-step'; readonly step: 'finding' | 'threat' | 'penalty' }
  | { readonly kind: 'support'; readonly support: -1 | 1 }
  | { readonly kind: 'text'; readonly baskets: readonly BasketId[] };

/** One decision, and what the game came to without it. */
export interface Turning {
  readonly round: number;
  readonly decision: Decision;
  readonly was: ResultFigures;
  readonly without: ResultFigures;
}

/** The decision that moved the result most, and what it does under other draws of chance. */
export interface Moment extends Turning {
  /** Number of other draws, and the change that taking the decision back makes over them. */
  readonly draws: number;
  readonly change: Readonly<Record<ResultFigure, { readonly mean: number; readonly sd: number }>>;
  /** The two decisions that moved it next. */
  readonly next: readonly Turning[];
}

/** What one bot thought in one half-year, beside what was so. */
export interface ThoughtOf {
  readonly note: MindNote;
  /** The chance that others had in fact of seeing its effort, percent: the Panel's look at its corridor. */
  readonly looked: number;
}

/** What the bot of one seat thought over the game. */
export interface MindTold {
  readonly seat: SeatId;
  readonly thoughts: readonly ThoughtOf[];
}

/** Something said in a typed act that was not so. */
export interface Untrue {
  readonly round: number;
  readonly from: SeatId;
  /** `null` if it was said to all. */
  readonly to: SeatId | null;
  readonly said:
    | { readonly kind: 'effort'; readonly basket: BasketId; readonly effort: Effort; readonly did: Effort }
    | { readonly kind: 'vote'; readonly vote: Vote; readonly did: Vote }
    | { readonly kind: 'test'; readonly test: TestKind; readonly did: TestKind };
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
  /** What was pledged in talk, by promise, threat or yes, oldest first. */
  readonly pledges: readonly PledgeTruth[];
  /** Mean absolute error of each sender's belief about leakage since it first filed one, in points. */
  readonly calibration: BySender<number>;
  /** The round in which each sender first filed a belief; `null` for one that never did, whose belief nobody knows. */
  readonly filedFrom: BySender<number | null>;
  /** The decision that moved the result most; `null` if none did, or in a game that cannot be run again. */
  readonly moment: Moment | null;
  /** What the bots at the table thought, by seat; empty where no bot played. */
  readonly minds: readonly MindTold[];
  /** What was said in a typed act and was not so. */
  readonly untrue: readonly Untrue[];
  /** The periods in which an absent delegation was played automatically, and by what. */
  readonly covers: readonly Cover[];
}
