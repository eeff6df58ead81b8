import { pick } from '../support/lists.ts';
import { AsSeat, renderAt } from '../support/render-table.tsx';
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Conversation } from '../../../client/src/features/talk/conversation.tsx';
import { quiet } from '../../support/play.ts';

const OPEN = 'Offer an agreement';
const BROKEN = 'If the DPRK breaks its word, relief';

async function builder(channel: 'china' | 'dprk' = 'china') {
  const page = renderAt(
    quiet(2, 'negotiation'),
    'us',
    <AsSeat>{(said) => <Conversation channel={channel} {...said} />}</AsSeat>,
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

test('relief is offered with what becomes of it, and not in secret', async () => {
  const { table, user, dialog, promise, offer } = await builder('dprk');
  expect(dialog.queryByText(BROKEN)).toBeNull();
  await promise('United States', 'suspends the letter on broad trade in its own corridor');
  await promise('Pyongyang', 'conducts no nuclear test');
  expect(dialog.getByText(/the agreement cannot be secret\.$/u)).toBeVisible();
  expect(offer).toBeDisabled();
  await user.click(dialog.getByRole('checkbox', { name: 'Secret: only the parties can read it' }));
  await pick(user, BROKEN, 'Ends at once');
  await user.click(offer);
  const terms = {
    parties: ['us', 'dprk'],
    terms: [
      { kind: 'ease', by: 'us', basket: 'broad', level: 0 },
      { kind: 'refrain', by: 'dprk', from: 'nuclear' },
    ],
    rounds: 2,
    secret: false,
    condition: 'none',
    snapBack: 'automatic',
  };
  expect(table.asked).toEqual([['submit', { kind: 'offer-agreement', terms }]]);
  const card = within(screen.getByRole('region', { name: 'Offer by the United States' }));
  expect(card.getByText('If the DPRK is seen to break its word, the relief ends at once.')).toBeVisible();
});

test('what is not in force, or only the Committee can exempt from, is not among the promises', async () => {
  const { user, dialog } = await builder('dprk');
  await pick(user, 'Who promises', 'United States');
  await user.click(dialog.getByRole('button', { name: /What is promised/u }));
  const names = screen.getAllByRole('option').map(({ textContent }) => textContent);
  expect(names).toContain('suspends the letter on broad trade in its own corridor');
  expect(names).not.toContain('suspends the letter on elite goods in its own corridor');
  expect(names).not.toContain('rescinds its finding against banks and releases what it froze');
});
