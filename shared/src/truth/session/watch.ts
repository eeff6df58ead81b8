import { recordOf } from '../../lib/record-of.ts';
import { SEATS } from '../../terms/vocabulary.ts';
import type { BySeat } from '../../terms/vocabulary.ts';
import type { World } from '../world.ts';

/** Who of a delegation is connected, and whether a bot plays it. */
export interface SeatPeople {
  readonly people: number;
  readonly here: number;
  readonly isBot: boolean;
}

/** What a table is at, as far as it says since when something has lasted. */
export interface Watched {
  readonly world: World | null;
  readonly isPaused: boolean;
  readonly isWaiting: boolean;
  readonly people: BySeat<SeatPeople>;
}

/** Since when things last at a table, ms on the steady clock. Lost with the process; nothing of a game rests on it. */
export interface TableWatch {
  /** Round and phase. */
  readonly stamp: string;
  readonly phaseSince: number;
  readonly pausedSince: number | null;
  readonly waitingSince: number | null;
  /** Since when nobody of a delegation is connected. */
  readonly awaySince: BySeat<number | null>;
  /** What a delegation had done, and when it last did something in the open phase. */
  readonly done: BySeat<{ readonly mark: string; readonly at: number }>;
  readonly text: { readonly mark: string; readonly since: number } | null;
}

/** Follows a table: what has not changed keeps its time, what is new begins now. */
export function watchTable(before: TableWatch | null, table: Watched, now: number): TableWatch {
  const { world, people } = table;
  const stamp = world === null ? 'waiting' : `${world.round} ${world.phase}`;
  const isSame = before?.stamp === stamp;
  const phaseSince = isSame ? before.phaseSince : now;
  const written = world === null ? null : writtenIn(world);
  const text = world === null || world.draft === null ? null : `${world.draft.id} ${Object.keys(world.votes).length}`;
  return {
    stamp,
    phaseSince,
    pausedSince: table.isPaused ? (before?.pausedSince ?? now) : null,
    waitingSince: table.isWaiting ? (before?.waitingSince ?? now) : null,
    awaySince: recordOf(SEATS, (seat) =>
      people[seat].people > 0 && people[seat].here === 0 ? (before?.awaySince[seat] ?? now) : null,
    ),
    done: recordOf(SEATS, (seat) => {
      const mark = world === null || written === null ? '' : markOf(world, seat, written[seat]);
      const known = before?.done[seat];
      if (!isSame || known === undefined) return { mark, at: phaseSince };
      return known.mark === mark ? known : { mark, at: now };
    }),
    text: text === null ? null : isSame && before.text?.mark === text ? before.text : { mark: text, since: now },
  };
}

/** Messages of each delegation so far. */
function writtenIn({ messages }: World): BySeat<number> {
  const counts = { us: 0, china: 0, un: 0, dprk: 0 };
  for (const { from } of messages) counts[from] += 1;
  return counts;
}

/** What a delegation has done, such that anything more makes another mark. */
function markOf({ seats, votes, agreements }: World, seat: keyof World['seats'], written: number): string {
  const { docket, ready, spent } = seats[seat];
  const hands = agreements.filter(({ offeredBy, signed }) => offeredBy === seat || signed.includes(seat)).length;
  const vote = seat === 'dprk' ? undefined : votes[seat];
  return JSON.stringify([written, ready, spent, hands, vote, docket]);
}
