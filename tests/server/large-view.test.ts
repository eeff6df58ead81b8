import '../support/recording-socket.ts';
import { say } from '@letter/shared/authority';
import type { GameEvent, World } from '@letter/shared/authority';
import { fold, evolve } from '@letter/shared/authority';
import { DEFAULT_SCENARIO, messageId } from '@letter/shared/play';
import { memoryLog } from '@letter/server/log/memory-log';
import { afterEach, expect, test, vi } from 'vitest';
import { everything } from '../support/log-cases.ts';
import { join, startServer } from '../support/test-server.ts';
import type { Player, TestServer } from '../support/test-server.ts';

// A view of any size arrives whole, once, through the reader that the page uses.

const COUNT = 490;
const TEXT = '가'.repeat(600);
/** What the messages weigh on the wire at least. */
const LEAST_BYTES = COUNT * 1_800;

let server: TestServer;
afterEach(async () => {
  vi.restoreAllMocks();
  await server.app.close();
});

const received = (player: Player): number[] =>
  player.sockets.flatMap(({ frames }) => frames.filter(({ way }) => way === 'in').map(({ bytes }) => bytes.length));
const total = (sizes: readonly number[]): number => sizes.reduce((sum, size) => sum + size, 0);

/** A running game on record in which China and the United States have talked for a very long time. */
async function longTalk(): Promise<string> {
  const log = { ...memoryLog(), end: () => Promise.resolve() };
  server = await startServer({ log });
  const code = await server.table({ kind: 'friends' });
  const ann = await join(server, code, 'Ann');
  expect(await ann.ask.takeSeat('us')).toMatchObject({ ok: true });
  expect(await ann.ask.start()).toMatchObject({ ok: true });
  const id = server.app.tables.find(code)?.id ?? '?';
  ann.store.close();
  await server.app.close();
  const saved = await everything(log, id);
  if (saved === null) throw new Error('no record');
  let world: World = fold(DEFAULT_SCENARIO, saved.events);
  const events: GameEvent[] = [];
  for (let index = 0; index < COUNT; index++) {
    const saying = {
      id: messageId(`1.m${index}`),
      to: 'china',
      text: TEXT + index,
      pledge: false,
      stock: null,
    } as const;
    const said = say(world, 'us', saying);
    if (!said.ok) throw new Error(said.error.code);
    world = said.value.reduce(evolve, world);
    events.push(...said.value);
  }
  expect(await log.append(id, saved.events.length, { events })).toMatchObject({ ok: true });
  server = await startServer({ log });
  return code;
}

const holdsAll = ({ seat }: { seat: { messages: readonly { text: string }[] } | null }): boolean =>
  seat !== null && seat.messages.filter(({ text }) => text.startsWith(TEXT)).length === COUNT;

test('after a reload all of it is there, it came once, and what follows is small', async () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const code = await longTalk();
  const ann = await join(server, code, 'Ann');
  const view = await ann.until('every message', holdsAll);
  expect(view.seat?.messages.at(-1)?.text).toBe(`${TEXT}${COUNT - 1}`);
  expect(await ann.ask.mute('un', true)).toMatchObject({ ok: true });
  await ann.until('the patch', ({ seat }) => seat?.muted.includes('un') === true);
  const sizes = received(ann);
  expect(total(sizes)).toBeGreaterThan(LEAST_BYTES);
  expect(total(sizes)).toBeLessThan(1.2 * LEAST_BYTES);
  expect(sizes.at(-1)).toBeLessThan(2_000);
  expect(warned.mock.calls).toEqual([]);
  expect(server.faults).toEqual([]);
  ann.store.close();
});

test('it arrives whole, too, at a device that the person moves to, and with somebody who sits down in the middle of the game', async () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const code = await longTalk();
  const ann = await join(server, code, 'Ann');
  const renewed = await ann.ask.renewCode();
  if (!renewed.ok) throw new Error(renewed.error.code);
  const token = 'token-of-a-telephone-000000';
  const moved = await server.post(`/api/tables/${code}/rejoin`, { rejoin: renewed.value.rejoin, token });
  expect(moved.status).toBe(200);
  const phone = await join(server, code, 'Ann', token);
  await phone.until('every message', holdsAll);
  const watcher = await join(server, code, 'Cem');
  expect(watcher.view().seat).toBeNull();
  expect(await watcher.ask.takeSeat('china')).toMatchObject({ ok: true });
  await watcher.until('every message', holdsAll);
  expect(warned.mock.calls).toEqual([]);
  for (const player of [phone, watcher]) player.store.close();
});

test('several who are shown much in one moment all get it', async () => {
  const code = await longTalk();
  const people: Player[] = [];
  for (const name of ['Ann', 'Cem', 'Dee']) people.push(await join(server, code, name));
  const [ann, cem] = people;
  if (ann === undefined || cem === undefined) throw new Error('nobody');
  await Promise.all([cem.ask.takeSeat('china'), ann.ask.mute('un', true)]);
  for (const player of [ann, cem]) await player.until('every message', holdsAll);
  for (const player of people) player.store.close();
});
