import type { Server } from 'node:http';
import { choosePort } from './choose-port.ts';
import type { Config } from './config.ts';
import { networkAddresses } from './lib/addresses.ts';

/** Listen where the settings say; resolves with the port, rejects with a `SetupFault` that says what to do. */
export async function listen(door: Server, config: Config): Promise<number> {
  const port = await choosePort(config);
  await new Promise<void>((resolve, reject) => {
    door.once('error', reject);
    door.listen(port, config.host, () => {
      door.off('error', reject);
      door.on('error', () => undefined);
      resolve();
    });
  });
  const address = door.address();
  return typeof address === 'object' && address !== null ? address.port : port;
}

/** Take no new connections; resolves once what is under way is answered, or after a while. */
export async function finish(door: Server, patienceMs: number): Promise<void> {
  const late = Promise.withResolvers<void>();
  const timer = setTimeout(late.resolve, patienceMs);
  await Promise.race([new Promise((resolve) => door.close(resolve)), late.promise]);
  clearTimeout(timer);
}

/** Where other processes reach one that listens on a port: as it was told, else where it listens. */
export function addressFor({ host, memberAddress }: Pick<Config, 'host' | 'memberAddress'>, port: number): string {
  if (memberAddress !== null) return memberAddress;
  if (!EVERYWHERE.has(host)) return `${host.includes(':') ? `[${host}]` : host}:${port}`;
  const [first] = networkAddresses(port);
  return first === undefined ? `127.0.0.1:${port}` : new URL(first.origin).host;
}

const EVERYWHERE = new Set(['0.0.0.0', '::', '']);
