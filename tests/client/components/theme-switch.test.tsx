import { renderAlone } from '../support/render-table.tsx';
import { preferDark } from '../support/media.ts';
import { act, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { applyStoredTheme } from '../../../client/src/kit/shell/theme.ts';
import { ThemeSwitch } from '../../../client/src/kit/shell/theme-switch.tsx';

afterEach(() => {
  delete document.documentElement.dataset['theme'];
});

test('without a choice the device decides, also when it changes its mind', () => {
  preferDark(true);
  renderAlone(<ThemeSwitch />);
  expect(screen.getByRole('button', { name: 'Dark theme; change to light' })).toBeVisible();
  act(() => preferDark(false));
  expect(screen.getByRole('button', { name: 'Light theme; change to dark' })).toBeVisible();
});

test('a choice holds against the device, and is put on the document again when the page is loaded', async () => {
  const { user, unmount } = renderAlone(<ThemeSwitch />);
  await user.click(screen.getByRole('button', { name: 'Light theme; change to dark' }));
  expect(document.documentElement.dataset['theme']).toBe('dark');
  unmount();
  delete document.documentElement.dataset['theme'];
  applyStoredTheme();
  expect(document.documentElement.dataset['theme']).toBe('dark');
  renderAlone(<ThemeSwitch />);
  expect(screen.getByRole('button', { name: 'Dark theme; change to light' })).toBeVisible();
});
