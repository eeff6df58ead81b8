import '../support/recording-socket.ts';
import { afterEach, expect, test } from 'vitest';
import { join, startServer, TEST_CONFIG, tokenOf } from '../support/test-server.ts';
import type { Player, TestServer } from '../support/test-server.ts';

// What two delegations wrote to each other stays between those who sat at the table, also when everything else is open.

let server: TestServer;
afterEach(() => server.app.close());

const WORDS = 'Between the two of us';
const OPEN = 'Before everybody';

async function fileOf(code: string, name: string): Promise<{ readonly status: number; readonly text: string }> {
  const response = await fetch(`${server.origin}/api/tables/${code}/file`, {
    headers: { authorization: `Bearer ${tokenOf(name)}` },
  });
  return { status: response.status, text: await response.text() };
}

interface Finished {
  readonly code: string;
  readonly ann: Player;
  readonly bo: Player;
}

/** Ann for the United States and Bo for China, one private message each way and one to all, ended in round 2. */
async function finished(): Promise<Finished> {
  server = await startServer({ config: TEST_CONFIG });
  const code = await server.table({ kind: 'friends' });
  const ann = await join(server, code, 'Ann');
  const bo = await join(server, code, 'Bo');
  expect(await ann.ask.start()).toMatchObject({ ok: true });
  for (const phase of ['briefing', 'negotiation', 'orders'] as const) {
    await Promise.all([ann, bo].map((one) => one.until(phase, ({ public: table }) => table?.phase === phase)));
    if (phase === 'negotiation') {
      expect(await ann.ask.say({ to: 'china', text: WORDS, pledge: false })).toMatchObject({ ok: true });
      expect(await bo.ask.say({ to: 'us', text: `${WORDS}, too`, pledge: false })).toMatchObject({ ok: true });
      expect(await bo.ask.say({ to: 'plenary', text: OPEN, pledge: false })).toMatchObject({ ok: true });
      await ann.until('the answers', ({ seat }) => (seat?.messages ?? []).some(({ text }) => text === OPEN));
    }
    await Promise.all([ann.ask.setReady(true), bo.ask.setReady(true)]);
  }
  await ann.until('the results', ({ public: table }) => table?.phase === 'adjudication');
  expect(await ann.ask.end()).toMatchObject({ ok: true });
  await ann.until('the end', ({ public: table }) => table?.ending !== null);
  return { code, ann, bo };
}

test('the record of a finished game holds private messages for those who sat at it, and for nobody else', async () => {
  const { code } = await finished();
  const eve = await join(server, code, 'Eve');
  await eve.until('the debrief', ({ public: table }) => table?.debrief !== null);
  const whole = await fileOf(code, 'Bo');
  expect(whole).toMatchObject({ status: 200 });
  expect(whole.text).toContain(WORDS);
  const watched = await fileOf(code, 'Eve');
  expect(watched).toMatchObject({ status: 200 });
  expect(watched.text).toContain(OPEN);
  expect(watched.text).toContain('"kind":"game-ended"');
  expect(watched.text).not.toContain(WORDS);
  // Without them it is still the record of a game.
  const brought = await server.post('/api/tables/import', watched.text, { 'content-type': 'application/x-ndjson' });
  expect(brought).toMatchObject({ status: 201 });
});

test('the id of a message is the same for everybody and does not say which person of a delegation wrote it', async () => {
  const { ann, bo } = await finished();
  const ids = (player: Player): readonly string[] => (player.view().seat?.messages ?? []).map(({ id }) => id);
  const sent = ids(ann).filter((id) => ids(bo).includes(id));
  expect(sent.length).toBeGreaterThanOrEqual(3);
  for (const id of sent.filter((one) => !/^(us|china|un|dprk)\./.test(one))) expect(id).toMatch(/^[\w-]{22}$/);
});
