import '../support/recording-socket.ts';
import { SESSION_LIMITS } from '@letter/shared/session';
import { TableStore } from '@letter/client/src/net/table-store.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { attend, lead, openSession, visit } from '../support/session-play.ts';
import type { OpenSession, SessionPage } from '../support/session-play.ts';
import { join, startServer, tokenOf } from '../support/test-server.ts';
import type { TestServer } from '../support/test-server.ts';

// Whoever comes lands somewhere: a seat, the hall, or a sentence.

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.app.close());

const DONE = { ok: true, value: { done: true } };

async function hosted(settings = {}): Promise<{ session: OpenSession; host: SessionPage<'host'> }> {
  const session = await openSession(server, settings);
  return { session, host: await lead(server, session.code, session.host) };
}

/** The id of somebody by their name, as the host has it. */
async function idOf(host: SessionPage<'host'>, name: string): Promise<string> {
  const { host: part } = await host.until(name, (view) => view.host.people.some((one) => one.name === name));
  return part.people.find((one) => one.name === name)?.id ?? '';
}

const refusedOf = async (code: string, brings: Parameters<typeof visit>[3]): Promise<string> => {
  const page = await visit(server, 'participant', code, brings);
  const why = await page.refused();
  page.store.close();
  return why;
};

/** Why a table does not let somebody in. */
async function turnedAway(table: string, name: string): Promise<string> {
  const store = new TableStore(`${server.origin}/rt`, { code: table, name, token: tokenOf(name) });
  store.open();
  return new Promise((resolve) => {
    const stop = store.subscribe(() => {
      const { refusal } = store.getSnapshot();
      if (refusal === null) return;
      stop();
      resolve(refusal.code);
    });
  });
}

test('who may not come in is told why, and who comes twice is one person', async () => {
  const { session, host } = await hosted();
  const { code } = session;
  const ann = await attend(server, code, 'Ann');
  const { id } = ann.view().you;
  // The same device again is the same person, and the first page is told that it goes on elsewhere.
  const again = await attend(server, code, 'Somebody else');
  again.store.close();
  const twice = await attend(server, code, 'Ann', { token: tokenOf('Ann') });
  expect(twice.view().you.id).toBe(id);
  expect(await ann.refused()).toBe('left');
  // Another person of one name, as on a shared computer, is told apart.
  const other = await attend(server, code, 'Ann', { token: tokenOf('second-ann') });
  expect(other.view().you).toMatchObject({ name: 'Ann 2' });
  for (const [name, token] of [
    ['', 'empty'],
    ['\u200B \u202E', 'hidden'],
    ['F u c k', 'spaced'],
    ['sh1t', 'signs'],
  ] as const)
    expect(await refusedOf(code, { name, token: tokenOf(token) })).toBe('bad-name');
  expect(await refusedOf(code, { name: 'Kim', rejoin: 'AAAAA-AAAAA' })).toBe('unknown-rejoin');
  const stranger = await visit(server, 'host', code, { token: tokenOf('no-key') });
  expect(await stranger.refused()).toBe('wrong-key');
  // A name that is nobody's insult, though one of its parts would be one alone.
  expect((await attend(server, code, 'Dick Scunthorpe')).view().you.name).toBe('Dick Scunthorpe');
  await host.ask('host.lock', { on: true });
  expect(await refusedOf(code, { name: 'Late' })).toBe('door-closed');
  expect((await attend(server, code, 'Ann')).view().you.id).toBe(id);
});

test('a card brings its person to any device; who typed their name on it was that person', async () => {
  const { session, host } = await hosted();
  const { code } = session;
  const added = await host.ask('host.roster', { text: 'Okafor, Ruth\n=SUM(A1)\nعمر\n', keepsRepeats: false });
  expect(added).toMatchObject({ ok: true, value: { added: 3, left: [] } });
  const ruth = await idOf(host, 'Okafor, Ruth');
  const codes = await host.ask('host.codes', { people: [ruth] });
  const rejoin = codes.ok ? (codes.value.codes[0]?.rejoin ?? '') : '';
  // She comes by the code of the session first, as somebody new, and then types what her card says.
  const walkIn = await attend(server, code, 'Ruth O');
  expect(walkIn.view().you.id).not.toBe(ruth);
  walkIn.store.close();
  const carded = await attend(server, code, 'whatever', { token: tokenOf('Ruth O'), rejoin });
  expect(carded.view().you).toMatchObject({ id: ruth, name: 'Okafor, Ruth' });
  await host.until('nobody twice', ({ host: part }) => part.people.every(({ name }) => name !== 'Ruth O'));
  // Her telephone: the computer before shows nothing more, and its device is told where she went.
  const phone = await attend(server, code, '', { token: tokenOf('phone'), rejoin });
  expect(phone.view().you.id).toBe(ruth);
  expect(await carded.refused()).toBe('left');
  expect(await refusedOf(code, { name: 'Ruth O', token: tokenOf('Ruth O') })).toBe('moved');
  // Who gives a name of the roster that nobody has come for is that person.
  const omar = await attend(server, code, 'عمر', { token: tokenOf('omar') });
  expect(omar.view().you.id).toBe(await idOf(host, 'عمر'));
});

test('somebody removed comes in by no device, code or name that was theirs, until a host lets them', async () => {
  const { session, host } = await hosted();
  const { code } = session;
  const bo = await attend(server, code, 'Bo');
  const mine = await bo.ask('session.code', {});
  const rejoin = mine.ok ? mine.value.rejoin : '';
  const id = bo.view().you.id;
  expect(await host.ask('host.remove', { person: id })).toEqual(DONE);
  expect(await bo.refused()).toBe('removed');
  expect(await refusedOf(code, { name: 'Bo' })).toBe('removed');
  expect(await refusedOf(code, { name: 'Bo', token: tokenOf('new'), rejoin })).toBe('removed');
  expect(await host.ask('host.restore', { person: id })).toEqual(DONE);
  expect((await attend(server, code, 'Bo')).view().you.id).toBe(id);
});

test('hosts have equal rights; a key taken back opens nothing; others may ask for nothing of theirs', async () => {
  const { session, host } = await hosted();
  const { code } = session;
  const invited = await host.ask('host.invite', {});
  const key = invited.ok ? invited.value.key : '';
  const second = await lead(server, code, key);
  const ann = await attend(server, code, 'Ann');
  // Both act at once: each is done once, and both see the same.
  const moves = await Promise.all([
    host.ask('host.place', { person: ann.view().you.id, place: { table: 1, post: 'china' } }),
    second.ask('host.place', { person: ann.view().you.id, place: { table: 2, post: 'un' } }),
  ]);
  expect(moves).toEqual([DONE, DONE]);
  await second.until('one place', ({ host: part }) => part.people[0]?.place !== null);
  const seen = await host.until('the same', (view) => view.host.people[0]?.place?.table === 2);
  expect(seen.host.people[0]?.place).toEqual({ table: 2, post: 'un' });
  expect(await host.ask('host.revoke', { host: second.view().host.you })).toEqual(DONE);
  expect(await second.refused()).toBe('removed');
  expect(await host.ask('host.revoke', { host: 'h1' })).toEqual({ ok: false, error: { code: 'last-host' } });
  expect(await ann.ask('host.start', {})).toEqual({ ok: false, error: { code: 'not-a-host' } });
  const screen = await visit(server, 'projector', code, { token: session.projector });
  await screen.until('the scene', () => true);
  for (const name of ['host.start', 'host.delete', 'session.code'] as const)
    expect(await screen.ask(name, {})).toMatchObject({ ok: false });
  const fresh = await host.ask('host.projector', {});
  expect(fresh.ok).toBe(true);
  expect(await screen.refused()).toBe('removed');
  expect(await (await visit(server, 'projector', code, { token: session.projector })).refused()).toBe('wrong-key');
});

test('the three hundredth has no place, and nobody starts an empty room', async () => {
  const { session, host } = await hosted();
  expect(await host.ask('host.start', {})).toEqual({ ok: false, error: { code: 'nobody-here' } });
  const names = Array.from({ length: SESSION_LIMITS.people }, (_, index) => `Student ${index}`).join('\n');
  expect(await host.ask('host.roster', { text: names, keepsRepeats: false })).toMatchObject({
    ok: true,
    value: { added: SESSION_LIMITS.people },
  });
  expect(await refusedOf(session.code, { name: 'One more' })).toBe('full');
});

test('people are moved while tables play, latecomers advise, and nobody changes to another side they have seen', async () => {
  const { session, host } = await hosted({ expected: 4 });
  const { code } = session;
  const ann = await attend(server, code, 'Ann');
  const bo = await attend(server, code, 'Bo');
  const [annId, boId] = [ann.view().you.id, bo.view().you.id];
  await host.ask('host.place', { person: annId, place: { table: 1, post: 'us' } });
  await host.ask('host.place', { person: boId, place: { table: 1, post: 'china' } });
  expect(await host.ask('host.start', {})).toEqual(DONE);
  const { you } = await ann.until('her table', (view) => view.you.table !== null && view.info.stage === 'playing');
  const player = await join(server, you.table ?? '', 'Ann');
  expect(player.view().you.seat).toBe('us');
  // What a table's people settle among themselves elsewhere is for hosts here.
  expect(await player.ask.renamePerson(annId, 'Y')).toMatchObject({ error: { code: 'hosts-decide' } });
  expect(await host.ask('host.place', { person: annId, place: { table: 1, post: 'dprk' } })).toEqual({
    ok: false,
    error: { code: 'knows-secrets' },
  });
  // Who comes late takes a bot's seat; where others decide already they advise until the next round.
  for (const [name, isAdviser] of [
    ['Cem', false],
    ['Dua', false],
    ['Eva', true],
  ] as const) {
    const late = await attend(server, code, name);
    const placed = await late.until('a place', (view) => view.you.place !== null);
    expect([name, placed.you.isAdviser]).toEqual([name, isAdviser]);
  }
  // A stranger with the code of the table, which everybody at it reads, is not let in.
  expect(await turnedAway(you.table ?? '', 'Eve')).toBe('door-closed');
  expect(await host.ask('host.place', { person: annId, place: null })).toEqual(DONE);
  await ann.until('the hall', (view) => view.you.place === null && view.you.table === null);
  player.store.close();
});

test('a session is deleted while a table plays: nothing of it is left, and everybody is told', async () => {
  const { session, host } = await hosted({ expected: 4 });
  const { code } = session;
  const ann = await attend(server, code, 'Ann');
  await host.ask('host.start', {});
  const { you } = await ann.until('her table', (view) => view.you.table !== null && view.info.stage === 'playing');
  const player = await join(server, you.table ?? '', 'Ann');
  expect(await host.ask('host.delete', {})).toEqual(DONE);
  expect(await ann.refused()).toMatch(/closed|unknown-code/);
  expect((await server.get(`/api/sessions/${code}`)).status).toBe(404);
  expect((await server.get(`/api/tables/${you.table}`)).status).toBe(404);
  player.store.close();
  expect(server.faults).toEqual([]);
});
