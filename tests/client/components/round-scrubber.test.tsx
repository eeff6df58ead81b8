import { renderAlone } from '../support/render-table.tsx';
import { act, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { RoundScrubber } from '../../../client/src/kit/record/round-scrubber.tsx';

function Scrubbed() {
  const [round, setRound] = useState(3);
  return (
    <>
      <RoundScrubber rounds={[1, 2, 3]} value={round} onChange={setRound} />
      <p>Shown: {round}</p>
    </>
  );
}

const chosen = () => screen.getByRole('radio', { checked: true });

test('a click on a round goes there', async () => {
  const { user } = renderAlone(<Scrubbed />);
  expect(chosen()).toHaveAccessibleName('Round 3');
  await user.click(screen.getByRole('radio', { name: 'Round 1' }));
  expect(chosen()).toHaveAccessibleName('Round 1');
  expect(screen.getByText('Shown: 1')).toBeVisible();
});

test('arrow keys go one round back and on', async () => {
  const { user } = renderAlone(<Scrubbed />);
  act(() => chosen().focus());
  await user.keyboard('{ArrowLeft}');
  expect(screen.getByText('Shown: 2')).toBeVisible();
  await user.keyboard('{ArrowRight}');
  expect(screen.getByText('Shown: 3')).toBeVisible();
});
