import { AsSeat, renderAt } from '../support/render-table.tsx';
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { CommonList } from '../../../client/src/features/texts/common-list.tsx';
import { quiet } from '../../support/play.ts';

const family = (name: string) => screen.getByRole('checkbox', { name });

test('a delegation ticks and unticks the families that its exporters pay for, and no other', async () => {
  const { table, user } = renderAt(
    quiet(2, 'negotiation'),
    'us',
    <AsSeat>{(said) => <CommonList {...said} />}</AsSeat>,
  );
  await user.click(screen.getByRole('button', { name: /^Common list of luxury goods 0 of 6 ticked/u }));
  expect(family('Vehicles')).toBeDisabled();
  await user.click(family('Yachts and leisure craft'));
  expect(table.asked).toEqual([['submit', { kind: 'tick-family', family: 'yachts', ticked: true }]]);
  expect(family('Yachts and leisure craft')).toBeChecked();
  expect(screen.getByRole('button', { name: /^Common list of luxury goods 1 of 6 ticked/u })).toBeVisible();
  await user.click(family('Yachts and leisure craft'));
  expect(family('Yachts and leisure craft')).not.toBeChecked();
});

test('a refused tick is not shown as done, and says why', async () => {
  const { table, user } = renderAt(
    quiet(2, 'negotiation'),
    'us',
    <AsSeat>{(said) => <CommonList {...said} />}</AsSeat>,
  );
  await user.click(screen.getByRole('button', { name: /^Common list/u }));
  table.refuseNext({ code: 'store-unavailable' });
  await user.click(family('Yachts and leisure craft'));
  expect(family('Yachts and leisure craft')).not.toBeChecked();
  expect(screen.getByRole('alert')).toHaveTextContent('The record of this table cannot be written just now.');
});
