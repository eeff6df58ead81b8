import type { Result } from '@letter/shared/play';
import type { Line } from './connect.ts';
import type { RawState, ViewFault } from './view-reader.ts';

/** What a page knows of what it is connected to. */
export interface LineSnapshot<V, R> {
  readonly status: 'connecting' | 'live' | 'reconnecting' | 'left' | 'refused';
  /** The latest view; it stays while reconnecting. */
  readonly view: V | null;
  readonly refusal: R | Unreadable | null;
  /** The server takes nobody in just now; this device's clock when the page asks again, in ms. */
  readonly heldUntil: number | null;
  /** With `left`: the person continues in another tab. */
  readonly isElsewhere: boolean;
  /** Milliseconds to add to the page's own steady clock (`performance.now`) to get the server's; `null` until told. */
  readonly clockOffset: number | null;
  /** The server answers, but the network lets no live connection through. */
  readonly isBlocked: boolean;
}

/** Why nobody is let in anywhere: what the line itself knows. */
export interface Unreadable {
  readonly code: 'not-understood' | 'unreachable' | 'removed' | 'closed' | 'table-full';
}

/** What there is to connect to: how it is joined, read and asked for the time. */
export interface LineKind<V, R> {
  /** Joins; `onSilent` is called while it is likely that the network lets no live connection through, `givenUp` ends the call. */
  readonly join: (onSilent: () => void, givenUp: AbortSignal) => Promise<Line>;
  readonly reader: () => { read(state: RawState): Result<V | null, ViewFault> };
  /** Reads why joining failed. */
  readonly refusalOf: (error: unknown) => R | Unreadable;
  /** Asks for the server's steady time; `null` if the answer cannot be read. */
  readonly askTime: (line: Line, patienceMs: number) => Promise<number | null>;
}
