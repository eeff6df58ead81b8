import type { ByGroup } from './circle.ts';
import type { Cover, CoveredRound } from './cover.ts';
import type { Proof, ProcedureCase, Report } from './evidence.ts';
import type { Slot } from './ids.ts';
import type { Inject } from './inject.ts';
import type { Message } from './message.ts';
import type { SealedOrder } from './order.ts';
import type { PledgeView } from './pledge.ts';
import type { PrivateAimId } from './private-aim.ts';
import type { HalfYear } from './scenario.ts';
import type { Agreement } from './agreement.ts';
import type { DraftText, Instrument, RollCall } from './resolution.ts';
import type {
  ByBasket,
  ByCorridor,
  ByMeasure,
  CorridorId,
  EndingId,
  Effort,
  FormatId,
  Letter,
  LuxuryFamily,
  Phase,
  SeatId,
  SenderId,
  TradeId,
} from './vocabulary.ts';
import type { PanelFinding, PressHeadline, RoleNote } from './role.ts';
import type { Listing, PublicRound } from './public-record.ts';
import type { DebriefView } from './debrief-view.ts';
import type { Observation } from './observation.ts';

/** An effort that became public because a seat proved it. */
export interface FoundSpirit {
  readonly round: number;
  readonly sender: SenderId;
  readonly effort: ByBasket<Effort>;
  readonly confidence: number;
}

/** What every seat and observer may see. */
export interface PublicView {
  readonly scenario: string;
  readonly format: FormatId;
  readonly round: number;
  readonly halfYear: HalfYear;
  /** The last round if it is fixed; otherwise the rule of the open end. */
  readonly rounds: {
    readonly fixed: number | null;
    readonly openFrom: number;
    readonly lastChance: number;
    readonly most: number;
  };
  readonly phase: Phase;
  readonly letters: ByCorridor<ByMeasure<Letter>>;
  /** What the Council adopted, which binds every corridor alike. */
  readonly council: ByMeasure<Letter>;
  readonly instruments: readonly Instrument[];
  readonly draft: DraftText | null;
  /** The senders that have voted on the draft; the votes themselves stay sealed until the roll call. */
  readonly voted: readonly SenderId[];
  /** The pen's count of the thirteen, based on the text and the record: likely yes, leaning, undecided, against. */
  readonly whip: {
    readonly yes: number;
    readonly leaning: number;
    readonly undecided: number;
    readonly against: number;
  } | null;
  readonly rollCalls: readonly RollCall[];
  readonly commonList: {
    readonly progress: 0 | 1 | 2;
    readonly ticks: Readonly<Partial<Record<LuxuryFamily, boolean>>>;
    readonly adopted: boolean;
    readonly coverage: { readonly luxury: number; readonly dualUse: number };
  };
  readonly exemptionsInText: boolean;
  readonly procedureAdopted: boolean;
  /** Upheld cases, whose remedy is public; only the three senders see notes and open cases. */
  readonly cases: readonly ProcedureCase[];
  readonly listings: readonly Listing[];
  readonly publishedReports: readonly Report[];
  readonly found: readonly FoundSpirit[];
  /** Agreements that are not secret, and (without their terms) secret ones whose breach was announced. */
  readonly agreements: readonly Agreement[];
  readonly announcedBreaches: readonly { readonly round: number; readonly by: SeatId; readonly agreement: string }[];
  /** What the Panel and the Press themselves published, oldest first; empty where nobody has these roles. */
  readonly panelFindings: readonly PanelFinding[];
  readonly pressHeadlines: readonly PressHeadline[];
  readonly convenedIn: number | null;
  readonly shock: string | null;
  /** What the host of a session put into the game, oldest first. */
  readonly injects: readonly Inject[];
  /** Rounds in which a delegation's orders were given automatically because none of its people were present. */
  readonly covered: readonly CoveredRound[];
  readonly record: readonly PublicRound[];
  readonly ready: readonly SeatId[];
  readonly ending: EndingId | null;
  readonly debrief: DebriefView | null;
}

/** One intermediary as a seat knows it. */
export interface NameView {
  readonly id: string;
  readonly name: string;
  readonly trade: 'trader' | 'bank' | 'shipper' | 'broker';
  readonly jurisdiction: 'china' | 'us-linked' | 'third-state';
  readonly corridor: CorridorId;
  readonly status: 'open' | 'warned' | 'closed' | 'listed';
  /**
   * Evidence held by this seat, percent, and the part from a single source. For Pyongyang, its own estimate of
   * exposure.
   */
  readonly evidence: number;
  readonly singleSource: number;
  /** Pyongyang only: its capacity, what it carried, and its fee as a share. */
  readonly route: { readonly capacity: number; readonly carried: number; readonly fee: number } | null;
}

/** One illicit trade as a seat knows it. */
export interface TradeView {
  readonly trade: TradeId;
  /** Evidence held by this seat, percent; null for Pyongyang. */
  readonly evidence: number | null;
  /** Pyongyang only: how visible the trade is, 0-100. */
  readonly exposure: number | null;
  /** Pyongyang only: the share of its cargo that no gate stopped last half-year, percent; 100 for what crosses none. */
  readonly passed: number | null;
}

/** What one delegation may see: the public view, and its own secrets. */
export interface SeatView {
  readonly seat: SeatId;
  readonly public: PublicView;
  readonly budget: {
    readonly unit: 'points' | 'chips';
    readonly total: number;
    readonly spent: number;
    /** Upkeep of national measures and of backed texts, part of `spent`. */
    readonly upkeep: number;
    readonly withheld: number;
  };
  /** Own political capital; exact. */
  readonly capital: Readonly<Partial<Record<'mandate' | 'room' | 'credibility' | 'access' | 'standing', number>>>;
  readonly trust: Readonly<Partial<Record<SeatId, number>>>;
  /** The seat's private aim and its bonus in points; no other seat knows it before the debrief. */
  readonly privateAim: { readonly id: PrivateAimId; readonly bonus: number } | null;
  readonly docket: Readonly<Record<Slot, SealedOrder>>;
  readonly ready: boolean;
  /** Periods in which the seat was played automatically. */
  readonly covers: readonly Cover[];
  readonly ownVote: 'yes' | 'no' | 'abstain' | null;
  /** Number of members whose votes the seat has gathered for the text this round; only the pen can gather. */
  readonly gathered: number;
  readonly names: readonly NameView[];
  /** The illicit trades of this world, for the seats that run or watch them: Pyongyang, the US and the UN's Panel. */
  readonly trades: readonly TradeView[];
  readonly reports: readonly Report[];
  readonly proofs: readonly Proof[];
  readonly agreements: readonly Agreement[];
  readonly messages: readonly Message[];
  /** What the seat and others bound themselves to in talk that it may read, oldest first. */
  readonly pledges: readonly PledgeView[];
  /** What the delegation wrote to the Panel and the Press, and what they wrote to it. */
  readonly notes: readonly RoleNote[];
  readonly muted: readonly SeatId[];
  readonly cases: readonly ProcedureCase[];
  readonly observations: readonly Observation[];
  /** The seat's true and reported effort in past rounds. */
  readonly ownEfforts: readonly {
    readonly round: number;
    readonly effort: ByBasket<Effort>;
    readonly report: ByBasket<Effort>;
  }[];
  readonly beliefs: readonly { readonly round: number; readonly leakage: number }[];
  /** Pyongyang only: the exact state of the country. */
  readonly country: {
    readonly welfare: number;
    readonly grievance: number;
    readonly loyalty: number;
    /** Loyalty of each group of the circle. */
    readonly groups: ByGroup<number>;
    readonly circleNorm: number;
    readonly cohesion: number;
    readonly hazard: number;
    readonly programme: number;
    readonly readiness: number;
    readonly fundedRounds: number;
    readonly reserve: number;
  } | null;
}

/** What a delegation may see without what its own orders move: all that its talk and its standing depend on. */
export type SettledView = Omit<SeatView, 'docket' | 'budget'> & { readonly budget: Pick<SeatView['budget'], 'unit'> };
