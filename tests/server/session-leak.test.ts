import '../support/recording-socket.ts';
import { SEATS } from '@letter/shared/play';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PRIVATE_AIMS } from '../../shared/src/terms/private-aim.ts';
import { tooFine } from '../support/grained.ts';
import { attend, lead, openSession, visit } from '../support/session-play.ts';
import type { SessionPage } from '../support/session-play.ts';
import type { Recording } from '../support/recording-socket.ts';
import { join, startServer } from '../support/test-server.ts';
import type { Player, TestServer } from '../support/test-server.ts';

// What an audience must not learn may not reach its machine at all, in no byte of any frame: projector, participants of the own
// table and of another, and hosts, who may have everything of the games and no key, code or token of anybody.

let server: TestServer;
beforeAll(async () => {
  server = await startServer({});
});
afterAll(() => server.app.close());

const bytesOf = (sockets: readonly Recording[]): Buffer =>
  Buffer.concat(sockets.flatMap(({ frames }) => frames.filter(({ way }) => way === 'in').map(({ bytes }) => bytes)));

interface Student {
  readonly page: SessionPage<'participant'>;
  readonly player: Player;
  readonly pageSockets: readonly Recording[];
}

const NAMES = ['Ann', 'Bo', 'Cem', 'Dua', 'Eva', 'Fay', 'Gus', 'Hal'];

test('no frame of projector, participants or hosts holds what is not theirs', async () => {
  const { code, host: key, projector } = await openSession(server, { asksRealName: true, expected: 8 });
  const host = await lead(server, code, key);
  const hostSockets = [...host.sockets];
  const screen = await visit(server, 'projector', code, { token: projector });
  await screen.until('the scene', () => true);
  const screenSockets = screen.sockets.slice(0, 1);
  const pages: { page: SessionPage<'participant'>; sockets: readonly Recording[] }[] = [];
  for (const name of NAMES) {
    const page = await attend(server, code, name, { realName: `Real ${name} Surname` });
    pages.push({ page, sockets: page.sockets.slice(0, 1) });
  }
  const rejoin = await pages[0]?.page.ask('session.code', {});
  const code0 = rejoin?.ok === true ? rejoin.value.rejoin : '';
  await host.until('eight', ({ info }) => info.come === 8);
  expect(await host.ask('host.start', {})).toMatchObject({ ok: true });
  const students: Student[] = [];
  for (const [index, { page, sockets }] of pages.entries()) {
    const { you } = await page.until('the table', (view) => view.info.stage === 'playing' && view.you.table !== null);
    const player = await join(server, you.table ?? '', NAMES[index] ?? '');
    students.push({ page, player, pageSockets: sockets });
  }
  for (const { player } of students) await player.until('its own view', (view) => view.seat !== null);
  await walk(students, 'negotiation');
  // Everybody writes in private and in plenary, and files something of their own.
  const planted: { readonly text: string; readonly by: Student; readonly to: string | null }[] = [];
  for (const student of students) {
    const { seat } = student.player.view().you;
    const { place } = student.page.view().you;
    const to = SEATS.find((one) => one !== seat) ?? 'us';
    const text = `secret-${place?.table}-${seat}-to-${to}-${'q'.repeat(6)}`;
    expect(await student.player.ask.say({ to, text, pledge: false })).toMatchObject({ ok: true });
    planted.push({ text, by: student, to });
    const open = `plenary-${place?.table}-${seat}-${'z'.repeat(6)}`;
    expect(await student.player.ask.say({ to: 'plenary', text: open, pledge: false })).toMatchObject({ ok: true });
    planted.push({ text: open, by: student, to: null });
  }
  await walk(students, 'orders');
  await host.until('the tables', ({ host: part }) => part.cards.every(({ phase }) => phase === 'orders'));
  const everybody = [
    ...students.map((student) => ({
      who: student.page.view().you.name,
      sockets: [...student.pageSockets, ...student.player.sockets],
      place: student.page.view().you.place,
    })),
    { who: 'projector', sockets: screenSockets, place: null },
  ];
  for (const { who, sockets, place } of everybody) {
    const bytes = bytesOf(sockets);
    expect(bytes.length).toBeGreaterThan(200);
    for (const { text, by, to } of planted) {
      const from = by.page.view().you.place;
      const isAtTable = place !== null && from?.table === place.table;
      const mayKnow = isAtTable && (to === null || place.post === to || place.post === from?.post);
      expect(bytes.includes(text), `${who} and ${text}`).toBe(mayKnow);
    }
    for (const name of NAMES) {
      const isOwn = name === who;
      expect(bytes.includes(`Real ${name} Surname`) && !isOwn, `${who} and the real name of ${name}`).toBe(false);
    }
    // Secrets of the session itself: keys, the seed, what its tables have drawn.
    for (const text of [key, projector, code0])
      if (text !== '' && who !== 'Ann') expect(bytes.includes(text)).toBe(false);
    const own = students.find(({ page }) => page.view().you.name === who)?.player.view().seat?.privateAim?.id;
    for (const aim of PRIVATE_AIMS) expect(bytes.includes(`"${aim}"`), `${who} and ${aim}`).toBe(aim === own);
    if (who === 'projector')
      for (const name of NAMES) expect(bytes.includes(name), `the screen and ${name}`).toBe(false);
  }
  expect(tooFine(screen.view().projector)).toEqual([]);
  // A host has all that is said and meant, and nothing that opens somebody else's page.
  const hosts = bytesOf(hostSockets);
  for (const secret of [key, projector, code0, 'tokenHash', 'codeHash', 'keyHash'])
    expect(hosts.includes(secret)).toBe(false);
  expect(hosts.includes('Real Ann Surname')).toBe(true);
  // The same seat of both tables, since their worlds are twins, draws the same.
  const aimOf = ({ player }: Student) => `${player.view().you.seat} ${player.view().seat?.privateAim?.id}`;
  expect(new Set(students.map(aimOf)).size).toBe(4);
  expect(server.faults).toEqual([]);
});

/** Everybody is ready until the tables are at a phase. */
async function walk(students: readonly Student[], phase: string): Promise<void> {
  for (let step = 0; step < 4; step++) {
    if (students.every(({ player }) => player.view().public?.phase === phase)) return;
    const before = students[0]?.player.view().public?.phase;
    for (const { player } of students) await player.ask.setReady(true);
    for (const { player } of students) await player.until('the next phase', (view) => view.public?.phase !== before);
  }
  throw new Error(`never came to ${phase}`);
}
