import { AsSeat, renderAt } from '../support/render-table.tsx';
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Committee } from '../../../client/src/features/texts/committee.tsx';
import { intermediaryId, listingId } from '../../../shared/src/terms/ids.ts';
import type { World } from '../../../shared/src/truth/world.ts';
import { afterThreeRounds } from '../../support/text-builders.ts';

const start = afterThreeRounds();
const [first, second] = start.stocks.networks.intermediaries;
if (first === undefined || second === undefined) throw new Error('the world needs two names');

/** The same world in which the United States has evidence on two names: enough on the first, too little on the second. */
const evidenced: World = {
  ...start,
  stocks: {
    ...start.stocks,
    networks: {
      ...start.stocks.networks,
      intermediaries: start.stocks.networks.intermediaries.map((one) => ({
        ...one,
        status: 'open',
        evidence: { us: one.id === first.id ? 90 : one.id === second.id ? 60 : 0, china: 0, un: 0 },
      })),
    },
  },
};

async function committee(world: World, seat: 'us' | 'china') {
  const page = renderAt(world, seat, <AsSeat>{(said) => <Committee {...said} />}</AsSeat>);
  await page.user.click(screen.getByRole('button', { name: /^Committee listings/u }));
  const row = (id: string) => {
    const name = start.scenario.intermediaries.find((one) => one.id === id)?.name ?? id;
    const found = screen.getAllByRole('listitem').find((item) => within(item).queryByText(name) !== null);
    if (found === undefined) throw new Error(`no row of ${name}`);
    return within(found);
  };
  return { ...page, row };
}

test('a name with enough evidence is proposed, and one with too little says so', async () => {
  const { table, user, row } = await committee(evidenced, 'us');
  expect(row(second.id).getByRole('button', { name: 'Propose' })).toBeDisabled();
  expect(row(second.id).getByText('We hold 60% evidence; 80% is needed.')).toBeVisible();
  await user.click(row(first.id).getByRole('button', { name: 'Propose' }));
  expect(table.asked).toEqual([['submit', { kind: 'propose-listing', intermediary: first.id }]]);
  expect(row(first.id).getByText('proposed in round 4; the window is open')).toBeVisible();
  expect(row(first.id).queryByRole('button')).toBeNull();
  expect(screen.getByText('1 open')).toBeVisible();
});

test('a member holds a listing, once a round', async () => {
  const listing = { by: 'us', round: 4, status: 'proposed', heldBy: null } as const;
  const { table, user, row } = await committee(
    {
      ...start,
      listings: [
        { ...listing, id: listingId('L4-1'), intermediary: intermediaryId(first.id) },
        { ...listing, id: listingId('L4-2'), intermediary: intermediaryId(second.id) },
      ],
    },
    'china',
  );
  await user.click(row(first.id).getByRole('button', { name: 'Place a hold' }));
  expect(table.asked).toEqual([['submit', { kind: 'place-hold', listing: 'L4-1' }]]);
  expect(row(first.id).getByText('held by China in round 4')).toBeVisible();
  expect(row(second.id).getByRole('button', { name: 'Place a hold' })).toBeDisabled();
  expect(row(second.id).getByText('Only once a round, and it is used.')).toBeVisible();
});
