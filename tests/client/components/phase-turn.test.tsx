import { narrowToPhone, resetMedia } from '../support/media.ts';
import { renderAt } from '../support/render-table.tsx';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { fetchParts } from '../../../client/src/app/table/parts.ts';
import { TableFrame } from '../../../client/src/app/table/table-frame.tsx';
import { useTable } from '../../../client/src/state/use-table.ts';
import type { Phase } from '../../../shared/src/terms/vocabulary.ts';
import { quiet } from '../../support/play.ts';

// Where a part is still to be fetched is a matter of the browser tests.
beforeAll(fetchParts);

// A new phase takes its readers along, but never out of the middle of a sentence, and the focus is always somewhere.

function Frame() {
  const view = useTable((table) => table);
  return view.public === null ? null : <TableFrame view={view} table={view.public} onDebrief={() => undefined} />;
}

const at = (phase: Phase) => renderAt(quiet(2, phase), 'us', <Frame />);
const nav = () => within(screen.getByRole('navigation', { name: 'Pages of the table' }));
const page = () => nav().getByRole('button', { current: 'page' });
const scrollTo = (scrollTop: number) => fireEvent.scroll(screen.getByRole('main'), { target: { scrollTop } });
const paper = () => screen.getByRole('textbox', { name: 'Message' });

beforeEach(() => {
  window.scrollTo = () => undefined;
});

test('a phone that is being typed on stays where it is, and offers the next phase', async () => {
  narrowToPhone();
  const { table, user } = at('negotiation');
  await user.click(nav().getByRole('button', { name: /^Talk/u }));
  await user.type(paper(), 'Dear colleagues, we propo');
  act(() => table.show(quiet(2, 'orders')));
  expect(paper()).toHaveFocus();
  await user.keyboard('se a pause');
  expect(paper()).toHaveValue('Dear colleagues, we propose a pause');
  expect(screen.getAllByText(/^Orders are open\./u)).not.toHaveLength(0);
  await user.click(screen.getByRole('button', { name: 'To the orders' }));
  expect(page()).toHaveTextContent('Decide');
  expect(screen.queryByRole('button', { name: 'To the orders' })).toBeNull();
  await user.click(nav().getByRole('button', { name: /^Talk/u }));
  expect(paper()).toHaveValue('Dear colleagues, we propose a pause');
});

test('an open offer stays open when a phase begins, and says if it can no longer be made', async () => {
  narrowToPhone();
  const { table, user } = at('negotiation');
  await user.click(nav().getByRole('button', { name: /^Talk/u }));
  await user.click(screen.getByRole('button', { name: 'Offer an agreement' }));
  const dialog = () => within(screen.getByRole('dialog', { name: 'Offer an agreement' }));
  await user.click(dialog().getByRole('button', { name: /What is promised$/u }));
  await user.click(screen.getByRole('option', { name: 'pauses its exercises' }));
  act(() => table.show(quiet(2, 'orders')));
  expect(dialog().getByRole('button', { name: 'Offer it' })).toBeEnabled();
  act(() => table.show(quiet(2, 'adjudication')));
  expect(dialog().getByText(/pauses its exercises/u, { selector: 'li *' })).toBeVisible();
  expect(dialog().getByRole('button', { name: 'Offer it' })).toBeDisabled();
  expect(dialog().getByText(/^Not possible in this phase/u)).toBeVisible();
});

test('a page that changes under somebody who is not typing moves on, with the focus on its heading', async () => {
  const { table } = at('negotiation');
  act(() => screen.getByRole('main').querySelector<HTMLElement>('button:not(:disabled)')?.focus());
  expect(screen.getByRole('main')).toContainElement(document.activeElement as HTMLElement);
  act(() => table.show(quiet(2, 'orders')));
  expect(page()).toHaveTextContent('Decide');
  expect(document.activeElement?.tagName).toMatch(/^(H1|H2|MAIN)$/u);
  expect(screen.getByRole('main')).toContainElement(document.activeElement as HTMLElement);
});

test('the next briefing opens at its head, though its reader was far down what followed', () => {
  const { table } = at('adjudication');
  scrollTo(640);
  act(() => table.show(quiet(3, 'briefing')));
  expect(page()).toHaveTextContent('Briefing');
  expect(screen.getByRole('main').scrollTop).toBe(0);
});

test('Pyongyang, which has no vote, is told of no votes', () => {
  renderAt(quiet(2, 'negotiation'), 'dprk', <Frame />);
  expect(screen.queryByText(/abstention/u)).toBeNull();
});

test('a page that is opened again is where it was left, in the frame as in the window', async () => {
  const { user } = at('negotiation');
  await user.click(nav().getByRole('button', { name: 'Record' }));
  scrollTo(420);
  await user.click(nav().getByRole('button', { name: 'Texts' }));
  expect(screen.getByRole('main').scrollTop).toBe(0);
  await user.click(nav().getByRole('button', { name: 'Record' }));
  expect(screen.getByRole('main').scrollTop).toBe(420);
});

test('a control that is still there keeps the focus', async () => {
  const { table, user } = at('negotiation');
  await user.click(nav().getByRole('button', { name: 'Texts' }));
  act(() => paper().focus());
  act(() => table.show(quiet(2, 'orders')));
  expect(page()).toHaveTextContent('Decide');
  expect(paper()).toHaveFocus();
});

test('a page that is loaded again in the same phase is the one its reader was on', async () => {
  const first = at('negotiation');
  await first.user.click(nav().getByRole('button', { name: 'Record' }));
  first.unmount();
  const second = at('negotiation');
  expect(page()).toHaveTextContent('Record');
  second.unmount();
  at('orders');
  expect(page()).toHaveTextContent('Decide');
  resetMedia();
});
