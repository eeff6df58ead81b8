import type { RoleId } from '../../terms/role.ts';
import type { BySeat, SeatId } from '../../terms/vocabulary.ts';
import type { PanelView, PressView } from '../../terms/role-view.ts';
import type { PublicView, SeatView } from '../../terms/seat-view.ts';
import { baselineOf } from '../outcome/baseline.ts';
import type { World } from '../world.ts';
import { projectPublic, renewPublic } from './project-public.ts';
import { projectPanel, projectPress, renewPanel, renewPress, withPublic } from './project-role.ts';
import { projectSeat, renewOwn } from './project-seat.ts';
import { changedIn } from './sources.ts';

/** What the audiences of a table may see of one World. */
export interface Views {
  readonly world: World;
  readonly public: PublicView;
  readonly seats: BySeat<SeatView>;
  /** Another object than before wherever something in a seat's own half may be another. */
  readonly own: BySeat<object>;
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
    own: { us: {}, china: {}, un: {}, dprk: {} },
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
  const seat = (id: SeatId) => renewOwn(last.seats[id], changed, world);
  const halves = { us: seat('us'), china: seat('china'), un: seat('un'), dprk: seat('dprk') };
  const own = (id: SeatId): object => (halves[id] === last.seats[id] ? last.own[id] : {});
  return {
    world,
    public: open,
    seats: {
      us: withPublic(halves.us, open),
      china: withPublic(halves.china, open),
      un: withPublic(halves.un, open),
      dprk: withPublic(halves.dprk, open),
    },
    own: { us: own('us'), china: own('china'), un: own('un'), dprk: own('dprk') },
    panel: !roles.panel ? null : panel === null ? projectPanel(world, open) : renewPanel(panel, changed, world, open),
    press: !roles.press ? null : press === null ? projectPress(world, open) : renewPress(press, changed, world, open),
  };
}

/** What each seat sees of one World after another of a game: most of it is as it was at the last act. */
export function seatsSeeing(first: World): (world: World, seat: SeatId) => SeatView {
  let views = projectAll(first, NO_ROLES);
  return (world, seat) => {
    views = renewAll(views, world, NO_ROLES);
    return views.seats[seat];
  };
}

const NO_ROLES: AskedRoles = { panel: false, press: false };
