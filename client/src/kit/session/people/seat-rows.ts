import { SEATS } from '@letter/shared/play';
import { POSTS } from '@letter/shared/session';
import type { Place, PostId } from '@letter/shared/session';
import type { ParticipantCard } from '@letter/shared/protocol';

/** A table of the hall: who is at each post, and whether anybody is in a role beside the delegations. */
export interface SeatRow {
  readonly table: number;
  readonly posts: Readonly<Record<PostId, readonly ParticipantCard[]>>;
  readonly hasRoles: boolean;
}

/** Whether somebody counts as being in the session: neither absent nor removed. */
export const isIn = ({ presence }: ParticipantCard): boolean => presence !== 'absent' && presence !== 'removed';

/** Whether somebody has come, even if their connection is lost just now. */
export const hasCome = ({ presence }: ParticipantCard): boolean => presence === 'here' || presence === 'away';

/** The tables of a session with the people at each post, in the order of their names in the list. */
export function seatRows(people: readonly ParticipantCard[], tables: number): readonly SeatRow[] {
  return Array.from({ length: tables }, (_none, at) => {
    const table = at + 1;
    const there = people.filter((person) => isIn(person) && person.place?.table === table);
    const of = (post: PostId) => there.filter((person) => person.place?.post === post);
    return {
      table,
      posts: {
        us: of('us'),
        china: of('china'),
        un: of('un'),
        dprk: of('dprk'),
        panel: of('panel'),
        press: of('press'),
      },
      hasRoles: there.some(({ place }) => POSTS.slice(SEATS.length).some((role) => role === place?.post)),
    };
  });
}

/** The delegations that bots would play if the session started now. */
export const botSeats = (rows: readonly SeatRow[]): number =>
  rows.reduce((sum, { posts }) => sum + SEATS.filter((seat) => !posts[seat].some(hasCome)).length, 0);

/** Whether two places are one. */
export const isSamePlace = (one: Place | null, other: Place | null): boolean =>
  one === other || (one !== null && other !== null && one.table === other.table && one.post === other.post);
