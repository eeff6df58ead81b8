import type { TableInfo } from '@letter/shared/protocol';
import { goneAfter, isGone } from './away.ts';
import type { Core, Person } from './core.ts';

// Without its maker a game is ended by all who are seated. Those who are away count until they are gone.

/** Everybody whose agreement an early end needs. */
export const votersOf = (core: Core): readonly Person[] =>
  [...core.people.values()].filter((person) => person.seat !== null && !isGone(core, person));

/** How the vote on an early end stands, as everybody may know; `null` while nobody wants one. */
export function endVoteOf(core: Core): TableInfo['endVote'] {
  const agreed = core.agreed.flatMap((id) => core.people.get(id)?.name ?? []);
  if (agreed.length === 0 || core.status !== 'playing') return null;
  const awaited = votersOf(core)
    .filter(({ id }) => !core.agreed.includes(id))
    .map(({ name, isHere, away }) => ({ name, minutes: isHere ? null : goneAfter(core) - away }));
  return { agreed, awaited };
}
