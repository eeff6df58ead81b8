import { SEATS } from '@letter/shared/play';
import type { Message, SeatId, SettledView } from '@letter/shared/play';
import type { ReadMarks } from '@letter/shared/protocol';
import { useEffect, useSyncExternalStore } from 'react';
import type { Recipient, TableRequests } from '../net/requests.ts';
import { useUnseenOffers } from './seen-offers.ts';
import { useActions, useInfo, useSettledSeat, useYou } from './use-table.ts';

// How far each conversation was read is kept by the server, for its person and all their devices, as the id of a message.
// What this page has shown since is known here at once; the server is told a moment later.

const TOLD_AFTER_MS = 800;

/** The last message shown by this page, by table, seat and conversation. */
const shown = new Map<string, string>();
/** What the server is about to be told. */
const telling = new Set<string>();
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

const allWith = (view: SettledView, channel: Recipient): readonly Message[] =>
  view.messages.filter((message) => channelOf(message, view.seat) === channel);

/** The messages of one conversation, without those of a muted delegation. */
export const messagesWith = (view: SettledView, channel: Recipient): readonly Message[] =>
  allWith(view, channel).filter((message) => !view.muted.includes(message.from));

const keyOf = (code: string, own: SeatId, channel: Recipient): string => `${code}/${own}/${channel}`;

const placeIn = (messages: readonly Message[], id: string | undefined): number =>
  id === undefined ? -1 : messages.findLastIndex((message) => message.id === id);

/** Messages in one conversation that are news for a person: from others, heard, and after the last one read. */
export function unreadIn(code: string, view: SettledView, marks: ReadMarks, channel: Recipient): number {
  const { messages, muted, seat } = view;
  const read = Math.max(
    placeIn(messages, marks.read[channel]),
    placeIn(messages, shown.get(keyOf(code, seat, channel))),
  );
  // What somebody said while they were muted is old by the time they are heard again.
  const passed = new Map(SEATS.map((other) => [other, placeIn(messages, marks.unmuted[other])]));
  return messages.filter((message, place) => {
    const { from } = message;
    if (place <= read || from === seat || muted.includes(from) || place <= (passed.get(from) ?? -1)) return false;
    return channelOf(message, seat) === channel;
  }).length;
}

function tellLater(actions: TableRequests, key: string, channel: Recipient): void {
  if (telling.has(key)) return;
  telling.add(key);
  window.setTimeout(() => {
    telling.delete(key);
    const last = shown.get(key);
    if (last !== undefined) void actions.markRead(channel, last);
  }, TOLD_AFTER_MS);
}

/** Marks a conversation as read up to its last message while that is in sight, here and with the server. */
export function useReading(view: SettledView, channel: Recipient, isInSight: boolean): void {
  const actions = useActions();
  const code = useInfo().code;
  const known = useYou().marks.read[channel];
  // Those of muted delegations count as well: they are passed over, and never come back as new.
  const last = allWith(view, channel).at(-1)?.id;
  const key = keyOf(code, view.seat, channel);
  useEffect(() => {
    if (!isInSight || last === undefined) return;
    if (shown.get(key) !== last) {
      shown.set(key, last);
      version += 1;
      for (const listener of listeners) listener();
    }
    if (known !== last) tellLater(actions, key, channel);
  }, [actions, key, channel, known, last, isInSight]);
}

/** Unread messages and offers by conversation and in total; re-renders when some are read. */
export function useUnread(): { readonly of: (channel: Recipient) => number; readonly all: number } {
  const seen = useSyncExternalStore(subscribe, () => version);
  const code = useInfo().code;
  const view = useSettledSeat();
  const marks = useYou().marks;
  const unseen = useUnseenOffers(view);
  const unread = unreadOf(code, view, marks, seen);
  const of = (channel: Recipient) => (unread.get(channel) ?? 0) + unseen(channel).length;
  return { of, all: CHANNELS.reduce((sum, channel) => sum + of(channel), 0) };
}

const CHANNELS: readonly Recipient[] = ['plenary', ...SEATS];

type Counts = ReadonlyMap<Recipient, number>;
/** What was counted last: the frame, its navigation and the conversations ask for the same. */
let counted: { readonly of: readonly unknown[]; readonly counts: Counts } | null = null;

/** Unread messages by conversation; `seen` stands for what this page has shown, which is known outside of any view. */
function unreadOf(code: string, view: SettledView | null, marks: ReadMarks, seen: number): Counts {
  const of = [code, view, marks, seen];
  if (counted?.of.every((one, at) => one === of[at]) === true) return counted.counts;
  const counts = new Map(CHANNELS.map((one) => [one, view === null ? 0 : unreadIn(code, view, marks, one)]));
  counted = { of, counts };
  return counts;
}
