import type { TableView } from '@letter/shared/protocol';
import { openRoles, openSeats } from '../../features/seat/open-seats.tsx';

/** Whether somebody who watches may take a seat or a role here; in a session its hosts say who sits where. */
export const isSeatOpen = (view: TableView): boolean =>
  view.info.session === undefined &&
  view.you.seat === null &&
  view.you.role === undefined &&
  (openSeats(view.info).length > 0 || openRoles(view).length > 0);

/** What the settings are called for somebody who holds a seat, leads the table, or watches it. */
export const seatTitle = (view: TableView): 'title' | 'lead' | 'watch' => {
  if (view.you.seat !== null) return 'title';
  return view.you.maker ? 'lead' : 'watch';
};
