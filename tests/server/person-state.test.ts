import '../support/recording-socket.ts';
import { messageId, slot } from '@letter/shared/play';
import { NOTHING_READ } from '@letter/shared/protocol';
import { wallClock } from '@letter/server/real-ports';
import type { Clock } from '@letter/server/table/ports';
import { afterEach, expect, test } from 'vitest';
import { join, startServer, TEST_CONFIG, tokenOf } from '../support/test-server.ts';
import type { Player, TestServer } from '../support/test-server.ts';

// What the table keeps for each person alone: how far they read, who changed their delegation's orders, their name.

let server: TestServer;
afterEach(() => server.app.close());

/** So long a delegation of several has to take back what one of them declared done; here it is over at once. */
const REOPEN_MS = 10_000;
const clock: Clock = {
  steady: () => wallClock.steady(),
  now: () => wallClock.now(),
  setTimer: (ms, callback) => wallClock.setTimer(ms === REOPEN_MS ? 20 : ms, callback),
};
const config = { ...TEST_CONFIG, times: { ...TEST_CONFIG.times, botReplyMs: 3_600_000 } };

async function play(): Promise<{ code: string; ann: Player; bo: Player; cy: Player }> {
  server = await startServer({ config, clock });
  const code = await server.table({ kind: 'friends' });
  const ann = await join(server, code, 'Ann');
  const bo = await join(server, code, 'Bo');
  const cy = await join(server, code, 'Cy');
  // Two in the American delegation, one in the Chinese.
  expect(await cy.ask.takeSeat('us')).toMatchObject({ ok: true });
  await ann.until('Cy', ({ info }) => info.seats.us.names.length === 2);
  expect(await ann.ask.start()).toMatchObject({ ok: true });
  for (const one of [ann, bo, cy]) await one.until('the game', ({ seat }) => seat !== null);
  return { code, ann, bo, cy };
}

/** Sends messages, and returns their ids as everybody sees them. */
async function say(from: Player, to: 'us' | 'plenary', texts: readonly string[]): Promise<readonly string[]> {
  for (const text of texts) expect(await from.ask.say({ to, text, pledge: false })).toMatchObject({ ok: true });
  const view = await from.until('what was said', ({ seat }) => texts.every((text) => hasSaid(seat?.messages, text)));
  return texts.map((text) => view.seat?.messages.find((one) => one.text === text)?.id ?? messageId(''));
}

const hasSaid = (messages: readonly { readonly text: string }[] | undefined, text: string): boolean =>
  messages?.some((one) => one.text === text) === true;

const leave = (...people: readonly Player[]): void => {
  for (const one of people) one.store.close();
};

test('how far a person has read is known on every device of theirs, and to nobody else', async () => {
  const { code, ann, bo, cy } = await play();
  const [first = '', second = ''] = await say(bo, 'us', ['One.', 'Two.']);
  await ann.until('both', ({ seat }) => hasSaid(seat?.messages, 'Two.'));
  expect(await ann.ask.markRead('china', second)).toEqual({ ok: true, value: { done: true } });
  await ann.until('the mark', ({ you }) => you.marks.read.china === second);
  // An earlier mark, as of a second device that is behind, takes nothing back.
  expect(await ann.ask.markRead('china', first)).toMatchObject({ ok: true });
  expect(ann.view().you.marks.read.china).toBe(second);
  expect(await ann.ask.markRead('plenary', second)).toEqual({ ok: false, error: { code: 'unknown-target' } });
  expect(await ann.ask.markRead('china', 'nothing')).toEqual({ ok: false, error: { code: 'unknown-target' } });
  expect(await ann.ask.markRead('china', 'x'.repeat(161))).toMatchObject({ ok: false, error: { code: 'malformed' } });

  const personal = await ann.ask.renewCode();
  if (!personal.ok) throw new Error(personal.error.code);
  const token = tokenOf('Ann on a phone');
  expect((await server.post(`/api/tables/${code}/rejoin`, { rejoin: personal.value.rejoin, token })).status).toBe(200);
  const phone = await join(server, code, 'Nobody', token);
  const again = await phone.until('the game', ({ seat }) => seat !== null);
  expect(again.you.marks.read).toEqual({ china: second });
  for (const other of [bo, cy]) {
    expect(other.view().you.marks).toEqual(NOTHING_READ);
    const bytes = Buffer.concat(other.sockets.flatMap(({ frames }) => frames.map((frame) => frame.bytes)));
    expect(bytes.includes(`"china":"${second}"`)).toBe(false);
  }
  leave(ann, bo, cy, phone);
});

test('what was said by a muted delegation is no news when it is heard again', async () => {
  const { ann, bo, cy } = await play();
  expect(await ann.ask.mute('china', true)).toMatchObject({ ok: true });
  const [, last = ''] = await say(bo, 'plenary', ['Three.', 'Four.']);
  expect(await ann.ask.mute('china', false)).toMatchObject({ ok: true });
  for (const one of [ann, cy]) await one.until('the mark', ({ you }) => you.marks.unmuted.china === last);
  expect(bo.view().you.marks).toEqual(NOTHING_READ);
  leave(ann, bo, cy);
});

test('in a delegation of several everybody is told who changed what, and nobody outside it', async () => {
  const { ann, bo, cy } = await play();
  for (const phase of ['briefing', 'negotiation']) {
    for (const one of [ann, bo]) expect(await one.ask.setReady(true)).toMatchObject({ ok: true });
    await ann.until(`the end of the ${phase}`, (view) => view.public?.phase !== phase);
  }
  const place = slot('file-belief');
  expect(await cy.ask.submit({ kind: 'file-belief', leakage: 37 })).toMatchObject({ ok: true });
  await ann.until('Cy’s change', ({ you }) => you.docketBy[place]?.name === 'Cy');
  expect(await ann.ask.withdraw(place)).toMatchObject({ ok: true });
  await cy.until('Ann’s change', ({ you }) => you.docketBy[place]?.name === 'Ann');
  expect(bo.view().you.docketBy).toEqual({});
  // What waits, what they write to each other and who dissents is theirs alone as well.
  expect(await cy.ask.sayInside('Not a word of plum 4471.')).toMatchObject({ ok: true });
  const terms = { parties: ['us', 'dprk'], terms: [{ kind: 'provide', by: 'us', what: 'aid', amount: 77 }] } as const;
  expect(
    await cy.ask.submit({
      kind: 'offer-agreement',
      terms: { ...terms, rounds: 1, secret: true, condition: 'none' },
    }),
  ).toMatchObject({ value: { put: { kind: 'person', name: 'Ann' } } });
  expect(await cy.ask.dissent(null, true)).toMatchObject({ ok: true });
  const seen = await ann.until('all of it', ({ you }) => you.dissents.length > 0);
  expect(seen.you.notes.map(({ name, text }) => `${name}: ${text}`)).toEqual(['Cy: Not a word of plum 4471.']);
  expect(seen.you.motions).toHaveLength(1);
  const bytes = Buffer.concat(bo.sockets.flatMap(({ frames }) => frames.map((frame) => frame.bytes)));
  const inside = Buffer.concat(ann.sockets.flatMap(({ frames }) => frames.map((frame) => frame.bytes)));
  for (const told of ['plum 4471', '"amount":77', 'needed']) expect(inside.includes(told), told).toBe(true);
  for (const secret of [place, 'plum 4471', '"amount":77', '"docket"', 'needed'])
    expect(bytes.includes(secret), secret).toBe(false);
  leave(ann, bo, cy);
});
