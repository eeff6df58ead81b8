import type { SessionReplies } from './replies.ts';
import { TABLE_INFO, YOU, type TableView } from '../table-view.ts';
import { isOwnView, isPublicView } from '../view-outline.ts';

/** Reads the reply to a peek as what the seat's own page holds; `null` if this page does not understand it. */
export function readPeek({ info, public: open, seat, you }: SessionReplies['host.peek']): TableView | null {
  const table = TABLE_INFO.safeParse(info);
  const own = YOU.safeParse(you);
  if (!table.success || !own.success) return null;
  if (open === null || seat === null) return { info: table.data, public: null, seat: null, you: own.data };
  if (!isPublicView(open, null) || !isOwnView(seat, null)) return null;
  return { info: table.data, public: open, seat: { ...seat, public: open }, you: own.data };
}
