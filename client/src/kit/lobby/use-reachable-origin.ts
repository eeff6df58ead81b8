import { useSyncExternalStore } from 'react';
import { isAtOwnMachine, knownAddresses, watchAddresses } from '../../net/own-addresses.ts';
import type { KnownAddresses } from '../../net/own-addresses.ts';

/** Where invitations lead to, and what is known of it. */
export interface ReachableOrigin extends KnownAddresses {
  /** The origin to put in invitations: that of the page, or at the server's own machine its address on the network. */
  readonly origin: string;
  readonly isAtOwnMachine: boolean;
}

/** The origin to put in invitations, which follows the machine from network to network. */
export function useReachableOrigin(): ReachableOrigin {
  const known = useSyncExternalStore(watchAddresses, knownAddresses);
  return { ...known, origin: known.chosen?.origin ?? window.location.origin, isAtOwnMachine: isAtOwnMachine() };
}
