import { err, ok } from '@letter/shared/play';
import type { Result } from '@letter/shared/play';
import type { Participant } from '@letter/shared/authority';
import type { Place, PostId } from '@letter/shared/session';
import type { Refusal, SessionRefusal } from '@letter/shared/protocol';
import type { Placement } from '../table/conduct/place-people.ts';
import type { SessionCore } from './core.ts';
import { record } from './record.ts';

type Moved = Promise<Result<null, SessionRefusal>>;

/** A move of one person, by a host or by the session itself; `null` is the hall. */
export interface Move {
  readonly by: string | null;
  readonly place: Place | null;
  readonly isAdviser: boolean;
}

/**
 * Give somebody another place, also while tables play: they sit at the new table before they are taken from the one before.
 * Nobody is seated in a delegation whose others' secrets their devices were shown.
 */
export async function moveTo(core: SessionCore, person: Participant, { by, place, isAdviser }: Move): Moved {
  const before = person.place;
  const isSame = before?.table === place?.table;
  const seated = place === null ? ok(null) : await seatAt(core, person, place, isAdviser);
  if (!seated.ok) return seated;
  const kept = await record(core, [{ kind: 'placed', by, moves: [{ person: person.id, place, isAdviser }] }]);
  if (!kept.ok) {
    // As it was: at the table that they never left.
    if (place !== null && !isSame) await core.tables.get(place.table)?.conduct.part(person.id, 'moved');
    return kept;
  }
  if (before !== null && !isSame) await core.tables.get(before.table)?.conduct.part(person.id, 'moved');
  return ok(null);
}

/** Seat somebody at an open table; at one that is not open yet, or for somebody who has not come, there is nothing to do. */
export async function seatAt(core: SessionCore, person: Participant, place: Place, isAdviser: boolean): Moved {
  const table = core.tables.get(place.table);
  const placement = placementOf(core, person, place.post, isAdviser);
  if (table === undefined || placement === null) return ok(null);
  const placed = await table.conduct.place([placement]);
  return placed.ok ? ok(null) : err(refusalOf(placed.error));
}

/** What a table is told of somebody whom it is to seat; `null` while they have not come. */
export function placementOf(
  core: SessionCore,
  person: Participant,
  post: PostId,
  isAdviser: boolean,
): Placement | null {
  if (person.tokenHash === null) return null;
  const { id, tokenHash, name } = person;
  return { id, tokenHash, name, seat: post, isAdviser, seen: seenBy(core, [tokenHash, ...person.formerTokens]) };
}

/** Delegations and roles whose secrets any of some devices was shown at a table of the session. */
export function seenBy({ tables }: SessionCore, tokens: readonly string[]): readonly PostId[] {
  return [...new Set([...tables.values()].flatMap(({ conduct }) => tokens.flatMap((token) => conduct.seenBy(token))))];
}

/** What a table's refusal means for who asked the session. */
export function refusalOf(refusal: Refusal): SessionRefusal {
  switch (refusal.code) {
    case 'they-know-secrets':
    case 'knows-secrets':
      return { code: 'knows-secrets' };
    case 'delegation-full':
      return { code: 'post-full', most: refusal.most };
    case 'game-over':
      return { code: 'table-over' };
    case 'store-unavailable':
      return { code: 'store-unavailable' };
    default:
      return { code: 'internal' };
  }
}
