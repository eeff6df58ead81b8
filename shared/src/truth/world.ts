import type { GameSeed } from '../lib/seed.ts';
import type { Vote } from '../terms/vocabulary.ts';
import type { Ledger } from '../terms/ledger.ts';
import type { PublicRound } from '../terms/public-record.ts';
import type { Listing } from '../terms/public-record.ts';
import type { Docket } from '../terms/docket.ts';
import type { Flows, Incident } from '../model/outcome.ts';
import type { StepInputs } from '../model/step-inputs.ts';
import type { PledgeJudgement } from '../terms/pledge.ts';
import type { Nudge } from '../terms/nudge.ts';
import type { Stocks } from '../terms/stocks.ts';
import type { TraceTerm } from '../terms/trace.ts';
import type { Cover } from '../terms/cover.ts';
import type { Proof, ProcedureCase, Report } from '../terms/evidence.ts';
import type { AgreementId, IntermediaryId } from '../terms/ids.ts';
import type { Inject } from '../terms/inject.ts';
import type { Message } from '../terms/message.ts';
import type { PanelFinding, PressHeadline, RoleNote } from '../terms/role.ts';
import type { MindNote } from '../terms/mind-note.ts';
import type { Scenario } from '../terms/scenario.ts';
import type { Agreement } from '../terms/agreement.ts';
import type { DraftText, Instrument, RollCall } from '../terms/resolution.ts';
import type { Observation } from '../terms/observation.ts';
import type {
  ByBasket,
  ByCorridor,
  ByMeasure,
  BySeat,
  BySender,
  EndingId,
  Effort,
  FormatId,
  Letter,
  LuxuryFamily,
  Phase,
  SeatId,
  SenderId,
  TestKind,
} from '../terms/vocabulary.ts';

/** Version of the rules. Any log can be folded, but only one of this version can be adjudicated again. */
export const RULES_VERSION = 5;

/** The state of one seat. */
export interface SeatState {
  readonly docket: Docket;
  readonly ready: boolean;
  /** Points spent on immediate orders this round. */
  readonly spent: number;
  /** Points withheld this round by a compensation under the procedure. */
  readonly withheld: number;
  readonly muted: readonly SeatId[];
  readonly observations: readonly Observation[];
}

/** What a round was adjudicated on, beside the stocks at the end of the round before: enough to adjudicate it again. */
export interface RoundBasis {
  readonly inputs: StepInputs;
  /** Political costs applied between the rounds. */
  readonly moved: readonly Nudge[];
  /** Evidence and exposure that rose or fell between the rounds, points. */
  readonly shown: readonly {
    readonly intermediary: IntermediaryId;
    readonly exposure: number;
    readonly evidence: BySender<number>;
  }[];
}

/** The true record of one round, for scores and the debrief. */
export interface RoundRecord {
  readonly round: number;
  readonly letters: ByCorridor<ByMeasure<Letter>>;
  readonly efforts: BySender<ByBasket<Effort>>;
  readonly reports: BySender<ByBasket<Effort>>;
  readonly beliefs: BySender<number>;
  readonly leakage: number;
  readonly leakageAt: ByCorridor<number>;
  readonly flows: Flows;
  readonly ledger: Ledger;
  readonly test: TestKind;
  readonly dockets: BySeat<Docket>;
  readonly shock: string | null;
  readonly stocks: Stocks;
  readonly trace: readonly TraceTerm[];
  readonly incidents: readonly Incident[];
  /** Absent in games of rules 1 and 2, which cannot be run again. */
  readonly basis?: RoundBasis;
}

/** The complete state of one table. Only `evolve` writes it; people see it only through a projection. */
export interface World {
  readonly scenario: Scenario;
  readonly seed: GameSeed;
  readonly format: FormatId;
  /** Fixed number of rounds, or `null` for the format's open end. */
  readonly fixedRounds: number | null;
  /** The last round that the time of a lesson has room for; left out where nothing limits the game. */
  readonly roundLimit?: number;
  readonly round: number;
  readonly phase: Phase;
  readonly stocks: Stocks;
  readonly seats: BySeat<SeatState>;
  /** Letters without sunset: the scenario's, lowered where an adopted text has lifted them. */
  readonly baseLetters: ByCorridor<ByMeasure<Letter>>;
  readonly instruments: readonly Instrument[];
  /** Political costs applied this round; they become part of its trace. */
  readonly moved: readonly Nudge[];
  readonly draft: DraftText | null;
  readonly votes: Readonly<Partial<Record<SenderId, Vote>>>;
  /** Number of members won by the pen this round. */
  readonly gathered: number;
  readonly rollCalls: readonly RollCall[];
  readonly exemptionsInText: boolean;
  readonly commonList: {
    /** Rounds of work done: 0, 1 or 2; 2 is complete. */
    readonly progress: 0 | 1 | 2;
    readonly ticks: Readonly<Partial<Record<LuxuryFamily, boolean>>>;
    readonly adopted: boolean;
  };
  readonly procedureAdopted: boolean;
  readonly cases: readonly ProcedureCase[];
  readonly listings: readonly Listing[];
  readonly reports: readonly Report[];
  readonly proofs: readonly Proof[];
  readonly agreements: readonly Agreement[];
  /** Breaches that a party could observe and that were announced. */
  readonly breaches: readonly { readonly round: number; readonly by: SeatId; readonly agreement: AgreementId }[];
  readonly messages: readonly Message[];
  /** What became of pledges made in talk; left out until the first was judged. */
  readonly pledges?: readonly PledgeJudgement[];
  /** What hosts put into the game; left out until the first. */
  readonly injects?: readonly Inject[];
  /** What bots believed and weighed; left out until the first note. */
  readonly minds?: readonly MindNote[];
  /** What the Panel and the Press published, and what was written to and by them; left out until the first. */
  readonly panelFindings?: readonly PanelFinding[];
  readonly pressHeadlines?: readonly PressHeadline[];
  readonly notes?: readonly RoleNote[];
  readonly convenedIn: number | null;
  readonly shock: string | null;
  /** Periods in which seats were played for absent people; left out until the first. */
  readonly covers?: readonly Cover[];
  readonly history: readonly RoundRecord[];
  readonly publicRecord: readonly PublicRound[];
  readonly ending: EndingId | null;
}
