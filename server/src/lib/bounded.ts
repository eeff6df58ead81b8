/** Lets a few lines of each kind through in a while, and counts the rest. */
export interface Bounded {
  /**
   * Asks whether a line of a kind may be written: `null` if not, else how many of that kind were left out since the last
   * one that was.
   */
  ask(kind: string): { readonly leftOut: number } | null;
}

/** How much may be written in a while. */
export interface Measure {
  readonly whileMs: number;
  /** Lines of one kind. */
  readonly each: number;
  /** Lines of all kinds together. */
  readonly all: number;
}

// Kinds beyond these are counted as one: a kind may hold what a stranger sent.
const MAX_KINDS = 100;
const OTHERS = 'others';

/** Makes a bound on lines; `now` is in milliseconds. */
export function bounded(now: () => number, { whileMs, each, all }: Measure): Bounded {
  let since = now();
  let written = 0;
  const kinds = new Map<string, { written: number; leftOut: number }>();

  return {
    ask(kind) {
      const at = now();
      // A clock that was set back starts the while anew.
      if (at - since >= whileMs || at < since) {
        since = at;
        written = 0;
        for (const [name, of] of kinds) {
          if (of.leftOut === 0) kinds.delete(name);
          else of.written = 0;
        }
      }
      const name = kinds.has(kind) || kinds.size < MAX_KINDS ? kind : OTHERS;
      const of = kinds.get(name) ?? { written: 0, leftOut: 0 };
      kinds.set(name, of);
      if (of.written >= each || written >= all) {
        of.leftOut += 1;
        return null;
      }
      of.written += 1;
      written += 1;
      const { leftOut } = of;
      of.leftOut = 0;
      return { leftOut };
    },
  };
}
