import { agreementId, messageId } from '@letter/shared/play';
import type { Act, AgreementTerms } from '@letter/shared/play';
import type { GameEvent } from '@letter/shared/authority';
import { LIMITS } from '@letter/shared/protocol';
import { expect, test } from 'vitest';
import { everything } from '../support/log-cases.ts';
import { loneTable } from '../support/lone-table.ts';
import type { LoneTable } from '../support/lone-table.ts';

// What one person, one delegation and one table may add: far more than anybody does in earnest, and never without end.

const silent = { advise: () => ({ orders: [], messages: [] }) };

let asked = 0;
const send = (desk: LoneTable, person: string, text = 'word', id = `m${++asked}`) =>
  desk.ask(person, 'message.send', { messageId: id, to: 'plenary', text, pledge: false });

async function play(): Promise<{ desk: LoneTable; ann: string; bo: string }> {
  const desk = await loneTable(silent);
  const ann = await desk.sit('Ann', 'us');
  const bo = await desk.sit('Bo', 'china');
  expect(await desk.ask(ann, 'table.start', {})).toMatchObject({ ok: true });
  return { desk, ann, bo };
}

test('ten messages in ten seconds go through, the next is told to wait, and may be sent again as it is', async () => {
  const { desk, ann, bo } = await play();
  for (let count = 0; count < LIMITS.messagesInAWhile; count++)
    expect(await send(desk, ann)).toMatchObject({ ok: true });
  const wait = { ok: false, error: { code: 'too-many-messages', retryAfterSeconds: LIMITS.whileSeconds } };
  expect(await send(desk, ann, 'one more', 'late')).toEqual(wait);
  expect(await send(desk, bo)).toMatchObject({ ok: true });
  await desk.clock.advance(LIMITS.whileSeconds * 1_000);
  expect(await send(desk, ann, 'one more', 'late')).toMatchObject({ ok: true });
  // A repeated request is no second message.
  for (let count = 0; count < 30; count++)
    expect(await send(desk, ann, 'one more', 'late')).toMatchObject({ ok: true });
  expect(await send(desk, ann)).toMatchObject({ ok: true });
});

test('a crowd in one delegation cannot fill a table with talk at once', async () => {
  const desk = await loneTable(silent);
  const people: string[] = [];
  for (let count = 0; count < 12; count++) people.push(await desk.sit(`Delegate ${count}`, 'us'));
  expect(await desk.ask(people[0] ?? '', 'table.start', {})).toMatchObject({ ok: true });
  const answers: unknown[] = [];
  for (const person of people)
    for (let count = 0; count < LIMITS.messagesInAWhile; count++) answers.push(await send(desk, person));
  const refused = answers.filter((answer) => JSON.stringify(answer).includes('table-busy'));
  expect(refused).toHaveLength(answers.length - LIMITS.tableMessagesInAWhile);
});

const ASK: Act = { kind: 'ask', question: { kind: 'price' } };

test.each<[string, string, number, Act?]>([
  ['messages', 'short', LIMITS.delegationMessages],
  ['characters', 'x'.repeat(LIMITS.messageCharacters), LIMITS.delegationCharacters / LIMITS.messageCharacters],
  ['acts', '', LIMITS.delegationMessages, ASK],
])(
  'what a game keeps of one delegation has an end in %s, and no other delegation loses by it',
  async (_, text, most, act) => {
    const { desk, ann, bo } = await play();
    const saved = await everything(desk.log, 'table');
    if (saved === null) throw new Error('no record');
    const events = Array.from({ length: most }, (_one, index): GameEvent => {
      const channel = { kind: 'pair', between: ['us', 'china'] } as const;
      const said = {
        id: messageId(`1.${index}`),
        round: 1,
        from: 'us',
        channel,
        text,
        pledge: false,
        stock: null,
      } as const;
      return { kind: 'message-sent', message: act === undefined ? said : { ...said, act } };
    });
    await desk.log.append('table', saved.events.length, { events });
    const back = await loneTable(silent, desk);
    for (const name of ['Ann', 'Bo']) await back.table.arrive(`hash-${name}`, name);
    expect(await send(back, ann)).toEqual({ ok: false, error: { code: 'talk-full' } });
    expect(await send(back, bo)).toMatchObject({ ok: true });
  },
);

test('changes have a pace for each person and an end in each phase for each delegation', async () => {
  const { desk, ann, bo } = await play();
  // By correspondence: time passes in it, and the phase stays open.
  expect(await desk.ask(ann, 'table.pace', { pace: 'day' })).toMatchObject({ ok: true });
  await desk.clock.advance(LIMITS.whileSeconds * 1_000);
  const toggle = (person: string, ready: boolean) =>
    desk.ask(person, 'seat.ready', { round: 1, phase: 'briefing', ready });
  for (let count = 0; count < LIMITS.changesInAWhile; count++)
    expect(await toggle(ann, count % 2 === 0)).toMatchObject({ ok: true });
  expect(await toggle(ann, true)).toEqual({
    ok: false,
    error: { code: 'too-many-requests', retryAfterSeconds: LIMITS.whileSeconds },
  });
  expect(await desk.ask(ann, 'table.time', {})).toMatchObject({ ok: true });
  let last: unknown;
  for (let count = 0; count < LIMITS.delegationChanges; count++) {
    if (count % 50 === 0) await desk.clock.advance(LIMITS.whileSeconds * 1_000);
    last = await toggle(ann, count % 2 === 0);
    if (desk.shown().public?.phase !== 'briefing') throw new Error('the phase closed');
    if (JSON.stringify(last).includes('phase-full')) break;
  }
  expect(last).toEqual({ ok: false, error: { code: 'phase-full', most: LIMITS.delegationChanges } });
  expect(await toggle(bo, true)).toMatchObject({ ok: true });
});

test('open offers, and all offers of a game, are bounded for each delegation', async () => {
  const desk = await loneTable(silent);
  const ann = await desk.sit('Ann', 'us');
  const bo = await desk.sit('Bo', 'dprk');
  expect(await desk.ask(ann, 'table.start', {})).toMatchObject({ ok: true });
  expect(await desk.ask(ann, 'table.pace', { pace: 'day' })).toMatchObject({ ok: true });
  await desk.reach([ann, bo], 1, 'negotiation');
  let made = 0;
  const offer = (person: string, by: 'us' | 'dprk') => {
    made += 1;
    const terms: AgreementTerms = {
      parties: ['us', 'dprk'],
      terms: [{ kind: 'provide', by: 'us', what: 'aid', amount: 75 + made }],
      rounds: 1,
      secret: true,
      condition: 'none',
    };
    const order = { kind: 'offer-agreement', terms } as const;
    return desk.ask(person, 'order.submit', { orderId: `${by}${made}`, round: 1, phase: 'negotiation', order });
  };
  for (let count = 0; count < LIMITS.openOffers; count++) expect(await offer(ann, 'us')).toMatchObject({ ok: true });
  const full = { ok: false, error: { code: 'too-many-offers', most: LIMITS.openOffers } };
  expect(await offer(ann, 'us')).toEqual(full);
  expect(await offer(bo, 'dprk')).toMatchObject({ ok: true });
  const open = (): readonly { id: string; offeredBy: string; status: string }[] =>
    desk.shown().seats.us?.agreements ?? [];
  let answer: unknown;
  for (let count = 0; count <= LIMITS.delegationOffers; count++) {
    if (count % 40 === 0) await desk.clock.advance(LIMITS.whileSeconds * 1_000);
    const first = open().find(({ status, offeredBy }) => status === 'offered' && offeredBy === 'us');
    if (first === undefined) throw new Error('no open offer');
    const order = { kind: 'answer-agreement', agreement: agreementId(first.id), answer: 'decline' } as const;
    const declined = await desk.ask(bo, 'order.submit', {
      orderId: `d${count}`,
      round: 1,
      phase: 'negotiation',
      order,
    });
    expect(declined).toMatchObject({ ok: true });
    answer = await offer(ann, 'us');
    if (JSON.stringify(answer).includes('offers-full')) break;
  }
  expect(answer).toEqual({ ok: false, error: { code: 'offers-full', most: LIMITS.delegationOffers } });
});
