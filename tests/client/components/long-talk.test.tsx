import { AsSeat, renderAt } from '../support/render-table.tsx';
import { act, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { Conversation } from '../../../client/src/features/talk/conversation.tsx';
import { say } from '../../../shared/src/truth/commands/say.ts';
import { messageId } from '../../../shared/src/terms/ids.ts';
import { evolveAll } from '../../../shared/src/truth/fold/evolve.ts';
import type { World } from '../../../shared/src/truth/world.ts';
import { quiet } from '../../support/play.ts';

// A conversation of 800 messages is drawn a part at a time, and of the part only what has changed.

function hear(start: World, from: number, to: number): World {
  let world = start;
  for (let index = from; index <= to; index++) {
    const id = messageId(`m${index}`);
    const said = say(world, 'china', { id, to: 'us', text: `Word ${index}.`, pledge: false, stock: null });
    if (said.ok) world = evolveAll(world, said.value);
  }
  // The time of a message stands for it.
  return { ...world, messages: world.messages.map((one, at) => (one.at === undefined ? { ...one, at } : one)) };
}

const talk = (count: number) =>
  renderAt(
    hear(quiet(2, 'negotiation'), 1, count),
    'us',
    <AsSeat>{(said) => <Conversation channel="china" {...said} />}</AsSeat>,
  );

const shown = (): readonly string[] => screen.getAllByText(/^Word \d+\.$/).map((one) => one.textContent);
const log = () => screen.getByRole('log', { name: 'Messages' });

test('a long conversation is drawn from its end, and its beginning on request', async () => {
  const { user } = talk(150);
  expect(shown()).toHaveLength(60);
  expect(shown().at(-1)).toBe('Word 150.');
  await user.click(screen.getByRole('button', { name: 'Earlier messages (90)' }));
  expect(shown()).toHaveLength(120);
  expect(screen.getByRole('button', { name: 'Earlier messages (30)' })).toHaveFocus();
  await user.click(screen.getByRole('button', { name: 'Earlier messages (30)' }));
  expect(shown()[0]).toBe('Word 1.');
  expect(screen.queryByRole('button', { name: /Earlier/ })).toBeNull();
  expect(log()).toHaveFocus();
});

test('never more than 180 messages are drawn; keys and buttons lead to both ends, and only the end is read', async () => {
  const { table, user } = talk(400);
  act(() => log().focus());
  await user.keyboard('{Home}');
  expect(shown()[0]).toBe('Word 1.');
  expect(shown()).toHaveLength(180);
  await user.click(screen.getByRole('button', { name: 'Later messages (220)' }));
  expect(shown()).toHaveLength(180);
  expect(shown().at(-1)).toBe('Word 240.');
  act(() => table.show(hear(table.world(), 401, 401)));
  expect(shown().at(-1)).toBe('Word 240.');
  expect(screen.getByRole('button', { name: 'Later messages (161)' })).toBeVisible();
  expect(JSON.stringify(table.asked)).not.toContain('m401');
  await user.click(screen.getByRole('button', { name: 'To the newest' }));
  expect(shown().at(-1)).toBe('Word 401.');
  act(() => log().focus());
  await user.keyboard('{Home}');
  await user.keyboard('{End}');
  expect(shown().at(-1)).toBe('Word 401.');
  expect(shown()).toHaveLength(60);
});

test('whoever says something while they read what was long ago sees it', async () => {
  const { user } = talk(200);
  act(() => log().focus());
  await user.keyboard('{Home}');
  expect(screen.queryByText('Word 200.')).toBeNull();
  await user.type(screen.getByRole('textbox', { name: 'Message' }), 'Now.');
  await user.click(screen.getByRole('button', { name: 'Send' }));
  expect(screen.getByText('Now.', { selector: '.message-text' })).toBeVisible();
});

test('a message that comes is drawn alone, and an order draws none', async () => {
  const { table } = talk(90);
  const written = vi.spyOn(Date.prototype, 'toISOString');
  act(() => table.show(hear(table.world(), 91, 91)));
  expect(written.mock.contexts).toEqual([new Date(90)]);
  written.mockClear();
  await act(() => table.actions.submit({ kind: 'file-belief', leakage: 40 }));
  expect(screen.getByText('Word 91.')).toBeVisible();
  expect(written).not.toHaveBeenCalled();
  written.mockRestore();
});
