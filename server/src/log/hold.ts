import type { Leases } from '../cluster/ports.ts';
import type { Fence } from './leases/fence.ts';

/** A record that is held until it is let go, or until the process ends: alone, or as one of several that share it. */
export interface Claim {
  /** Resolves with the reason if the record is lost to another server; it never rejects. */
  readonly lost: Promise<string>;
  /** Who owns what of it. */
  readonly leases: Leases;
  /** What its writes are checked by; `null` for a store that no other process can reach. */
  readonly fence: Fence | null;
  release(): Promise<void>;
}

/** Where the other members reach this one, which makes it a member; without it a server keeps its record alone. */
export interface AsMember {
  readonly id: string;
  /** As `host:port`. */
  readonly address: string;
}
