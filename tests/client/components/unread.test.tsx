import { putInSight } from '../support/in-sight.ts';
import { renderTable } from '../support/render-table.tsx';
import { tableOf } from '../support/table-of.ts';
import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { TalkPanel } from '../../../client/src/features/talk/talk-panel.tsx';
import { messageId } from '../../../shared/src/terms/ids.ts';
import type { SeatId } from '../../../shared/src/terms/vocabulary.ts';
import { say } from '../../../shared/src/truth/commands/say.ts';
import { evolveAll } from '../../../shared/src/truth/fold/evolve.ts';
import type { World } from '../../../shared/src/truth/world.ts';
import { quiet } from '../../support/play.ts';

// What counts as new: by the message, not by how many there are.

const code = () => `CODE${(tables += 1)}`;
let tables = 0;
let said = 0;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
});
afterEach(() => {
  vi.useRealTimers();
});

function hear(world: World, from: SeatId, to: SeatId | 'plenary', times = 1): World {
  let now = world;
  for (let time = 0; time < times; time += 1) {
    said += 1;
    const id = messageId(`m${said}`);
    const made = say(now, from, { id, to, text: `Words ${said}.`, pledge: false, stock: null });
    if (made.ok) now = evolveAll(now, made.value);
  }
  return now;
}

const tab = (name: string) => screen.getByRole('tab', { name: new RegExp(`^${name}`, 'u') });
const lastId = (world: World): string => world.messages.at(-1)?.id ?? '';

test('a new plenary message of another is counted while somebody is muted, and the muted one never becomes news', async () => {
  const start = hear(hear(quiet(2, 'negotiation'), 'china', 'plenary', 8), 'un', 'plenary', 1);
  const table = tableOf(start, 'us', { code: code() });
  const { user } = renderTable(table, <TalkPanel />);
  expect(tab('Plenary')).toHaveTextContent('9');
  await user.click(tab('Plenary'));
  await user.click(tab('China'));
  expect(tab('Plenary')).not.toHaveTextContent(/\d/u);
  await user.click(screen.getByRole('button', { name: 'Mute' }));
  act(() => table.show(hear(table.world(), 'un', 'plenary')));
  expect(tab('Plenary')).toHaveTextContent('1');
  act(() => table.show(hear(table.world(), 'china', 'plenary', 3)));
  expect(tab('Plenary')).toHaveTextContent('1');
  await user.click(tab('Plenary'));
  await user.click(tab('China'));
  await user.click(screen.getByRole('button', { name: 'Muted: hear them again' }));
  expect(tab('Plenary')).not.toHaveTextContent(/\d/u);
});

test('what was said while muted is passed over even if the conversation was never opened', () => {
  const world = hear(hear(quiet(2, 'negotiation'), 'china', 'plenary', 3), 'un', 'plenary', 1);
  const fromChina = world.messages.findLast(({ from }) => from === 'china')?.id ?? '';
  const table = tableOf(world, 'us', { code: code() });
  table.tellYou({ marks: { read: {}, unmuted: { china: fromChina } } });
  renderTable(table, <TalkPanel />);
  expect(tab('Plenary')).toHaveTextContent('1');
});

test('what was read on another device is read here', () => {
  const world = hear(quiet(2, 'negotiation'), 'un', 'us', 10);
  const table = tableOf(world, 'us', { code: code() });
  table.tellYou({ marks: { read: { un: lastId(world) }, unmuted: {} } });
  renderTable(table, <TalkPanel />);
  expect(tab('UN')).not.toHaveTextContent(/\d/u);
  act(() => table.show(hear(table.world(), 'un', 'us')));
  expect(tab('UN')).toHaveTextContent('1');
});

test('a conversation is read only once its end was in sight, and then the table is told', () => {
  putInSight(false);
  const world = hear(quiet(2, 'negotiation'), 'china', 'us', 2);
  const table = tableOf(world, 'us', { code: code() });
  renderTable(table, <TalkPanel />);
  // The one that is open at first.
  expect(tab('China')).toHaveTextContent('2');
  act(() => void vi.advanceTimersByTime(5_000));
  expect(table.marked).toEqual([]);
  act(() => putInSight(true));
  expect(tab('China')).not.toHaveTextContent(/\d/u);
  act(() => void vi.advanceTimersByTime(5_000));
  expect(table.marked).toEqual([['markRead', ['china', lastId(world)]]]);
});

test('a page in the background reads nothing', () => {
  const shown = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  const table = tableOf(hear(quiet(2, 'negotiation'), 'china', 'us', 2), 'us', { code: code() });
  renderTable(table, <TalkPanel />);
  expect(tab('China')).toHaveTextContent('2');
  shown.mockReturnValue('visible');
  act(() => void document.dispatchEvent(new Event('visibilitychange')));
  expect(tab('China')).not.toHaveTextContent(/\d/u);
  shown.mockRestore();
});
