// Storage can be blocked or full (private windows, school policies); then a choice lasts only as long as the page.
const kept = new Map<string, string>();

/** Read a remembered string, or null. */
export function readStored(key: string): string | null {
  try {
    return window.localStorage.getItem(key) ?? kept.get(key) ?? null;
  } catch {
    return kept.get(key) ?? null;
  }
}

/** Remember a string on this device where the browser lets us, otherwise for this page. */
export function writeStored(key: string, value: string): void {
  kept.set(key, value);
  try {
    window.localStorage.setItem(key, value);
  } catch {
    // Kept in memory above.
  }
}
