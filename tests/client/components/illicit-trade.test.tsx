import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { MoneyFlow } from '../../../client/src/features/debrief/money-flow.tsx';
import { IllicitTable } from '../../../client/src/features/debrief/illicit-table.tsx';
import { IllicitLever } from '../../../client/src/features/decide/illicit-lever.tsx';
import { LeverBlock } from '../../../client/src/features/decide/lever-block.tsx';
import { playBotGame } from '../../../shared/src/experiments/bot-game.ts';
import { shortSeed } from '../../../shared/src/lib/seed.ts';
import { slot } from '../../../shared/src/terms/ids.ts';
import { january2016 } from '../../../shared/src/scenario/january-2016.ts';
import { runBaseline } from '../../../shared/src/truth/outcome/baseline.ts';
import { projectPublic } from '../../../shared/src/truth/projection/project-public.ts';
import { quiet } from '../../support/play.ts';
import { withTradeEvidence } from '../../shared/rulebook/worlds.ts';
import { AsSeat, renderAt } from '../support/render-table.tsx';

const lever = () => renderAt(quiet(2, 'orders'), 'dprk', <AsSeat>{(said) => <IllicitLever {...said} />}</AsSeat>);

test('each trade has its chips, its visibility, and what a choice is expected to do', async () => {
  const { table, user } = lever();
  const cyber = screen.getByRole('radiogroup', { name: /Illicit trade.*Theft by computer/ });
  expect(within(cyber).getByRole('radio', { checked: true })).toHaveAccessibleName('1');
  expect(screen.getAllByText('40% visible')).toHaveLength(2);
  expect(screen.getByText('What illicit trade means here').closest('a')).toHaveAttribute(
    'href',
    expect.stringMatching(/glossary#illicit$/),
  );
  await user.click(within(cyber).getByRole('radio', { name: '2' }));
  expect(table.asked).toEqual([['submit', { kind: 'run-illicit-trade', trade: 'cyber', chips: 2 }]]);
  expect(table.world().seats.dprk.docket[slot('run-illicit-trade:cyber')]).toMatchObject({ chips: 2 });
  expect(screen.getAllByText(/visibility of the trade/).length).toBeGreaterThan(0);
  // The sign of a sum stands before its currency.
  expect(screen.getAllByText(/hard currency [+−]\$\d/).length).toBeGreaterThan(0);
  expect(screen.queryByText(/\$[+−]/)).toBeNull();
});

const steps = (evidence: number) =>
  renderAt(
    withTradeEvidence(quiet(2, 'orders'), 'us', 'counterfeiting', evidence),
    'us',
    <AsSeat>{(said) => <LeverBlock place={{ kind: 'take-dollar-step', control: 'switches' }} {...said} />}</AsSeat>,
  );

test('the US reads what a finding is, what it needs, and what its own files hold', () => {
  steps(72);
  expect(screen.getByText(/“primary money laundering concern”: American banks/)).toHaveTextContent(/60% evidence/);
  expect(screen.getByText(/^Our files:/)).toHaveTextContent(
    'Our files: arms sales 0%, counterfeiting and laundering 72% and theft by computer 0%.',
  );
  expect(screen.getByText(/What “primary money laundering concern” means/).closest('a')).toHaveAttribute(
    'href',
    expect.stringMatching(/glossary#primary-concern$/),
  );
  expect(screen.queryByText(/A finding needs grounds/)).toBeNull();
});

test('a finding without grounds says what is missing', () => {
  steps(41);
  expect(
    screen.getByText(
      /A finding needs grounds: 60% evidence on an illicit trade or a bank. We hold 41%. Collecting adds to it./,
    ),
  ).toBeInTheDocument();
});

/** A game of three rounds and its debrief. */
function played() {
  const { world } = playBotGame({
    scenario: january2016,
    seed: shortSeed(4),
    format: 'standard',
    fixedRounds: 3,
    temperature: { us: 0, china: 0, un: 0, dprk: 0 },
  });
  const { debrief } = projectPublic(world, () => runBaseline(world.scenario, world.seed, world.history.length));
  if (debrief === null) throw new Error('the game is over');
  return { world, debrief };
}

test('the debrief says what each trade earned, who got it, and what it exposed', async () => {
  const { world, debrief } = played();
  renderAt(quiet(2, 'orders'), 'dprk', <IllicitTable debrief={debrief} />);
  const row = within((await screen.findByText('Theft by computer')).closest('tr') ?? document.body);
  const earned = world.history.reduce((sum, { ledger }) => sum + (ledger.sources.cyber ?? 0), 0);
  expect(row.getByText(String(Math.round(earned)))).toBeInTheDocument();
  expect(screen.getByText(/stayed with those who ran it/)).toBeInTheDocument();
});

test('a debrief of older rules has no such table', async () => {
  const { debrief } = played();
  const old = { ...debrief, rounds: debrief.rounds.map((round) => ({ ...round, trades: null })) };
  renderAt(
    quiet(2, 'orders'),
    'dprk',
    <>
      <IllicitTable debrief={old} />
      <IllicitTable debrief={debrief} />
    </>,
  );
  expect(await screen.findAllByText('Theft by computer')).toHaveLength(1);
});

test('the money of an older game keeps the line in which theft by computer was', async () => {
  const { debrief } = played();
  const older = debrief.rounds.map((round) => {
    const { cyber: _cyber, counterfeiting: _counterfeiting, stakes: _stakes, ...sources } = round.ledger.sources;
    const { illicit: _illicit, ...uses } = round.ledger.uses;
    return { ...round, ledger: { ...round.ledger, sources, uses } };
  });
  renderAt(quiet(2, 'orders'), 'dprk', <MoneyFlow debrief={{ ...debrief, rounds: older }} />);
  expect((await screen.findAllByText('Cyber and other')).length).toBeGreaterThan(0);
  expect(screen.queryByText('Lost in illicit trade')).toBeNull();
});
