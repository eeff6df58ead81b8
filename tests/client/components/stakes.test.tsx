import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { ChipRow } from '../../../client/src/features/decide/chip-rows.tsx';
import { EffortTable } from '../../../client/src/features/decide/effort-table.tsx';
import { quiet } from '../../support/play.ts';
import { inForce, termsOf } from '../../support/text-builders.ts';
import { AsSeat, renderAt } from '../support/render-table.tsx';

const bound = (...signed: Parameters<typeof inForce>[]) => ({
  ...quiet(2, 'orders'),
  agreements: signed.map(([terms, change]) => inForce(terms, { from: 2, until: 3, ...change })),
});

describe('at the lever of effort', () => {
  const china = (world = quiet(2, 'orders')) =>
    renderAt(world, 'china', <AsSeat>{(said) => <EffortTable {...said} />}</AsSeat>);
  const scale = (name: string) => within(screen.getByRole('radiogroup', { name }));

  test('stands what the next step costs and does at home, for each basket', () => {
    china();
    expect(screen.getAllByText(/^One step (more|less): .* our political room [−+]/u)).toHaveLength(4);
  });

  test('a claim beyond what is done says what it spares, how likely it is found, and who knows anyway', async () => {
    const { user } = china();
    expect(screen.queryByText(/^You claim/u)).toBeNull();
    await user.click(scale('Report, effort we claim: Elite goods').getByRole('radio', { name: /^3/u }));
    expect(
      screen.getByText(/^You claim \d steps? more than you do\. Doing it would take \d points? and move/u),
    ).toBeVisible();
    expect(
      screen.getByText(/The UN’s Panel may find out: about \d in 10 this half-year\. The DPRK knows what passed/u),
    ).toBeVisible();
  });

  test('slack under a signed term says that it breaks it and who may see it, before it is sealed', async () => {
    const signed = termsOf(['china', 'un'], [{ kind: 'enforce', by: 'china', basket: 'elite', atLeast: 2 }]);
    const { user } = china(bound([signed]));
    await user.click(scale('Spirit, effort we make: Elite goods').getByRole('radio', { name: /^1/u }));
    expect(
      screen.getByText(
        /^Breaks your promise to the United Nations: effort 2 or more on elite goods\. Seen if the UN’s Panel looks: about \d in 10/u,
      ),
    ).toBeVisible();
    await user.click(scale('Spirit, effort we make: Elite goods').getByRole('radio', { name: /^2/u }));
    expect(screen.getByText('Promised to the United Nations: effort 2 or more on elite goods.')).toBeVisible();
    expect(screen.queryByText(/^Breaks your promise/u)).toBeNull();
  });
});

test('a freeze says at its lever how many chips keep it, and the chip that breaks it', async () => {
  const freeze = termsOf(['us', 'dprk'], [{ kind: 'freeze', by: 'dprk', share: 50 }]);
  const { user } = renderAt(
    bound([freeze]),
    'dprk',
    <AsSeat>{(said) => <ChipRow use="fund-programme" hasStepper {...said} />}</AsSeat>,
  );
  const line = () => screen.getByText(/at most 2 chips for the programme, and no test/u).textContent;
  const chips = () => screen.getByText(/^\d chips?$/u).textContent;
  const press = (name: RegExp) => user.click(screen.getByRole('button', { name }));
  while (chips() !== '2 chips') await press(/one chip less/u);
  expect(line()).toMatch(/^Promised to the United States/u);
  await press(/one chip more/u);
  expect(line()).toMatch(/^Breaks your promise to the United States: at most 2 chips .* Relief staff might see it/u);
});
