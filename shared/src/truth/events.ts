import type { GameSeed } from '../lib/seed.ts';
import type { Vote } from '../terms/vocabulary.ts';
import type { PledgeJudgement } from '../terms/pledge.ts';
import type { Nudge } from '../terms/nudge.ts';
import type { Cover } from '../terms/cover.ts';
import type { Proof, ProcedureCase, Report } from '../terms/evidence.ts';
import type { AgreementId, CaseId, IntermediaryId, ListingId, ReportId, Slot } from '../terms/ids.ts';
import type { Inject } from '../terms/inject.ts';
import type { Message } from '../terms/message.ts';
import type { MindNote } from '../terms/mind-note.ts';
import type { ImmediateKind, SealedOrder } from '../terms/order.ts';
import type { Agreement, ReliefEnd, TermJudgement } from '../terms/agreement.ts';
import type { DraftText, Instrument, RollCall } from '../terms/resolution.ts';
import type { Observation } from '../terms/observation.ts';
import type { EndingId, FormatId, LuxuryFamily, Phase, SeatId, SenderId } from '../terms/vocabulary.ts';
import type { Docket } from '../terms/docket.ts';
import type { Listing, PublicRound } from '../terms/public-record.ts';
import type { PanelFinding, PressHeadline, RoleNote } from '../terms/role.ts';
import type { RoundRecord } from './world.ts';

// Events, in the past tense. The log of a table is a list of events; `evolve` folds them into the World.

export type GameEvent =
  | {
      readonly kind: 'game-started';
      readonly rulesVersion: number;
      readonly scenario: string;
      readonly scenarioHash: string;
      readonly seed: GameSeed;
      readonly format: FormatId;
      readonly fixedRounds: number | null;
    }
  | { readonly kind: 'round-opened'; readonly round: number; readonly shock: string | null }
  /** The docket with which a seat starts a round: its repeating orders, reduced to its budget. */
  | { readonly kind: 'docket-carried'; readonly seat: SeatId; readonly docket: Docket }
  | { readonly kind: 'phase-opened'; readonly round: number; readonly phase: Phase }
  | { readonly kind: 'seat-readied'; readonly seat: SeatId; readonly ready: boolean }
  /** None of a delegation's people are present: from now on their standing orders or the advisor play it. */
  | { readonly kind: 'seat-covered'; readonly seat: SeatId; readonly by: Cover['by'] }
  | { readonly kind: 'seat-returned'; readonly seat: SeatId }
  | { readonly kind: 'order-sealed'; readonly seat: SeatId; readonly slot: Slot; readonly order: SealedOrder }
  | { readonly kind: 'order-withdrawn'; readonly seat: SeatId; readonly slot: Slot }
  /** What an immediate order cost, in points of this round. */
  | { readonly kind: 'points-spent'; readonly seat: SeatId; readonly points: number; readonly on: ImmediateKind }
  /** The political cost of an act (mandate, trust, access …), applied at once. */
  | { readonly kind: 'standing-moved'; readonly nudges: readonly Nudge[] }
  /**
   * A source was put at risk or a route shown: a sender's evidence on a name and the name's exposure change at once,
   * points.
   */
  | {
      readonly kind: 'evidence-moved';
      readonly intermediary: IntermediaryId;
      readonly by: SenderId;
      readonly evidence: number;
      readonly exposure: number;
    }
  | { readonly kind: 'message-sent'; readonly message: Message }
  /** What a bot believed and weighed in a round; shown to nobody before the end. */
  | { readonly kind: 'mind-noted'; readonly note: MindNote }
  | { readonly kind: 'seat-muted'; readonly seat: SeatId; readonly muted: SeatId; readonly on: boolean }
  | { readonly kind: 'text-tabled'; readonly draft: DraftText }
  | { readonly kind: 'vote-cast'; readonly seat: SenderId; readonly vote: Vote }
  | { readonly kind: 'votes-gathered'; readonly votes: number }
  | { readonly kind: 'roll-called'; readonly roll: RollCall }
  | { readonly kind: 'measure-imposed'; readonly instrument: Instrument }
  | { readonly kind: 'measure-lapsed'; readonly id: string }
  | { readonly kind: 'family-ticked'; readonly family: LuxuryFamily; readonly ticked: boolean; readonly by: SenderId }
  | { readonly kind: 'list-worked'; readonly progress: 1 | 2 }
  | { readonly kind: 'listing-proposed'; readonly listing: Listing }
  | { readonly kind: 'hold-placed'; readonly listing: ListingId; readonly by: SenderId }
  | { readonly kind: 'name-listed'; readonly listing: ListingId }
  | { readonly kind: 'meeting-convened'; readonly round: number }
  | { readonly kind: 'report-made'; readonly report: Report }
  | { readonly kind: 'report-shown'; readonly report: ReportId; readonly to: SeatId }
  | { readonly kind: 'report-published'; readonly report: ReportId }
  | { readonly kind: 'proof-shown'; readonly proof: Proof }
  /** The Panel published one of its files by itself; that it is public, and what that moved, follows. */
  | { readonly kind: 'finding-issued'; readonly finding: PanelFinding }
  /** The Press published a headline; what it moved follows. */
  | { readonly kind: 'headline-issued'; readonly headline: PressHeadline }
  /** A delegation wrote to the Panel or the Press, or one of them to it. */
  | { readonly kind: 'note-sent'; readonly note: RoleNote }
  | { readonly kind: 'agreement-offered'; readonly agreement: Agreement }
  | { readonly kind: 'agreement-signed'; readonly agreement: AgreementId; readonly by: SeatId }
  | { readonly kind: 'agreement-declined'; readonly agreement: AgreementId; readonly by: SeatId }
  | {
      readonly kind: 'agreement-judged';
      readonly agreement: AgreementId;
      readonly judgements: readonly TermJudgement[];
    }
  | { readonly kind: 'agreement-closed'; readonly agreement: AgreementId; readonly as: 'lapsed' | 'ended' | 'broken' }
  /** What became of something pledged in talk. */
  | { readonly kind: 'pledge-judged'; readonly judgement: PledgeJudgement }
  /** Relief that a party gave ends before its term. */
  | { readonly kind: 'relief-ended'; readonly agreement: AgreementId; readonly end: ReliefEnd }
  /** A breach that nobody could see in its round has come out by a report; `round` is the one it was judged in. */
  | {
      readonly kind: 'breach-found';
      readonly agreement: AgreementId;
      readonly term: number;
      readonly round: number;
    }
  | { readonly kind: 'breach-announced'; readonly agreement: AgreementId; readonly by: SeatId }
  | { readonly kind: 'procedure-invoked'; readonly case: ProcedureCase }
  | { readonly kind: 'procedure-judged'; readonly case: CaseId; readonly by: SenderId; readonly inFavour: boolean }
  | { readonly kind: 'procedure-decided'; readonly case: CaseId; readonly decided: 'upheld' | 'dismissed' }
  /** The orders phase is over and dockets no longer change; the events of adjudication follow. */
  | { readonly kind: 'dockets-sealed'; readonly round: number }
  | { readonly kind: 'round-adjudicated'; readonly record: RoundRecord }
  | { readonly kind: 'record-published'; readonly round: PublicRound }
  | { readonly kind: 'seat-observed'; readonly seat: SeatId; readonly observation: Observation }
  /** The time of a lesson has room for so many rounds in all. */
  | { readonly kind: 'rounds-limited'; readonly rounds: number }
  /** The host of a session put an event into the game. */
  | { readonly kind: 'event-injected'; readonly inject: Inject }
  | { readonly kind: 'game-ended'; readonly ending: EndingId };

export type GameEventKind = GameEvent['kind'];
export type GameEventOf<K extends GameEventKind> = Extract<GameEvent, { readonly kind: K }>;
