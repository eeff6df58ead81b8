import '../../support/recording-socket.ts';
import { setTimeout as wait } from 'node:timers/promises';
import type { Scenario } from '@letter/shared/play';
import type { EventLog } from '@letter/server/table/ports';
import { freePort } from '../../tools/tools.ts';
import { percentile } from '../engine-speed.ts';
import type { Delegate } from './delegate.ts';
import { openTable, recovered, settled } from './people.ts';
import { ServerChild } from './server-child.ts';
import { judge } from './verdict.ts';
import type { Verdict } from './verdict.ts';

/** What to break, and how often. */
export interface ChaosPlan {
  readonly tables: number;
  readonly kills: number;
  /** Environment of the server: the store it writes to. */
  readonly env: Readonly<Record<string, string>>;
  /** Opens the same store once the server is gone. */
  readonly openLog: () => Promise<EventLog>;
  readonly scenario: Scenario;
  readonly say?: (what: string) => void;
}

/** The results of a run. */
export interface ChaosFigures extends Verdict {
  readonly tables: number;
  readonly kills: number;
  /** From the kill to the moment when the last delegate's next act was accepted. */
  readonly recoverySeconds: { readonly p50: number; readonly p99: number; readonly max: number };
}

// Enough that something is pending at every table when the process dies.
const RUN_MS = { least: 300, spread: 1_200 };

/** Has two people at every table act without pause while the server is killed again and again. */
export async function runChaos({
  tables,
  kills,
  env,
  openLog,
  scenario,
  say = () => {},
}: ChaosPlan): Promise<ChaosFigures> {
  const server = new ServerChild(await freePort(), env);
  await server.start();
  const delegates: Delegate[] = [];
  for (let i = 0; i < tables; i++) delegates.push(...(await openTable(server.origin, ['us', 'china'])));
  say(`${tables} tables, ${delegates.length} delegates`);
  for (const delegate of delegates) delegate.act();

  const recovery: number[] = [];
  for (let kill = 1; kill <= kills; kill++) {
    await wait(RUN_MS.least + Math.random() * RUN_MS.spread);
    await server.kill();
    const killed = Date.now();
    await server.start();
    const up = ((Date.now() - killed) / 1_000).toFixed(2);
    const seconds = await recovered(delegates, killed);
    // If every game is over nobody has anything to come back to, and nothing was measured.
    if (seconds > 0) recovery.push(seconds);
    const then = seconds > 0 ? `everybody acts again after ${seconds.toFixed(2)} s` : 'every game is over';
    say(`kill ${kill}: listens after ${up} s, ${then}`);
  }
  await Promise.all(delegates.map((delegate) => delegate.rest()));
  await settled(delegates);
  await server.stop();
  const log = await openLog();
  const verdict = await judge(log, delegates, scenario);
  await log.end();
  for (const delegate of delegates) delegate.leave();
  const two = (value: number): number => Math.round(value * 100) / 100;
  return {
    tables,
    kills,
    ...verdict,
    recoverySeconds: {
      p50: two(percentile(recovery, 0.5)),
      p99: two(percentile(recovery, 0.99)),
      max: two(Math.max(...recovery)),
    },
  };
}
