import { describe, expect, test } from 'vitest';
import { SEATS } from '@letter/shared/play';
import type { Conductor, Margins } from '@letter/server/table/conduct/conductor';
import { NO_MARGINS } from '@letter/server/table/conduct/conductor';
import { loneTable } from '../support/lone-table.ts';
import type { LoneTable } from '../support/lone-table.ts';

const SESSION = { id: 'session', code: 'CLASS2', number: 1 };
const MINUTE = 60_000;

interface Conducted extends LoneTable {
  /** What the conductor answers from now on. */
  readonly says: { ms: number | null; mayGoOn: boolean; rounds: number | null; margins: Margins };
}

/** A table of a session whose four delegations have a person each, and which a conductor of the test minds. */
async function conducted(before?: LoneTable, changes: Partial<Conducted['says']> = {}): Promise<Conducted> {
  const desk = await loneTable(undefined, before, { session: SESSION });
  const says: Conducted['says'] = { ms: MINUTE, mayGoOn: true, rounds: null, margins: NO_MARGINS, ...changes };
  const conductor: Conductor = {
    phaseMs: () => says.ms,
    margins: () => says.margins,
    mayGoOn: ({ phase }) => phase !== 'adjudication' || says.mayGoOn,
    rounds: () => says.rounds,
    fixedRounds: () => null,
  };
  desk.table.conduct.attach(conductor, { changed: () => undefined });
  if (before === undefined) {
    await desk.table.conduct.place(
      SEATS.map((seat) => ({ id: `p-${seat}`, tokenHash: `hash-${seat}`, name: seat, seat, seen: [] })),
    );
    for (const seat of SEATS) await desk.table.arrive(`hash-${seat}`, seat);
    await desk.table.conduct.start();
  }
  return { ...desk, says };
}

const PEOPLE = SEATS.map((seat) => `p-${seat}`);
const stand = (desk: LoneTable) => ({ round: desk.shown().public?.round, phase: desk.shown().public?.phase });
const left = (desk: LoneTable) => (desk.shown().info.deadline ?? 0) - desk.clock.steady();

describe('the clock of a table in a session', () => {
  test('runs as long as its conductor says, also with nobody there and after a restart', async () => {
    const desk = await conducted();
    expect(left(desk)).toBe(MINUTE);
    desk.says.ms = 40_000;
    await desk.clock.advance(MINUTE);
    expect(stand(desk)).toEqual({ round: 1, phase: 'negotiation' });
    expect(left(desk)).toBe(40_000);
    desk.table.close();
    const again = await conducted(desk);
    await again.clock.advance(0);
    expect(again.shown().info).toMatchObject({ deadline: again.clock.steady() + 40_000 });
    await again.clock.advance(40_000);
    expect(stand(again)).toEqual({ round: 1, phase: 'orders' });
  });

  test('waits at the round’s end until the others are there, and never longer than its time', async () => {
    const desk = await conducted(undefined, { mayGoOn: false });
    await desk.reach(PEOPLE, 1, 'adjudication');
    for (const person of PEOPLE) await desk.ask(person, 'seat.ready', { round: 1, phase: 'adjudication', ready: true });
    expect(stand(desk)).toEqual({ round: 1, phase: 'adjudication' });
    expect(desk.table.conduct.standing).toMatchObject({ round: 1, isWaiting: true });
    desk.says.mayGoOn = true;
    expect(desk.table.conduct.standing?.isWaiting).toBe(false);
    await desk.table.conduct.goOn();
    expect(stand(desk)).toEqual({ round: 2, phase: 'briefing' });
    desk.says.mayGoOn = false;
    await desk.reach(PEOPLE, 2, 'adjudication');
    for (const person of PEOPLE) await desk.ask(person, 'seat.ready', { round: 2, phase: 'adjudication', ready: true });
    await desk.table.conduct.goOn();
    expect(stand(desk)).toEqual({ round: 2, phase: 'adjudication' });
    await desk.clock.advance(MINUTE);
    expect(stand(desk)).toEqual({ round: 3, phase: 'briefing' });
  });

  test('is stopped by a host, runs on with what was left, is lengthened, and closed', async () => {
    const desk = await conducted();
    await desk.clock.advance(20_000);
    await desk.table.conduct.pause('Ms Ito');
    expect(desk.shown().info).toMatchObject({ deadline: null, left: 40_000, hold: { kind: 'asked', by: 'Ms Ito' } });
    await desk.clock.advance(5 * MINUTE);
    await desk.table.conduct.resume();
    expect(left(desk)).toBe(40_000);
    expect(await desk.table.conduct.extend(3 * MINUTE)).toMatchObject({ ok: true });
    expect(left(desk)).toBe(220_000);
    await desk.table.conduct.closePhase();
    expect(stand(desk)).toEqual({ round: 1, phase: 'negotiation' });
    desk.says.ms = null;
    await desk.table.conduct.followPlan();
    expect(desk.shown().info.deadline).toBeNull();
    expect(await desk.table.conduct.extend(MINUTE)).toMatchObject({ ok: false, error: { code: 'no-clock' } });
  });

  test('shows extra time to the delegation that has it and to nobody else', async () => {
    const margins: Margins = { early: 20_000, extra: { ...NO_MARGINS.extra, china: 20_000 } };
    const desk = await conducted(undefined, { margins });
    expect(left(desk)).toBe(40_000);
    expect(desk.shown().people.get('p-china')).toMatchObject({ extraMs: 20_000 });
    for (const person of ['p-us', 'p-un', 'p-dprk'])
      expect(JSON.stringify(desk.shown().people.get(person))).not.toContain('extraMs');
    await desk.clock.advance(59_000);
    expect(stand(desk)).toEqual({ round: 1, phase: 'briefing' });
    await desk.clock.advance(1_000);
    expect(stand(desk)).toEqual({ round: 1, phase: 'negotiation' });
  });

  test('ends the game after the last round that time has room for, and says so before', async () => {
    const desk = await conducted(undefined, { rounds: 2 });
    expect(desk.shown().public?.rounds).toMatchObject({ openFrom: 2, most: 2 });
    desk.says.rounds = 3;
    await desk.table.conduct.limit();
    expect(desk.shown().public?.rounds.most).toBe(3);
    desk.says.rounds = 1;
    await desk.reach(PEOPLE, 1, 'adjudication');
    await desk.clock.advance(MINUTE);
    expect(desk.shown().public?.round).toBe(1);
    expect(desk.shown().public?.ending).not.toBe('broken-off');
  });

  test.each([
    ['the first round is played to its end', 1, 'briefing', 1, false],
    ['a round whose orders are open is adjudicated', 2, 'orders', 2, false],
    ['any other is broken off', 2, 'negotiation', 2, true],
  ] as const)('time is up: %s', async (_, round, phase, last, isBroken) => {
    const desk = await conducted();
    await desk.reach(PEOPLE, round, phase);
    desk.says.rounds = round;
    await desk.table.conduct.stop();
    expect(desk.shown().info.status).toBe('over');
    expect(desk.shown().public?.round).toBe(last);
    expect(desk.shown().public?.ending === 'broken-off').toBe(isBroken);
    expect(await desk.table.conduct.stop()).toMatchObject({ ok: true });
  });
});
