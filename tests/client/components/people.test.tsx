import { renderAlone } from '../support/render-table.tsx';
import { screen } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { StillYou } from '../../../client/src/app/table/still-you.tsx';
import { ForgetDevice } from '../../../client/src/kit/lobby/forget-device.tsx';
import { knownName, rememberName } from '../../../client/src/net/display-name.ts';
import { delegateToken, isSure, personHere, turnTo } from '../../../client/src/net/identity.ts';
import { addressForSecond, becomeSomebodyElse } from '../../../client/src/net/people.ts';
import { recentTables, rememberTable } from '../../../client/src/net/recent-tables.ts';
import { knownRejoin, rememberRejoin } from '../../../client/src/net/rejoin-code.ts';

// One browser, several people: at once, or one after the other.

/** Closes the tab: what the browser remembers stays, what the tab does is gone. */
const openNewTab = () => window.sessionStorage.clear();

beforeEach(() => {
  window.history.replaceState(null, '', '/');
  rememberName('Alice');
  rememberTable('AAAAAA');
  rememberRejoin('AAAAAA', 'ABCDE23456');
});

test('a tab that is loaded again knows its person; a new one has to ask', () => {
  expect(isSure()).toBe(true);
  const token = delegateToken();
  openNewTab();
  expect(isSure()).toBe(false);
  expect(knownName()).toBe('Alice');
  expect(delegateToken()).toBe(token);
});

test('somebody else gets an identity of their own, and sees nothing that was kept', async () => {
  const alice = delegateToken();
  openNewTab();
  const onKnown = vi.fn<() => void>();
  const { user } = renderAlone(<StillYou code="BBBBBB" onKnown={onKnown} />);
  expect(screen.getByRole('heading', { name: 'Is this still Alice?' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Somebody else' }));
  expect(onKnown).toHaveBeenCalledOnce();
  expect(isSure()).toBe(true);
  expect([knownName(), recentTables(), knownRejoin('AAAAAA')]).toEqual([null, [], null]);
  expect(delegateToken()).not.toBe(alice);
});

test('who was here before the last one is offered at their own table only', async () => {
  const alice = delegateToken();
  becomeSomebodyElse();
  rememberName('Bob');
  rememberTable('BBBBBB');
  openNewTab();
  const first = renderAlone(<StillYou code="CCCCCC" onKnown={() => undefined} />);
  expect(screen.getByRole('button', { name: 'Go on as Bob' })).toBeVisible();
  expect(screen.queryByText(/Alice/u)).toBeNull();
  first.unmount();
  const { user } = renderAlone(<StillYou code="AAAAAA" onKnown={() => undefined} />);
  await user.click(screen.getByRole('button', { name: 'Go on as Alice' }));
  expect([knownName(), delegateToken()]).toEqual(['Alice', alice]);
});

test('two tabs are for two people at once, and a tab keeps its own', () => {
  const first = delegateToken();
  window.history.replaceState(null, '', addressForSecond('/t/AAAAAA'));
  expect(knownName()).toBeNull();
  rememberName('Bob');
  const second = delegateToken();
  expect(second).not.toBe(first);
  // On another page of the same tab, where the address no longer says it.
  window.history.replaceState(null, '', '/');
  expect([knownName(), delegateToken()]).toEqual(['Bob', second]);
  turnTo(null);
  expect([knownName(), delegateToken()]).toEqual(['Alice', first]);
});

test('a device that forgets somebody keeps nothing of theirs, and says how they come back', async () => {
  becomeSomebodyElse();
  rememberName('Bob');
  const bob = delegateToken();
  turnTo(null);
  delegateToken();
  window.localStorage.setItem('letter.draft.AAAAAA.us.message.china', '{}');
  const onForgotten = vi.fn<() => void>();
  const { user } = renderAlone(<ForgetDevice onForgotten={onForgotten} />);
  await user.click(screen.getByRole('button', { name: 'Forget this device' }));
  expect(screen.getByRole('dialog')).toHaveTextContent('ABCDE-23456');
  await user.click(screen.getByRole('button', { name: 'Forget me here' }));
  expect(onForgotten).toHaveBeenCalledOnce();
  const left = [...Object.entries(window.localStorage), ...Object.entries(window.sessionStorage)];
  expect(JSON.stringify(left)).not.toMatch(/Alice|AAAAAA|ABCDE/u);
  // The other one of this browser is none of hers to forget.
  expect([personHere(), delegateToken()]).toEqual(['2', bob]);
});

test('of more people than it can remember, a browser forgets those who were away longest', () => {
  for (let count = 0; count < 14; count += 1) {
    becomeSomebodyElse();
    rememberName(`Guest ${count}`);
    delegateToken();
  }
  const names = Object.keys(window.localStorage).filter((key) => key.startsWith('letter.name'));
  expect(names).toHaveLength(12);
  expect(knownName()).toBe('Guest 13');
  expect(knownName(null)).toBeNull();
});

test('what cannot be read is as if it were not there', () => {
  window.localStorage.setItem('letter.people', '~ ? 2');
  window.localStorage.setItem('letter.token~2', 'short');
  window.localStorage.setItem('letter.name~2', '\u0000');
  window.localStorage.setItem('letter.tables~2', 'x AAAAAA');
  openNewTab();
  expect(personHere()).toBe('2');
  expect([knownName(), recentTables()]).toEqual([null, ['AAAAAA']]);
  expect(delegateToken()).toHaveLength(22);
});
