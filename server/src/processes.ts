import type { ChildProcess } from 'node:child_process';
import { choosePort } from './choose-port.ts';
import type { Config } from './config.ts';
import { sharePort } from './share-port.ts';
import type { Taker } from './share-port.ts';
import { supervise } from './supervise.ts';
import type { Supervised, Supervision } from './supervise.ts';

/** The most processes that make sense on one machine. */
export const MOST_PROCESSES = 64;

/** How several processes are started. */
export interface Several {
  readonly count: number;
  readonly config: Config;
  /** How one of them is started. */
  readonly each: Supervision;
  /** Called with the port once all take people. */
  readonly onUp: (port: number) => void;
}

/** Members that were told to end and have not, are ended. */
const GOODBYE_MS = 12_000;

/**
 * Runs several processes as one server behind one port, each started again when it crashes. Resolves with the exit code: that of a
 * process that cannot start, 1 if one crashes again and again, 0 when all were told to end.
 */
export async function superviseSeveral({ count, config, each, onUp }: Several): Promise<Supervised> {
  const takers = new Map<ChildProcess, Taker>();
  const all: Supervised[] = [];
  const { promise: ended, resolve } = Promise.withResolvers<number>();
  const server = sharePort({ takers: () => [...takers.values()] });
  const port = await choosePort(config);

  const begin = (index: number): Promise<void> => {
    const up = Promise.withResolvers<void>();
    const one = supervise({
      ...each,
      args: [...(each.args ?? []), '--member'],
      env: { ...each.env, ...placeOf(config, index), ...metricsOf(config, index) },
      isOneOfSeveral: true,
      onUp(child, { member }) {
        takers.set(child, { id: member, child });
        up.resolve();
      },
      onDown: (child) => void takers.delete(child),
    });
    all.push(one);
    void end(one);
    return up.promise;
  };
  // The first says what is wrong with the surroundings; the others would say the same.
  const haveBegun = async (which: readonly number[]): Promise<boolean> =>
    Promise.race([Promise.all(which.map(begin)).then(() => true), ended.then(() => false)]);
  const [first = 0, ...others] = Array.from({ length: count }, (_, index) => index);
  if (!(await haveBegun([first])) || !(await haveBegun(others))) return { ended, stop };
  server.listen(port, config.host, () => {
    const address = server.address();
    onUp(typeof address === 'object' && address !== null ? address.port : port);
  });
  return { ended, stop };

  async function end(one: Supervised): Promise<void> {
    const code = await one.ended;
    server.close();
    for (const other of all) other.stop('SIGTERM');
    const codes = await Promise.all(all.map((other) => other.ended));
    resolve(code === 0 ? Math.max(...codes) : code);
  }

  function stop(signal: NodeJS.Signals): void {
    server.close();
    for (const one of all) one.stop(signal);
    setTimeout(() => {
      for (const one of all) one.stop('SIGKILL');
    }, GOODBYE_MS).unref();
  }
}

/** Where one of several listens for the others: on this machine alone, or from the port on that the address for others names. */
function placeOf({ memberAddress }: Config, index: number): Readonly<Record<string, string>> {
  if (memberAddress === null) return { PORT: '0', LETTER_HOST: '127.0.0.1' };
  const colon = memberAddress.lastIndexOf(':');
  const [host, port] = [memberAddress.slice(0, colon), String(Number(memberAddress.slice(colon + 1)) + index)];
  return { PORT: port, LETTER_HOST: host.replaceAll(/[[\]]/g, ''), LETTER_MEMBER_ADDRESS: `${host}:${port}` };
}

/** Each of several has figures of its own, at a port of its own from the one that was asked for. */
function metricsOf({ metrics }: Config, index: number): Readonly<Record<string, string>> {
  if (metrics === null || metrics.port === 0) return {};
  const host = metrics.host.includes(':') ? `[${metrics.host}]` : metrics.host;
  return { LETTER_METRICS: `${host === '' ? '' : `${host}:`}${metrics.port + index}` };
}
