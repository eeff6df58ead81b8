import type { PanelView, PressView } from '../../terms/role-view.ts';
import type { PublicView } from '../../terms/seat-view.ts';
import { notesOf } from '../roles/published.ts';
import type { World } from '../world.ts';
import { field, type Fields } from './field.ts';
import { namesOf } from './project-names.ts';
import { projectPublicOf } from './project-public.ts';
import { tradesOf } from './project-trades.ts';
import { make, renew, tableOf } from './renew.ts';
import type { Mask } from './sources.ts';
import { withoutRecipients } from './without-recipients.ts';

// To whom the UN has shown a file is the UN's business.
const PANEL: Fields<Omit<PanelView, 'role' | 'public'>> = {
  files: field(['reports'], ({ reports }) => reports.filter(({ by }) => by === 'un').map(withoutRecipients)),
  names: field(['scenario', 'stocks', 'listings', 'reports', 'history'], (known) => namesOf(known, 'un')),
  trades: field(['scenario', 'stocks', 'history'], (known) => tradesOf(known, 'un')),
  notes: field(['notes'], (known) => notesOf(known).filter(({ role }) => role === 'panel')),
};
const PRESS: Fields<Omit<PressView, 'role' | 'public'>> = {
  notes: field(['notes'], (known) => notesOf(known).filter(({ role }) => role === 'press')),
};
const PANEL_TABLE = tableOf(PANEL);
const PRESS_TABLE = tableOf(PRESS);

/**
 * The view of the Panel of Experts: the public view, the evidence of the UN and nothing else of it. Pass the public
 * view if available.
 */
export const projectPanel = (world: World, publicView: PublicView = projectPublicOf(world)): PanelView => ({
  role: 'panel',
  public: publicView,
  ...make(PANEL, world),
});

/** The view of the Press: the public view and what delegations wrote to it. */
export const projectPress = (world: World, publicView: PublicView = projectPublicOf(world)): PressView => ({
  role: 'press',
  public: publicView,
  ...make(PRESS, world),
});

/** The Panel's view of a World that differs from the last one in some parts. */
export const renewPanel = (last: PanelView, changed: Mask, world: World, open: PublicView): PanelView =>
  withPublic(renew(PANEL_TABLE, last, changed, world), open);

/** The Press's view of a World that differs from the last one in some parts. */
export const renewPress = (last: PressView, changed: Mask, world: World, open: PublicView): PressView =>
  withPublic(renew(PRESS_TABLE, last, changed, world), open);

/** A view with another public half; the same object if that is the one it has. */
export const withPublic = <V extends { readonly public: PublicView }>(view: V, open: PublicView): V =>
  view.public === open ? view : { ...view, public: open };
