import { evolveSession, foldSession } from '@letter/shared/authority';
import type { SessionEvent, SessionState } from '@letter/shared/authority';
import { DEFAULT_SCENARIO, ok, SEATS } from '@letter/shared/play';
import type { FormatRules, SeatId } from '@letter/shared/play';
import type { LessonTime } from '@letter/shared/session';
import { memoryLog } from '@letter/server/log/memory-log';
import { LessonClock } from '@letter/server/session/lesson-clock/lesson-clock';
import type { LessonDesk } from '@letter/server/session/lesson-clock/lesson-core';
import type { Snapshot } from '@letter/server/table/ports';
import { Table } from '@letter/server/table/table';
import { shortSeed } from '../../shared/src/lib/seed.ts';
import { fakeClock, settle } from './fake-clock.ts';
import type { FakeClock } from './fake-clock.ts';
import { everything, SCENARIO } from './log-cases.ts';
import { tablePorts, tableSettings } from './table-setup.ts';

/** A session's clock over real tables, without a network and without the session's other parts. */
export interface LessonRoom {
  readonly clock: FakeClock;
  readonly lesson: LessonClock;
  readonly faults: readonly string[];
  readonly state: () => SessionState;
  /** When play was over and the debrief opened; `null` before. */
  readonly debriefAt: () => number | null;
  readonly table: (number: number) => Table;
  /** What was published last of a table. */
  readonly shown: (number: number) => Snapshot;
  /** Everybody at a table is ready for what comes next. */
  readonly ready: (number: number) => Promise<void>;
  /** Round and phase of each table, such as `2 orders`. */
  readonly stands: () => readonly string[];
  /** The tables start. */
  readonly start: () => Promise<void>;
  /** A host opens the debrief: play stops at all tables. */
  readonly openDebrief: (by: string) => Promise<void>;
  /** The server stood still for so long, and everything comes back from its record. */
  readonly restart: (awayMs: number) => Promise<LessonRoom>;
}

interface RoomWish {
  readonly tables?: number;
  readonly minutes?: number | null;
  readonly debriefMinutes?: number;
  readonly lesson?: Partial<LessonTime>;
  readonly rules?: FormatRules;
}

type Saved = { readonly events: SessionEvent[]; readonly log: ReturnType<typeof memoryLog>; readonly clock: FakeClock };

/** A session in which some tables have four people each, with a bell in so many minutes. */
export function lessonRoom(wish: RoomWish = {}): Promise<LessonRoom> {
  const { minutes = 75, debriefMinutes = 12, lesson = {} } = wish;
  const clock = fakeClock();
  const bell = minutes === null ? null : clock.now() + minutes * 60_000;
  const opened: SessionEvent = {
    kind: 'opened',
    at: clock.now(),
    id: 'session',
    code: 'CLASS2',
    seed: shortSeed(3),
    scenarioHash: 'hash',
    settings: SETTINGS,
    lesson: { bell, debriefMinutes, hasClock: true, stretch: 1, ...lesson },
    host: { id: 'h1', name: 'Ms Ito', keyHash: 'key' },
    projectorHash: 'projector',
  };
  const count: SessionEvent = { kind: 'tables-set', at: clock.now(), count: wish.tables ?? 2 };
  return roomOf(wish, { events: [opened, count, ...peopleOf(wish.tables ?? 2, clock.now())], log: memoryLog(), clock });
}

const idOf = (number: number, seat: SeatId): string => `p${number}-${seat}`;

/** A person for each seat of each table, placed there. */
function peopleOf(tables: number, at: number): readonly SessionEvent[] {
  const all = Array.from({ length: tables }, (_, index) => index + 1).flatMap((table) =>
    SEATS.map((post) => ({ id: idOf(table, post), place: { table, post } })),
  );
  return [
    ...all.map(({ id }): SessionEvent => {
      const person = { id, name: id, realName: '', tokenHash: `token ${id}`, codeHash: null };
      return { kind: 'person-added', at, by: null, person };
    }),
    { kind: 'placed', at, by: null, moves: all.map(({ id, place }) => ({ person: id, place, isAdviser: false })) },
  ];
}

async function roomOf(wish: RoomWish, { events, log, clock }: Saved, isBack = false): Promise<LessonRoom> {
  const format = wish.rules ?? DEFAULT_SCENARIO.formats.standard;
  const scenario = { ...DEFAULT_SCENARIO, formats: { ...DEFAULT_SCENARIO.formats, standard: format } };
  const faults: string[] = [];
  const tables = new Map<number, Table>();
  const latest = new Map<number, Snapshot>();
  let queue: Promise<unknown> = Promise.resolve();
  const enqueue = (task: () => Promise<unknown>): Promise<unknown> => {
    queue = queue.then(task).catch((error: unknown) => faults.push(String(error)));
    return queue;
  };
  let folded = foldSession(events);
  const state = (): SessionState => folded;
  const desk: LessonDesk = {
    clock,
    rules: format,
    state,
    tables: () => new Map([...tables].map(([number, table]) => [number, table.conduct])),
    skew: () => clock.now() - clock.steady(),
    record: (added) => {
      for (const event of added) {
        const dated: SessionEvent = { ...event, at: clock.now() };
        events.push(dated);
        folded = evolveSession(folded, dated);
      }
      return Promise.resolve(ok(null));
    },
    afterwards: (_, task) => void enqueue(task),
    later: (ms, _, task) => clock.setTimer(ms, () => void enqueue(task)),
    openDebrief: async () => {
      await desk.record([{ kind: 'debrief-opened', by: null }]);
    },
  };
  const lesson = new LessonClock(desk);
  for (const { number } of state().tables) {
    const settings = tableSettings('friends', clock, {
      meta: { id: `table-${number}`, code: `TABLE${number}`, kind: 'friends', createdAt: clock.now() },
      scenario,
      session: { id: 'session', code: 'CLASS2', number },
    });
    const saved = isBack ? await everything(log, settings.meta.id) : null;
    const ports = tablePorts({ log, clock }, faults);
    const table = saved === null ? Table.open(settings, ports) : Table.restore(settings, ports, saved, clock.steady());
    if (saved === null) await log.open(table.record, SCENARIO);
    tables.set(number, table);
    table.attach({ publish: (snapshot) => latest.set(number, snapshot) }, () => undefined);
    table.conduct.attach(lesson.conductorOf(number), { changed: () => lesson.changed(number) });
  }
  const tableOf = (number: number): Table => {
    const found = tables.get(number);
    if (found === undefined) throw new Error(`no table ${number}`);
    return found;
  };
  const seatEverybody = async (): Promise<void> => {
    for (const [number, table] of tables) {
      const placed = SEATS.map((seat) => ({
        id: idOf(number, seat),
        tokenHash: `hash-${number}-${seat}`,
        name: seat,
        seat,
        seen: [],
      }));
      if (!isBack) await table.conduct.place(placed);
      for (const seat of SEATS) await table.arrive(`hash-${number}-${seat}`, seat);
    }
  };
  if (isBack) {
    await seatEverybody();
    await enqueue(() => lesson.run());
    await settle();
  }
  const room: LessonRoom = {
    clock,
    lesson,
    faults,
    state,
    debriefAt: () => events.find(({ kind }) => kind === 'debrief-opened')?.at ?? null,
    table: tableOf,
    shown: (number) => {
      const found = latest.get(number);
      if (found === undefined) throw new Error('nothing was published yet');
      return found;
    },
    stands: () =>
      [...tables.values()].map(({ conduct }) =>
        conduct.standing === null ? 'over' : `${conduct.standing.round} ${conduct.standing.phase}`,
      ),
    async ready(number) {
      const { standing } = tableOf(number).conduct;
      if (standing === null) return;
      const { round, phase } = standing;
      for (const seat of SEATS)
        await tableOf(number).request(idOf(number, seat), { name: 'seat.ready', body: { round, phase, ready: true } });
      await settle();
    },
    async start() {
      await seatEverybody();
      const begun = await lesson.begin();
      if (!begun.ok) throw new Error(begun.error.code);
      for (const table of tables.values()) await table.conduct.start();
      await desk.record([{ kind: 'started', by: 'h1' }]);
      await enqueue(() => lesson.run());
      await settle();
    },
    async openDebrief(by) {
      await desk.record([{ kind: 'debrief-opened', by }]);
      for (const table of tables.values()) await table.conduct.stop();
    },
    async restart(awayMs) {
      lesson.stop();
      for (const table of tables.values()) table.close();
      await settle();
      clock.jump(awayMs);
      return roomOf(wish, { events, log, clock }, true);
    },
  };
  return room;
}

const SETTINGS: SessionState['settings'] = {
  name: 'IR 214',
  scenario: DEFAULT_SCENARIO.id,
  format: 'standard',
  bots: 'competent',
  expected: 24,
  perDelegation: 1,
  roles: [],
  rule: null,
  asksRealName: false,
  sharesHeadlines: false,
  asksQuestions: false,
  names: 'typed',
  showsNote: true,
};
