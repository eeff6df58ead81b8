import { act, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { TableFooter } from '../../../client/src/features/table/table-footer.tsx';
import { useTable } from '../../../client/src/state/use-table.ts';
import type { SeatId } from '../../../shared/src/terms/vocabulary.ts';
import type { World } from '../../../shared/src/truth/world.ts';
import { given, quiet } from '../../support/play.ts';
import { inForce, termsOf } from '../../support/text-builders.ts';
import { renderAt } from '../support/render-table.tsx';

function Foot() {
  const view = useTable((one) => one);
  const table = view.public;
  const none = () => undefined;
  return <TableFooter view={view} table={table ?? raise()} page="decide" go={none} onDebrief={none} isQuiet={false} />;
}

const raise = (): never => {
  throw new Error('no table yet');
};

const foot = (world: World, seat: SeatId) => renderAt(world, seat, <Foot />);
const promised = (atLeast: 1 | 3): World => ({
  ...given(quiet(2, 'orders'), 'china', { kind: 'set-effort', basket: 'elite', effort: 1 }),
  agreements: [
    inForce(termsOf(['china', 'un'], [{ kind: 'enforce', by: 'china', basket: 'elite', atLeast }]), {
      from: 2,
      until: 3,
    }),
  ],
});

test('sealing orders that break a promise asks once, with the promise and who would see it', async () => {
  const { table, user } = foot(promised(3), 'china');
  expect(screen.getByText('As planned, you break 1 promise.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Seal orders' }));
  const question = within(screen.getByRole('dialog', { name: 'Seal orders that break your word?' }));
  expect(
    question.getByText(/^Breaks your promise to the United Nations: effort 3 or more on elite goods\. Seen if/u),
  ).toBeVisible();
  await user.click(question.getByRole('button', { name: 'Back to the orders' }));
  expect(table.asked).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Seal orders' }));
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Seal them' }));
  expect(table.asked).toEqual([['setReady', true]]);
});

test('sealing orders that keep every promise asks nothing', async () => {
  const { table, user } = foot(promised(1), 'china');
  await user.click(screen.getByRole('button', { name: 'Seal orders' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(table.asked).toEqual([['setReady', true]]);
});

test('sealing is shown at once, and as sealed only once the table says so', async () => {
  const { table, user } = foot(promised(1), 'china');
  const answer = table.hold();
  await user.click(screen.getByRole('button', { name: 'Seal orders' }));
  expect(screen.getByRole('button', { name: 'Sealing orders' })).toBeDisabled();
  expect(screen.getByText('On their way to the table; they are sealed once it says so')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Reopen orders' })).toBeNull();
  await act(answer);
  expect(screen.getByRole('button', { name: 'Reopen orders' })).toBeEnabled();
});

test('sealing that the table does not confirm loses nothing, and says so', async () => {
  const { table, user } = foot(promised(1), 'china');
  const { docket } = table.world().seats.china;
  table.refuseNext({ code: 'not-connected' });
  await user.click(screen.getByRole('button', { name: 'Seal orders' }));
  expect(screen.getByText(/^The table has not confirmed that your orders are sealed\./u)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Seal orders' })).toBeEnabled();
  expect(table.world().seats.china.docket).toEqual(docket);
});

test('the foot speaks of votes only to those who have one', () => {
  const { unmount } = foot(given(quiet(2, 'negotiation'), 'un', TEXT), 'us');
  expect(screen.getByText(/has not voted on the text/u)).toBeVisible();
  unmount();
  foot(given(quiet(2, 'negotiation'), 'un', TEXT), 'dprk');
  expect(screen.queryByText(/vote|abstention/u)).toBeNull();
});

const TEXT = {
  kind: 'table-text',
  blanks: {
    changes: [{ basket: 'finance', level: 2 }],
    commonList: false,
    exemptions: false,
    procedure: false,
    panel: false,
    sunset: 4,
  },
} as const;
