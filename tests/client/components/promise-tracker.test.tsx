import { renderAt } from '../support/render-table.tsx';
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { PromiseTracker } from '../../../client/src/features/talk/agreements/promise-tracker.tsx';
import type { Agreement } from '../../../shared/src/terms/agreement.ts';
import { afterThreeRounds, inForce, termsOf } from '../../support/text-builders.ts';

const TERMS = termsOf(
  ['us', 'china'],
  [
    { kind: 'refrain', by: 'us', from: 'exercise' },
    { kind: 'enforce', by: 'china', basket: 'broad', atLeast: 2 },
  ],
);

const tracked = (change: Partial<Agreement> = {}) =>
  renderAt(
    afterThreeRounds({ agreements: [inForce(TERMS, { offeredIn: 2, from: 2, until: 4, ...change })] }),
    'us',
    <PromiseTracker />,
  );
const promise = (words: string) => screen.getByText(words, { exact: false, selector: 'li li > span' }).closest('li');

test('says of each promise how it went, and who could see a breach', () => {
  tracked({
    judgements: [
      { round: 2, term: 0, kept: true, observable: true },
      { round: 3, term: 0, kept: false, observable: true },
      { round: 3, term: 1, kept: false, observable: false },
    ],
  });
  expect(screen.getByText('In force')).toBeVisible();
  expect(screen.getByText('rounds 2 to 4')).toBeVisible();
  const own = promise('The United States pauses its exercises');
  expect(own).toHaveTextContent('Kept in round 2. Broken in round 3. Everybody would see a breach.');
  // China broke its promise where we cannot look: the page must not give it away.
  const theirs = promise('China enforces broad trade at effort 2 or more');
  expect(theirs).toHaveTextContent('1 round could not be checked.');
  expect(theirs).not.toHaveTextContent('Broken');
});

test('what was never signed is kept apart, one press away', async () => {
  const { user } = tracked({ status: 'declined', signed: ['us'] });
  expect(screen.getByText(/^No agreement has been signed\./u)).toBeVisible();
  const closed = screen.getByRole('button', { name: 'Not signed 1 offer' });
  expect(closed).toHaveAttribute('aria-expanded', 'false');
  await user.click(closed);
  expect(screen.getByText('Declined')).toBeVisible();
});

const RELIEF = termsOf(
  ['us', 'dprk'],
  [
    { kind: 'ease', by: 'us', basket: 'broad', level: 0 },
    { kind: 'refrain', by: 'dprk', from: 'nuclear' },
  ],
  { snapBack: 'choice' },
);
const relieved = (change: Partial<Agreement>, breaches: readonly { round: number; by: 'dprk' }[] = []) => {
  const agreement = inForce(RELIEF, { offeredIn: 2, from: 2, until: 5, ...change });
  const broken = breaches.map((one) => ({ ...one, agreement: agreement.id }));
  return renderAt(afterThreeRounds({ agreements: [agreement], breaches: broken }), 'us', <PromiseTracker />);
};
const TAKE_BACK = { name: 'Take our relief back' };

test('relief can be taken back once the DPRK was seen to break its word, and not before', async () => {
  relieved({}).unmount();
  expect(screen.queryByRole('button', TAKE_BACK)).toBeNull();
  const { table, user } = relieved({ status: 'broken' }, [{ round: 3, by: 'dprk' }]);
  expect(screen.getByText(/The relief stands until round 5\./u)).toBeVisible();
  await user.click(screen.getByRole('button', TAKE_BACK));
  const order = { kind: 'answer-agreement', agreement: 'A5-1', answer: 'snap-back' };
  expect(table.asked).toEqual([['submit', order]]);
  expect(screen.getByText('The relief by the United States was taken back as agreed, from round 4 on.')).toBeVisible();
  expect(screen.queryByRole('button', TAKE_BACK)).toBeNull();
});

test('a gift is known to its receiver, and a promise that cannot be broken unseen was kept if nobody saw it broken', () => {
  const given = termsOf(
    ['us', 'dprk'],
    [
      { kind: 'provide', by: 'us', what: 'aid', amount: 150 },
      { kind: 'refrain', by: 'us', from: 'exercise' },
      { kind: 'enforce', by: 'us', basket: 'finance', atLeast: 1 },
    ],
  );
  const kept = [2, 3].flatMap((round) => [0, 1, 2].map((term) => ({ round, term, kept: true, observable: false })));
  const agreement = inForce(given, { offeredIn: 2, from: 2, until: 4, judgements: kept });
  renderAt(afterThreeRounds({ agreements: [agreement] }), 'dprk', <PromiseTracker />);
  for (const words of ['provides aid of $150m', 'pauses its exercises', 'enforces finance'])
    expect(promise(words)).toHaveTextContent('Kept so far.');
  expect(screen.queryByText(/could not be checked/u)).toBeNull();
});
