import { setTimeout as wait } from 'node:timers/promises';
import type { HostView } from '@letter/shared/protocol';
import type { SessionStore } from '@letter/client/src/net/session-store.ts';
import { freePort } from '../../tools/tools.ts';
import { ServerChild } from '../chaos/server-child.ts';
import { diceOf } from '../dice.ts';
import { percentile } from '../engine-speed.ts';
import { memoryOf } from '../memory-of.ts';
import { openPage, until } from './page.ts';
import { DelegationScreens } from './screens.ts';
import { Student } from './student.ts';
import { judgeExport, judgeSeats } from './verdict.ts';
import type { ExportVerdict, SeatVerdict } from './verdict.ts';
import { leaks, timesSeen } from './watched-socket.ts';
import type { Reader } from './watched-socket.ts';

/** What to rehearse. */
export interface RehearsalPlan {
  readonly students: number;
  /** From opening the session to the bell; 0 has no bell and plays two rounds as fast as everybody is ready. */
  readonly minutes: number;
  /** Kills the server twice on the way, and has a tenth of the students reload or change device. */
  readonly chaos: boolean;
  readonly seed: number;
  /** Folder of the server's record. */
  readonly dataDir: string;
  readonly say?: (what: string) => void;
}

/** The results of a rehearsal. */
export interface RehearsalFigures extends SeatVerdict {
  readonly students: number;
  readonly tables: number;
  /** From knocking to being in; `all` from the first knock until everybody has a seat. */
  readonly joinSeconds: { readonly p50: number; readonly p99: number; readonly all: number };
  /** From the press to the screens of all who sit in the delegation. */
  readonly orderToScreenMs: { readonly p50: number; readonly p99: number; readonly orders: number };
  readonly dashboardBytesPerSecond: number;
  readonly projectorBytesPerSecond: number;
  readonly serverRssMB: number;
  /** How often the end of a round's window or the number of rounds was planned anew. */
  readonly replans: number;
  readonly rounds: number;
  /** Whether no table in step was left playing once the debrief opened. */
  readonly finishedTogether: boolean;
  /** Seconds from the time kept for the debrief to its opening; `null` without a bell. */
  readonly debriefOffSeconds: number | null;
  readonly exportRows: ExportVerdict['rows'];
  readonly leaks: number;
  /** How often planted secrets reached those who may read them. */
  readonly secretsRead: number;
  readonly actsLost?: number;
}

const MINUTE_MS = 60_000;

/** Runs a whole lesson against a real server: from the door to the export. */
export async function runRehearsal(plan: RehearsalPlan): Promise<RehearsalFigures> {
  const { students: count, minutes, chaos, say = () => {} } = plan;
  const server = new ServerChild(await freePort(), { LETTER_DATA: plan.dataDir });
  await server.start();
  const opened = await openSession(server.origin, count, minutes);
  const { code } = opened;
  const hostReader: Reader = { name: 'the host', role: 'host', bytes: 0 };
  const wallReader: Reader = { name: 'the projector', role: 'projector', bytes: 0 };
  const hostTicket = { as: 'host' as const, code, token: opened.host, name: 'Ms Moreau' };
  const wallTicket = { as: 'projector' as const, code, token: opened.projector, name: '' };
  const host = await openPage(server.origin, hostReader, hostTicket);
  const wall = await openPage(server.origin, wallReader, wallTicket);
  const onHost = (what: string, test: (view: HostView) => boolean, ms = 300_000): Promise<HostView> =>
    until(host, 'the host', what, test, ms);
  await onHost('the session', () => true);
  const told = countReplans(host);

  const random = diceOf(plan.seed);
  const screens = new DelegationScreens();
  const students = Array.from({ length: count }, (_, index) => {
    const manners = {
      thinkMs: () => (minutes === 0 ? random() * 150 : 500 + random() * 6_000),
      isKeen: () => minutes === 0 || random() < 0.7,
    };
    const student = new Student(server.origin, code, `Student ${index + 1}`, manners, screens);
    screens.add(student);
    return student;
  });
  const knocked = performance.now();
  await Promise.all(students.map((student) => student.comeIn()));
  await onHost('everybody', ({ info }) => info.come >= count);
  must(await host.ask('host.balance', { afresh: false }), 'balance');
  const seated = await onHost('everybody seated', ({ host: { people } }) =>
    people.every(({ place }) => place !== null),
  );
  const all = (performance.now() - knocked) / 1_000;
  const tables = seated.info.tables;
  say(`${count} students at ${tables} tables after ${all.toFixed(1)} s`);

  must(await host.ask('host.start', {}), 'start');
  await Promise.all(students.map((one) => untilSeated(one)));
  say('everybody is at a table');
  const began = { at: performance.now(), host: hostReader.bytes, wall: wallReader.bytes };
  if (minutes > 0) await mindTheClock(host, minutes);
  if (chaos) await makeChaos({ server, students, random, say, minutes });
  const atDebrief = await finish(host, onHost, minutes);
  const played = (performance.now() - began.at) / 1_000;
  const end = await lastLook(host, atDebrief);
  const bytes = { host: hostReader.bytes - began.host, wall: wallReader.bytes - began.wall };
  const rss = memoryOf(server.pid);
  await Promise.all(students.map((student) => student.rest()));
  const exported = await judgeExport({ origin: server.origin, code, key: opened.host, students });
  const seats = judgeSeats(students, end);
  for (const student of students) student.leave();
  host.close();
  wall.close();
  await server.stop();
  if (server.complaints !== '') say(server.complaints);
  const two = (value: number): number => Math.round(value * 100) / 100;
  const joins = students.map(({ joinedIn }) => joinedIn / 1_000);
  return {
    students: count,
    tables,
    joinSeconds: { p50: two(percentile(joins, 0.5)), p99: two(percentile(joins, 0.99)), all: two(all) },
    ...seats,
    orderToScreenMs: {
      p50: Math.round(percentile(screens.millis, 0.5)),
      p99: Math.round(percentile(screens.millis, 0.99)),
      orders: screens.millis.length,
    },
    dashboardBytesPerSecond: Math.round(bytes.host / played),
    projectorBytesPerSecond: Math.round(bytes.wall / played),
    serverRssMB: Math.round(rss / 1_024),
    replans: told.replans,
    rounds: told.rounds,
    finishedTogether: end.host.cards.every(({ status }) => status === 'over'),
    debriefOffSeconds: end.info.lesson.debriefAt === null ? null : two((told.debriefAt - told.planned) / 1_000),
    exportRows: exported.rows,
    leaks: leaks.length,
    secretsRead: timesSeen(),
    ...(chaos ? { actsLost: exported.lost } : {}),
  };
}

async function openSession(
  origin: string,
  students: number,
  minutes: number,
): Promise<{ code: string; host: string; projector: string }> {
  const settings = {
    name: 'Rehearsal',
    scenario: 'january-2016',
    format: 'blitz',
    bots: 'competent',
    expected: Math.min(299, students),
    perDelegation: 1,
    roles: [],
    rule: null,
    names: 'typed',
    asksRealName: false,
    sharesHeadlines: false,
    asksQuestions: false,
    showsNote: false,
  };
  const hasClock = minutes > 0;
  const bellInMs = hasClock ? Math.round(minutes * MINUTE_MS) : null;
  const lesson = { bellInMs, debriefMinutes: 1, hasClock, stretch: 1 };
  const response = await fetch(`${origin}/api/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ settings, lesson, host: 'Ms Moreau' }),
  });
  if (response.status !== 201) throw new Error(`no session: ${response.status} ${await response.text()}`);
  return (await response.json()) as { code: string; host: string; projector: string };
}

function must(answer: { readonly ok: boolean }, what: string): void {
  if (!answer.ok) throw new Error(`${what}: ${JSON.stringify(answer)}`);
}

async function untilSeated(student: Student): Promise<void> {
  for (let tries = 0; tries < 1_200; tries++) {
    if (student.table?.getSnapshot().view?.public !== undefined && student.table.line !== null) return;
    await wait(50);
  }
  const at = student.table?.getSnapshot();
  throw new Error(
    `${student.reader.name} never saw a table; the session names ${student.session?.getSnapshot().view?.you.table}, its line there is ${at?.status} (${JSON.stringify(at?.refusal)}), its view ${JSON.stringify(at?.view)?.slice(0, 200)}`,
  );
}

/** What the host's page shows of the plan as it changes. */
function countReplans(host: SessionStore<'host'>): {
  readonly replans: number;
  readonly rounds: number;
  readonly debriefAt: number;
  readonly planned: number;
} {
  const told = { replans: 0, rounds: 0, debriefAt: 0, planned: 0 };
  const seen = new Map<number, string>();
  host.subscribe(() => {
    const { view, clockOffset } = host.getSnapshot();
    if (view === null) return;
    const { round, rounds, windowEnds, debriefAt } = view.info.lesson;
    if (round !== null) {
      const plan = `${rounds} ${windowEnds}`;
      const before = seen.get(round);
      if (before !== undefined && before !== plan) told.replans++;
      seen.set(round, plan);
      told.rounds = Math.max(told.rounds, round);
    }
    if (debriefAt !== null) told.planned = debriefAt;
    if (view.info.stage === 'debrief' && told.debriefAt === 0) told.debriefAt = performance.now() + (clockOffset ?? 0);
  });
  return told;
}

/** What a host does to the clock in a lesson: a pause, and more time twice, for all and for one table. */
async function mindTheClock(host: SessionStore<'host'>, minutes: number): Promise<void> {
  const part = (minutes * MINUTE_MS) / 12;
  await wait(part);
  must(await host.ask('host.pause', { table: null, reason: 'A fire drill.' }), 'pause');
  await wait(5_000);
  must(await host.ask('host.resume', { table: null, reason: '' }), 'resume');
  must(await host.ask('host.extend', { table: null, minutes: 1, reason: 'More time for all.' }), 'extend');
  await wait(part);
  await host.ask('host.extend', { table: 1, minutes: 1, reason: 'Table 1 asked.' });
}

/** Kills the server twice, and has a tenth of the students reload or change device. */
async function makeChaos(on: {
  readonly server: ServerChild;
  readonly students: readonly Student[];
  readonly random: () => number;
  readonly say: (what: string) => void;
  readonly minutes: number;
}): Promise<void> {
  const { server, students, random, say, minutes } = on;
  const restless = students.filter((_, index) => index % 10 === 0);
  for (let kill = 1; kill <= 2; kill++) {
    await wait(minutes === 0 ? 300 : 4_000 + random() * 4_000);
    await server.kill();
    const killed = performance.now();
    await server.start();
    say(`kill ${kill}: listens again after ${((performance.now() - killed) / 1_000).toFixed(1)} s`);
    const moved = restless.filter((_, index) => index % 2 === kill % 2);
    await Promise.all(moved.map((one, index) => (index % 2 === 0 ? one.reload() : one.changeDevice())));
  }
}

const SETTLED_MS = 60_000;

/** What the host's page shows once every table has ended, or after a while if one has not. */
async function lastLook(host: SessionStore<'host'>, first: HostView): Promise<HostView> {
  const isOver = ({ host: { cards } }: HostView): boolean => cards.every(({ status }) => status === 'over');
  return until(host, 'the host', 'every table over', isOver, SETTLED_MS).catch(() => host.getSnapshot().view ?? first);
}

/** Waits for the bell's debrief, or opens it after two rounds. */
async function finish(
  host: SessionStore<'host'>,
  onHost: (what: string, test: (view: HostView) => boolean, ms?: number) => Promise<HostView>,
  minutes: number,
): Promise<HostView> {
  if (minutes > 0) return onHost('the debrief', ({ info }) => info.stage === 'debrief', minutes * MINUTE_MS + 60_000);
  await onHost('the third round', ({ host: { cards } }) =>
    cards.every(({ round, status }) => round >= 3 || status === 'over'),
  );
  must(await host.ask('host.debrief', {}), 'debrief');
  return onHost('the debrief', ({ info }) => info.stage === 'debrief');
}
