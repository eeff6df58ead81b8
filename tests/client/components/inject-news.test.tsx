import { act, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { BriefingPanel } from '../../../client/src/features/briefing/briefing-panel.tsx';
import { useNews } from '../../../client/src/features/table/use-news.ts';
import { useTable } from '../../../client/src/state/use-table.ts';
import { inject } from '../../../shared/src/truth/commands/inject.ts';
import { evolveAll } from '../../../shared/src/truth/fold/evolve.ts';
import type { World } from '../../../shared/src/truth/world.ts';
import { quiet } from '../../support/play.ts';
import { renderTable } from '../support/render-table.tsx';
import { tableOf } from '../support/table-of.ts';

function put(world: World): World {
  const answer = inject(world, { id: 'i1', shock: 'drought', text: 'Pyongyang asks for rice.' });
  return answer.ok ? evolveAll(world, answer.value) : world;
}

function Page() {
  useNews(useTable((view) => view));
  const view = useTable(({ seat }) => seat);
  return view === null ? null : <BriefingPanel table={view.public} view={view} />;
}

test.each([1, 2])('news that the host puts in is told at once and stands in the briefing of round %i', (round) => {
  const opened = tableOf(quiet(round, 'briefing'), 'us');
  renderTable(opened, <Page />);
  expect(screen.queryByRole('heading', { name: 'Just in' })).toBeNull();
  act(() => opened.show(put(quiet(round, 'briefing'))));
  expect(screen.getByRole('heading', { name: 'Just in' }).nextElementSibling).toHaveTextContent(
    /drought.* Pyongyang asks for rice\.$/i,
  );
  expect(screen.getByRole('status')).toHaveTextContent(/^News: .*drought.*Pyongyang asks for rice\./i);
});
