import { AsSeat, renderAt } from '../support/render-table.tsx';
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Conversation } from '../../../client/src/features/talk/conversation.tsx';
import { evolveAll } from '../../../shared/src/truth/fold/evolve.ts';
import { say } from '../../../shared/src/truth/commands/say.ts';
import { messageId } from '../../../shared/src/terms/ids.ts';
import { quiet } from '../../support/play.ts';

const saying = say(quiet(2, 'negotiation'), 'china', {
  id: messageId('one'),
  to: 'us',
  text: 'We hear you.',
  pledge: false,
  stock: null,
});
const spokenTo = evolveAll(quiet(2, 'negotiation'), saying.ok ? saying.value : []);

test('a muted delegation is not heard until it is heard again', async () => {
  const { table, user } = renderAt(
    spokenTo,
    'us',
    <AsSeat>{(said) => <Conversation channel="china" {...said} />}</AsSeat>,
  );
  expect(screen.getByText('We hear you.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Mute' }));
  expect(table.asked).toEqual([['mute', ['china', true]]]);
  expect(screen.queryByText('We hear you.')).toBeNull();
  expect(screen.getByText('You have muted China.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Muted: hear them again' }));
  expect(screen.getByText('We hear you.')).toBeVisible();
});

test('what all hear cannot be muted', () => {
  renderAt(spokenTo, 'us', <AsSeat>{(said) => <Conversation channel="plenary" {...said} />}</AsSeat>);
  expect(screen.queryByRole('button', { name: 'Mute' })).toBeNull();
});
