import type { PanelFinding, PressHeadline, RoleNote } from '../../terms/role.ts';
import type { World } from '../world.ts';

// Games without a Panel and a Press have none of these fields.

/** What the Panel itself has published, oldest first. */
export const findingsOf = ({ panelFindings = [] }: Pick<World, 'panelFindings'>): readonly PanelFinding[] =>
  panelFindings;

/** What the Press has published, oldest first. */
export const headlinesOf = ({ pressHeadlines = [] }: Pick<World, 'pressHeadlines'>): readonly PressHeadline[] =>
  pressHeadlines;

/** What was written to and by the Panel and the Press, oldest first. */
export const notesOf = ({ notes = [] }: Pick<World, 'notes'>): readonly RoleNote[] => notes;
