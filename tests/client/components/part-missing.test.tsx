import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { expect, test, vi } from 'vitest';
import { pageChunk } from '../../../client/src/app/page-chunk.tsx';

// A part of a page is fetched when it is needed, and then the line may be down.

test('a part that cannot be fetched says so in its place and is fetched again when asked', async () => {
  const load = vi.fn<() => Promise<() => string>>().mockRejectedValueOnce(new Error('offline'));
  load.mockResolvedValue(() => 'The record');
  // React itself tells of every fault that a boundary catches.
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { Page } = pageChunk(load);
  render(
    <Suspense fallback="…">
      <p>The table</p>
      <Page />
    </Suspense>,
  );
  expect(await screen.findByText('This part of the page could not be loaded.')).toBeTruthy();
  expect(screen.getByText('The table')).toBeTruthy();
  expect(load).toHaveBeenCalledOnce();
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('The record')).toBeTruthy();
  expect(screen.queryByText('This part of the page could not be loaded.')).toBeNull();
  told.mockRestore();
});

test('a part that could not be fetched is fetched by itself once the network is back', async () => {
  const load = vi.fn<() => Promise<() => string>>().mockRejectedValueOnce(new Error('offline'));
  load.mockResolvedValue(() => 'The record');
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { Page } = pageChunk(load);
  render(
    <Suspense fallback="…">
      <Page />
    </Suspense>,
  );
  expect(await screen.findByText('This part of the page could not be loaded.')).toBeTruthy();
  window.dispatchEvent(new Event('online'));
  expect(await screen.findByText('The record')).toBeTruthy();
  told.mockRestore();
});
