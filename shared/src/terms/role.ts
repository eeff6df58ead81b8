import type { MessageId, ReportId } from './ids.ts';
import { SEATS } from './vocabulary.ts';
import type { SeatId } from './vocabulary.ts';

// Two roles beside the four delegations, which people take and bots never do (chapter 8 of the rulebook).

export const ROLES = ['panel', 'press'] as const;
/** The Panel of Experts, or the Press. */
export type RoleId = (typeof ROLES)[number];

/** Everything a person can be at a table. */
export const POSTS = [...SEATS, ...ROLES] as const;
/** A delegation, or a role beside them. */
export type PostId = SeatId | RoleId;

/** Whether somebody has one of the two roles. */
export const isRole = (post: string | null): post is RoleId => post === 'panel' || post === 'press';

export const LEANS = ['pressure', 'dialogue', 'even'] as const;
/** Which way a headline of the Press leans: for a firm line, for talks, or for neither. */
export type Lean = (typeof LEANS)[number];

/** Characters of a headline's own words at most, as typed. */
export const HEADLINE_CHARACTERS = 120;

/** Place of a line in the record of one round at most; real ones have a tenth of it. */
export const MAX_LINE = 199;

/** A line of the public record: the headline of a round by its place among them. */
export interface RecordLine {
  readonly round: number;
  readonly line: number;
}

/** What the Press writes: its lean, and words of its own, a line of the public record, or both. */
export interface HeadlineDraft {
  readonly lean: Lean;
  /** One line, up to 120 characters; may be empty beside a line of the record. */
  readonly words: string;
  readonly about: RecordLine | null;
}

/** A headline as it was published, one a round at most. */
export interface PressHeadline extends HeadlineDraft {
  readonly round: number;
}

/** A file of the Panel that the Panel itself made public, one a round at most. */
export interface PanelFinding {
  readonly round: number;
  readonly report: ReportId;
}

/** Something written between a delegation and the Panel or the Press; nobody else reads it. */
export interface RoleNote {
  readonly id: MessageId;
  readonly round: number;
  readonly role: RoleId;
  readonly seat: SeatId;
  /** Whether the delegation wrote it or the role. */
  readonly from: 'seat' | 'role';
  readonly text: string;
  /** When it was sent, ms since the epoch; games without people do not say. */
  readonly at?: number;
}

/** Who wrote a note. */
export const writerOf = ({ from, seat, role }: RoleNote): PostId => (from === 'seat' ? seat : role);
