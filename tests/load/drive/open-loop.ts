import { setTimeout as wait } from 'node:timers/promises';
import { percentile } from '../engine-speed.ts';
import type { LoadTable, Waits } from './load-table.ts';
import type { Step } from './words.ts';

/** Prime, so that neighbours in time are no neighbours in the order in which the tables were opened. */
const STRIDE = 7_919;
/** For the last actions to be answered. */
const SETTLE_MS = 400;

/**
 * Has the tables act at a rate, whether the server keeps up or not. An action that is due at a table whose last one is still
 * under way is skipped. Waits are measured from the sending to the moment when who acted heard of it.
 */
export async function openLoop(
  tables: readonly LoadTable[],
  waits: Waits,
  { rate, seconds, refused }: { readonly rate: number; readonly seconds: number; readonly refused: () => number },
): Promise<Step> {
  waits.length = 0;
  const before = { cpu: process.cpuUsage(), refused: refused() };
  const started = performance.now();
  let [sent, skipped, index] = [0, 0, 0];
  for (;;) {
    const passed = performance.now() - started;
    if (passed >= seconds * 1_000) break;
    for (const due = Math.floor((passed / 1_000) * rate); index < due; index++) {
      if (tables[(index * STRIDE) % tables.length]?.act() === true) sent += 1;
      else skipped += 1;
    }
    await wait(1);
  }
  await wait(SETTLE_MS);
  const { user, system } = process.cpuUsage(before.cpu);
  return {
    rate,
    sent,
    skipped,
    refused: refused() - before.refused,
    p50: percentile(waits, 0.5),
    // Nobody heard of anything: that is not fast.
    p99: waits.length === 0 ? Number.POSITIVE_INFINITY : percentile(waits, 0.99),
    broken: tables.filter(({ isBroken }) => isBroken).length,
    loaderCpu: (user + system) / 10 / (performance.now() - started),
  };
}
