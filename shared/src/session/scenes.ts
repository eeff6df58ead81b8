import type { BasketId, BySeat, EndingId, Letter, Phase, SeatId, SenderId } from '../terms/vocabulary.ts';
import type { DraftText, RollCall } from '../terms/resolution.ts';
import type { Headline } from '../terms/public-record.ts';
import type { PublicView } from '../terms/seat-view.ts';
import type { Place, PostId, Stage } from './terms.ts';

/** What a projector can show; it follows the session by itself unless a host pins one. */
export const SCENES = [
  'join',
  'delegations',
  'plenary',
  'text',
  'roll-call',
  'headlines',
  'curves',
  'debrief',
] as const;
/** A kind of scene. */
export type SceneId = (typeof SCENES)[number];

/** A scene and the table it shows; `null` is the class as a whole. */
export interface Scene {
  readonly scene: SceneId;
  readonly table: number | null;
}

/** The steps of a debrief, in order. */
export const DEBRIEF_STEPS = ['happened', 'knew', 'paid', 'why', 'what-if', 'so-what'] as const;
/** A step of a debrief. */
export type DebriefStep = (typeof DEBRIEF_STEPS)[number];

/** Who holds a delegation before and while a table plays. */
export type SeatHeld = 'person' | 'away' | 'bot' | 'empty';

/** Where a table stands; everybody at it knows this much. */
export interface TableStand {
  readonly table: number;
  readonly status: 'waiting' | 'playing' | 'over';
  readonly round: number;
  /** `null` before the start. */
  readonly phase: Phase | null;
  readonly ready: readonly SeatId[];
  readonly isPaused: boolean;
  /** Waits at its round's end for the others. */
  readonly isWaiting: boolean;
  readonly ending: EndingId | null;
}

/** Figures of the public record that run from 0 to 100 at every table. */
export const CURVES = ['tension', 'unity', 'credibility', 'access'] as const;
/** A figure of the public record that can be drawn beside others. */
export type CurveId = (typeof CURVES)[number];

/** What a scene shows: public facts of one table, or of all for the class as a whole. */
export type SceneContent =
  | {
      readonly scene: 'join';
      readonly tables: readonly { readonly table: number; readonly seats: BySeat<SeatHeld> }[];
      /** Where the latest to come was seated; their name is their table's. */
      readonly last: Place | null;
    }
  | { readonly scene: 'delegations'; readonly people: Readonly<Record<PostId, number>> }
  | { readonly scene: 'plenary'; readonly tables: readonly TableStand[] }
  | {
      readonly scene: 'text';
      readonly tables: readonly {
        readonly table: number;
        readonly draft: DraftText | null;
        readonly whip: PublicView['whip'];
        readonly voted: readonly SenderId[];
        /** The level in force of each basket that the text changes. */
        readonly now: Readonly<Partial<Record<BasketId, Letter>>>;
      }[];
    }
  | {
      readonly scene: 'roll-call';
      /** The latest roll of each table; `isNow` if it was called in the round that is played. */
      readonly tables: readonly { readonly table: number; readonly roll: RollCall | null; readonly isNow: boolean }[];
    }
  | {
      readonly scene: 'headlines';
      /** The headlines of the last adjudicated round. */
      readonly tables: readonly {
        readonly table: number;
        readonly round: number;
        readonly headlines: readonly Headline[];
      }[];
    }
  | {
      readonly scene: 'curves';
      /** A value a round from the first on. */
      readonly tables: readonly {
        readonly table: number;
        readonly figures: Readonly<Partial<Record<CurveId, readonly number[]>>>;
      }[];
    }
  | { readonly scene: 'debrief' };

/** What decides which scene a projector shows by itself. */
export interface Followed {
  readonly stage: Stage;
  readonly sharesHeadlines: boolean;
  readonly tables: readonly (Pick<TableStand, 'table' | 'status' | 'round' | 'phase'> & {
    readonly hasDraft: boolean;
    /** Whether a roll was called in the round that is played. */
    readonly hasRoll: boolean;
  })[];
}

/**
 * The scene that follows the session. What a single table does is shown only where it is the only one, or where the host
 * shares headlines: other tables learn nothing of it before the debrief.
 */
export function followedScene({ stage, sharesHeadlines, tables }: Followed): Scene {
  if (stage === 'hall') return { scene: 'join', table: null };
  if (stage !== 'playing') return { scene: 'debrief', table: null };
  const only = tables.length === 1 ? tables[0] : undefined;
  const first = only ?? tables.find(({ status }) => status === 'playing');
  if (first === undefined) return { scene: 'plenary', table: null };
  const table = only?.table ?? null;
  const { round, phase } = first;
  if (phase === 'briefing' && round === 1) return { scene: 'delegations', table: null };
  const hasNews = phase === 'adjudication' || phase === 'briefing';
  if (hasNews && (only !== undefined || sharesHeadlines)) return { scene: 'headlines', table };
  if (only?.phase === 'negotiation' && only.hasDraft) return { scene: 'text', table };
  if (only?.phase === 'orders' && only.hasRoll) return { scene: 'roll-call', table };
  return { scene: 'plenary', table };
}
