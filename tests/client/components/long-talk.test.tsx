import { AsSeat, renderAt } from '../support/render-table.tsx';
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { MessageList } from '../../../client/src/features/talk/message-list.tsx';
import { say } from '../../../shared/src/truth/commands/say.ts';
import { messageId } from '../../../shared/src/terms/ids.ts';
import { evolve } from '../../../shared/src/truth/fold/evolve.ts';
import { quiet } from '../../support/play.ts';

const COUNT = 150;

function talk() {
  let world = quiet(2, 'negotiation');
  for (let index = 1; index <= COUNT; index++) {
    const said = say(world, 'china', {
      id: messageId(`m${index}`),
      to: 'us',
      text: `Word ${index}.`,
      pledge: false,
      stock: null,
    });
    if (said.ok) world = said.value.reduce(evolve, world);
  }
  return world;
}

const shown = (): readonly string[] => screen.getAllByText(/^Word \d+\.$/).map((one) => one.textContent);

test('a long conversation is drawn from its end, and its beginning on request', async () => {
  const { user } = renderAt(talk(), 'us', <AsSeat>{(said) => <MessageList channel="china" {...said} />}</AsSeat>);
  expect(shown()).toHaveLength(60);
  expect(shown().at(-1)).toBe(`Word ${COUNT}.`);
  await user.click(screen.getByRole('button', { name: 'Earlier messages (90)' }));
  expect(shown()).toHaveLength(120);
  expect(screen.getByRole('button', { name: 'Earlier messages (30)' })).toHaveFocus();
  await user.click(screen.getByRole('button', { name: 'Earlier messages (30)' }));
  expect(shown()[0]).toBe('Word 1.');
  expect(screen.queryByRole('button', { name: /Earlier/ })).toBeNull();
});
