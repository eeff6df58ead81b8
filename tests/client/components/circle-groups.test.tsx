import { act, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ChipRow } from '../../../client/src/features/decide/chip-rows.tsx';
import { ChipStepper } from '../../../client/src/features/decide/chip-stepper.tsx';
import { CircleGroups } from '../../../client/src/features/decide/circle-groups.tsx';
import { slot } from '../../../shared/src/terms/ids.ts';
import type { ByGroup } from '../../../shared/src/terms/circle.ts';
import type { World } from '../../../shared/src/truth/world.ts';
import { quiet } from '../../support/play.ts';
import { AsSeat, renderAt } from '../support/render-table.tsx';

const PLACE = slot('fund-circle');

function standingAt(groups: ByGroup<number>): World {
  const world = quiet(2, 'orders');
  return { ...world, stocks: { ...world.stocks, circle: { ...world.stocks.circle, groups, cohesion: 70 } } };
}

const shown = (groups: ByGroup<number>) =>
  renderAt(
    standingAt(groups),
    'dprk',
    <AsSeat>
      {(said) => (
        <>
          <CircleGroups view={said.view} />
          <ChipRow use="fund-circle" {...said} />
          <ChipStepper use="fund-circle" {...said} />
        </>
      )}
    </AsSeat>,
  );

const GROUPS = { military: 68, party: 41, bureaucracy: 66 } as const;

test('each group has its meter, its figure, and a word for whether it wavers', () => {
  shown(GROUPS);
  const party = within(screen.getByText('Party', { selector: '.circle-name' }).closest('li') ?? document.body);
  expect(party.getByRole('meter')).toHaveAttribute('aria-valuenow', '41');
  expect(party.getByRole('meter')).toHaveAccessibleName(
    'Loyalty of the party, 0 to 100; people begin to leave below 58',
  );
  expect(party.getByText('wavers')).toBeInTheDocument();
  expect(screen.getAllByText('holds')).toHaveLength(2);
  expect(screen.getByText('One group wavers: the party. Its people may begin to leave.')).toBeInTheDocument();
  expect(
    screen.getByText(/keep people who would otherwise leave: the line is at 58, and would be at 63/),
  ).toBeInTheDocument();
});

test('nobody is said to waver while nobody does', () => {
  shown({ military: 68, party: 69, bureaucracy: 66 });
  expect(screen.getByText('No group wavers.')).toBeInTheDocument();
  expect(screen.queryByText('wavers')).toBeNull();
});

test('the chips reach one group first, for the same price', async () => {
  const { table, user } = shown(GROUPS);
  await user.click(screen.getByRole('radio', { name: 'Party' }));
  expect(table.asked).toEqual([['submit', { kind: 'fund-circle', chips: 3, emphasis: 'party-first' }]]);
  expect(table.world().seats.dprk.docket[PLACE]).toMatchObject({ chips: 3, emphasis: 'party-first' });
  expect(screen.getByRole('radio', { checked: true })).toHaveAccessibleName('Party');
});

test('a chip more or less leaves the emphasis as it was', async () => {
  const { table, user } = shown(GROUPS);
  await user.click(screen.getByRole('radio', { name: 'Bureaucracy' }));
  await act(() => user.click(screen.getByRole('button', { name: /one chip less/ })));
  expect(table.world().seats.dprk.docket[PLACE]).toMatchObject({ chips: 2, emphasis: 'bureaucracy-first' });
});
