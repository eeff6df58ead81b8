import type { Pool } from 'pg';
import { err, ok } from '@letter/shared/play';
import type { Result } from '@letter/shared/play';
import type { Holding, HoldFault, Leases, Member, SettableClock } from '../../cluster/ports.ts';
import { SetupFault } from '../../lib/setup-fault.ts';
import type { LogFault, Reporter } from '../../table/ports.ts';
import { catchUp, commonTime } from './common-time.ts';
import { enter } from './enter.ts';
import { Held } from './held.ts';
import * as ask from './statements.ts';
import type { BeatRow, HoldingRow, MemberRow } from './statements.ts';
import { EVERYTHING } from './tables.ts';

/** How a process takes part. */
export interface LeasesSetup {
  readonly pool: Pool;
  readonly self: Member;
  /** It keeps the whole store for itself, and others out of it. */
  readonly isAlone: boolean;
  readonly reporter: Pick<Reporter, 'fault'>;
  /** A member is heard of so often, and lives so long after it was last heard of, ms. */
  readonly beatMs?: number;
  readonly ttlMs?: number;
}

/** Leases, and what the store checks its writes against. */
export interface PostgresLeases extends Leases {
  readonly held: Held;
  readonly isAlone: boolean;
  /** Look after what this process owns, and be heard of; called by itself every beat. */
  beat(): Promise<void>;
}

const BEAT_MS = 1_000;
const TTL_MS = 5_000;
/** Rows that an answer which never came left behind are looked for so often. */
const LOOK_EVERY = 30;
/** Longer than anybody is gone: nobody is taken for dead. */
const FOR_EVER_MS = 10 ** 15;

/** Take part in a database; throws a `SetupFault` if this process must not run on it. */
export async function postgresLeases(setup: LeasesSetup): Promise<PostgresLeases> {
  const { pool, isAlone, reporter, beatMs = BEAT_MS, ttlMs = TTL_MS } = setup;
  let self = setup.self;
  const secret = await enter(pool, { self, isAlone, ttlMs });
  const held = new Held();
  const lost = Promise.withResolvers<string>();
  const { rules } = self.release;
  let clock: SettableClock | null = null;
  let lastBeat = performance.now();
  /** Since when this process was heard of without a gap; those who are there from the start saw nobody stop. */
  let steadySince = Number.NEGATIVE_INFINITY;
  let beats = 0;
  let isEnding = false;
  let isFailing = false;
  /** An answer did not come: something may stand in our name that nobody here knows, and that nobody else can have. */
  let isAstray = false;
  let timer: NodeJS.Timeout | undefined;

  // After an outage everybody's time has run out: whoever comes back first gives the others time to do the same.
  const patience = (): number => (performance.now() - steadySince >= ttlMs ? 0 : FOR_EVER_MS);
  const query = async <Row extends object>(text: string, values: readonly unknown[]): Promise<readonly Row[]> =>
    (await pool.query<Row>(text, [...values])).rows;
  const tried = async <T>(work: () => Promise<T>): Promise<Result<T, LogFault>> => {
    try {
      return ok(await work());
    } catch (error) {
      isAstray = true;
      return err({ code: 'store-failed', reason: error instanceof Error ? error.message : String(error) });
    }
  };

  async function beat(): Promise<void> {
    const since = performance.now();
    const time = clock === null ? null : Math.floor(clock.steady());
    const [row] = await query<BeatRow>(ask.BEAT, [self.id, ttlMs, self.isDraining, isAlone ? null : time]);
    if (row === undefined) throw new Error('the row of the cluster is not there');
    if (clock !== null && !isAlone) catchUp(clock, row, ttlMs);
    const hadGap = row.expired !== false || since - lastBeat > ttlMs;
    lastBeat = performance.now();
    if (hadGap) steadySince = lastBeat;
    beats += 1;
    if (isAlone && row.expired !== false) await lookForOther(row.expired === null);
    else if (row.expired === null) await enterAgain();
    if (hadGap || isAstray || beats % LOOK_EVERY === 0) await compare();
    if (beats % LOOK_EVERY === 0) await query(ask.SWEEP, []);
  }

  /** Struck off while it was away for long. */
  async function enterAgain(): Promise<void> {
    try {
      await enter(pool, { self, isAlone, ttlMs });
    } catch (error) {
      if (error instanceof SetupFault) lost.resolve(error.message);
      throw error;
    }
  }

  /** A server that is alone was away: another may have taken the whole store over. */
  async function lookForOther(isStruckOff: boolean): Promise<void> {
    const rows = await query<{ owner: string | null }>('select owner from holdings where kind = $1 and id = $2', [
      EVERYTHING.kind,
      EVERYTHING.id,
    ]);
    if (isStruckOff || rows[0]?.owner !== self.id)
      lost.resolve('Another server took over the database while it was away.');
  }

  async function compare(): Promise<void> {
    isAstray = false;
    const asked = held.snapshot();
    const unknown = held.compare(asked, await query<HoldingRow>(ask.MINE, [self.id]));
    for (const { kind, id, token } of unknown) {
      if (isAlone || held.has({ kind, id })) continue;
      if (taking.has(`${kind} ${id}`) || takingOrphans > 0) isAstray = true;
      else await query(ask.LET_STRAY_GO, [kind, id, self.id, token]);
    }
  }

  const taking = new Set<string>();
  let takingOrphans = 0;
  function arm(): void {
    timer = setTimeout(() => {
      void beat()
        .then(() => (isFailing = false))
        .catch((error: unknown) => {
          if (!isFailing && !isEnding) reporter.fault('member-beat', error);
          isFailing = true;
        })
        .finally(() => isEnding || arm());
    }, beatMs);
    timer.unref();
  }
  arm();

  /** Why something could not be had. */
  async function whyNot(what: Holding): Promise<HoldFault> {
    const [row] = await query<MemberRow>(ask.OWNER, [patience(), what.kind, what.id]);
    if (row !== undefined) return { code: 'held', by: memberOf(row) };
    const newer = (await query<MemberRow>(ask.MEMBERS, [0])).find((one) => one.rules > rules && !one.is_draining);
    if (newer !== undefined) return { code: 'held', by: memberOf(newer) };
    return { code: 'store-failed', reason: 'a newer release wrote it, or somebody has just taken it' };
  }

  /** Ids of what this process cannot read. */
  const unreadable = new Set<string>();
  const release = async (what: Holding): Promise<void> => {
    if (isAlone || !held.has(what)) return;
    held.drop(what);
    const let_go = await tried(async () => {
      await query(ask.LET_GO, [what.kind, what.id, self.id]);
      await query(ask.FORGET, [what.kind, what.id]);
    });
    // It stays in our name until it is looked for, and nobody else may have it meanwhile.
    if (!let_go.ok) reporter.fault('release', let_go.error);
  };

  return {
    get self() {
      return self;
    },
    secret: isAlone ? null : secret,
    held,
    isAlone,
    lost: lost.promise,
    beat,
    has: (what) => isAlone || held.has(what),
    async take(what) {
      if (isAlone || held.has(what)) return ok(null);
      const key = `${what.kind} ${what.id}`;
      taking.add(key);
      const taken = await tried(async (): Promise<HoldFault | null> => {
        const [row] = await query<HoldingRow>(ask.TAKE, [patience(), self.id, what.kind, what.id, rules]);
        if (row === undefined) return whyNot(what);
        held.add(row);
        return null;
      });
      taking.delete(key);
      if (!taken.ok) return taken;
      return taken.value === null ? ok(null) : err(taken.value);
    },
    release,
    leaveToOthers(what) {
      unreadable.add(what.id);
      return release(what);
    },
    ownerOf: (what) =>
      tried(async () => {
        if (isAlone || held.has(what)) return self;
        const [row] = await query<MemberRow>(ask.OWNER, [patience(), what.kind, what.id]);
        return row === undefined ? null : memberOf(row);
      }),
    members: () => tried(async () => (isAlone ? [self] : (await query<MemberRow>(ask.MEMBERS, [0])).map(memberOf))),
    takeOrphans: (most) =>
      tried(async () => {
        if (isAlone || self.isDraining || isEnding) return [];
        takingOrphans += 1;
        try {
          const left = await query<HoldingRow>(ask.TAKE_LEFT, [patience(), self.id, most, rules, [...unreadable]]);
          const rest = most - left.length;
          const fresh = rest <= 0 ? [] : await query<HoldingRow>(ask.TAKE_NEW, [self.id, rest, rules, [...unreadable]]);
          const rows = [...left, ...fresh].filter((row) => !held.has(row));
          for (const row of rows) held.add(row);
          return rows.map(({ kind, id }) => ({ kind, id }));
        } finally {
          takingOrphans -= 1;
        }
      }),
    onLost: (listener) => held.onLost(listener),
    follow: (given, lastAlive) =>
      tried(async () => {
        if (isAlone) {
          if (lastAlive !== null) given.continueFrom(lastAlive);
          return given.steady();
        }
        const [row] = await query<BeatRow>(ask.BEAT, [self.id, ttlMs, self.isDraining, null]);
        const time = row === undefined ? null : commonTime(row, ttlMs);
        const from = time ?? lastAlive;
        if (from !== null) given.continueFrom(from);
        clock = given;
        await beat();
        return given.steady();
      }),
    async drain() {
      self = { ...self, isDraining: true };
      const told = await tried(beat);
      if (!told.ok) reporter.fault('drain', told.error);
    },
    async end() {
      isEnding = true;
      clearTimeout(timer);
      const left = await tried(async () => {
        await query(ask.LET_ALL_GO, [self.id]);
        await query(ask.LEAVE, [self.id]);
      });
      // Then the others wait until its time has run out.
      if (!left.ok) reporter.fault('leave', left.error);
      await pool.end();
    },
  };
}

const memberOf = ({ id, address, protocol, rules, is_draining: isDraining }: MemberRow): Member => ({
  id,
  address,
  release: { protocol, rules },
  isDraining,
});
