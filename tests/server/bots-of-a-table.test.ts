import '../support/recording-socket.ts';
import { memoryLog } from '@letter/server/log/memory-log';
import type { EventLog } from '@letter/server/table/ports';
import { afterEach, expect, test } from 'vitest';
import { join, startServer } from '../support/test-server.ts';
import type { TestServer } from '../support/test-server.ts';

let server: TestServer;
afterEach(() => server.app.close());

const openWith = (bots?: string) =>
  server.post('/api/tables', { format: 'standard', name: 'Host', kind: 'solo', seat: 'us', ...(bots && { bots }) });

test('how well the bots play is chosen as a table is made, told to everybody, and kept over a restart', async () => {
  const memory = memoryLog();
  // The record outlives the server, as a file would.
  const log: EventLog = { ...memory, end: () => Promise.resolve() };
  server = await startServer({ log });
  const { code } = (await openWith('expert')).body as { code: string };
  const ann = await join(server, code, 'Ann');
  expect(ann.view().info.bots).toBe('expert');
  ann.store.close();
  await server.app.close();
  server = await startServer({ log });
  const back = await join(server, code, 'Ann');
  expect(back.view().info.bots).toBe('expert');
  back.store.close();
});

test('they are competent where nothing is said, and no level is taken that there is not', async () => {
  server = await startServer({});
  const { code } = (await openWith()).body as { code: string };
  const bo = await join(server, code, 'Bo');
  expect(bo.view().info.bots).toBe('competent');
  bo.store.close();
  expect(await openWith('wise')).toMatchObject({ status: 400, body: { error: { code: 'malformed', path: 'bots' } } });
});
