import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { WholeMargin } from '../../../client/src/features/texts/clause-margin.tsx';
import { Whip } from '../../../client/src/features/texts/whip.tsx';
import type { SeatId, SenderId, Vote } from '../../../shared/src/terms/vocabulary.ts';
import { forecastRoll } from '../../../shared/src/rules/votes/forecast-roll.ts';
import { whipFactsOf } from '../../../shared/src/truth/votes/whip-facts.ts';
import { given, quiet } from '../../support/play.ts';
import { blanksOf } from '../../support/text-builders.ts';
import { AsSeat, renderAt } from '../support/render-table.tsx';

const BLANKS = blanksOf({ changes: [{ basket: 'programme', level: 4 }], exemptions: true });
const tabled = given(quiet(2, 'negotiation'), 'un', { kind: 'table-text', blanks: BLANKS });
const broad = given(quiet(2, 'negotiation'), 'un', {
  kind: 'table-text',
  blanks: blanksOf({ changes: [{ basket: 'broad', level: 4 }] }),
});
const voted = (seat: SenderId, vote: Vote) => {
  const text = tabled.draft?.id;
  if (text === undefined) throw new Error('a text was tabled');
  return given(tabled, seat, { kind: 'cast-vote', text, vote });
};
const whip = (world = tabled, seat: SeatId = 'us') =>
  renderAt(world, seat, <AsSeat>{(said) => <Whip {...said} />}</AsSeat>);
const expected = (known = {}) => Math.round(forecastRoll(tabled.scenario, whipFactsOf(tabled), BLANKS, known).yes);

test('one number of the fifteen that the roll counts, and who could still stop it', () => {
  whip();
  expect(
    screen.getByText(`About ${expected()} of 15 yes. 9 are enough, unless China or the United States says no.`),
  ).toBeVisible();
  expect(screen.getByRole('img', { name: /9 needed$/u })).toBeVisible();
});

test('one’s own vote is in it', () => {
  whip(voted('us', 'abstain'));
  expect(
    screen.getByText(`About ${expected({ us: 'abstain' })} of 15 yes. 9 are enough, unless China says no.`),
  ).toBeVisible();
});

test('one’s own veto is said to be one, and nobody sees that of another', () => {
  const { unmount } = whip(voted('us', 'no'));
  expect(screen.getByText(/^It would fall: the United States says no, and one no is a veto/u)).toBeVisible();
  unmount();
  whip(voted('us', 'no'), 'china');
  expect(screen.queryByText(/^It would fall/u)).toBeNull();
});

test('too few are said to be too few', () => {
  whip(broad);
  expect(screen.getByText(/^About \d of 15 yes\. 9 are needed\.$/u)).toBeVisible();
});

test('the margin of the text has the same number', () => {
  const { yes } = forecastRoll(tabled.scenario, whipFactsOf(tabled), BLANKS);
  const { container } = renderAt(
    tabled,
    'us',
    <AsSeat>{(said) => <WholeMargin blanks={BLANKS} view={said.view} />}</AsSeat>,
  );
  expect(container).toHaveTextContent(new RegExp(`${Math.round(yes)} ± `, 'u'));
});
