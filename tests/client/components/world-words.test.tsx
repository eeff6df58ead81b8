import { shortSeed } from '@letter/shared/authority';
import { AsSeat, renderAt } from '../support/render-table.tsx';
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { LeverFrame } from '../../../client/src/features/decide/lever-block.tsx';
import { SeatRow } from '../../../client/src/kit/lobby/seat-row.tsx';
import { useTable } from '../../../client/src/state/use-table.ts';
import { findScenario } from '../../../shared/src/scenario/scenarios.ts';
import { startGame } from '../../../shared/src/truth/commands/game.ts';
import { fold } from '../../../shared/src/truth/fold/evolve.ts';

// The Panel of experts ended in April 2024 and was not there in 2006; the lever keeps its name, and the map says so.

function Row() {
  return <SeatRow seat="un" view={useTable((view) => view)} isBusy={false} onTake={() => undefined} />;
}

test.each([
  ['january-2016', 'Panel looks', 'the Panel'],
  ['after-the-panel-2024', 'Panel looks', 'the Panel'],
])('in the world %s the lever is called "%s", and what it finds is found by %s', (id, lever, who) => {
  const scenario = findScenario(id);
  if (scenario === null) throw new Error(`no world ${id}`);
  renderAt(
    fold(scenario, startGame(scenario, shortSeed(7), 'standard', null)),
    'un',
    <AsSeat>
      {(said) => (
        <>
          <LeverFrame kind="panel-look" {...said}>
            {null}
          </LeverFrame>
          <LeverFrame kind="handle-finding" {...said}>
            {null}
          </LeverFrame>
          <Row />
        </>
      )}
    </AsSeat>,
  );
  expect(screen.getByRole('heading', { name: lever })).toBeVisible();
  expect(screen.getByText(`Publish what ${who} found, show it to one seat, or hold it.`)).toBeVisible();
  expect(screen.getByText(`Sea corridor, the pen, ${who}`)).toBeVisible();
});
