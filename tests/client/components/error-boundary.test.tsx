import { renderAlone } from '../support/render-table.tsx';
import { screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ErrorBoundary } from '../../../client/src/app/error-boundary.tsx';

// React writes what it catches to the console.
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => vi.restoreAllMocks());

function Fragile({ isBroken }: { readonly isBroken: () => boolean }) {
  if (isBroken()) throw new Error('removeChild');
  return <p>The table</p>;
}

test('a page that failed once is drawn again', () => {
  let faults = 2; // React itself tries a second time at once.
  renderAlone(
    <ErrorBoundary>
      <Fragile isBroken={() => faults-- > 0} />
    </ErrorBoundary>,
  );
  expect(screen.getByText('The table')).toBeVisible();
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a page that fails again at once says what is safe and what to do', () => {
  renderAlone(
    <ErrorBoundary>
      <Fragile isBroken={() => true} />
    </ErrorBoundary>,
  );
  expect(screen.getByRole('alert')).toHaveTextContent('This page stopped working');
  expect(screen.getByRole('button', { name: 'Load again' })).toBeVisible();
});
