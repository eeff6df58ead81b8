import type { Cover, PhaseStamp, SeatView } from '@letter/shared/play';
import { useState } from 'react';
import { readStored, writeStored } from '../../lib/stored.ts';

/** A time for which a delegation was played for: one absence, or several that nobody has read about yet. */
export interface Stretch {
  readonly by: Cover['by'];
  readonly from: PhaseStamp;
  readonly until: PhaseStamp;
}

const keyOf = (code: string, seat: string): string => `letter.handover.${code}.${seat}`;

/** The absence that a returning person has not read about; null for absences too long ago to recount. */
export function unreadStretch(view: SeatView, read: number): Stretch | null {
  const ended = view.covers.slice(read).filter(({ until }) => until !== null);
  const [first] = ended;
  const last = ended.at(-1);
  if (first === undefined || last === undefined || last.until === null) return null;
  if (last.until.round < view.public.round - 1) return null;
  return {
    by: ended.some(({ by }) => by === 'standing') ? 'standing' : 'advisor',
    from: first.from,
    until: last.until,
  };
}

/**
 * The unread absence of the reader's seat at a table, and a function that marks it as read; remembered on this device.
 */
export function useUnreadStretch(
  code: string,
  view: SeatView | null,
): { readonly stretch: Stretch | null; readonly read: () => void } {
  const key = keyOf(code, view?.seat ?? '');
  const [read, setRead] = useState(() => Number(readStored(key) ?? '0'));
  const count = view?.covers.length ?? 0;
  return {
    stretch: view === null ? null : unreadStretch(view, read),
    read: () => {
      writeStored(key, String(count));
      setRead(count);
    },
  };
}
