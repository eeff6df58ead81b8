/** What a server under load holds. */
export interface Held {
  readonly kind: 'held';
  /** Tables that are open. */
  readonly tables: number;
  /** Heap in use after everything that can be collected has been, MB. */
  readonly heapMB: number;
  /** Open sockets, files and pipes. */
  readonly handles: number;
  readonly timers: number;
}

/** What the server of a soak reports to its controller. */
export type Told = Held | { readonly kind: 'listening'; readonly port: number };
