import { expect, test } from 'vitest';
import { loneTable, type LoneTable } from '../support/lone-table.ts';

/** Time within which bots answer, ms. */
const SOON = 2_000;

async function negotiating(): Promise<{ readonly desk: LoneTable; readonly ann: string }> {
  const desk = await loneTable();
  const ann = await desk.sit('Ann', 'us');
  await desk.ask(ann, 'table.start', {});
  await desk.reach([ann], 1, 'negotiation');
  await desk.clock.advance(3 * SOON);
  return { desk, ann };
}

test('a bot answers what a person asks within two seconds, with the subject and a reason', async () => {
  const { desk, ann } = await negotiating();
  const act = { kind: 'ask', question: { kind: 'effort', basket: 'finance' } } as const;
  await desk.ask(ann, 'message.send', { messageId: 'ask', to: 'china', text: '', pledge: false, act });
  const asked = desk.shown().seats.us?.messages.at(-1);
  expect(asked?.act).toEqual(act);
  await desk.clock.advance(SOON);
  const answer = desk.shown().seats.us?.messages.find(({ act: one }) => one?.kind === 'answer' && one.to === asked?.id);
  expect(answer).toMatchObject({ from: 'china', act: { kind: 'answer', answer: { fact: { basket: 'finance' } } } });
  expect(answer?.act?.kind === 'answer' && answer.act.reason).toBeTruthy();
});

test('bots answer each other until nobody owes a word', async () => {
  const { desk } = await negotiating();
  const seen = ['us', 'china', 'un', 'dprk'] as const;
  const messages = seen.flatMap((seat) => desk.shown().seats[seat]?.messages ?? []);
  const asked = messages.filter(
    ({ act, channel }) =>
      (act?.kind === 'ask' || act?.kind === 'demand') && channel.kind === 'pair' && !channel.between.includes('us'),
  );
  expect(asked.length).toBeGreaterThan(0);
  for (const { id, from } of asked) {
    const answers = messages.filter(({ act, from: by }) => act?.kind === 'answer' && act.to === id && by !== from);
    expect(answers.length, id).toBeGreaterThan(0);
  }
});
