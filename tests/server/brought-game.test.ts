import '../support/recording-socket.ts';
import { FILE_TYPE } from '@letter/shared/protocol';
import { afterEach, expect, test } from 'vitest';
import { join, startServer, tokenOf } from '../support/test-server.ts';
import type { Player, TestServer } from '../support/test-server.ts';

// Whoever brings the file of a game that still runs has read everybody's secrets: at the new table they sit nowhere.

let server: TestServer;
afterEach(() => server.app.close());

const take = async (code: string, name: string): Promise<string> => {
  const headers = { authorization: `Bearer ${tokenOf(name)}` };
  const answer = await fetch(`${server.origin}/api/tables/${code}/file`, { headers });
  expect(answer.status).toBe(200);
  return answer.text();
};

const bring = async (file: string, name: string): Promise<string> => {
  const headers = { 'content-type': FILE_TYPE, authorization: `Bearer ${tokenOf(name)}` };
  const { status, body } = await server.post('/api/tables/import', file, headers);
  expect(status).toBe(201);
  return (body as { code: string }).code;
};

async function play(): Promise<{ code: string; people: readonly Player[] }> {
  server = await startServer();
  const code = await server.table({ kind: 'friends' });
  const chair = await join(server, code, 'Chair');
  await chair.ask.takeSeat(null);
  const ann = await join(server, code, 'Ann');
  await ann.ask.takeSeat('us');
  expect(await chair.ask.start()).toMatchObject({ ok: true });
  return { code, people: [chair, ann] };
}

test('at a table made from the file of a running game its reader leads and does not sit down; others do', async () => {
  const { code, people } = await play();
  const brought = await bring(await take(code, 'Chair'), 'Chair');
  const chair = await join(server, brought, 'Chair');
  expect(await chair.ask.takeSeat('dprk')).toEqual({ ok: false, error: { code: 'knows-secrets' } });
  const bo = await join(server, brought, 'Bo');
  expect(await bo.ask.takeSeat('dprk')).toMatchObject({ ok: true });
  for (const { store } of [...people, chair, bo]) store.close();
});
