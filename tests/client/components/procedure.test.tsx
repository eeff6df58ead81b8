import { AsSeat, renderAt } from '../support/render-table.tsx';
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Procedure } from '../../../client/src/features/texts/procedure.tsx';
import type { SeatId } from '../../../shared/src/terms/vocabulary.ts';
import type { World } from '../../../shared/src/truth/world.ts';
import { after, afterThreeRounds, aFinding, effortAtBorder } from '../../support/text-builders.ts';

// The letters of January 2016 ask for more than half on programme goods, so no effort at the border is a violation.
const found = aFinding(effortAtBorder(0), { shownTo: ['us'] });
const adopted = afterThreeRounds({ procedureAdopted: true, reports: [found] });
const invoked = after(adopted, 'us', { kind: 'invoke-procedure', report: found.id, remedy: 'compensate' });

const procedure = (world: World, seat: SeatId) =>
  renderAt(world, seat, <AsSeat>{(said) => <Procedure {...said} />}</AsSeat>);

test('who holds the proof invokes the procedure with the remedy of the button', async () => {
  const { table, user } = procedure(adopted, 'us');
  await user.click(screen.getByRole('button', { name: /^Procedure against violators/u }));
  expect(screen.getAllByText(/^Effort really made at the border: .*\(90% sure\)$/u)).toHaveLength(3);
  await user.click(screen.getByRole('button', { name: 'Invoke: publish the gap' }));
  expect(table.asked).toEqual([['submit', { kind: 'invoke-procedure', report: found.id, remedy: 'publish' }]]);
  expect(screen.getByText(/^The United States against China: programme goods/u).closest('li')).toHaveTextContent(
    'Open.',
  );
  expect(screen.queryByRole('button', { name: /^Invoke/u })).toBeNull();
});

test.each([
  ['Uphold', true, 'Upheld.'],
  ['Dismiss', false, 'Dismissed.'],
])('%s judges an open case', async (button, inFavour, decided) => {
  const { table, user } = procedure(invoked, 'un');
  await user.click(screen.getByRole('button', { name: button }));
  expect(table.asked).toEqual([['submit', { kind: 'judge-procedure', case: invoked.cases[0]?.id, inFavour }]]);
  expect(screen.getByText(/^The United States against China/u).closest('li')).toHaveTextContent(decided);
});

test.each(['china', 'us'] as const)('%s, accused or heard already, reads the case and does not judge it', (seat) => {
  procedure(invoked, seat);
  expect(screen.getByText(/^The United States against China/u)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Uphold' })).toBeNull();
});
