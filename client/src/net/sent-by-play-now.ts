// Play now sends people to a table that fills next. Where more are on their way than it has seats, the page asks again.

const MAX_TRIES = 8;

/** How often this page has asked, by the code of the table that it was sent to. */
const sent = new Map<string, number>();

/** Remembers that *Play now* led to a table; `after` is the one that had no seat left. */
export function rememberSent(code: string, after?: string): void {
  sent.set(code, (after === undefined ? 0 : (sent.get(after) ?? 0)) + 1);
  if (after !== undefined && after !== code) sent.delete(after);
}

/** Whether the page should ask for another table than this one. */
export const mayAskAgain = (code: string): boolean => (sent.get(code) ?? MAX_TRIES) < MAX_TRIES;

/** Forgets a table: its person found a seat there, or stays to watch. */
export const forgetSent = (code: string): void => void sent.delete(code);
