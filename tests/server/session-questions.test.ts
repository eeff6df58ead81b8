import '../support/recording-socket.ts';
import type { WhatIfQuestion } from '@letter/server/table/what-if-ports';
import { DEFAULT_SHEETS } from '@letter/shared/session';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { attend, lead, openSession } from '../support/session-play.ts';
import { join, startServer } from '../support/test-server.ts';
import type { TestServer } from '../support/test-server.ts';

// The forms of a lesson, and a host's questions about the game of a table.

const asked: WhatIfQuestion[] = [];
const REPLY = {
  options: { rounds: 1, breakout: 66, texts: [], tests: [], burdens: [] },
  answer: null,
  fault: null,
  millis: 7,
} as const;

let server: TestServer;
beforeAll(async () => {
  server = await startServer({
    whatIfs: {
      ask: (question) => {
        asked.push(question);
        return Promise.resolve({ ok: true, value: REPLY });
      },
      close: () => Promise.resolve(),
    },
  });
});
afterAll(() => server.app.close());

const done = { ok: true, value: { done: true } };
const refused = (code: string) => ({ ok: false, error: { code } });

test('forms are asked, answered and counted, and a host may write others', async () => {
  const { code, host: key } = await openSession(server, { asksQuestions: true });
  const host = await lead(server, code, key);
  const ann = await attend(server, code, 'Ann');
  const bo = await attend(server, code, 'Bo');
  expect(ann.view().info.sheet).toEqual({ sheet: 'before', questions: DEFAULT_SHEETS.before });

  const answers = [
    { question: 'adopted-is-done', value: 5 },
    { question: 'who-loses', value: 1 },
  ];
  expect(await ann.ask('session.answer', { sheet: 'before', answers })).toEqual(done);
  expect(await bo.ask('session.answer', { sheet: 'before', answers: [{ question: 'who-loses', value: 4 }] })).toEqual(
    refused('wrong-answers'),
  );
  expect(await bo.ask('session.answer', { sheet: 'ticket', answers })).toEqual(refused('not-asked'));
  await host.until('the answers', (view) => view.host.answers.length === 1);
  expect(host.view().host.answers[0]).toMatchObject({ sheet: 'before', answers });
  expect((await ann.until('handed in', ({ you }) => you.handedIn.length > 0)).you.handedIn).toEqual(['before']);
  // What one person answered is nobody else's but the hosts'.
  expect(JSON.stringify(bo.view())).not.toContain('"value":5');

  const own = { id: 'own', text: 'What will you read tonight?', kind: 'words', choices: [], claims: [] } as const;
  expect(await ann.ask('host.questions', { sheet: 'ticket', questions: [own] })).toEqual(refused('not-a-host'));
  expect(await host.ask('host.questions', { sheet: 'ticket', questions: [own, own] })).toMatchObject({ ok: false });
  expect(await host.ask('host.questions', { sheet: 'ticket', questions: [own] })).toEqual(done);
  expect(await host.ask('host.ask', { sheet: 'ticket' })).toEqual(done);
  await bo.until('the ticket', ({ info }) => info.sheet?.sheet === 'ticket' && info.sheet.questions.length === 1);
  const read = [{ question: 'own', value: 'The record.' }];
  expect(await bo.ask('session.answer', { sheet: 'ticket', answers: read })).toEqual(done);
  expect(await host.ask('host.ask', { sheet: null })).toEqual(done);
  await bo.until('no form', ({ info }) => info.sheet === null);
  expect(server.faults).toEqual([]);
  for (const page of [host, ann, bo]) page.store.close();
});

test('a host asks about the finished game of a table, and nobody else does', async () => {
  const { code, host: key } = await openSession(server);
  const host = await lead(server, code, key);
  const ann = await attend(server, code, 'Ann');
  await host.until('Ann', ({ info }) => info.come === 1);
  expect(await host.ask('host.start', {})).toEqual(done);
  const { you } = await ann.until('the start', ({ you: own }) => own.table !== null);
  const player = await join(server, you.table ?? '', 'Ann', 'token-of-Ann-000000000000');
  const question = { table: 1, change: 'no-letter', answers: 'adapted' } as const;
  expect(await host.ask('host.what-if', question)).toEqual(refused('not-in-debrief'));
  expect(await host.ask('host.what-if', { ...question, table: 9 })).toEqual(refused('unknown-table'));
  expect(await ann.ask('host.what-if', question)).toEqual(refused('not-a-host'));
  await player.until('round 2', ({ public: view }) => {
    if (view?.round === 2) return true;
    void player.ask.setReady(true);
    return false;
  });
  expect(await host.ask('host.end', {})).toEqual(done);
  expect(await host.ask('host.what-if', question)).toEqual({ ok: true, value: REPLY });
  expect(asked).toHaveLength(1);
  expect(asked[0]).toMatchObject({ change: 'no-letter', others: 'adapted' });
  const game = await asked[0]?.load();
  expect(game?.events.at(-1)?.kind).toBe('game-ended');
  player.store.close();
  for (const page of [host, ann]) page.store.close();
});
