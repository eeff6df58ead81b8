/** The servers that are put under the same load. */
export const PEERS = ['ours', 'boardgame-io', 'bare-colyseus'] as const;
export type Peer = (typeof PEERS)[number];

/** What the people of our tables do: open orders only, or one open order and then three sealed ones. */
export type Mix = 'open' | 'mixed';

/** The figures of one rate, held for a few seconds. Times are in milliseconds, shares in percent of one core. */
export interface Step {
  /** Actions a second that were due. */
  readonly rate: number;
  readonly sent: number;
  /** Actions that were due while the one before was still under way at their table. */
  readonly skipped: number;
  readonly refused: number;
  readonly p50: number;
  readonly p99: number;
  /** Tables that lost a connection so far. */
  readonly broken: number;
  readonly loaderCpu: number;
}

/** What a loader is asked. */
export type Ask =
  | { readonly kind: 'open'; readonly tables: number }
  | { readonly kind: 'drive'; readonly rate: number; readonly seconds: number };

/** What a loader answers. */
export type Told =
  | { readonly kind: 'open'; readonly joinsPerSecond: number }
  | { readonly kind: 'drive'; readonly step: Step }
  | { readonly kind: 'failed'; readonly why: string };
