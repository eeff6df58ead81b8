import '../support/recording-socket.ts';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readRecordStore } from '@letter/server/lib/record-store';
import { attend, lead, openSession } from '../support/session-play.ts';
import type { OpenSession } from '../support/session-play.ts';
import { startServer, TEST_CONFIG, tokenOf } from '../support/test-server.ts';
import type { TestServer } from '../support/test-server.ts';

// What hosts take home over HTTP, and who does not get it.

const received: { readonly auth: string | undefined; readonly body: string }[] = [];
const store = createServer((request, response) => {
  let body = '';
  request.on('data', (part: Buffer) => (body += part.toString()));
  request.on('end', () => {
    received.push({ auth: request.headers.authorization, body });
    response.end('[]');
  });
});
let server: TestServer;
let session: OpenSession;

const take = (file: string, key: string): Promise<Response> =>
  fetch(`${server.origin}/api/sessions/${session.code}/evidence/${file}`, {
    headers: { authorization: `Bearer ${key}` },
  });

beforeAll(async () => {
  await new Promise<void>((resolve) => store.listen(0, '127.0.0.1', resolve));
  const { port } = store.address() as AddressInfo;
  const recordStore = readRecordStore(`http://key:secret@127.0.0.1:${port}/xapi`);
  server = await startServer({ config: { ...TEST_CONFIG, recordStore } });
  session = await openSession(server);
  const host = await lead(server, session.code, session.host);
  const ann = await attend(server, session.code, '=Ann');
  await host.until('Ann', ({ info }) => info.come === 1);
  expect(await host.ask('host.balance', { afresh: false })).toMatchObject({ ok: true });
  expect(await host.ask('host.start', {})).toMatchObject({ ok: true });
  const { you } = await ann.until('her table', (view) => view.you.table !== null);
  const { join } = await import('../support/test-server.ts');
  const seated = await join(server, you.table ?? '', '=Ann', tokenOf('=Ann'));
  await seated.until('the game', ({ public: table }) => table !== null);
  expect(await seated.ask.say({ to: 'plenary', text: 'Good morning.', pledge: false })).toMatchObject({ ok: true });
});
afterAll(async () => {
  await server.app.close();
  store.close();
});

describe('the evidence of a session', () => {
  test('is a file of rows whose number is that of the logs, with the act and who did it', async () => {
    const answer = await take('acts.csv', session.host);
    const text = await answer.text();
    const rows = text.trimEnd().split('\r\n').slice(1);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-disposition')).toContain(`letter-and-spirit-${session.code}-acts.csv`);
    expect(Number(answer.headers.get('letter-rows'))).toBe(rows.length);
    expect(rows.some((row) => row.includes('Good morning.') && row.includes("'=Ann"))).toBe(true);
  });

  test('comes in every form', async () => {
    for (const file of ['participation.csv', 'answers.csv']) {
      const bytes = new Uint8Array(await (await take(file, session.host)).arrayBuffer());
      expect(Array.from(bytes.slice(0, 3))).toEqual([0xef, 0xbb, 0xbf]);
    }
    const whole = (await (await take('session.json', session.host)).json()) as Record<string, unknown>;
    expect(Object.keys(whole)).toEqual(['letter', 'session', 'people', 'acts', 'answers', 'tables']);
    expect(JSON.stringify(whole)).not.toMatch(/tokenHash|codeHash|keyHash/);
    expect(await (await take('code-book.md', session.host)).text()).toMatch(/^# Code book\n/);
    const open = await (await take('replay-public.json', session.host)).text();
    expect(open).not.toContain('Good morning.');
    expect(await (await take('replay-class.json', session.host)).text()).toContain('Good morning.');
  });

  test('is nobody’s but a host’s, whatever else they hold', async () => {
    for (const key of [session.projector, tokenOf('=Ann'), tokenOf('stranger')])
      expect((await take('acts.csv', key)).status).toBe(403);
    expect((await take('secrets.csv', session.host)).status).toBe(400);
  });

  test('goes to the learning record store with its key, act by act', async () => {
    const sent = await fetch(`${server.origin}/api/sessions/${session.code}/statements`, {
      method: 'POST',
      headers: { authorization: `Bearer ${session.host}` },
    });
    expect(await sent.json()).toEqual({ sent: 1 });
    expect(received).toHaveLength(1);
    expect(received[0]?.auth).toBe(`Basic ${Buffer.from('key:secret').toString('base64')}`);
    expect(JSON.parse(received[0]?.body ?? '[]')).toMatchObject([{ verb: { display: { en: 'said' } } }]);
  });
});
