import { changedParts, splitParts } from '@letter/shared/protocol';
import type { Writing } from './writing.ts';

/** The part of a synchronised map that patching needs. */
interface StringMap {
  get(key: string): string | undefined;
  set(key: string, value: string): unknown;
  delete(key: string): unknown;
  keys(): Iterable<string>;
}

const NOTHING: ReadonlyMap<string, string> = new Map();

/**
 * Write what differs and nothing else: an untouched part costs no byte on any wire. With the view that was written before,
 * only what is not the same object in both is looked at; `except` is a field that is left out.
 */
export function patchView(
  target: StringMap,
  view: object | null,
  writing: Writing,
  before: object | null = null,
  except?: string,
): void {
  if (view !== null && view === before) return;
  if (before === null || view === null)
    return patchParts(target, view === null ? NOTHING : splitParts(view, except), writing);
  const { gone, now } = changedParts(before, view, except);
  for (const key of gone) writing.drop(target, key);
  for (let at = 0; at + 1 < now.length; at += 2) {
    const key = now[at] ?? '';
    const text = now[at + 1] ?? '';
    if (target.get(key) !== text) writing.put(target, key, text);
  }
}

function patchParts(target: StringMap, wanted: ReadonlyMap<string, string>, writing: Writing): void {
  for (const key of Array.from(target.keys())) if (!wanted.has(key)) writing.drop(target, key);
  for (const [key, text] of wanted) if (target.get(key) !== text) writing.put(target, key, text);
}
