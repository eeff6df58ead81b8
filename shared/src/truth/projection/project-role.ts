import type { Report } from '../../terms/evidence.ts';
import type { PanelView, PressView } from '../../terms/role-view.ts';
import type { PublicView } from '../../terms/seat-view.ts';
import { notesOf } from '../roles/published.ts';
import type { World } from '../world.ts';
import { namesOf } from './project-names.ts';
import { projectPublicOf } from './project-public.ts';
import { tradesOf } from './project-trades.ts';

/**
 * The view of the Panel of Experts: the public view, the evidence of the UN and nothing else of it. Pass the public
 * view if available.
 */
export const projectPanel = (world: World, publicView: PublicView = projectPublicOf(world)): PanelView => ({
  role: 'panel',
  public: publicView,
  files: world.reports.filter(({ by }) => by === 'un').map(withoutRecipients),
  names: namesOf(world, 'un'),
  trades: tradesOf(world, 'un'),
  notes: notesOf(world).filter(({ role }) => role === 'panel'),
});

/** The view of the Press: the public view and what delegations wrote to it. */
export const projectPress = (world: World, publicView: PublicView = projectPublicOf(world)): PressView => ({
  role: 'press',
  public: publicView,
  notes: notesOf(world).filter(({ role }) => role === 'press'),
});

// To whom the UN has shown a file is the UN's business.
const withoutRecipients = (report: Report): Report => ({ ...report, shownTo: [] });
