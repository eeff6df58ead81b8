import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { dropStored, readStored, storedKeys, watchStored, writeStored } from '../lib/stored.ts';
import { keyFor, markOf, personHere } from '../net/identity.ts';
import { useInfo, useYou } from './use-table.ts';

// What somebody has typed and not sent belongs to the person, the table, the seat and the thing it is for, and to no
// component: it outlives tabs, pages, phases, widths and reloads, and is never shown for another recipient. Each draft
// is stored under a key of its own, so that two tabs do not overwrite each other's.

const PREFIX = 'letter.draft.';
const VERSION = 1;
const MAX_DRAFTS = 40;
const MAX_CHARACTERS = 8_000;
const MAX_AGE_MS = 14 * 24 * 3_600_000;

/** Reads what was stored as a draft; `null` if it is none. */
export type ParseDraft<T> = (input: unknown) => T | null;

interface Kept {
  readonly at: number;
  readonly value: unknown;
}

type Fields = Readonly<Record<string, unknown>>;

/** Whether something read from storage has fields at all. */
export const isFields = (input: unknown): input is Fields =>
  typeof input === 'object' && input !== null && !Array.isArray(input);

/** Reads a draft that is a text. */
export const parseText: ParseDraft<string> = (input) => (typeof input === 'string' ? input : null);

const listeners = new Set<() => void>();
/** What was read or written last, by key: components want the same object as long as nothing changed. */
const known = new Map<string, { readonly text: string | null; readonly kept: Kept | null }>();

const tell = (): void => {
  for (const listener of listeners) listener();
};

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  const stop = watchStored(tell);
  return () => {
    listeners.delete(listener);
    stop();
  };
}

function readKept(text: string | null): Kept | null {
  if (text === null) return null;
  try {
    const input: unknown = JSON.parse(text);
    if (!isFields(input) || input['version'] !== VERSION || typeof input['at'] !== 'number') return null;
    return { at: input['at'], value: input['value'] };
  } catch {
    return null;
  }
}

function find(key: string): Kept | null {
  const text = readStored(key);
  const last = known.get(key);
  if (last !== undefined && last.text === text) return last.kept;
  const kept = readKept(text);
  known.set(key, { text, kept });
  return kept;
}

function write(key: string, value: unknown): void {
  if (value === null) dropStored(key);
  else {
    const text = JSON.stringify({ version: VERSION, at: Date.now(), value });
    if (text.length > MAX_CHARACTERS) return;
    writeStored(key, text);
  }
  tell();
}

/** Drops drafts that cannot be read or are too old, and the oldest beyond the most that are kept. */
export function tidyDrafts(now = Date.now()): void {
  const found = storedKeys()
    .filter((key) => key.startsWith(PREFIX))
    .map((key) => ({ key, at: readKept(readStored(key))?.at ?? 0 }))
    .toSorted((a, b) => b.at - a.at);
  for (const [index, { key, at }] of found.entries()) if (index >= MAX_DRAFTS || at < now - MAX_AGE_MS) dropStored(key);
}

/** Drops all that the person here has typed at a table and not sent. */
export function dropDrafts(table: string): void {
  for (const key of storedKeys())
    if (key.startsWith(`${PREFIX}${table}.`) && markOf(key) === personHere()) dropStored(key);
  tell();
}

/**
 * One draft of the reader's seat at this table, as state: what was left there, or `null`. The function that sets it may
 * be called after its component is gone, and is given what is there by then; `null` drops the draft.
 */
export function useDraft<T>(
  thing: string,
  parse: ParseDraft<T>,
): readonly [T | null, (change: (known: T | null) => T | null) => void] {
  const table = useInfo().code;
  const seat = useYou().seat ?? 'none';
  // Whose page it is stands in its address and its tab: to read both for each draft of a page adds up.
  const key = useMemo(() => keyFor(`${PREFIX}${table}.${seat}.${thing}`), [table, seat, thing]);
  const kept = useSyncExternalStore(subscribe, () => find(key));
  const set = useCallback(
    (change: (before: T | null) => T | null) => {
      const before = find(key);
      write(key, change(before === null ? null : parse(before.value)));
    },
    [key, parse],
  );
  return [useMemo(() => (kept === null ? null : parse(kept.value)), [kept, parse]), set];
}
