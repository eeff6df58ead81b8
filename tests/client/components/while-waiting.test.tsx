import { renderTable } from '../support/render-table.tsx';
import { tableOf } from '../support/table-of.ts';
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { WhileWaiting } from '../../../client/src/app/table/while-waiting.tsx';
import { useTable } from '../../../client/src/state/use-table.ts';
import { setReady } from '../../../shared/src/truth/commands/submit.ts';
import { evolveAll } from '../../../shared/src/truth/fold/evolve.ts';
import type { World } from '../../../shared/src/truth/world.ts';
import { quiet } from '../../support/play.ts';

function sealed(world: World): World {
  const made = setReady(world, 'us', true);
  if (!made.ok) throw new Error(made.error.code);
  return evolveAll(world, made.value);
}

const ada = { controller: 'person', names: ['Ada'], presence: 'here' } as const;
const bot = { controller: 'bot', names: [], presence: 'here' } as const;

function show(world: World, isBoThere: boolean) {
  const gone: string[] = [];
  const seats = { us: ada, china: isBoThere ? { ...ada, names: ['Bo'] } : bot, un: bot, dprk: bot };
  function Part() {
    const view = useTable((table) => table);
    return view.public === null ? null : (
      <WhileWaiting view={view} table={view.public} go={(page) => gone.push(page)} />
    );
  }
  return { gone, ...renderTable(tableOf(world, 'us', { seats }), <Part />) };
}

test('who has sealed is told whom the table waits for, and where there is something to do', async () => {
  const { gone, user } = show(sealed(quiet(2, 'orders')), true);
  expect(screen.getByRole('heading', { name: /^While China decides/u })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'To the record' }));
  await user.click(screen.getByRole('button', { name: 'To the conversations' }));
  expect(gone).toEqual(['record', 'talk']);
});

test('nothing is said before the seal, nor where only bots are left', () => {
  show(quiet(2, 'orders'), true);
  show(sealed(quiet(2, 'orders')), false);
  expect(screen.queryByRole('heading')).toBeNull();
});
