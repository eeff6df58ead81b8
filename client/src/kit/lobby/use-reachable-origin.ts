import { useEffect, useState } from 'react';
import { findAddresses } from '../../net/lobby.ts';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * The origin to put in invitations: for a page opened at `localhost`, the server is asked for this machine's network
 * address.
 */
export function useReachableOrigin(): { readonly origin: string; readonly isOnlyHere: boolean } {
  const isLoopback = LOOPBACK.has(window.location.hostname);
  const [network, setNetwork] = useState<string | null>(null);
  useEffect(() => {
    if (!isLoopback) return undefined;
    let isWanted = true;
    const look = async () => {
      const [first] = await findAddresses();
      if (isWanted && first !== undefined) setNetwork(first);
    };
    void look();
    return () => {
      isWanted = false;
    };
  }, [isLoopback]);
  return { origin: network ?? window.location.origin, isOnlyHere: isLoopback && network === null };
}
