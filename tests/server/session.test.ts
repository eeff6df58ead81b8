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

test('a host minds the clock of all tables: everybody is told why, and whose extra time it is nobody', async () => {
  const lesson = { bellInMs: 30 * 60_000, debriefMinutes: 5, hasClock: true, stretch: 1 };
  const { code, host: key } = await openSession(server, {}, lesson);
  const host = await lead(server, code, key);
  const page = await attend(server, code, 'Ivo');
  expect(await host.ask('host.pause', { table: null, reason: '' })).toMatchObject({ error: { code: 'not-started' } });
  expect(await page.ask('host.pause', { table: null, reason: '' })).toMatchObject({ error: { code: 'not-a-host' } });
  await host.ask('host.start', {});
  await page.until('the window', ({ info }) => info.lesson.windowEnds !== null);
  await host.ask('host.extra-time', { person: page.view().you.id, factor: 1.5 });
  await host.until('the extra time', ({ host: { people } }) => people[0]?.extraTime === 1.5);
  await host.ask('host.pause', { table: null, reason: 'Fire drill' });
  await page.until('the pause', ({ info }) => info.lesson.isPaused);
  await host.ask('host.resume', { table: null, reason: '' });
  await host.ask('host.extend', { table: null, minutes: 1, reason: '' });
  const { info } = await page.until('the extension', (view) => view.info.announcements.length === 3);
  expect(info.announcements.map(({ what, reason, by }) => [what, reason, by])).toEqual([
    ['paused', 'Fire drill', 'Ms Moreau'],
    ['resumed', '', 'Ms Moreau'],
    ['extended', '', 'Ms Moreau'],
  ]);
  expect(info.lesson).toMatchObject({ round: 1, isPaused: false, hasClock: true });
  expect((info.lesson.bell ?? 0) - (info.lesson.debriefAt ?? 0)).toBe(5 * 60_000);
  expect(JSON.stringify(page.view())).not.toContain('extraTime');
  expect(await host.ask('host.close-phase', { table: 1, reason: '' })).toMatchObject({ ok: true });
  expect(server.faults).toEqual([]);
  for (const one of [host, page]) one.store.close();
});
