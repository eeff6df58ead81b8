import { pick } from '../support/lists.ts';
import { AsSeat, renderAt } from '../support/render-table.tsx';
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { AbsentMembers } from '../../../client/src/features/texts/absent-members.tsx';
import { DraftDocument } from '../../../client/src/features/texts/draft-document.tsx';
import { InForce } from '../../../client/src/features/texts/in-force.tsx';
import { RollCalls } from '../../../client/src/features/texts/roll-calls.tsx';
import { findScenario } from '../../../shared/src/scenario/scenarios.ts';
import { rollEvents } from '../../../shared/src/truth/votes/roll-call.ts';
import { evolveAll } from '../../../shared/src/truth/fold/evolve.ts';
import type { World } from '../../../shared/src/truth/world.ts';
import { aWorld } from '../../support/builders.ts';
import { quiet } from '../../support/play.ts';
import { aDraft } from '../../support/text-builders.ts';

function in2024(change: Parameters<typeof aDraft>[0] | null): World {
  const scenario = findScenario('after-the-panel-2024');
  if (scenario === null) throw new Error('no world of 2024');
  const draft = change === null ? null : aDraft(change, 2);
  return aWorld({ scenario, baseLetters: scenario.letters, round: 2, phase: 'negotiation', draft });
}

const RENEWAL = { panel: true } as const;
const GROUND = /holds that the Panel’s work no longer helps the Council/u;

test('before a vote the page says that Moscow will veto, and why', () => {
  renderAt(in2024(RENEWAL), 'us', <AsSeat>{(said) => <AbsentMembers {...said} />}</AsSeat>);
  expect(screen.getByText('Russia has no seat here and is expected to veto this text.')).toBeVisible();
  expect(screen.getByText(GROUND)).toBeVisible();
});

test('or that it will not, where the text also eases', () => {
  const bargain = in2024({ ...RENEWAL, changes: [{ basket: 'broad', level: 2 }] });
  renderAt(bargain, 'us', <AsSeat>{(said) => <AbsentMembers {...said} />}</AsSeat>);
  expect(screen.getByText(/^Russia has no seat here: it is expected not to veto/u)).toBeVisible();
  expect(screen.queryByText(GROUND)).toBeNull();
});

test('the roll call names it afterwards, with its ground', async () => {
  const world = in2024(RENEWAL);
  const called = evolveAll(world, rollEvents(world));
  const { user } = renderAt(called, 'us', <AsSeat>{(said) => <RollCalls {...said} />}</AsSeat>);
  await user.click(screen.getByRole('button', { name: /^Past roll calls/u }));
  expect(screen.getByText('by Russia.')).toBeVisible();
  expect(screen.getByText(GROUND)).toBeVisible();
});

test('each letter in force says how it ends, and the Panel whether it has a mandate', async () => {
  const { user } = renderAt(in2024(null), 'us', <AsSeat>{(said) => <InForce {...said} />}</AsSeat>);
  await user.click(screen.getByRole('button', { name: /^Council letters in force/u }));
  expect(screen.getAllByText('stands until decided otherwise')).toHaveLength(4);
  expect(screen.getByText('no mandate')).toBeVisible();
});

test('the pen may give the Panel a mandate where it needs one', async () => {
  const { table, user } = renderAt(in2024(null), 'un', <AsSeat>{(said) => <DraftDocument {...said} />}</AsSeat>);
  await pick(user, 'Mandate of the Panel of Experts', 'a mandate for a year from the next half-year');
  await user.click(screen.getByRole('button', { name: 'Table this text' }));
  expect(table.asked).toMatchObject([['submit', { kind: 'table-text', blanks: { panel: true, sunset: 'none' } }]]);
});

test('and has no such blank where its mandate is renewed in routine votes', () => {
  const world: World = { ...quiet(2, 'negotiation'), draft: null };
  renderAt(world, 'un', <AsSeat>{(said) => <DraftDocument {...said} />}</AsSeat>);
  expect(screen.queryByText('Mandate of the Panel of Experts')).toBeNull();
  expect(screen.queryByText('no mandate')).toBeNull();
});
