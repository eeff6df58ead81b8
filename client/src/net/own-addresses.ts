import type { ServerAddress } from '@letter/shared/protocol';
import { readStored, writeStored } from '../lib/stored.ts';
import { findAddresses } from './lobby.ts';
import type { OwnAddresses } from './lobby.ts';

/** What a page knows of the addresses at which others reach its server. */
export interface KnownAddresses extends OwnAddresses {
  /** The origin that its person chose for invitations, if it is still there; else the most likely one. */
  readonly chosen: ServerAddress | null;
}

const KEY = 'letter.address';
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);
// A laptop that joins another network has another address: the invitation follows within seconds.
const LOOK_AGAIN_MS = 5_000;

/** Whether this page was opened at the server's own machine, by an address that means another machine elsewhere. */
export const isAtOwnMachine = (): boolean => LOOPBACK.has(window.location.hostname);

let known: KnownAddresses = { addresses: [], chosen: null, isReached: false };
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

/** Calls back whenever the addresses change; while anybody listens, the server is asked again and again. */
export function watchAddresses(listener: () => void): () => void {
  if (!isAtOwnMachine()) return () => undefined;
  listeners.add(listener);
  if (timer === undefined) {
    timer = setInterval(look, LOOK_AGAIN_MS);
    window.addEventListener('online', look);
    look();
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
    window.removeEventListener('online', look);
  };
}

/** The addresses as they were last seen. */
export const knownAddresses = (): KnownAddresses => known;

/** Puts an origin into all invitations of this browser. */
export function chooseAddress(origin: string): void {
  writeStored(KEY, origin);
  learn(known);
}

async function ask(): Promise<void> {
  const found = await findAddresses();
  if (found !== null) learn(found);
}

function look(): void {
  void ask();
}

function learn({ addresses, isReached }: OwnAddresses): void {
  const wish = readStored(KEY);
  const chosen = addresses.find(({ origin }) => origin === wish) ?? addresses[0] ?? null;
  const next = { addresses, isReached, chosen };
  if (JSON.stringify(next) === JSON.stringify(known)) return;
  known = next;
  for (const listener of listeners) listener();
}
