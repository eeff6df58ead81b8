import { useSyncExternalStore } from 'react';

// Everything that is said to a screen reader without being asked goes through here. Each announcement is an element of
// its own, so that the same sentence is said again when it happens again, and none is lost behind the next.

interface Announcement {
  readonly id: number;
  readonly words: string;
  readonly isUrgent: boolean;
}

/** More than a screen reader can have waiting. */
const MAX_KEPT = 20;
/** What was said long ago is not found again by a reader who goes through the page. */
const KEPT_MS = 30_000;

let said: readonly Announcement[] = [];
let last = 0;
let clearing: number | undefined;
const listeners = new Set<() => void>();

function put(next: readonly Announcement[]): void {
  said = next;
  for (const listener of listeners) listener();
}

/** Says a sentence to those who listen to the page; an urgent one at once, any other when the present one is said. */
export function announce(words: string, isUrgent = false): void {
  if (words === '') return;
  last += 1;
  put([...said, { id: last, words, isUrgent }].slice(-MAX_KEPT));
  window.clearTimeout(clearing);
  clearing = window.setTimeout(() => put([]), KEPT_MS);
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};

/** The one place of the page where announcements are written; stands outside of everything that can fail or be covered. */
export function Announcer() {
  const all = useSyncExternalStore(subscribe, () => said);
  return (
    // Dialogs hide the rest of the page from screen readers, but not what is marked so.
    <div className="visually-hidden" data-live-announcer="">
      {([false, true] as const).map((isUrgent) => (
        <div key={String(isUrgent)} aria-live={isUrgent ? 'assertive' : 'polite'} aria-relevant="additions">
          {all
            .filter((one) => one.isUrgent === isUrgent)
            .map((one) => (
              <p key={one.id}>{one.words}</p>
            ))}
        </div>
      ))}
    </div>
  );
}
