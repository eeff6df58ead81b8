import { faultWords } from '../table/fault-words.ts';
import type { Clock, Reporter } from '../table/ports.ts';
import type { Holding, Leases } from './ports.ts';

/** What taking over needs. */
export interface TakeoverSetup {
  readonly leases: Pick<Leases, 'takeOrphans' | 'has' | 'leaveToOthers'>;
  readonly clock: Clock;
  readonly reporter: Reporter;
  /** Bring something back that is ours now; resolves with whether this process can read it, throws if it has to be tried again. */
  readonly bringBack: (what: Holding) => Promise<boolean>;
}

/** Brings back what nobody alive owns. */
export interface Takeover {
  /** Take and bring back all there is now; the others take their part. Resolves with how much came back. */
  all(): Promise<number>;
  /** From now on look for more every second. */
  start(): void;
  /** Take nothing more; resolves once what was begun is done. */
  stop(): Promise<void>;
}

// A process that dies leaves some hundreds, and several others ask: small batches share them out, and the people who play meanwhile
// wait for none of it.
const MOST = 20;
const EVERY_MS = 1_000;

/** Take over what is left behind by processes that are gone. */
export function takeover({ leases, clock, reporter, bringBack }: TakeoverSetup): Takeover {
  /** Ours already, and not back yet. */
  let again: readonly Holding[] = [];
  let isStopped = false;
  let cancel = (): void => undefined;
  let running: Promise<unknown> = Promise.resolve();

  async function bringAll(found: readonly Holding[]): Promise<number> {
    const failed: Holding[] = [];
    for (const what of found) {
      try {
        if (await bringBack(what)) continue;
        reporter.refused(
          'take-over',
          `${what.kind} ${what.id} cannot be read by this process, which leaves it to others`,
        );
        await leases.leaveToOthers(what);
      } catch (error) {
        reporter.fault(`take-over ${what.id}`, error);
        failed.push(what);
      }
    }
    again = [...again, ...failed];
    return found.length - failed.length;
  }

  async function all(): Promise<number> {
    // What was lost before it was back is brought back where it is now.
    const before = again.filter((what) => leases.has(what));
    again = [];
    let count = await bringAll(before);
    for (;;) {
      const found = await takeMore();
      if (found.length === 0) return count;
      count += await bringAll(found);
    }
  }

  async function takeMore(): Promise<readonly Holding[]> {
    if (isStopped) return [];
    const found = await leases.takeOrphans(MOST);
    if (found.ok) return found.value;
    reporter.fault('take-over', new Error(faultWords(found.error)));
    return [];
  }

  async function look(): Promise<void> {
    const count = await all();
    if (count > 0) reporter.notice(`${count} tables and sessions were taken over`);
    next();
  }

  const next = (): void => {
    if (isStopped) return;
    cancel = clock.setTimer(EVERY_MS, () => {
      running = look();
    });
  };

  return {
    all,
    start: next,
    async stop() {
      isStopped = true;
      cancel();
      await running;
    },
  };
}
