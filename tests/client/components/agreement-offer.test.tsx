import { pick } from '../support/lists.ts';
import { AsSeat, renderAt } from '../support/render-table.tsx';
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Conversation } from '../../../client/src/features/talk/conversation.tsx';
import { quiet } from '../../support/play.ts';

const OPEN = 'Offer an agreement';

async function builder() {
  const page = renderAt(
    quiet(2, 'negotiation'),
    'us',
    <AsSeat>{(said) => <Conversation channel="china" {...said} />}</AsSeat>,
  );
  await page.user.click(screen.getByRole('button', { name: OPEN }));
  const dialog = within(screen.getByRole('dialog', { name: OPEN }));
  const promise = async (who: string, what: string) => {
    await pick(page.user, 'Who promises', who);
    await pick(page.user, 'What is promised', what);
  };
  return { ...page, dialog, promise, offer: dialog.getByRole('button', { name: 'Offer it' }) };
}

test('an offer is built promise by promise, sent, and then stands in the conversation', async () => {
  const { table, user, dialog, promise, offer } = await builder();
  expect(offer).toBeDisabled();
  await promise('United States', 'pauses its exercises');
  await promise('China', 'enforces broad trade at effort 2 or more');
  await user.click(dialog.getByRole('checkbox', { name: 'Every promise falls away in a round with a test' }));
  await user.click(offer);
  const terms = {
    parties: ['us', 'china'],
    terms: [
      { kind: 'refrain', by: 'us', from: 'exercise' },
      { kind: 'enforce', by: 'china', basket: 'broad', atLeast: 2 },
    ],
    rounds: 2,
    secret: true,
    condition: 'while-no-test',
  };
  expect(table.asked).toEqual([['submit', { kind: 'offer-agreement', terms }]]);
  expect(screen.queryByRole('dialog')).toBeNull();
  const card = within(screen.getByRole('region', { name: 'Offer by the United States' }));
  expect(card.getByText('China enforces broad trade at effort 2 or more')).toBeVisible();
});

test('a promise can be taken out again, and without one there is nothing to offer', async () => {
  const { user, dialog, promise, offer } = await builder();
  await promise('China', 'enforces broad trade at effort 2 or more');
  expect(offer).toBeEnabled();
  await user.click(dialog.getByRole('button', { name: 'Take out: China enforces broad trade at effort 2 or more' }));
  expect(dialog.getByText('No promise yet. Add one of ours, or one we ask for.')).toBeVisible();
  expect(offer).toBeDisabled();
});

test('a refused offer stays in the hand, with the reason', async () => {
  const { table, user, dialog, promise, offer } = await builder();
  await promise('China', 'enforces broad trade at effort 2 or more');
  table.refuseNext({ code: 'not-connected' });
  await user.click(offer);
  expect(dialog.getByRole('alert')).toHaveTextContent('The connection to the table is lost.');
  expect(dialog.getByText('China enforces broad trade at effort 2 or more', { selector: 'li *' })).toBeVisible();
});
