import type { RoleId } from '../../terms/role.ts';
import type { BySeat } from '../../terms/vocabulary.ts';
import type { PanelView, PressView } from '../../terms/role-view.ts';
import type { PublicView, SeatView } from '../../terms/seat-view.ts';
import { baselineOf } from '../outcome/baseline.ts';
import type { World } from '../world.ts';
import { projectPublic, renewPublic } from './project-public.ts';
import { projectPanel, projectPress, renewPanel, renewPress } from './project-role.ts';
import { projectSeat, renewSeat } from './project-seat.ts';
import { changedIn } from './sources.ts';

/** What the audiences of a table may see of one World. */
export interface Views {
  readonly world: World;
  readonly public: PublicView;
  readonly seats: BySeat<SeatView>;
  /** `null` where nobody asked for it. */
  readonly panel: PanelView | null;
  readonly press: PressView | null;
}

/** The roles whose views are asked for beside those of the delegations. */
export type AskedRoles = Readonly<Record<RoleId, boolean>>;

/** Everything that the audiences of a table may see of a World, made whole. */
export function projectAll(world: World, roles: AskedRoles): Views {
  const open = projectPublic(world, () => baselineOf(world));
  return {
    world,
    public: open,
    seats: {
      us: projectSeat(world, 'us', open),
      china: projectSeat(world, 'china', open),
      un: projectSeat(world, 'un', open),
      dprk: projectSeat(world, 'dprk', open),
    },
    panel: roles.panel ? projectPanel(world, open) : null,
    press: roles.press ? projectPress(world, open) : null,
  };
}

/**
 * The same as `projectAll`, made from the views of another World of the same table: only those fields are made again that
 * are made of something in which the two Worlds differ, and all others are the same objects.
 */
export function renewAll(last: Views, world: World, roles: AskedRoles): Views {
  const { panel, press } = last;
  if (last.world === world && (panel !== null) === roles.panel && (press !== null) === roles.press) return last;
  const changed = changedIn(last.world, world);
  const isEnded = world.ending !== null && last.world === world;
  const open = isEnded ? last.public : renewPublic(last.public, changed, world, () => baselineOf(world));
  const { us, china, un, dprk } = last.seats;
  return {
    world,
    public: open,
    seats: {
      us: renewSeat(us, changed, world, open),
      china: renewSeat(china, changed, world, open),
      un: renewSeat(un, changed, world, open),
      dprk: renewSeat(dprk, changed, world, open),
    },
    panel: !roles.panel ? null : panel === null ? projectPanel(world, open) : renewPanel(panel, changed, world, open),
    press: !roles.press ? null : press === null ? projectPress(world, open) : renewPress(press, changed, world, open),
  };
}
