import type { BotLevel } from '../terms/bot-level.ts';
import type { DelegationRule } from '../terms/delegation.ts';
import type { PostId, RoleId } from '../terms/role.ts';
import type { FormatId } from '../terms/vocabulary.ts';

// A session is a host's group of tables: a class, a workshop, an evening. It adds people, time and comparison to tables
// that stay what they are.

export { POSTS, ROLES } from '../terms/role.ts';
export type { PostId, RoleId } from '../terms/role.ts';

/** Where a participant belongs; without a place they are in the hall. */
export interface Place {
  /** The table's number, from 1. */
  readonly table: number;
  readonly post: PostId;
}

/** Whose choice the names are that people show: their own, or one that says nothing about them. */
export const NAME_RULES = ['typed', 'suggested'] as const;
/** Whose choice the names are. */
export type NameRule = (typeof NAME_RULES)[number];

/** Where a session stands: people come; tables play; the host leads the debrief; it is over and only read. */
export const STAGES = ['hall', 'playing', 'debrief', 'over'] as const;
/** Where a session stands. */
export type Stage = (typeof STAGES)[number];

/** What a host chooses before the start; every field has a default. */
export interface SessionSettings {
  readonly name: string;
  /** Id of the world that all its tables play in. */
  readonly scenario: string;
  readonly format: FormatId;
  readonly bots: BotLevel;
  /** People the host expects, 1 to 300. */
  readonly expected: number;
  /** Delegates that a delegation has as a rule when seats are balanced, 1 to 7. */
  readonly perDelegation: number;
  /** Roles offered beside the delegations. */
  readonly roles: readonly RoleId[];
  /** How delegations of several decide; `null` leaves it to their size. */
  readonly rule: DelegationRule | null;
  /** Whether people choose the name they show, or are given one that says nothing about them. */
  readonly names: NameRule;
  /** Whether people give a real name beside the one they show; only hosts see it. */
  readonly asksRealName: boolean;
  /** Whether tables see the headlines of the others while they play. */
  readonly sharesHeadlines: boolean;
  /** Whether the short questionnaires before and after are asked. */
  readonly asksQuestions: boolean;
  /** Whether the two sentences about what the game speaks of are shown before anybody sits down. */
  readonly showsNote: boolean;
}

/** What a session is like if its host only names it; 24 people, the size of a class. */
export const DEFAULT_SETTINGS: Omit<SessionSettings, 'name'> = {
  scenario: 'january-2016',
  format: 'standard',
  bots: 'competent',
  expected: 24,
  perDelegation: 1,
  roles: [],
  rule: null,
  names: 'typed',
  asksRealName: false,
  sharesHeadlines: false,
  asksQuestions: true,
  showsNote: true,
};

/** Bounds of a session. */
export const SESSION_LIMITS = {
  people: 299,
  tables: 75,
  hosts: 8,
  perDelegation: 7,
  nameGraphemes: 60,
  reasonCharacters: 200,
  messageCharacters: 600,
  answerCharacters: 1_000,
  rosterCharacters: 60_000,
  /** Open calls for help of one participant. */
  openCalls: 3,
} as const;
