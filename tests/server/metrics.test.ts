import '../support/recording-socket.ts';
import type { AddressInfo } from 'node:net';
import { memoryLog } from '@letter/server/log/memory-log';
import { memorySessions } from '@letter/server/log/memory-sessions';
import { openMetrics } from '@letter/server/metrics/metrics';
import { serveMetrics } from '@letter/server/metrics/serve-metrics';
import { readConfig } from '@letter/server/settings';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { join, startServer } from '../support/test-server.ts';
import type { Player, TestServer } from '../support/test-server.ts';

// What whoever runs a server reads of it: figures, and nothing of a game or a person.

const metrics = openMetrics();
let server: TestServer;
let player: Player;
let code: string;
let figures: Awaited<ReturnType<typeof serveMetrics>>;

beforeAll(async () => {
  server = await startServer({ metrics, log: { ...memoryLog(), sessions: memorySessions() } });
  figures = await serveMetrics(metrics, { host: '127.0.0.1', port: 0 });
  code = await server.table({ kind: 'friends' });
  player = await join(server, code, 'Quiet Heron');
});
afterAll(async () => {
  player.store.close();
  figures.close();
  await server.app.close();
});

const portOf = ({ port }: AddressInfo): number => port;
const read = async (path = '/metrics'): Promise<Response> =>
  fetch(`http://127.0.0.1:${portOf(figures.address() as AddressInfo)}${path}`);

/** The value of a figure with some labels, as Prometheus would read it. */
async function figure(name: string, labels = ''): Promise<number> {
  const line = (await (await read()).text())
    .split('\n')
    .find((one) => one.startsWith(`${name}{`) && one.includes(labels));
  return Number(line?.split(' ').at(-1));
}

test('tables, people, requests and how long the log takes are counted under the name of the process', async () => {
  expect(await figure('letter_tables', `member="${server.app.member}"`)).toBe(1);
  expect(await figure('letter_connections')).toBe(1);
  await player.store.line?.request('seat.take', { seat: 'un' }, 60_000);
  await player.store.line?.request('table.start', {}, 60_000);
  await expect(player.store.line?.request('seat.take', { seat: 'un', more: 1 }, 60_000)).rejects.toBeDefined();
  expect(await figure('letter_requests_total', 'request="seat.take",outcome="ok"')).toBe(1);
  expect(await figure('letter_requests_total', 'request="seat.take",outcome="malformed"')).toBe(1);
  expect(await figure('letter_log_append_seconds_count', 'outcome="ok"')).toBeGreaterThan(0);
  expect(await figure('letter_loop_delay_seconds', 'share="max"')).toBeGreaterThanOrEqual(0);
});

test('no figure names a person, a table or a device, and nothing else is answered on that port', async () => {
  const text = await (await read()).text();
  for (const secret of ['Heron', code]) expect(text).not.toContain(secret);
  expect((await read('/')).status).toBe(404);
  expect((await read('/api/tables')).status).toBe(404);
});

test('a second process of the same machine takes the next port', async () => {
  const taken = portOf(figures.address() as AddressInfo);
  const second = await serveMetrics(openMetrics(), { host: '127.0.0.1', port: taken });
  expect(portOf(second.address() as AddressInfo)).toBeGreaterThan(taken);
  second.close();
});

test.each([
  ['9464', { host: '127.0.0.1', port: 9464 }],
  ['0.0.0.0:9464', { host: '0.0.0.0', port: 9464 }],
  ['[::]:9464', { host: '::', port: 9464 }],
])('the setting %s is read', (text, address) => {
  expect(readConfig({ LETTER_METRICS: text }).metrics).toEqual(address);
});

test.each(['here', '70000', ':', 'http://x:1/'])('the setting %s is refused with a sentence', (text) => {
  expect(() => readConfig({ LETTER_METRICS: text })).toThrow(/LETTER_METRICS cannot be used/);
});
