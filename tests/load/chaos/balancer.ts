import type { Dice } from '../dice.ts';
import { createServer, connect, type AddressInfo, type Socket } from 'node:net';

/** A door in front of several processes, as a proxy is: it passes each connection on to one that is ready. */
export interface Balancer {
  readonly origin: string;
  end(): Promise<void>;
}

const PROBE_EVERY_MS = 250;
const PROBE_PATIENCE_MS = 1_000;

/** Opens a door in front of processes on these ports of this machine; dice choose among those whose `/readyz` is well. */
export async function startBalancer(ports: readonly number[], dice: Dice): Promise<Balancer> {
  const ready = new Set<number>();
  const probe = async (port: number): Promise<void> => {
    try {
      const { ok } = await fetch(`http://127.0.0.1:${port}/readyz`, { signal: AbortSignal.timeout(PROBE_PATIENCE_MS) });
      if (ok) ready.add(port);
      else ready.delete(port);
    } catch {
      ready.delete(port);
    }
  };
  await Promise.all(ports.map(probe));
  const timer = setInterval(() => void Promise.all(ports.map(probe)), PROBE_EVERY_MS);

  const open = new Set<Socket>();
  const server = createServer((caller) => {
    const choice = [...ready];
    const port = choice[Math.floor(dice() * choice.length)];
    if (port === undefined) return void caller.destroy();
    const other = connect(port, '127.0.0.1');
    for (const [one, two] of [
      [caller, other],
      [other, caller],
    ] as const) {
      open.add(one);
      one.setNoDelay(true);
      one.on('error', () => two.destroy());
      one.on('close', () => {
        open.delete(one);
        two.destroy();
      });
      one.pipe(two);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    end() {
      clearInterval(timer);
      for (const one of open) one.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
