import type { AddressKind } from '@letter/shared/protocol';
import { networkAddresses } from './lib/addresses.ts';

const NOTES: Readonly<Record<AddressKind, string>> = {
  network: 'for others on the same network',
  tunnel: 'a tunnel (VPN)',
  virtual: 'inside this machine only, as it seems',
  unassigned: 'no network assigned it',
};

/** What a server that started says of where it is: an address a line, this machine's own first, then the likely ones. */
export function addressLines(port: number): readonly string[] {
  const lines = [
    { origin: `http://localhost:${port}`, note: 'on this machine' },
    ...networkAddresses(port).map(({ origin, kind }) => ({ origin, note: NOTES[kind] })),
  ];
  const width = Math.max(...lines.map(({ origin }) => origin.length));
  return lines.map(({ origin, note }) => `  ${origin.padEnd(width)}  ${note}`);
}
