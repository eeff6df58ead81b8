import { actOptions, owedAnswers } from '@letter/shared/play';
import type { Act, SeatId, SeatView } from '@letter/shared/play';
import { LIMITS } from '@letter/shared/protocol';
import { describe, expect, test } from 'vitest';
import { everything, SCENARIO } from '../support/log-cases.ts';
import { loneTable } from '../support/lone-table.ts';
import type { LoneTable } from '../support/lone-table.ts';

// Typed acts at a table: in a flood, between two who come and go, and after what they are about is gone.

const GRACE_MS = 60_000;
const HOW_MUCH: Act = { kind: 'ask', question: { kind: 'effort', basket: 'programme' } };

let sent = 0;
const tell = (desk: LoneTable, person: string, to: SeatId, act: Act, text = '') =>
  desk.ask(person, 'message.send', { messageId: `a${++sent}`, to, text, pledge: false, act });

const viewOf = (desk: LoneTable, seat: SeatId): SeatView => {
  const view = desk.shown().seats[seat];
  if (view === null) throw new Error(`${seat} sees nothing`);
  return view;
};

/** A game in its first negotiation, in which the bots say nothing until they are addressed. */
async function play(): Promise<{ desk: LoneTable; ann: string; bo: string }> {
  const silent = { advise: () => ({ orders: [], messages: [] }) };
  const desk = await loneTable(silent);
  const ann = await desk.sit('Ann', 'us');
  const bo = await desk.sit('Bo', 'china');
  expect(await desk.ask(ann, 'table.start', {})).toMatchObject({ ok: true });
  await desk.reach([ann, bo], 1, 'negotiation');
  return { desk, ann, bo };
}

test('of thirty acts in a second ten are said, each of the others is told to wait, and none of those is kept', async () => {
  const { desk, ann } = await play();
  const view = viewOf(desk, 'us');
  const acts = (['china', 'un', 'dprk'] as const).flatMap((to) =>
    actOptions(view, SCENARIO, to)
      .demand.slice(0, LIMITS.messagesInAWhile)
      .map((act) => ({ to, act })),
  );
  expect(acts).toHaveLength(30);
  const answers = await Promise.all(acts.map(({ to, act }) => tell(desk, ann, to, act)));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(LIMITS.messagesInAWhile);
  const wait = { ok: false, error: { code: 'too-many-messages', retryAfterSeconds: LIMITS.whileSeconds } };
  for (const answer of answers.slice(LIMITS.messagesInAWhile)) expect(answer).toEqual(wait);
  const saved = await everything(desk.log, 'table');
  const kept = saved?.events.filter(({ kind }) => kind === 'message-sent') ?? [];
  expect(kept).toHaveLength(LIMITS.messagesInAWhile);
  await desk.clock.advance(LIMITS.whileSeconds * 1_000);
  const [, , last] = acts.slice(-3);
  if (last === undefined) throw new Error('no act');
  expect(await tell(desk, ann, last.to, last.act)).toMatchObject({ ok: true });
});

describe('an act', () => {
  test('may stand alone or beside words, and a message with neither is empty', async () => {
    const { desk, ann } = await play();
    expect(await tell(desk, ann, 'china', HOW_MUCH, 'We ask as friends.')).toMatchObject({ ok: true });
    expect(viewOf(desk, 'china').messages.at(-1)).toMatchObject({ act: HOW_MUCH, text: 'We ask as friends.' });
    const nothing = { messageId: 'empty', to: 'china', text: ' ', pledge: false } as const;
    expect(await desk.ask(ann, 'message.send', nothing)).toEqual({ ok: false, error: { code: 'message-empty' } });
  });

  test('about a text that is gone is refused with its reason, and nothing is written', async () => {
    const { desk, ann, bo } = await play();
    const { draft } = viewOf(desk, 'us').public;
    if (draft === null) throw new Error('no text');
    const ask: Act = { kind: 'ask', question: { kind: 'vote', text: draft.id } };
    expect(await tell(desk, ann, 'china', ask)).toMatchObject({ ok: true });
    await desk.reach([ann, bo], 1, 'orders');
    const before = viewOf(desk, 'us').messages.length;
    expect(await tell(desk, ann, 'un', ask)).toEqual({ ok: false, error: { code: 'text-gone' } });
    const said = viewOf(desk, 'china').messages.at(-1);
    if (said === undefined) throw new Error('nothing was said');
    const late: Act = {
      kind: 'answer',
      to: said.id,
      answer: { kind: 'tells', fact: { kind: 'vote', text: draft.id, vote: 'yes' } },
      reason: null,
    };
    expect(await tell(desk, bo, 'us', late)).toEqual({ ok: false, error: { code: 'text-gone' } });
    expect(viewOf(desk, 'us').messages).toHaveLength(before);
    expect(owedAnswers(viewOf(desk, 'china'))).toEqual([]);
  });
});

describe('whoever leaves in the middle of an exchange', () => {
  test('owes the answer until they are back: nobody speaks for them meanwhile', async () => {
    const desk = await loneTable();
    const ann = await desk.sit('Ann', 'us');
    const bo = await desk.sit('Bo', 'china');
    await desk.ask(ann, 'table.start', {});
    await desk.reach([ann, bo], 1, 'negotiation');
    expect(await tell(desk, ann, 'china', HOW_MUCH)).toMatchObject({ ok: true });
    const [asked] = owedAnswers(viewOf(desk, 'china'));
    await desk.table.depart(bo, 'lost');
    await desk.clock.advance(GRACE_MS);
    expect(desk.shown().info.seats.china.controller).toBe('bot');
    expect(await tell(desk, ann, 'china', { kind: 'ask', question: { kind: 'price' } })).toMatchObject({ ok: true });
    await desk.clock.advance(2_000);
    expect(viewOf(desk, 'us').messages.filter(({ from }) => from === 'china')).toEqual([]);
    await desk.table.arrive('hash-Bo', 'Bo');
    expect(owedAnswers(viewOf(desk, 'china'))).toHaveLength(2);
    if (asked === undefined) throw new Error('nothing is owed');
    const reply: Act = { kind: 'answer', to: asked.id, answer: { kind: 'declines' }, reason: null };
    expect(await tell(desk, bo, 'us', reply)).toMatchObject({ ok: true });
  });

  test('leaves the exchange to whoever has the seat: a bot answers within two seconds', async () => {
    const desk = await loneTable();
    const ann = await desk.sit('Ann', 'us');
    const bo = await desk.sit('Bo', 'china');
    await desk.ask(ann, 'table.start', {});
    await desk.reach([ann, bo], 1, 'negotiation');
    expect(await tell(desk, ann, 'china', HOW_MUCH)).toMatchObject({ ok: true });
    expect(await desk.ask(ann, 'person.remove', { person: bo, lock: false })).toMatchObject({ ok: true });
    await desk.clock.advance(2_000);
    const answers = viewOf(desk, 'us').messages.filter(({ from, act }) => from === 'china' && act?.kind === 'answer');
    expect(answers).toHaveLength(1);
  });
});
