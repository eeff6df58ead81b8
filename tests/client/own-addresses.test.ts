import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PROTOCOL_HEADER, PROTOCOL_VERSION } from '@letter/shared/protocol';

// The invitation at the server's own machine: `localhost` means another machine to everybody else.

const WIFI = { origin: 'http://192.168.1.20:2567', kind: 'network' };
const HOTSPOT = { origin: 'http://192.168.43.7:2567', kind: 'network' };
const TUNNEL = { origin: 'http://10.8.0.6:2567', kind: 'tunnel' };

const PATIENCE = { timeout: 60_000 };
let told: object = {};
beforeEach(() => {
  vi.resetModules();
  vi.useFakeTimers();
  const stored = new Map<string, string>();
  const storage = {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
    removeItem: (key: string) => void stored.delete(key),
  };
  const location = new URL('http://localhost:2567/t/ABCDEF');
  const window = new EventTarget();
  vi.stubGlobal('window', Object.assign(window, { location, localStorage: storage, history: { state: null } }));
  vi.stubGlobal('fetch', () =>
    Promise.resolve(new Response(JSON.stringify(told), { headers: { [PROTOCOL_HEADER]: String(PROTOCOL_VERSION) } })),
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('follows the machine from one network to another while the page is open', async () => {
  const { knownAddresses, watchAddresses } = await import('@letter/client/src/net/own-addresses.ts');
  told = { addresses: [WIFI], isReached: false };
  const stop = watchAddresses(() => undefined);
  await vi.waitFor(() => expect(knownAddresses().chosen).toEqual(WIFI), PATIENCE);
  told = { addresses: [HOTSPOT], isReached: true };
  await vi.advanceTimersByTimeAsync(5_000);
  await vi.waitFor(
    () => expect(knownAddresses()).toEqual({ addresses: [HOTSPOT], chosen: HOTSPOT, isReached: true }),
    PATIENCE,
  );
  stop();
  expect(vi.getTimerCount()).toBe(0);
});

test('is the address that was chosen, and the likeliest again once that one is gone', async () => {
  const { chooseAddress, knownAddresses, watchAddresses } = await import('@letter/client/src/net/own-addresses.ts');
  told = { addresses: [WIFI, TUNNEL], isReached: false };
  const stop = watchAddresses(() => undefined);
  await vi.waitFor(() => expect(knownAddresses().chosen).toEqual(WIFI), PATIENCE);
  chooseAddress(TUNNEL.origin);
  expect(knownAddresses().chosen).toEqual(TUNNEL);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(knownAddresses().chosen).toEqual(TUNNEL);
  told = { addresses: [HOTSPOT], isReached: false };
  await vi.advanceTimersByTimeAsync(5_000);
  await vi.waitFor(() => expect(knownAddresses().chosen).toEqual(HOTSPOT), PATIENCE);
  stop();
});
