import { setImmediate as turn, setTimeout as wait } from 'node:timers/promises';
import type { SeatId } from '@letter/shared/play';
import { Delegate } from './delegate.ts';
import type { Manner } from './delegate.ts';

const GIVE_UP_MS = 240_000;
const IN_HAND_MS = 30_000;

/** Opens a table with a person at each of these seats, the host first, and begins the game. */
export async function openTable(
  origin: string,
  seats: readonly SeatId[],
  manner: Manner = {},
): Promise<readonly Delegate[]> {
  const response = await fetch(`${origin}/api/tables`, {
    method: 'POST',
    // A connection of its own, so that the next table may be opened by another process.
    headers: { 'content-type': 'application/json', connection: 'close' },
    body: JSON.stringify({ kind: 'friends', format: 'standard', name: 'Host' }),
  });
  if (response.status !== 201) throw new Error(`no table: ${response.status} ${await response.text()}`);
  const { code } = (await response.json()) as { code: string };
  const people = seats.map((seat) => new Delegate(origin, code, seat, manner));
  for (const one of people) await one.arrive();
  await people[0]?.start();
  return people;
}

/**
 * Waits until everybody whose game continues has had something accepted since the kill; returns seconds from the kill.
 */
export async function recovered(delegates: readonly Delegate[], since: number): Promise<number> {
  const isOver = (delegate: Delegate): boolean => delegate.view?.info.status === 'over' && delegate.isLive;
  for (;;) {
    if (delegates.every((delegate) => delegate.lastAnswer > since || isOver(delegate))) {
      const last = Math.max(...delegates.map((delegate) => delegate.lastAnswer));
      return (Math.max(last, since) - since) / 1_000;
    }
    if (Date.now() - since > GIVE_UP_MS) {
      const stuck = delegates.filter((delegate) => delegate.lastAnswer <= since && !isOver(delegate));
      const codes = new Set(stuck.map(({ code }) => code));
      const around = delegates.filter(({ code }) => codes.has(code)).map(({ whereabouts }) => whereabouts);
      throw new Error(`${stuck.length} delegates never came back. At their tables:\n${around.join('\n')}`);
    }
    await wait(10);
  }
}

/** Waits until somebody has given an order that is not answered yet, for a while; returns how many have. */
export async function inHand(delegates: readonly Delegate[]): Promise<number> {
  const until = Date.now() + IN_HAND_MS;
  for (;;) {
    const count = delegates.filter(({ hasOrderInHand }) => hasOrderInHand).length;
    if (count > 0 || Date.now() > until) return count;
    await turn();
  }
}

/** Waits until bots have answered and nothing changes any more. */
export async function settled(delegates: readonly Delegate[]): Promise<void> {
  let before = '';
  for (;;) {
    await wait(2_500);
    const now = JSON.stringify(delegates.map(({ view }) => view?.public));
    if (now === before) return;
    before = now;
  }
}
