import '../support/recording-socket.ts';
import { API, PROTOCOL_HEADER, PROTOCOL_VERSION } from '@letter/shared/protocol';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { join, startServer, tokenOf } from '../support/test-server.ts';
import type { TestServer } from '../support/test-server.ts';

// Page and server exchange the version of the protocol that they speak; a page of another release is told so.

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.app.close());

const OTHER_PAGES = [
  ['older-page', PROTOCOL_VERSION - 1],
  ['newer-page', PROTOCOL_VERSION + 1],
] as const;

describe('on joining a room', () => {
  test.each(OTHER_PAGES)('%s is told so, and its seat waits for the reloaded page', async (code, protocol) => {
    const { TableStore } = await import('@letter/client/src/net/table-store.ts');
    const table = await server.table({ kind: 'friends' });
    const name = `Ann ${code}`;
    const ann = await join(server, table, name);
    await ann.ask.takeSeat('dprk');
    await ann.until('the seat', ({ you }) => you.seat === 'dprk');
    ann.cut();
    ann.store.close();
    const before = server.app.tables.find(table)?.record.people;
    const other = new TableStore(`${server.origin}/rt`, { code: table, token: tokenOf(name), name, protocol });
    other.open();
    await expect.poll(() => other.getSnapshot()).toMatchObject({ status: 'refused', refusal: { code } });
    // Nothing was done for it, and it does not retry automatically.
    expect(server.app.tables.find(table)?.record.people).toEqual(before);
    await other.wake();
    expect(other.getSnapshot().status).toBe('refused');
    const again = await join(server, table, name);
    expect(again.view().you.seat).toBe('dprk');
    again.store.close();
  });

  test('a page from before versions were named counts as version 1', async () => {
    const code = await server.table({ kind: 'friends' });
    const options = { token: tokenOf('old'), name: 'Old' };
    const answer = await server.post(`/rt/matchmake/joinById/${code}`, options);
    expect(answer.status).toBe(400);
  });
});

describe('over HTTP', () => {
  const call = (headers: Record<string, string>): Promise<Response> =>
    fetch(`${server.origin}${API.findAddresses.path}`, { headers });

  test.each(OTHER_PAGES)('%s is told so', async (code, protocol) => {
    const answer = await call({ [PROTOCOL_HEADER]: String(protocol) });
    expect(answer.status).toBe(409);
    expect(answer.headers.get(PROTOCOL_HEADER)).toBe(String(PROTOCOL_VERSION));
    expect(await answer.json()).toEqual({ error: { code } });
  });

  test.each([{ [PROTOCOL_HEADER]: String(PROTOCOL_VERSION) }, {}])(
    'a request that names the same version or none is answered: %j',
    async (headers) => {
      const answer = await call(headers);
      expect(answer.status).toBe(200);
      expect(answer.headers.get(PROTOCOL_HEADER)).toBe(String(PROTOCOL_VERSION));
    },
  );

  test('a version that is no number is malformed', async () => {
    const answer = await call({ [PROTOCOL_HEADER]: 'latest' });
    expect(await answer.json()).toEqual({ error: { code: 'malformed', path: PROTOCOL_HEADER } });
  });
});
