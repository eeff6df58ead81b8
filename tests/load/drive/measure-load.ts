import { cpuOf } from '../cpu-of.ts';
import { doneASecond, highestRate, rateAt, type Tried } from './highest-rate.ts';
import { startLoader } from './loader.ts';
import type { ServerUnderLoad } from './server-under-load.ts';
import type { Mix, Peer } from './words.ts';

/** How a server is put under load. */
export interface LoadPlan {
  readonly peer: Peer;
  readonly mix: Mix;
  readonly tables: number;
  /** Seconds that each rate is held. */
  readonly seconds: number;
  /** Rate at which the search begins, actions a second. */
  readonly from: number;
  /** That rate is near what was found before. */
  readonly isGuess?: boolean;
  readonly say: (what: string) => void;
}

/** What a server carries. */
export interface LoadFigures {
  readonly tables: number;
  readonly clients: number;
  /** Orders or actions done a second at the highest rate that is carried; 0 if not even ten are. */
  readonly ordersPerSecond: number;
  /** Milliseconds at half that rate, from the sending of an action to the moment when who acted heard of it. */
  readonly p50: number;
  readonly p99: number;
  /** What the server uses at half that rate, in percent of one core. */
  readonly cpu: number;
}

/** At first code is cold, and a rate would be judged by it. */
const WARM_UP = { rate: 300, seconds: 5 };
const HALF_SECONDS = 8;

/** Measures the highest rate that a server carries, and how it does at half of it. */
export async function measureLoad(server: ServerUnderLoad, plan: LoadPlan): Promise<LoadFigures> {
  const loader = startLoader(plan.peer, server.address, plan.mix);
  const attempt = async (rate: number, seconds = plan.seconds): Promise<Tried> => {
    const [cpu, began] = [cpuOf(server.pids), performance.now()];
    const step = await loader.drive(rate, seconds);
    const used = ((cpuOf(server.pids) - cpu) * 100_000) / (performance.now() - began);
    plan.say(
      `${rate}/s: p99 ${step.p99.toFixed(1)} ms, ${step.skipped} of ${step.sent + step.skipped} skipped, server ${used.toFixed(0)} %, loader ${step.loaderCpu.toFixed(0)} %`,
    );
    return { ...step, cpu: used };
  };
  try {
    const joins = await loader.open(plan.tables);
    plan.say(`${plan.tables} tables of four, ${joins.toFixed(0)} people let in a second`);
    await attempt(WARM_UP.rate, WARM_UP.seconds);
    let first = 0;
    while (rateAt(first) < plan.from) first += 1;
    const found = await highestRate(first, attempt, plan.isGuess === true ? 1 : undefined);
    // On a machine that does much else it may be that none is.
    const ordersPerSecond = found === null ? 0 : doneASecond(found.tried);
    const half = await attempt(Math.max(1, Math.round(ordersPerSecond / 2)), HALF_SECONDS);
    return {
      tables: plan.tables,
      clients: plan.tables * 4,
      ordersPerSecond,
      p50: half.p50,
      p99: half.p99,
      cpu: half.cpu,
    };
  } finally {
    await loader.end();
  }
}
