import { POSTS, isRole, writerOf } from '@letter/shared/play';
import type { PostId, RoleNote } from '@letter/shared/play';
import type { TableView } from '@letter/shared/protocol';
import { useEffect } from 'react';
import { useActions, useRoleView, useSettledSeat, useYou } from './use-table.ts';

// How far notes are read is kept by the server, like the marks of other conversations.

const NONE: readonly RoleNote[] = [];

/** What the reader is at the table, and the notes that they may read, whichever side they are on. */
const postOf = ({ seat, role }: TableView['you']): PostId | null => seat ?? role ?? null;

/** The notes that the reader exchanged with one other. */
export const notesWith = (notes: readonly RoleNote[], other: PostId): readonly RoleNote[] =>
  notes.filter(({ role, seat }) => (isRole(other) ? role : seat) === other);

/** The notes that the reader may read. */
export function useNotes(): readonly RoleNote[] {
  const seat = useSettledSeat();
  const role = useRoleView();
  return seat?.notes ?? role?.notes ?? NONE;
}

/** Notes of others that were not read yet, by conversation and in total. */
export function useUnreadNotes(): { readonly of: (other: PostId) => number; readonly all: number } {
  const own = postOf(useYou());
  const notes = useNotes();
  const read = useYou().marks.read;
  const of = (other: PostId): number => {
    const between = notesWith(notes, other);
    const place = between.findLastIndex(({ id }) => id === read[other]);
    return between.slice(place + 1).filter((note) => writerOf(note) !== own).length;
  };
  return { of, all: notes.length === 0 ? 0 : POSTS.reduce((sum, post) => sum + of(post), 0) };
}

/** Marks the notes with one other as read while they are in sight. */
export function useReadingNotes(other: PostId, isInSight: boolean): void {
  const actions = useActions();
  const last = notesWith(useNotes(), other).at(-1)?.id;
  const known = useYou().marks.read[other];
  useEffect(() => {
    if (isInSight && last !== undefined && last !== known) void actions.markRead(other, last);
  }, [actions, other, last, known, isInSight]);
}
