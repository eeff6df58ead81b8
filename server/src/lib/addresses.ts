import { networkInterfaces } from 'node:os';

/** The addresses at which people reach a server: this machine first, then the local network. */
export function addressesOf(port: number): readonly string[] {
  const lan = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address);
  return ['localhost', ...lan].map((host) => `http://${host}:${port}`);
}
