import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Reach } from '../../../client/src/features/waiting/reach.tsx';
import type { ReachableOrigin } from '../../../client/src/kit/lobby/use-reachable-origin.ts';
import { renderAlone } from '../support/render-table.tsx';

const WIFI = { origin: 'http://192.168.1.20:2567', kind: 'network' } as const;
const CONTAINER = { origin: 'http://172.17.0.1:2567', kind: 'virtual' } as const;

const reach = (changes: Partial<ReachableOrigin> = {}): ReachableOrigin => ({
  origin: WIFI.origin,
  chosen: WIFI,
  addresses: [WIFI],
  isAtOwnMachine: true,
  isReached: false,
  ...changes,
});
const causes = () => screen.queryByText(/guest network/);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('where nobody from another device has come for a while, the four usual causes are shown', () => {
  renderAlone(<Reach reach={reach()} />);
  expect(screen.getByRole('button', { name: 'Nobody gets here?' })).toHaveAttribute('aria-expanded', 'false');
  act(() => void vi.advanceTimersByTime(45_000));
  expect(screen.getByRole('button', { name: 'Nobody gets here?' })).toHaveAttribute('aria-expanded', 'true');
  expect(screen.getAllByRole('listitem')).toHaveLength(4);
  expect(causes()).toBeVisible();
});

test('once somebody has come, and on every other machine, nothing of it is shown', () => {
  const { unmount } = renderAlone(<Reach reach={reach({ isReached: true })} />);
  expect(screen.queryByRole('button')).toBeNull();
  unmount();
  renderAlone(<Reach reach={reach({ isAtOwnMachine: false, addresses: [], chosen: null })} />);
  expect(screen.queryByRole('button')).toBeNull();
});

test('with several addresses one can be chosen, and a doubtful one is called so', () => {
  renderAlone(<Reach reach={reach({ addresses: [WIFI, CONTAINER], chosen: CONTAINER, isReached: true })} />);
  expect(screen.getByRole('button', { name: /Address in the link/ })).toBeVisible();
  expect(screen.getByText(/container or a virtual machine/)).toBeVisible();
});
