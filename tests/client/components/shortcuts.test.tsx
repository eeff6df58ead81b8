import { renderAlone } from '../support/render-table.tsx';
import { fireEvent, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { Shortcuts } from '../../../client/src/features/table/shortcuts.tsx';

function table() {
  const onGo = vi.fn<(page: string) => void>();
  const onWrite = vi.fn<() => void>();
  const page = renderAlone(
    <>
      <Shortcuts onGo={onGo} onWrite={onWrite} />
      <input aria-label="A field" />
    </>,
  );
  return { onGo, onWrite, ...page };
}

test.each([
  ['gb', 'briefing'],
  ['gd', 'decide'],
  ['gt', 'texts'],
  ['gm', 'talk'],
  ['gr', 'record'],
])('%s goes to the page %s', async (keys, page) => {
  const { user, onGo } = table();
  await user.keyboard(keys);
  expect(onGo.mock.calls).toEqual([[page]]);
});

test.each([
  ['Korean letters', 'ㅎ', 'ㅠ'],
  ['Russian letters', 'п', 'и'],
  ['Caps Lock', 'G', 'B'],
])('the shortcuts work with %s', (_layout, first, second) => {
  const { onGo } = table();
  fireEvent.keyDown(document.body, { key: first, code: 'KeyG' });
  fireEvent.keyDown(document.body, { key: second, code: 'KeyB' });
  expect(onGo.mock.calls).toEqual([['briefing']]);
});

test('on another layout of Latin letters the letter decides, not its place', () => {
  const { onGo } = table();
  fireEvent.keyDown(document.body, { key: 'g', code: 'KeyU' });
  fireEvent.keyDown(document.body, { key: 'x', code: 'KeyB' });
  fireEvent.keyDown(document.body, { key: 'g', code: 'KeyU' });
  fireEvent.keyDown(document.body, { key: 'b', code: 'KeyN' });
  expect(onGo.mock.calls).toEqual([['briefing']]);
});

test('a letter alone, or with another between, goes nowhere', async () => {
  const { user, onGo } = table();
  await user.keyboard('rgxd');
  expect(onGo).not.toHaveBeenCalled();
});

test('the slash leads to where a message is written', async () => {
  const { user, onWrite } = table();
  await user.keyboard('/');
  expect(onWrite).toHaveBeenCalledOnce();
});

test('nothing happens while somebody types', async () => {
  const { user, onGo, onWrite } = table();
  await user.type(screen.getByRole('textbox'), 'gd/?');
  expect(screen.getByRole('textbox')).toHaveValue('gd/?');
  expect(onGo).not.toHaveBeenCalled();
  expect(onWrite).not.toHaveBeenCalled();
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('the list opens with a question mark, and switches the keys off for the next visit too', async () => {
  const { user, onGo, unmount } = table();
  await user.keyboard('?');
  expect(screen.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Switch them off' }));
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).toBeNull();
  await user.keyboard('gd?');
  unmount();
  const again = table();
  await again.user.keyboard('gd');
  expect(onGo).not.toHaveBeenCalled();
  expect(again.onGo).not.toHaveBeenCalled();
  expect(screen.queryByRole('dialog')).toBeNull();
});
