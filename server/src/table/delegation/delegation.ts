import {
  dealLevers,
  headOf,
  leverOf,
  leverOfSlot,
  portfolioOf,
  ruleFor,
  decidersAmong,
  slot,
} from '@letter/shared/play';
import type { Delegate, Delegation, LeverId, Owners, SeatId } from '@letter/shared/play';
import type { Asked } from '@letter/shared/protocol';
import { goneAfter } from '../away.ts';
import type { Core, Person } from '../core.ts';
import { isCorrespondence, peopleOf } from '../people.ts';
import { stateOf } from './state.ts';

const MINUTE_MS = 60_000;

/** Whether several people share a delegation; one alone has no rule to follow. */
export function isShared({ people }: Core, seat: SeatId): boolean {
  let count = 0;
  for (const person of people.values()) if (person.seat === seat) count += 1;
  return count > 1;
}

/** How long somebody who is away is waited for by their own delegation, ms: a page is loaded again, a screen sleeps. */
export const waitMs = (core: Core): number => (isCorrespondence(core) ? goneAfter(core) : 1) * MINUTE_MS;

/** Whether somebody counts in their delegation: here, or away for a moment only. */
export function isPresent(core: Core, person: Person): boolean {
  if (person.isHere) return true;
  const since = core.delegations.awaySince.get(person.id);
  return !person.hasLeft && since !== undefined && core.ports.clock.steady() - since < waitMs(core);
}

/** A delegation as its rules see it now. */
export function delegationOf(core: Core, seat: SeatId): Delegation {
  const delegates = peopleOf(core, seat).map((person): Delegate => ({
    id: person.id,
    isPresent: isPresent(core, person),
    isAdviser: person.isAdviser,
  }));
  const rule = ruleFor(core.rule, decidersAmong(delegates).length);
  return { rule, head: headOf(stateOf(core, seat).head, delegates), delegates };
}

const NOBODYS: Owners = new Map();

/** Who owns which lever; nobody anything unless the delegation decides by portfolio. */
export function ownersOf(core: Core, seat: SeatId, { rule, delegates }: Delegation): Owners {
  if (rule !== 'portfolio') return NOBODYS;
  return dealLevers(portfolioOf(core.settings.scenario, seat), stateOf(core, seat).given, delegates);
}

/** Everybody with a part of the docket. */
export const partOwners = (owners: Owners): readonly string[] => [
  ...new Set([...owners.values()].flatMap((id) => (id === null ? [] : [id]))),
];

/** The lever that is asked about; `null` for a slot that is none. */
const leverAsked = (asked: Asked): LeverId | null =>
  asked.kind === 'order' ? leverOf(asked.order) : leverOfSlot(slot(asked.slot));

/** Whose portfolio it is in. */
export function ownerOf(owners: Owners, asked: Asked): string | null {
  const lever = leverAsked(asked);
  return lever === null ? null : (owners.get(lever) ?? null);
}
