import { AsSeat, renderAt } from '../support/render-table.tsx';
import { screen, within } from '@testing-library/react';
import { useMemo } from 'react';
import { expect, test, vi } from 'vitest';
import { EffortTable } from '../../../client/src/features/decide/effort-table.tsx';
import type { Spoken } from '../../../client/src/kit/words/spoken.ts';
import { settledView } from '../../../client/src/state/settled-view.ts';
import { quiet } from '../../support/play.ts';

/** Each row says what its next step is worth: what a press draws again is known by that. */
const said = vi.fn<() => void>();

function Efforts({ view, words }: Spoken) {
  const heard = useMemo(
    () => ({
      ...words,
      expectations: (all: Parameters<typeof words.expectations>[0]) => {
        said();
        return words.expectations(all);
      },
    }),
    [words],
  );
  return <EffortTable view={settledView(view)} words={heard} />;
}

test('a lever draws its own row again, once, and no other', async () => {
  const { table, user } = renderAt(quiet(2, 'orders'), 'us', <AsSeat>{(own) => <Efforts {...own} />}</AsSeat>);
  const scale = within(screen.getByRole('radiogroup', { name: 'Spirit, effort we make: Finance' }));
  expect(said).toHaveBeenCalledTimes(4);
  said.mockClear();
  await user.click(scale.getByRole('radio', { name: '0, no effort' }));
  expect(table.world().seats.us.docket).toMatchObject({ 'set-effort:finance': { effort: 0 } });
  expect(scale.getByRole('radio', { checked: true })).toHaveAccessibleName('0, no effort');
  expect(said).toHaveBeenCalledTimes(1);
});
