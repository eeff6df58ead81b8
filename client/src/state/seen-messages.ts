import { SEATS } from '@letter/shared/play';
import type { Message, SeatId, SeatView } from '@letter/shared/play';
import { useSyncExternalStore } from 'react';
import type { Recipient } from '../net/requests.ts';
import { useTable } from './use-table.ts';

// How far each conversation was read, remembered for this tab, so that a reload does not make old messages new.
const seen = new Map<string, number>();
const PREFIX = 'letter.seen.';

function seenCount(key: string): number {
  const known = seen.get(key);
  if (known !== undefined) return known;
  try {
    const stored = Number(window.sessionStorage.getItem(PREFIX + key) ?? '0');
    return Number.isInteger(stored) ? stored : 0;
  } catch {
    return 0;
  }
}

function keepCount(key: string, count: number): void {
  seen.set(key, count);
  try {
    window.sessionStorage.setItem(PREFIX + key, String(count));
  } catch {
    // Storage may be blocked; then it is remembered as long as the page.
  }
}

const listeners = new Set<() => void>();
let version = 0;

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};

/** The other side of a message, seen from one seat. */
export function channelOf(message: Message, own: SeatId): Recipient {
  if (message.channel.kind === 'plenary') return 'plenary';
  const [first, second] = message.channel.between;
  return first === own ? second : first;
}

/** The messages of one conversation, without those of a muted delegation. */
export const messagesWith = (view: SeatView, channel: Recipient): readonly Message[] =>
  view.messages.filter((message) => channelOf(message, view.seat) === channel && !view.muted.includes(message.from));

const keyOf = (code: string, own: SeatId, channel: Recipient): string => `${code}/${own}/${channel}`;

/** Marks a conversation as read up to what is shown now. */
export function markSeen(code: string, view: SeatView, channel: Recipient): void {
  const key = keyOf(code, view.seat, channel);
  const count = messagesWith(view, channel).length;
  if (seenCount(key) === count) return;
  keepCount(key, count);
  version += 1;
  for (const listener of listeners) listener();
}

/** The number of unread messages from others in one conversation. */
export function unreadIn(code: string, view: SeatView, channel: Recipient): number {
  const all = messagesWith(view, channel);
  return all.slice(seenCount(keyOf(code, view.seat, channel))).filter((message) => message.from !== view.seat).length;
}

/** Unread messages by conversation and in total; re-renders when some are read. */
export function useUnread(): { readonly of: (channel: Recipient) => number; readonly all: number } {
  useSyncExternalStore(subscribe, () => version);
  const code = useTable((view) => view.info.code);
  const view = useTable((table) => table.seat);
  const of = (channel: Recipient) => (view === null ? 0 : unreadIn(code, view, channel));
  const channels: readonly Recipient[] = ['plenary', ...SEATS];
  return { of, all: channels.reduce((sum, channel) => sum + of(channel), 0) };
}
