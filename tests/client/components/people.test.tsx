import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { PausedLine } from '../../../client/src/kit/lobby/clock-controls.tsx';
import { PeopleList } from '../../../client/src/kit/lobby/people-list.tsx';
import { StartButton } from '../../../client/src/features/waiting/start-button.tsx';
import { EndVote } from '../../../client/src/features/seat/end-vote.tsx';
import { useTable } from '../../../client/src/state/use-table.ts';
import type { PersonInfo } from '../../../shared/src/protocol/table-view.ts';
import { quiet } from '../../support/play.ts';
import { renderTable } from '../support/render-table.tsx';
import { tableOf } from '../support/table-of.ts';

// What whoever made a table sees of its people, and what they can do about them.

const person = (id: string, name: string, more: Partial<PersonInfo> = {}): PersonInfo => ({
  id,
  name,
  seat: null,
  presence: 'here',
  isGone: false,
  asks: null,
  isMaker: false,
  knowsAll: false,
  ...more,
});
const ada = person('1', 'Ada', { seat: 'us', isMaker: true });

function People() {
  return <PeopleList view={useTable((view) => view)} />;
}

test('a person is renamed, moved and removed from one dialog, the door being closed unless that is unticked', async () => {
  const table = tableOf(quiet(1, 'briefing'), 'us', { people: [ada, person('2', 'Prank', { seat: 'us' })] });
  const { user } = renderTable(table, <People />);
  await user.click(screen.getByRole('button', { name: /Change .*Prank/ }));
  const dialog = within(screen.getByRole('dialog'));
  const name = dialog.getByRole('textbox', { name: 'Name' });
  await user.clear(name);
  await user.type(name, 'Bo');
  await user.click(dialog.getByRole('button', { name: 'Change the name' }));
  await user.click(dialog.getByRole('button', { name: /Remove .*Prank/ }));
  expect(table.asked).toEqual([
    ['renamePerson', ['2', 'Bo']],
    ['removePerson', ['2', true]],
  ]);
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('who asks to join is let in by one press', async () => {
  const table = tableOf(quiet(1, 'briefing'), 'us', { people: [ada, person('3', 'Zoe', { asks: 'us' })] });
  const { user } = renderTable(table, <People />);
  await user.click(screen.getByRole('button', { name: /Let .*Zoe.* in/ }));
  expect(table.asked).toEqual([['movePerson', ['3', 'us']]]);
});

test('Start names those without a seat and offers to spread them; who leads is not among them', async () => {
  const people = [person('1', 'Ada', { isMaker: true }), person('2', 'Dora'), person('3', 'Eli', { presence: 'lost' })];
  const table = tableOf(quiet(1, 'briefing'), 'us', { people });
  function Start() {
    return <StartButton view={useTable((view) => view)} isBusy={false} run={async (ask) => void (await ask())} />;
  }
  const { user } = renderTable(table, <Start />);
  await user.click(screen.getByRole('button', { name: 'Start the game' }));
  expect(table.asked).toEqual([]);
  expect(screen.getByText(/Without a seat at the start: .*Dora/)).toBeTruthy();
  expect(screen.queryByText(/Eli/)).toBeNull();
  await user.click(screen.getByRole('button', { name: /Seat them all/ }));
  expect(table.asked).toEqual([
    ['spread', null],
    ['start', null],
  ]);
});

test('Start is shut while nobody has a seat and nobody is there to be given one', () => {
  const empty = { controller: 'free', names: [], presence: 'here' } as const;
  const seats = { us: empty, china: empty, un: empty, dprk: empty };
  const table = tableOf(quiet(1, 'briefing'), 'us', { people: [person('1', 'Ada', { isMaker: true })], seats });
  function Start() {
    return <StartButton view={useTable((view) => view)} isBusy={false} run={async (ask) => void (await ask())} />;
  }
  renderTable(table, <Start />);
  expect(screen.getByRole('button', { name: 'Start the game' })).toBeDisabled();
});

test('the vote to end says who has agreed and what it waits for, and an agreement can be taken back', async () => {
  const endVote = {
    agreed: ['Ada'],
    awaited: [
      { name: 'Bo', minutes: null },
      { name: 'Cy', minutes: 12 },
    ],
  };
  const table = tableOf(quiet(2, 'briefing'), 'us', { endVote });
  function Vote() {
    return <EndVote view={useTable((view) => view)} />;
  }
  const { user } = renderTable(table, <Vote />);
  expect(screen.getByText(/Bo.*who is here/)).toBeTruthy();
  expect(screen.getByText(/Cy.*12 more minutes/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Take my agreement back' }));
  expect(table.asked).toEqual([['agreeToEnd', false]]);
});

test('while the clock stands the page says who stopped it, and who leads lets it run on from there', async () => {
  function Line() {
    return <PausedLine view={useTable((view) => view)} />;
  }
  const table = tableOf(quiet(1, 'briefing'), 'us', { hold: { kind: 'asked', by: 'Ada' } });
  const { user } = renderTable(table, <Line />);
  expect(screen.getByText(/Ada.* paused the game/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Go on' }));
  expect(table.asked).toEqual([['resume', null]]);
});

test('somebody without a seat reads which delegation they asked to join', () => {
  const people = [ada, person('4', 'Late', { asks: 'us' })];
  const table = tableOf(quiet(1, 'briefing'), 'us', { people });
  table.tellYou({ name: 'Late', seat: null, host: false, maker: false });
  renderTable(table, <People />);
  expect(screen.getByText('You asked to join the United States.')).toBeTruthy();
});
