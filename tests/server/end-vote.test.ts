import { DEFAULT_SCENARIO } from '@letter/shared/play';
import type { Scenario } from '@letter/shared/play';
import { expect, test } from 'vitest';
import { loneTable } from '../support/lone-table.ts';
import type { LoneTable } from '../support/lone-table.ts';

// Without its maker a game ends early only if everybody who is seated agrees; who is away counts until they are gone.

const refused = (code: string) => ({ ok: false, error: { code } });
const MINUTE = 60_000;

const { standard } = DEFAULT_SCENARIO.formats;
/** Phases of many hours, so that an hour can pass within one. */
const SLOW: Scenario = {
  ...DEFAULT_SCENARIO,
  formats: {
    ...DEFAULT_SCENARIO.formats,
    standard: {
      ...standard,
      seconds: { briefing: 36_000, negotiation: 36_000, orders: 36_000, adjudication: 36_000 },
    },
  },
};

interface Class {
  readonly desk: LoneTable;
  readonly ann: string;
  readonly bo: string;
  readonly cy: string;
}

/** Three students in round 2 of a game whose maker leads without playing. */
async function inRoundTwo(kind: 'friends' | 'public' = 'friends'): Promise<Class> {
  const desk = await loneTable(undefined, undefined, { kind, scenario: SLOW, makerToken: 'hash-Teacher' });
  const teacher = await desk.table.arrive('hash-Teacher', 'Teacher');
  await desk.ask(teacher, 'seat.take', { seat: null });
  const [ann, bo, cy] = [await desk.sit('Ann', 'us'), await desk.sit('Bo', 'china'), await desk.sit('Cy', 'dprk')];
  if (kind === 'friends') await desk.ask(teacher, 'table.start', {});
  else await desk.clock.advance(15_000);
  await desk.reach([ann, bo, cy], 2, 'negotiation');
  return { desk, ann, bo, cy };
}

const agree = ({ desk }: Class, person: string, on = true) => desk.ask(person, 'table.agree-to-end', { agree: on });

test('the only one left online does not end the game for everybody', async () => {
  const all = await inRoundTwo();
  const { desk, ann, bo, cy } = all;
  await desk.table.depart(ann, 'lost');
  await desk.table.depart(bo, 'lost');
  expect(await desk.ask(cy, 'table.end', {})).toEqual(refused('not-maker'));
  expect(await agree(all, cy)).toMatchObject({ ok: true });
  expect(desk.shown().info).toMatchObject({
    status: 'playing',
    endVote: {
      agreed: ['Cy'],
      awaited: [
        { name: 'Ann', minutes: 60 },
        { name: 'Bo', minutes: 60 },
      ],
    },
  });
});

test('the game ends once all who are seated agree, and until then each may take it back', async () => {
  const all = await inRoundTwo();
  const { desk, ann, bo, cy } = all;
  await agree(all, ann);
  await agree(all, bo);
  await agree(all, bo, false);
  await agree(all, cy);
  expect(desk.shown().info.endVote).toEqual({ agreed: ['Ann', 'Cy'], awaited: [{ name: 'Bo', minutes: null }] });
  expect(desk.shown().info.status).toBe('playing');
  await agree(all, bo);
  expect(desk.shown().info).toMatchObject({ status: 'over', endVote: null });
  expect(desk.shown().public?.debrief?.ending).toBe('broken-off');
});

test('who has been away for an hour of the running table is not waited for, over a restart in between', async () => {
  const all = await inRoundTwo();
  const { desk, ann, bo, cy } = all;
  await desk.ask(ann, 'table.agree-to-end', { agree: true });
  await desk.ask(cy, 'table.agree-to-end', { agree: true });
  await desk.table.depart(bo, 'lost');
  await desk.clock.advance(8 * MINUTE);
  expect(desk.shown().info.endVote?.awaited).toEqual([{ name: 'Bo', minutes: 52 }]);
  await desk.table.depart(ann, 'lost');
  await desk.table.depart(cy, 'lost');
  // Days go by with the server off: they make nobody absent.
  desk.table.close();
  await desk.clock.advance(3 * 24 * 60 * MINUTE);
  const back = await loneTable(undefined, desk, { scenario: SLOW });
  await back.table.arrive('hash-Ann', 'Ann');
  expect(back.shown().info.endVote).toEqual({ agreed: ['Ann', 'Cy'], awaited: [{ name: 'Bo', minutes: 52 }] });
  expect(back.shown().info.status).toBe('playing');
  await back.clock.advance(51 * MINUTE);
  expect(back.shown().info.endVote?.awaited).toEqual([{ name: 'Bo', minutes: 1 }]);
  await back.clock.advance(MINUTE);
  expect(back.shown().info.status).toBe('over');
});

test('an onlooker has no vote, and there is none before anything was adjudicated', async () => {
  const all = await inRoundTwo();
  const eve = await all.desk.table.arrive('hash-Eve', 'Eve');
  expect(await agree(all, eve)).toEqual(refused('no-seat'));
  const desk = await loneTable();
  const ann = await desk.sit('Ann', 'us');
  expect(await desk.ask(ann, 'table.agree-to-end', { agree: true })).toEqual(refused('not-started'));
  await desk.ask(ann, 'table.start', {});
  expect(await desk.ask(ann, 'table.agree-to-end', { agree: true })).toEqual(refused('nothing-adjudicated'));
});

test('among strangers as well: nobody ends it alone while somebody else is only just away', async () => {
  const all = await inRoundTwo('public');
  const { desk, ann, bo, cy } = all;
  await desk.table.depart(bo, 'left');
  await desk.table.depart(cy, 'left');
  expect(await desk.ask(ann, 'table.end', {})).toEqual(refused('not-maker'));
  await agree(all, ann);
  expect(desk.shown().info.status).toBe('playing');
});
