import { afterEach, describe, expect, test } from 'vitest';
import { addressLines } from '@letter/server/address-lines';
import { networkAddresses } from '@letter/server/lib/addresses';
import { startServer } from '../support/test-server.ts';
import type { TestServer } from '../support/test-server.ts';

let server: TestServer | null = null;
afterEach(async () => {
  await server?.app.close();
  server = null;
});

/** Interfaces as a system lists them, each with one address. */
const interfaces = (addresses: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(addresses).map(([name, address]) => [
      name,
      [{ address, family: 'IPv4' as const, internal: name === 'lo' }],
    ]),
  );

describe('the address that others are given', () => {
  test.each([
    ['containers come after the Wi-Fi', { lo: '127.0.0.1', docker0: '172.17.0.1', wlan0: '192.168.1.20' }],
    ['so does an address that no network assigned', { eth0: '169.254.3.4', wlan0: '192.168.1.20' }],
    ['so do tunnels and virtual machines', { tun0: '10.8.0.6', vboxnet0: '192.168.56.1', wlan0: '192.168.1.20' }],
    ['so does what Windows calls them', { 'vEthernet (WSL)': '172.22.1.1', 'Wi-Fi': '192.168.1.20' }],
    ['so do bridges of their own names', { Ethernet: '172.17.0.1', en0: '192.168.1.20' }],
  ])('%s', (_what, found) => {
    expect(networkAddresses(3101, interfaces(found))[0]).toEqual({
      origin: 'http://192.168.1.20:3101',
      kind: 'network',
    });
  });

  test('a doubtful one is called so where there is no other', () => {
    const kinds = (found: Record<string, string>) => networkAddresses(1, interfaces(found)).map(({ kind }) => kind);
    expect(kinds({ eth0: '169.254.3.4' })).toEqual(['unassigned']);
    expect(kinds({ docker0: '172.17.0.1', tun0: '10.8.0.6', lo: '127.0.0.1' })).toEqual(['tunnel', 'virtual']);
    expect(kinds({ lo: '127.0.0.1' })).toEqual([]);
  });

  test('what the console prints says which is for whom', () => {
    const [first] = addressLines(3101);
    expect(first).toMatch(/^ {2}http:\/\/localhost:3101 +on this machine$/);
  });
});

describe('the addresses of a server', () => {
  const ask = async (headers: Record<string, string> = {}): Promise<unknown> => {
    const answer = await fetch(`${server?.origin}/api/addresses`, { headers });
    return answer.json();
  };

  test('are told at its own machine, and that nobody has come from another one', async () => {
    server = await startServer();
    const expected = { addresses: networkAddresses(Number(new URL(server.origin).port)), isReached: false };
    expect(await ask()).toEqual(expected);
    expect(await ask({ referer: `http://localhost:2567/t/ABCDEF` })).toEqual(expected);
  });

  test('are told to nobody who comes through a proxy, whether it says so or not', async () => {
    server = await startServer();
    const nothing = { addresses: [], isReached: false };
    expect(await ask({ 'x-forwarded-for': '203.0.113.9' })).toEqual(nothing);
    expect(await ask({ referer: 'https://letter.example/t/ABCDEF' })).toEqual(nothing);
  });
});
