import '../support/recording-socket.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { attend, lead, openSession } from '../support/session-play.ts';
import { join, startServer } from '../support/test-server.ts';
import type { TestServer } from '../support/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.app.close());

test('a class comes in, is seated evenly, and starts together with everybody in their seat', async () => {
  const { code, host: key } = await openSession(server);
  const notice = await server.get(`/api/sessions/${code.toLowerCase()}`);
  expect(notice).toMatchObject({ status: 200, body: { code, name: 'Thursday', stage: 'hall' } });
  const host = await lead(server, code, key);
  const pages = [];
  for (const name of ['Ann', 'Bo', 'Cem', 'Dua', 'Eva', 'Fay', 'Gus', 'Hal'])
    pages.push(await attend(server, code, name));
  const hall = await host.until('eight in', ({ info }) => info.come === 8);
  expect(hall.host.people.map(({ name, presence }) => [name, presence])).toContainEqual(['Ann', 'here']);
  const places = hall.host.people.map(({ place }) => (place === null ? null : `${place.table} ${place.post}`));
  expect(new Set(places).size).toBe(8);
  expect(await host.ask('host.start', {})).toEqual({ ok: true, value: { done: true } });
  for (const page of pages) {
    const { you } = await page.until(
      'the start',
      ({ info, you: own }) => info.stage === 'playing' && own.table !== null,
    );
    const player = await join(server, you.table ?? '', you.name, `token-of-${you.name}-000000000000`);
    expect(player.view().you.seat).toBe(you.place?.post);
    expect(player.view().info.session).toEqual({ code, number: you.place?.table });
    player.store.close();
  }
  const { cards } = host.view().host;
  expect(cards.map(({ status, round }) => [status, round])).toEqual([
    ['playing', 1],
    ['playing', 1],
  ]);
  expect(server.faults).toEqual([]);
  for (const page of [host, ...pages]) page.store.close();
});
