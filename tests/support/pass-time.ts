import type { FakeClock } from './fake-clock.ts';
import type { Player } from './test-server.ts';

/**
 * Lets time pass at a server with a fake clock, slowly enough that heartbeats are answered: every second each
 * connection carries a request there and back, twice, and with it whatever was queued before it.
 */
export async function passTime(clock: FakeClock, people: readonly Player[], seconds: number): Promise<void> {
  for (let second = 0; second < seconds; second++) {
    await clock.advance(1_000);
    for (let times = 0; times < 2; times++)
      await Promise.all(people.map(async ({ store }) => store.line?.request('table.time', {}, 60_000)));
  }
}
