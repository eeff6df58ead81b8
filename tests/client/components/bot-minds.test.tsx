import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Why } from '../../../client/src/features/debrief/why.tsx';
import type { MindNote } from '../../../shared/src/terms/mind-note.ts';
import { debriefOf } from '../../../shared/src/truth/outcome/debrief.ts';
import { runBaseline } from '../../../shared/src/truth/outcome/baseline.ts';
import { evenEfforts, playedWorld } from '../../support/world-builder.ts';
import { renderAt } from '../support/render-table.tsx';

const world = playedWorld({
  rounds: 2,
  letter: { programme: 4 },
  efforts: evenEfforts(0),
  reports: evenEfforts(2),
});
const NOTE: MindNote = {
  seat: 'china',
  round: 1,
  temperament: 'free-rider',
  level: 'expert',
  seen: 12,
  bluffs: [{ basket: 'programme', said: 2, did: 0 }],
  choices: [
    {
      about: 'effort',
      basket: 'programme',
      weighed: [
        { option: '0', points: 1.5 },
        { option: '1', points: 0.5 },
        { option: '2', points: -1 },
      ],
      chosen: '0',
      reason: { code: 'costs-trade' },
    },
  ],
  fellBack: null,
};
const debrief = (minds: readonly MindNote[]) =>
  debriefOf({ ...world, minds }, 'stalemate', runBaseline(world.scenario, world.seed, world.history.length));

test('a bot’s half-year tells what it believed, weighed, said and did, and why', async () => {
  const { user } = renderAt(
    world,
    'us',
    <Why
      debrief={debrief([NOTE, { ...NOTE, seat: 'dprk', temperament: 'palace', seen: null, bluffs: [], choices: [] }])}
    />,
  );
  const row = within(screen.getByRole('row', { name: /Effort on programme goods/ }));
  expect(row.getByText('12%, was 0%')).toBeInTheDocument();
  expect(row.getByText(/0: 1\.5 points.*It took 0\./)).toBeInTheDocument();
  expect(row.getByRole('img', { name: /reported 2 of 3, true effort 0 of 3/ })).toBeInTheDocument();
  expect(row.getByText(/It would have cost us trade\..*It said 2 on programme goods and did 0\./)).toBeInTheDocument();
  expect(screen.getByText(/^Free rider/)).toBeInTheDocument();

  await user.click(screen.getByRole('button', { name: /Pyongyang/ }));
  expect(screen.queryByText('12%, was 0%')).toBeNull();
  expect(screen.getByText('nothing to be seen')).toBeInTheDocument();
});

test('the decision that moved the result most is told with what it came to, and without bots nothing is made up', () => {
  renderAt(world, 'us', <Why debrief={debrief([])} />);
  expect(screen.getByText('No bot played at this table.')).toBeInTheDocument();
  expect(
    screen.getByText(/did less than it said: .*programme goods 2, done 0.* Had it done what it said:$/, {
      selector: 'p',
    }),
  ).toBeInTheDocument();
  const arrived = within(screen.getByRole('row', { name: /^Still arrived/ }));
  expect(arrived.getByText(/±/)).toBeInTheDocument();
});
