import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { DebriefTab } from '../../../client/src/features/led-debrief/debrief-tab.tsx';
import { ScenarioProvider } from '../../../client/src/state/use-table.ts';
import { january2016 } from '../../../shared/src/scenario/january-2016.ts';
import { questionsFor } from '../../../shared/src/session/class-questions.ts';
import { classStepOf } from '../../../shared/src/session/class-step.ts';
import { DEBRIEF_STEPS } from '../../../shared/src/session/scenes.ts';
import { figures } from '../../support/table-figures.ts';
import { renderHost } from '../support/host-desk.tsx';

const tables = [figures(1, [40, 41]), figures(2, [40, 75], { ending: 'breakout' }), figures(3, [40, 25])];
const ahead = DEBRIEF_STEPS.map((step) => ({
  shown: classStepOf(step, tables, { table: null, question: 0 }),
  questions: questionsFor(step, tables),
}));

const page = (
  <ScenarioProvider scenario={january2016}>
    <DebriefTab slots={{}} />
  </ScenarioProvider>
);

test('a host looks at a step and its questions before the room does, and reveals the one they chose', async () => {
  const { user, asked } = renderHost([], page, { info: { stage: 'debrief' }, host: { ahead } });
  expect(await screen.findByText('Only you see this until you reveal it.')).toBeVisible();
  await user.click(screen.getByRole('radio', { name: /What did table 3 do in round 2/u }));
  expect(asked).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Reveal: What happened' }));
  expect(asked).toEqual([['host.reveal', { step: 'happened', question: 1 }]]);
});

test('the debrief is not opened while tables play unless the host says so twice', async () => {
  const { user, asked } = renderHost([], page, { info: { stage: 'playing' } });
  await user.click(await screen.findByRole('button', { name: 'End play and open the debrief' }));
  expect(asked).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'End play and open the debrief' }));
  expect(asked).toEqual([['host.debrief', {}]]);
});
