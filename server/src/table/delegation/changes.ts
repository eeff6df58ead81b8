import { setReady } from '@letter/shared/authority';
import type { GameEvent } from '@letter/shared/authority';
import { agreedAfterChange, isAgreed, isSealed, isSameJson, slot, slotOf } from '@letter/shared/play';
import type { SeatId, Slot } from '@letter/shared/play';
import type { Asked, TableView } from '@letter/shared/protocol';
import type { Core } from '../core.ts';
import { forgetReadied } from '../readied.ts';
import { delegationOf, isShared, ownerOf, ownersOf, partOwners } from './delegation.ts';
import { changeState, stateOf } from './state.ts';

/** The slot of the docket that something asked for would change; `null` for what takes effect at once. */
export function slotAsked(asked: Asked): Slot | null {
  if (asked.kind === 'withdraw') return slot(asked.slot);
  return isSealed(asked.order) ? slotOf(asked.order) : null;
}

/** A change to the docket of a shared delegation: what it opens again, and what is to be noted once it is on record. */
export interface DocketTurn {
  /** Events to commit with the change. */
  readonly events: readonly GameEvent[];
  /** Notes who changed what, and who still agrees. */
  readonly note: (by: string) => void;
}

const NOTHING: DocketTurn = { events: [], note: () => undefined };

/** What a change means for those who agreed to the docket as it stood; nothing where somebody is alone or nothing changes. */
export function turnDocket(core: Core, seat: SeatId, asked: Asked): DocketTurn {
  const { world } = core;
  const changed = slotAsked(asked);
  if (world === null || changed === null || !isShared(core, seat)) return NOTHING;
  const before = world.seats[seat].docket[changed] ?? null;
  if (asked.kind === 'order' && isSameJson(before, asked.order)) return NOTHING;
  const delegation = delegationOf(core, seat);
  const owners = ownersOf(core, seat, delegation);
  const agreed = agreedAfterChange(delegation, stateOf(core, seat).agreed, ownerOf(owners, asked));
  const isOpened = world.seats[seat].ready && !isAgreed(delegation, agreed, partOwners(owners));
  const opened = isOpened ? setReady(world, seat, false) : null;
  return {
    events: opened?.ok === true ? opened.value : [],
    note: (by) => {
      const state = stateOf(core, seat);
      const changes = state.round === world.round ? state.changes : {};
      const change = { by, at: core.ports.clock.now(), before };
      changeState(core, seat, { agreed, round: world.round, changes: { ...changes, [changed]: change } });
      if (isOpened) forgetReadied(core, seat);
    },
  };
}

/** Who last changed what in the docket of a delegation of several people; nobody needs it alone. */
export function docketByOf(core: Core, seat: SeatId | null): TableView['you']['docketBy'] {
  if (seat === null || !isShared(core, seat)) return {};
  const { round, changes } = stateOf(core, seat);
  if (round !== core.world?.round) return {};
  return Object.fromEntries(
    Object.entries(changes).flatMap(([place, { by, at, before }]) => {
      const author = core.people.get(by);
      return author === undefined ? [] : [[place, { name: author.name, at, before }]];
    }),
  );
}
