import { expect, test } from 'vitest';
import { SEATS } from '@letter/shared/play';
import { loneTable } from '../support/lone-table.ts';
import type { LoneTable } from '../support/lone-table.ts';

const DROUGHT = { id: 'i1', shock: 'drought', text: '' };

async function started(): Promise<LoneTable> {
  const desk = await loneTable(undefined, undefined, { session: { id: 'session', code: 'CLASS2', number: 1 } });
  await desk.table.conduct.place(
    SEATS.map((seat) => ({ id: `p-${seat}`, tokenHash: `hash-${seat}`, name: seat, seat, seen: [] })),
  );
  return desk;
}

test('an event that a host puts in is told to the whole table at once, once, and survives a restart', async () => {
  const desk = await started();
  const early = await desk.table.conduct.inject(DROUGHT);
  expect(early).toEqual({ ok: false, error: { code: 'not-started' } });
  await desk.table.conduct.start();
  expect((await desk.table.conduct.inject(DROUGHT)).ok).toBe(true);
  expect((await desk.table.conduct.inject(DROUGHT)).ok).toBe(true);
  const seen = [{ ...DROUGHT, round: 1, phase: 'briefing' }];
  expect(desk.shown().public?.injects).toEqual(seen);
  expect(await desk.table.conduct.inject({ ...DROUGHT, id: 'i2' })).toEqual({
    ok: false,
    error: { code: 'already-done' },
  });
  desk.table.close();
  const again = await loneTable(undefined, desk, { session: { id: 'session', code: 'CLASS2', number: 1 } });
  expect(again.table.conduct.look().public?.injects).toEqual(seen);
});
