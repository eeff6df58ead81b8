import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Decided } from '../../../client/src/features/adjudication/decided.tsx';
import { SenderDesk } from '../../../client/src/features/decide/sender-desk.tsx';
import { docketCost } from '../../../shared/src/orders/budget.ts';
import { closed, given, quiet } from '../../support/play.ts';
import { AsSeat, renderAt } from '../support/render-table.tsx';

test('Pyongyang reads of the chips of the half-year that is over, not of those of the next', () => {
  const before = given(quiet(2, 'orders'), 'dprk', { kind: 'fund-citizens', chips: 0 });
  const after = closed(before);
  const spent = docketCost(before.scenario, 'dprk', before.seats.dprk.docket);
  expect(after.stocks.budget.chips).not.toBe(spent);
  renderAt(after, 'dprk', <AsSeat>{({ view }) => <Decided view={view} />}</AsSeat>);
  expect(screen.getByText(`You are the DPRK. You shared out ${spent} chips.`)).toBeVisible();
});

test('a desk without points says so once, not at each lever', () => {
  const world = quiet(5, 'orders');
  const empty = { ...world, seats: { ...world.seats, us: { ...world.seats.us, spent: world.scenario.points.us } } };
  renderAt(empty, 'us', <AsSeat>{(said) => <SenderDesk {...said} />}</AsSeat>);
  expect(screen.getAllByText(/^No point left: what costs points is closed/u)).toHaveLength(1);
  expect(screen.queryByText(/points? left for it|Struck out/u)).toBeNull();
});
