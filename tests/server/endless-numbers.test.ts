import { DEFAULT_SCENARIO } from '@letter/shared/play';
import type { Scenario } from '@letter/shared/play';
import { expect, test } from 'vitest';
import { everything } from '../support/log-cases.ts';
import { loneTable } from '../support/lone-table.ts';

// A world that the parser would refuse, to stand for a fault of ours in the rules: JSON would write the number as null.
const { budget } = DEFAULT_SCENARIO.params;
const scenario: Scenario = {
  ...DEFAULT_SCENARIO,
  params: { ...DEFAULT_SCENARIO.params, budget: { ...budget, chip: { ...budget.chip, value: 0 } } },
};

test('a number that is not finite never gets on record: the table stays where it was, and the operator is told', async () => {
  const desk = await loneTable(undefined, undefined, { scenario });
  const ann = await desk.sit('Ann', 'us');
  await desk.ask(ann, 'table.start', {});
  await desk.reach([ann], 1, 'orders');
  const before = (await everything(desk.log, 'table'))?.events.length ?? 0;
  await desk.ask(ann, 'seat.ready', { round: 1, phase: 'orders', ready: true });
  const { events } = (await everything(desk.log, 'table')) ?? { events: [] };
  expect(events.length).toBeGreaterThanOrEqual(before);
  expect(events.filter(({ kind }) => kind === 'round-adjudicated')).toEqual([]);
  expect(desk.shown().public).toMatchObject({ round: 1, phase: 'orders' });
  expect(desk.faults).toContain('endless-number');
});
