// Storage can be blocked or full (private windows, school policies); then a choice lasts only as long as the page.
const kept = new Map<string, string>();

/** Reads a remembered string, or null. */
export function readStored(key: string): string | null {
  try {
    return window.localStorage.getItem(key) ?? kept.get(key) ?? null;
  } catch {
    return kept.get(key) ?? null;
  }
}

/** Remembers a string on this device if the browser allows it, otherwise for this page. */
export function writeStored(key: string, value: string): void {
  kept.set(key, value);
  try {
    window.localStorage.setItem(key, value);
  } catch {
    // It is already kept in memory, above.
  }
}
