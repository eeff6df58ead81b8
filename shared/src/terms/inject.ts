import type { Phase } from './vocabulary.ts';

/** An event that the host of a session puts into a game: one of the scenario's deck, or the host's own words. */
export interface Inject {
  /** Its id, which no other inject of the game has. */
  readonly id: string;
  /** The round with which it is adjudicated: the open one, or the next once the open one has been. */
  readonly round: number;
  /** The phase in which it became known. */
  readonly phase: Phase;
  /** Of the scenario's deck; `null` for words alone, which move no quantity. */
  readonly shock: string | null;
  /** The host's own words; may be empty beside a shock. */
  readonly text: string;
}

/** The maximum length of a host's own words, in UTF-16 units. */
export const INJECT_CHARACTERS = 400;
/** The maximum number of injects in one game. */
export const MAX_INJECTS = 40;
