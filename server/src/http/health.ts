import type { Clock, EventLog } from '../table/ports.ts';

// Whoever looks after a server asks every few seconds; a hundred who ask at once cost one write.
const KEPT_MS = 3_000;
const PATIENCE_MS = 3_000;

/** Whether games can be written just now, by writing something; an answer holds for a few seconds. */
export function healthOf({ log, clock }: { readonly log: EventLog; readonly clock: Clock }): () => Promise<boolean> {
  let last: { readonly at: number; readonly isWell: Promise<boolean> } | null = null;
  const probe = async (): Promise<boolean> => {
    const late = Promise.withResolvers<boolean>();
    const cancel = clock.setTimer(PATIENCE_MS, () => late.resolve(false));
    const isWell = await Promise.race([late.promise, log.beat(clock.steady()).then(({ ok }) => ok)]);
    cancel();
    return isWell;
  };
  return () => {
    const at = clock.now();
    if (last === null || at - last.at >= KEPT_MS || at < last.at) last = { at, isWell: probe() };
    return last.isWell;
  };
}
