import { box, boxName, pick } from '../support/lists.ts';
import { renderAt } from '../support/render-table.tsx';
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { StandingForm } from '../../../client/src/features/seat/standing-form.tsx';
import { NO_STANDING_ORDERS } from '../../../shared/src/protocol/standing-orders.ts';
import { quiet } from '../../support/play.ts';

const world = quiet(2, 'orders');
const save = () => screen.getByRole('button', { name: 'Keep these orders' });

test('a sender says how hard to enforce and how to vote', async () => {
  const { table, user } = renderAt(world, 'us', <StandingForm seat="us" kept={null} pace="live" />);
  expect(save()).toBeDisabled();
  await pick(user, 'Finance', '3, full effort');
  await pick(user, 'Votes on any text', 'yes with exemptions, else abstain');
  await user.click(screen.getByRole('checkbox', { name: 'Never sign or offer secret terms' }));
  expect(screen.getByText('Not kept yet.')).toBeVisible();
  await user.click(save());
  const orders = {
    ...NO_STANDING_ORDERS,
    effort: { ...NO_STANDING_ORDERS.effort, finance: 3 },
    vote: 'yes-if-exemptions',
    neverSecret: true,
  };
  expect(table.asked).toEqual([['setStanding', orders]]);
});

test('Pyongyang says where its chips go, and that it does not test', async () => {
  const { table, user } = renderAt(world, 'dprk', <StandingForm seat="dprk" kept={null} pace="day" />);
  expect(screen.queryByRole('button', { name: boxName('Votes on any text') })).toBeNull();
  await pick(user, 'Programme', '0 chips');
  await user.click(screen.getByRole('checkbox', { name: 'Conduct no test' }));
  await user.click(save());
  const orders = { ...NO_STANDING_ORDERS, chips: { ...NO_STANDING_ORDERS.chips, programme: 0 }, neverTest: true };
  expect(table.asked).toEqual([['setStanding', orders]]);
});

test('orders that were kept are shown, and can be left to the advisor again', async () => {
  const kept = { ...NO_STANDING_ORDERS, vote: 'abstain' } as const;
  const { table, user } = renderAt(world, 'us', <StandingForm seat="us" kept={kept} pace="live" />);
  expect(box('Votes on any text')).toHaveTextContent('abstain');
  await user.click(screen.getByRole('button', { name: 'Leave all to the advisor' }));
  expect(table.asked).toEqual([['setStanding', null]]);
  expect(box('Votes on any text')).toHaveTextContent('advisor decides');
});

test('what the table refused is still in the form, with the reason', async () => {
  const { table, user } = renderAt(world, 'us', <StandingForm seat="us" kept={null} pace="live" />);
  table.refuseNext({ code: 'no-seat' });
  await pick(user, 'Finance', '3, full effort');
  await user.click(save());
  expect(screen.getByText('Only a delegation can do this; you have no seat.')).toBeVisible();
  expect(box('Finance')).toHaveTextContent('3, full effort');
  expect(save()).toBeEnabled();
});
