import { act, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { RollMoment } from '../../../client/src/kit/story/roll-moment.tsx';
import { RoundRoll } from '../../../client/src/kit/story/round-roll.tsx';
import { useSeatView } from '../../../client/src/state/use-table.ts';
import type { RollCall } from '../../../shared/src/terms/resolution.ts';
import { closed, given, quiet } from '../../support/play.ts';
import { blanksOf } from '../../support/text-builders.ts';
import { wantLessMotion } from '../support/media.ts';
import { renderAt } from '../support/render-table.tsx';

const tabled = given(quiet(2, 'negotiation'), 'un', {
  kind: 'table-text',
  blanks: blanksOf({ changes: [{ basket: 'programme', level: 4 }], exemptions: true }),
});
const text = tabled.draft?.id;
if (text === undefined) throw new Error('a text was tabled');
const called = closed(
  given(
    given(given(tabled, 'un', { kind: 'cast-vote', text, vote: 'yes' }), 'us', {
      kind: 'cast-vote',
      text,
      vote: 'yes',
    }),
    'china',
    { kind: 'cast-vote', text, vote: 'abstain' },
  ),
);
const [roll] = called.rollCalls.slice(-1);
if (roll === undefined) throw new Error('the roll was called');
const told: RollCall = roll;

beforeEach(() => vi.useFakeTimers({ shouldAdvanceTime: true }));
afterEach(() => vi.useRealTimers());

const show = (one: RollCall = told, isLive = true) => renderAt(called, 'us', <RollMoment roll={one} isLive={isLive} />);
const beat = () =>
  act(() => {
    vi.advanceTimersByTime(450);
  });
const toCome = () => screen.queryAllByText('to come').length;
const RESULT = new RegExp(`^The Council adopted the text: ${told.members.yes + 1} of 15 in favour`, 'u');

test('the fifteen come one by one, by name, under the line of nine, and then the result', () => {
  show();
  expect(toCome()).toBe(15);
  expect(screen.getByText('9 needed, 0 in favour, 15 to come.')).toBeVisible();
  expect(screen.queryByText(RESULT)).toBeNull();
  beat();
  expect(toCome()).toBe(14);
  for (let at = 0; at < 15; at += 1) beat();
  expect(toCome()).toBe(0);
  expect(screen.getByText(RESULT)).toBeVisible();
  const row = within(screen.getByRole('list')).getByText('China').closest('li');
  expect(row).toHaveTextContent('abstains');
  expect(screen.getByText(/^What won the members over: /u)).toBeVisible();
});

test('whoever does not want to wait sees the result at once', async () => {
  const { user } = show();
  await user.click(screen.getByRole('button', { name: 'Show the result' }));
  expect(toCome()).toBe(0);
  expect(screen.getByText(RESULT)).toBeVisible();
});

test('with less motion, and on coming back, it is there at once', () => {
  wantLessMotion(true);
  const { unmount } = show();
  expect(screen.getByText(RESULT)).toBeVisible();
  unmount();
  wantLessMotion(false);
  show(told, false);
  expect(toCome()).toBe(0);
});

test('a veto is called one, and a surprise is explained', () => {
  const vetoed: RollCall = {
    ...told,
    votes: { us: 'yes', china: 'no', un: 'yes' },
    outcome: 'vetoed',
    vetoedBy: ['china'],
    members: { yes: 8, no: 2, abstain: 3 },
    expected: { yes: 13.6, sd: 0.6, parts: [] },
  };
  show(vetoed, false);
  expect(screen.getByText('no, a veto')).toBeVisible();
  expect(screen.getByText('The text was vetoed by China.')).toBeVisible();
  expect(
    screen.getByText(
      'A surprise: about 14 were expected to say yes, and 9 did. The difference: China said no and 4 members in doubt stayed away.',
    ),
  ).toBeVisible();
});

test('the roll of an older game, which has no names, is told as well', () => {
  const { called: _, expected: __, ...older } = told;
  show(older, false);
  expect(screen.getAllByText(/^Elected member \d+$/u)).toHaveLength(13);
  expect(screen.queryByText(/^What won the members over/u)).toBeNull();
});

test('it opens the orders of its round, folds to a line, and does not come back one by one', async () => {
  function Page() {
    const view = useSeatView();
    return view === null ? null : <RoundRoll table={view.public} />;
  }
  const { user, unmount } = renderAt(called, 'us', <Page />);
  await user.click(screen.getByRole('button', { name: 'Show the result' }));
  await user.click(screen.getByRole('button', { name: 'Close the roll' }));
  expect(screen.getByText(RESULT)).toBeVisible();
  expect(screen.queryByText('Senegal')).toBeNull();
  unmount();
  const again = renderAt(called, 'us', <Page />);
  await again.user.click(screen.getByRole('button', { name: /^Show the roll/u }));
  expect(toCome()).toBe(0);
  expect(screen.getByText('Senegal')).toBeVisible();
  again.unmount();
  const { container } = renderAt(tabled, 'us', <Page />);
  expect(container).not.toHaveTextContent('roll');
});
