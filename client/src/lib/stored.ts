import { carry, carriedKeys, dropCarried, readCarried } from './carried.ts';

// What the pages remember, by keys that begin with `letter.`. Everything that is read is judged by its reader, since
// anybody can write there; a value that the browser does not take is carried by this tab instead.

/** Where something is remembered: on this device for every tab, or in this tab alone. */
export type Place = 'device' | 'tab';

const PREFIX = 'letter.';
const PROBE = `${PREFIX}probe`;

const storageOf = (place: Place): Storage => (place === 'device' ? window.localStorage : window.sessionStorage);
const carriedKey = (place: Place, key: string): string => (place === 'device' ? key : `tab ${key}`);

/** Reads a remembered string, or null. */
export function readStored(key: string, place: Place = 'device'): string | null {
  // What storage did not take is newer than what it holds.
  const carried = readCarried(carriedKey(place, key));
  if (carried !== null) return carried;
  try {
    return storageOf(place).getItem(key);
  } catch {
    return null;
  }
}

/** Remembers a string if the browser allows it, otherwise for as long as this tab is open. */
export function writeStored(key: string, value: string, place: Place = 'device'): void {
  try {
    const storage = storageOf(place);
    storage.setItem(key, value);
    if (storage.getItem(key) !== value) throw new Error('storage takes nothing');
    dropCarried(carriedKey(place, key));
  } catch {
    // Blocked or full (private windows, school policies, a frame on another site).
    carry(carriedKey(place, key), value);
  }
}

/** Forgets a string. */
export function dropStored(key: string, place: Place = 'device'): void {
  dropCarried(carriedKey(place, key));
  try {
    storageOf(place).removeItem(key);
  } catch {
    // It was never there.
  }
}

/** Every key of ours in a place, in no order. */
export function storedKeys(place: Place = 'device'): readonly string[] {
  const found = new Set(
    carriedKeys()
      .filter((key) => key.startsWith('tab ') === (place === 'tab'))
      .map((key) => key.replace(/^tab /, '')),
  );
  try {
    for (const key of Object.keys(storageOf(place))) if (key.startsWith(PREFIX)) found.add(key);
  } catch {
    // What this tab carries is all there is.
  }
  return [...found];
}

/** Whether this browser remembers nothing beyond this tab. */
export function isForgetful(): boolean {
  try {
    window.localStorage.setItem(PROBE, PROBE);
    const isKept = window.localStorage.getItem(PROBE) === PROBE;
    window.localStorage.removeItem(PROBE);
    return !isKept;
  } catch {
    return true;
  }
}

/** Calls back when another tab has changed what is remembered under a key, or under all with `null`. */
export function watchStored(listener: (key: string | null) => void): () => void {
  const heard = (event: StorageEvent): void => {
    if (event.key === null || event.key.startsWith(PREFIX)) listener(event.key);
  };
  window.addEventListener('storage', heard);
  return () => window.removeEventListener('storage', heard);
}
