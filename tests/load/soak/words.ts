/** What a server under load has in its hands. */
export interface Held {
  readonly kind: 'held';
  /** Tables that stand. */
  readonly tables: number;
  /** Heap in use after everything that can be collected has been, MB. */
  readonly heapMB: number;
  /** Open sockets, files and pipes. */
  readonly handles: number;
  readonly timers: number;
}

/** What the server of a soak says to whoever leads it. */
export type Told = Held | { readonly kind: 'listening'; readonly port: number };
