import '../../support/recording-socket.ts';
import { fork, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { recordings } from '../../support/recording-socket.ts';
import { end } from '../../tools/tools.ts';
import { Delegate } from '../chaos/delegate.ts';
import type { Held, Told } from './words.ts';

/** The state of a server before and after many tables were made, played and ended. */
export interface SoakFigures {
  /** Tables made, played and ended. */
  readonly tables: number;
  /** Heap in use, collected, with no table open: after the first tables, and after all of them, MB. */
  readonly heapStartMB: number;
  readonly heapEndMB: number;
  /** What the server holds at the end, with no table open. */
  readonly handles: number;
  readonly timers: number;
  /** The same after the first tables. */
  readonly atStart: { readonly handles: number; readonly timers: number };
}

/** Tables that are played at the same time. */
const AT_ONCE = 6;
/** A table whose game is not over by then is left, so that unfinished games are among those that end. */
const LEAVE_MS = { least: 2_000, spread: 18_000 };
/** Share of the time for the first tables: compiled code and caches are not what is being measured. */
const WARM_UP = 0.25;
const QUIET_MS = 240_000;
const READINGS = 5;
const READ_EVERY_MS = 300;
const ARRIVE_MS = 240_000;
const FORMATS = ['blitz', 'standard'] as const;

/** How long to play, and how many times as fast as people. */
export interface SoakPlan {
  readonly minutes: number;
  readonly haste?: number;
  readonly say?: (what: string) => void;
}

/** Makes, plays and ends tables on a real server. */
export async function runSoak({ minutes, haste = 1, say = () => {} }: SoakPlan): Promise<SoakFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'letter-soak-'));
  const child = fork(fileURLToPath(new URL('server.ts', import.meta.url)), [folder], {
    execArgv: ['--expose-gc'],
  });
  try {
    const { port } = await hear(child, 'listening');
    const origin = `http://127.0.0.1:${port}`;
    const millis = minutes * 60_000;
    const first = await playFor(origin, millis * WARM_UP, haste);
    const start = await whenQuiet(child);
    say(`${first} tables to begin with: ${JSON.stringify(start)}`);
    const more = await playFor(origin, millis * (1 - WARM_UP), haste);
    const last = await whenQuiet(child);
    say(`${more} tables more: ${JSON.stringify(last)}`);
    return {
      tables: first + more,
      heapStartMB: tenth(start.heapMB),
      heapEndMB: tenth(last.heapMB),
      handles: last.handles,
      timers: last.timers,
      atStart: { handles: start.handles, timers: start.timers },
    };
  } finally {
    await end(child);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Plays one table after another at each of several places; returns the number of tables. */
async function playFor(origin: string, millis: number, haste: number): Promise<number> {
  const until = Date.now() + millis;
  const counts = await Promise.all(
    Array.from({ length: AT_ONCE }, async (_, place) => {
      let played = 0;
      do {
        await playOne(origin, place + played, haste);
        played += 1;
      } while (Date.now() < until);
      return played;
    }),
  );
  return counts.reduce((sum, one) => sum + one, 0);
}

/**
 * One table: two people, or one alone, and bots; some leave in the middle, one of two comes back after a lost
 * connection.
 */
async function playOne(origin: string, turn: number, haste: number): Promise<void> {
  const isSolo = turn % 3 === 0;
  const body = { kind: isSolo ? 'solo' : 'friends', format: FORMATS[turn % 2], name: 'Host', seat: 'us' };
  const response = await fetch(`${origin}/api/tables`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', connection: 'close' },
    body: JSON.stringify(body),
  });
  if (response.status !== 201) throw new Error(`no table: ${response.status} ${await response.text()}`);
  const { code } = (await response.json()) as { code: string };
  const seats = isSolo ? (['us'] as const) : (['us', 'china'] as const);
  const people = seats.map((seat) => new Delegate(origin, code, seat, { haste }));
  const late = wait(ARRIVE_MS, 'late' as const, { ref: false });
  for (const person of people) {
    if ((await Promise.race([person.arrive(), late])) === 'late') throw new Error(`nobody gets to table ${code}`);
  }
  if (!isSolo) await people[0]?.start();
  for (const person of people) person.act();
  const leaveAt = Date.now() + (LEAVE_MS.least + Math.random() * LEAVE_MS.spread) / haste;
  while (Date.now() < leaveAt && people.some(({ view }) => view?.info.status !== 'over')) await wait(100);
  await Promise.all(people.map((person) => person.rest()));
  for (const person of people) person.leave();
  // What the sockets carried is kept for tests that look into it; here it would only fill the memory of this process.
  recordings.length = 0;
}

/** What the server holds once every table and connection is closed: the least of some readings. */
async function whenQuiet(child: ChildProcess): Promise<Held> {
  const until = Date.now() + QUIET_MS;
  // Connections kept alive for another request are closed only after some seconds.
  await wait(6_000);
  const quiet: Held[] = [];
  while (quiet.length < READINGS) {
    child.send({ kind: 'hold' });
    const held = await hear(child, 'held');
    if (held.tables === 0) quiet.push(held);
    else if (Date.now() > until) throw new Error(`${held.tables} tables never ended`);
    await wait(READ_EVERY_MS);
  }
  // A timer that happens to run at one reading is not a leak; one that is held shows in every reading.
  const least = (of: (held: Held) => number): number => Math.min(...quiet.map(of));
  return {
    kind: 'held',
    tables: 0,
    heapMB: least(({ heapMB }) => heapMB),
    handles: least(({ handles }) => handles),
    timers: least(({ timers }) => timers),
  };
}

function hear<K extends Told['kind']>(child: ChildProcess, kind: K): Promise<Extract<Told, { kind: K }>> {
  return new Promise((resolve, reject) => {
    const listen = (told: Told): void => {
      if (told.kind !== kind) return;
      child.off('message', listen).off('exit', ended);
      resolve(told as Extract<Told, { kind: K }>);
    };
    const ended = (code: number | null): void => reject(new Error(`the server ended with ${code}`));
    child.on('message', listen).on('exit', ended);
  });
}

const tenth = (value: number): number => Math.round(value * 10) / 10;
