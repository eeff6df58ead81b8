// Where a browser stores nothing, what a page must not lose is carried by its tab: in memory, and in the state of the
// entry in the tab's history. A reload keeps that state, and unlike the address nobody copies it with a link.

const FIELD = 'letter';
const VERSION = 1;
/** Browsers refuse a state that is much larger. */
const MAX_CHARACTERS = 200_000;
const REST_MS = 300;

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

const carried = new Map<string, string>(readState());

function readState(): readonly (readonly [string, string])[] {
  try {
    const state: unknown = window.history.state;
    const found = isFields(state) ? state[FIELD] : null;
    if (!isFields(found) || found['version'] !== VERSION || !isFields(found['kept'])) return [];
    return Object.entries(found['kept']).flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : []));
  } catch {
    return [];
  }
}

function save(): void {
  try {
    const state: unknown = window.history.state;
    const kept = Object.fromEntries(carried);
    if (JSON.stringify(kept).length > MAX_CHARACTERS) return;
    window.history.replaceState({ ...(isFields(state) ? state : {}), [FIELD]: { version: VERSION, kept } }, '');
  } catch {
    // Then it lasts as long as the page.
  }
}

let isResting = false;
let isDue = false;

/** Saves at once, but not each letter of somebody who types: browsers count how often the state is replaced. */
function saveSoon(): void {
  if (isResting) {
    isDue = true;
    return;
  }
  isResting = true;
  save();
  setTimeout(() => {
    isResting = false;
    if (!isDue) return;
    isDue = false;
    saveSoon();
  }, REST_MS);
}

/** Reads what this tab carries under a key, or null. */
export const readCarried = (key: string): string | null => carried.get(key) ?? null;

/** The keys of all that this tab carries. */
export const carriedKeys = (): readonly string[] => [...carried.keys()];

/** Carries a string in this tab. */
export function carry(key: string, value: string): void {
  if (carried.get(key) === value) return;
  carried.set(key, value);
  saveSoon();
}

/** Carries a string no longer. */
export function dropCarried(key: string): void {
  if (carried.delete(key)) saveSoon();
}

/** Takes what is carried along to every page of this tab; called once. */
export function carryAlong(): void {
  const follow = (): void => {
    const state: unknown = window.history.state;
    // An entry from before something was forgotten forgets it too.
    if (carried.size > 0 || (isFields(state) && FIELD in state)) save();
  };
  // The router tells of a new entry by an event of this name.
  window.addEventListener('pushState', follow);
  window.addEventListener('popstate', follow);
  window.addEventListener('pagehide', follow);
}
