import type { TableView } from '@letter/shared/protocol';
import type { EntryRefusal } from './entry-refusal.ts';

/** What a page knows of one table. */
export interface TableSnapshot {
  readonly status: 'connecting' | 'live' | 'reconnecting' | 'left' | 'refused';
  /** The latest view; it stays while reconnecting. */
  readonly view: TableView | null;
  readonly refusal: EntryRefusal | null;
  /** The server takes nobody in just now; this device's clock when the page asks again, in ms. */
  readonly heldUntil: number | null;
  /** With `left`: the person continues in another tab. */
  readonly isElsewhere: boolean;
  /** Milliseconds to add to the page's own steady clock (`performance.now`) to get the server's; `null` until told. */
  readonly clockOffset: number | null;
  /** The server answers, but the network lets no live connection through. */
  readonly isBlocked: boolean;
}

/** What a page knows before it has asked. */
export const NOTHING_YET: TableSnapshot = {
  status: 'connecting',
  view: null,
  refusal: null,
  heldUntil: null,
  isElsewhere: false,
  clockOffset: null,
  isBlocked: false,
};

/** Every field of a snapshot. */
export const SNAPSHOT_KEYS = [
  'status',
  'view',
  'refusal',
  'heldUntil',
  'isElsewhere',
  'clockOffset',
  'isBlocked',
] as const satisfies readonly (keyof TableSnapshot)[];
