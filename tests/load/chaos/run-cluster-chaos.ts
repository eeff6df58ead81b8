import '../../support/recording-socket.ts';
import { setTimeout as wait } from 'node:timers/promises';
import { SEATS, type Scenario } from '@letter/shared/play';
import type { EventLog } from '@letter/server/table/ports';
import type { Redis } from '../../support/redis.ts';
import { freePort, ROOT } from '../../tools/tools.ts';
import { diceOf, type Dice } from '../dice.ts';
import { percentile } from '../engine-speed.ts';
import { startBalancer } from './balancer.ts';
import type { Delegate } from './delegate.ts';
import { inHand, openTable, recovered, settled } from './people.ts';
import type { ChaosFigures } from './run-chaos.ts';
import { ServerChild } from './server-child.ts';
import { judge } from './verdict.ts';
import { auditWrites, namedUrl, type WriteAudit } from './write-audit.ts';

/** How a process is taken away: killed, asked to end, or stopped for longer than others wait and then continued. */
export const BLOWS = ['kill', 'drain', 'freeze'] as const;
export type Blow = (typeof BLOWS)[number];

/** What to break, and how often. */
export interface ClusterPlan {
  readonly processes: number;
  /** Tables of four. */
  readonly tables: number;
  readonly kills: number;
  /** The database itself, and the address by which the processes reach it: another one behind a pooler. */
  readonly databaseUrl: string;
  readonly memberUrl: string;
  readonly redis: Redis;
  /** The folder of another release, installed: all processes begin as that, and come back as this one. */
  readonly from?: string;
  /** Takes Redis away for so long in the middle of the run. */
  readonly redisAwayMs?: number;
  readonly openLog: () => Promise<EventLog>;
  readonly scenario: Scenario;
  /** What the dice begin with. */
  readonly seed: number;
  /** What happens at each kill; thrown for unless it is told. */
  readonly blows?: readonly Blow[];
  readonly say?: (what: string) => void;
}

/** The results of a run. */
export interface ClusterFigures extends ChaosFigures {
  readonly processes: number;
  /** From the blow until nothing is the process's own any more. */
  readonly takeoverSeconds: { readonly p50: number; readonly max: number };
  /** Events that a process wrote which did not own what it wrote to. */
  readonly splitBrainWrites: number;
  /** Events that were written, by all processes. */
  readonly events: number;
  /** Orders that were given and not answered yet, at each kill. */
  readonly ordersInHand: readonly number[];
  /** Acts that were acknowledged while Redis was away. */
  readonly actsWithoutRedis: number;
}

/** Orders a phase with which games outlast so many kills, each of which takes some ten seconds. */
const actsFor = (kills: number): number => Math.max(8, 2 + Math.ceil(kills / 2));

const RUN_MS = { least: 300, spread: 1_200 };
const TAKEOVER_MS = 240_000;

interface Member {
  readonly name: string;
  readonly child: ServerChild;
}

/** Has four people at every table act without pause while processes of one server are taken away again and again. */
export async function runClusterChaos(plan: ClusterPlan): Promise<ClusterFigures> {
  const dice = diceOf(plan.seed);
  const members: Member[] = [];
  for (let n = 0; n < plan.processes; n++) members.push(await memberOf(plan, n));
  try {
    return await play(plan, members, dice);
  } catch (error) {
    for (const { name, child } of members) plan.say?.(`${name} said: ${child.complaints}`);
    throw error;
  } finally {
    // Whatever went wrong, none of them stays behind; a stopped one ends, too.
    for (const { child } of members) await child.kill();
  }
}

async function play(plan: ClusterPlan, members: readonly Member[], dice: Dice): Promise<ClusterFigures> {
  const { say = () => {} } = plan;
  const [first, ...others] = members;
  if (first === undefined) throw new Error('a server has at least one process');
  await first.child.start();
  const audit = await auditWrites(plan.databaseUrl, [addressOf(first)]);
  await Promise.all(others.map(({ child }) => child.start()));
  const balancer = await startBalancer(
    members.map(({ child }) => child.port),
    dice,
  );
  const delegates: Delegate[] = [];
  for (let i = 0; i < plan.tables; i++)
    delegates.push(...(await openTable(balancer.origin, SEATS, { acts: actsFor(plan.kills) })));
  say(`${plan.processes} processes, ${plan.tables} tables, ${delegates.length} delegates`);
  for (const delegate of delegates) delegate.act();

  const takeover: number[] = [];
  const recovery: number[] = [];
  const ordersInHand: number[] = [];
  let actsWithoutRedis = 0;
  for (let kill = 1; kill <= plan.kills; kill++) {
    await wait(RUN_MS.least + dice() * RUN_MS.spread);
    if (plan.redisAwayMs !== undefined && kill === Math.ceil(plan.kills / 2))
      actsWithoutRedis = await withoutRedis(plan.redis, plan.redisAwayMs, delegates);
    const member = (await chosen(members, audit, dice)) ?? first;
    const blow = plan.blows?.[kill - 1] ?? thrown(dice);
    const owned = (await audit.heldBy(member.name)).length;
    const orders = await inHand(delegates);
    const struck = Date.now();
    const back = strike(member.child, blow);
    ordersInHand.push(orders);
    say(`${kill}: ${blow} ${member.name}, which owns ${owned}, with ${orders} orders in hand`);
    const [taken, seconds] = await Promise.all([takenOver(audit, member.name), recovered(delegates, struck)]);
    if (owned > 0) takeover.push(taken);
    if (seconds > 0) recovery.push(seconds);
    await back();
    const then = seconds > 0 ? `everybody acts again after ${seconds.toFixed(2)} s` : 'every game is over';
    say(`  nothing is its own after ${taken.toFixed(2)} s; ${then}`);
  }
  await Promise.all(delegates.map((delegate) => delegate.rest()));
  await settled(delegates);
  for (const { child } of members) await child.stop();
  await balancer.end();
  const { events, splitBrainWrites } = await audit.read();
  await audit.end();
  const log = await plan.openLog();
  const verdict = await judge(log, delegates, plan.scenario);
  await log.end();
  for (const delegate of delegates) delegate.leave();
  return {
    processes: plan.processes,
    tables: plan.tables,
    kills: plan.kills,
    ...verdict,
    recoverySeconds: spread(recovery),
    takeoverSeconds: { p50: spread(takeover).p50, max: spread(takeover).max },
    splitBrainWrites,
    events,
    ordersInHand,
    actsWithoutRedis,
  };
}

async function memberOf({ memberUrl, redis, from }: ClusterPlan, n: number): Promise<Member> {
  const name = `member-${n + 1}`;
  const env = { DATABASE_URL: namedUrl(memberUrl, name), REDIS_URL: redis.url };
  const child = new ServerChild(await freePort(), env);
  if (from !== undefined) child.root = from;
  return { name, child };
}

const addressOf = ({ name, child }: Member) => ({ writer: name, address: `127.0.0.1:${child.port}` });

/** Two blows of three fall on the process that has most tables; the others test that one without any is missed as little. */
async function chosen(members: readonly Member[], audit: WriteAudit, dice: Dice): Promise<Member | undefined> {
  const eye = dice();
  const any = members[Math.floor(dice() * members.length)];
  if (eye > 2 / 3) return any;
  const held = await Promise.all(members.map(async ({ name }) => (await audit.heldBy(name)).length));
  return members[held.indexOf(Math.max(...held))];
}

/** Half are killed, a quarter is asked to end, a quarter is stopped. */
function thrown(dice: Dice): Blow {
  const eye = dice();
  if (eye < 0.5) return 'kill';
  return eye < 0.75 ? 'drain' : 'freeze';
}

/** Takes a process away; what it returns brings it back. */
function strike(child: ServerChild, blow: Blow): () => Promise<void> {
  if (blow === 'freeze') {
    child.freeze();
    return () => Promise.resolve(child.thaw());
  }
  const ended = blow === 'kill' ? child.kill() : child.stop();
  return async () => {
    await ended;
    child.root = ROOT;
    await child.start();
  };
}

/** Waits until a process owns nothing any more; returns seconds. */
async function takenOver(audit: WriteAudit, name: string): Promise<number> {
  const since = performance.now();
  while ((await audit.heldBy(name)).length > 0) {
    if (performance.now() - since > TAKEOVER_MS) throw new Error(`nobody takes over what ${name} had`);
    await wait(50);
  }
  return (performance.now() - since) / 1_000;
}

/** Takes Redis away for a while; returns how many acts were acknowledged meanwhile. */
async function withoutRedis(redis: Redis, ms: number, delegates: readonly Delegate[]): Promise<number> {
  const acts = (): number => delegates.reduce((sum, { acknowledged }) => sum + acknowledged.length, 0);
  await redis.stop();
  const before = acts();
  await wait(ms);
  const meanwhile = acts() - before;
  await redis.start();
  return meanwhile;
}

const spread = (seconds: readonly number[]): ChaosFigures['recoverySeconds'] => {
  const two = (value: number): number => Math.round(value * 100) / 100;
  return {
    p50: two(percentile(seconds, 0.5)),
    p99: two(percentile(seconds, 0.99)),
    max: two(Math.max(0, ...seconds)),
  };
};
