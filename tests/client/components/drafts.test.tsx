import { pick } from '../support/lists.ts';
import { AsSeat, renderAlone, renderAt, renderTable } from '../support/render-table.tsx';
import { tableOf } from '../support/table-of.ts';
import { act, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { DraftDocument } from '../../../client/src/features/texts/draft-document.tsx';
import { StandingForm } from '../../../client/src/features/seat/standing-form.tsx';
import { TalkPanel } from '../../../client/src/features/talk/talk-panel.tsx';
import { Composer } from '../../../client/src/features/talk/composer.tsx';
import { LeaveTable } from '../../../client/src/kit/lobby/leave-table.tsx';
import { RejoinForm } from '../../../client/src/kit/lobby/rejoin-form.tsx';
import { quiet } from '../../support/play.ts';

// What was typed and not sent is still there, where it was typed and nowhere else, whatever the page does.

const world = quiet(2, 'negotiation');
const paper = () => screen.getByRole('textbox', { name: 'Message' });
const turnTo = (name: string) => screen.getByRole('tab', { name: new RegExp(`^${name}`, 'u') });

test('a half-written message waits in its own conversation, and the conversation stays chosen', async () => {
  const first = renderAt(world, 'us', <TalkPanel />);
  await first.user.click(turnTo('UN'));
  await first.user.type(paper(), 'To the UN');
  await first.user.click(turnTo('China'));
  expect(paper()).toHaveValue('');
  await first.user.type(paper(), 'To China');
  await first.user.click(turnTo('UN'));
  expect(paper()).toHaveValue('To the UN');
  // A page that is left and opened again, or loaded anew.
  first.unmount();
  renderAt(world, 'us', <TalkPanel />);
  expect(turnTo('UN')).toHaveAttribute('aria-selected', 'true');
  expect(paper()).toHaveValue('To the UN');
});

test('a draft appears neither at another seat nor at another table', async () => {
  const first = renderAt(world, 'us', <TalkPanel />);
  await first.user.type(paper(), 'Ours alone');
  first.unmount();
  const other = renderAt(world, 'un', <TalkPanel />);
  await other.user.click(turnTo('China'));
  expect(paper()).toHaveValue('');
  other.unmount();
  const elsewhere = tableOf(world, 'us', { code: 'TEST33' });
  renderTable(elsewhere, <TalkPanel />);
  expect(paper()).toHaveValue('');
});

test('a sent message leaves nothing behind, even if its conversation was left meanwhile', async () => {
  const { table, user } = renderAt(world, 'us', <TalkPanel />);
  await user.type(paper(), 'We could talk.');
  const answer = table.hold();
  await user.click(screen.getByRole('button', { name: 'Send' }));
  await user.click(turnTo('UN'));
  await act(answer);
  await user.click(turnTo('China'));
  expect(paper()).toHaveValue('');
});

test('what is typed while a message is on its way is the next message', async () => {
  const { table, user } = renderAt(world, 'us', <AsSeat>{(said) => <Composer channel="china" {...said} />}</AsSeat>);
  await user.type(paper(), 'One.');
  const answer = table.hold();
  await user.click(screen.getByRole('button', { name: 'Send' }));
  await user.type(paper(), ' Two.');
  await act(answer);
  expect(paper()).toHaveValue('Two.');
});

test('an offer in the making keeps its promises and its dialog stays open until it is closed', async () => {
  const first = renderAt(world, 'us', <TalkPanel />);
  await first.user.click(screen.getByRole('button', { name: 'Offer an agreement' }));
  await pick(first.user, 'What is promised', 'pauses its exercises');
  first.unmount();
  const second = renderAt(world, 'us', <TalkPanel />);
  const dialog = screen.getByRole('dialog', { name: 'Offer an agreement' });
  expect(dialog).toHaveTextContent('pauses its exercises');
  await second.user.keyboard('{Escape}');
  second.unmount();
  const third = renderAt(world, 'us', <TalkPanel />);
  expect(screen.queryByRole('dialog')).toBeNull();
  await third.user.click(screen.getByRole('button', { name: 'Offer an agreement' }));
  expect(screen.getByRole('dialog')).toHaveTextContent('pauses its exercises');
});

test('the blanks of a text and standing orders are as they were left', async () => {
  const parts = (
    <>
      <AsSeat>{(said) => <DraftDocument {...said} />}</AsSeat>
      <StandingForm seat="un" kept={null} pace="live" />
    </>
  );
  const first = renderAt(world, 'un', parts);
  await pick(first.user, 'Votes on any text', 'abstain');
  const blank = screen.getAllByRole('button', { name: /Rounds until|lapses|sunset/iu })[0];
  if (blank === undefined) throw new Error('no blank for the sunset');
  await first.user.click(blank);
  const [, , last] = screen.getAllByRole('option');
  if (last === undefined) throw new Error('no choice');
  const chosen = last.textContent;
  await first.user.click(last);
  first.unmount();
  renderAt(world, 'un', parts);
  expect(screen.getByRole('button', { name: /Votes on any text$/u })).toHaveTextContent('abstain');
  expect(screen.getByText('Not kept yet.')).toBeVisible();
  expect(screen.getAllByRole('button', { name: /Rounds until|lapses|sunset/iu })[0]).toHaveTextContent(chosen);
});

test('a code that was typed halfway is still there', async () => {
  const first = renderAlone(<RejoinForm table="TEST22" onDone={() => undefined} />);
  await first.user.type(screen.getByLabelText('Personal code'), 'ABCDE-2');
  first.unmount();
  renderAlone(<RejoinForm table="TEST22" onDone={() => undefined} />);
  expect(screen.getByLabelText('Personal code')).toHaveValue('ABCDE-2');
});

test('a draft that cannot be read is none, and nothing breaks', () => {
  for (const key of ['message.china', 'conversation', 'offer.china', 'building.china'])
    window.localStorage.setItem(`letter.draft.TEST22.us.${key}`, '{"version":1,"at":0,"value":{"text":7}}');
  window.localStorage.setItem('letter.draft.TEST22.us.message.un', 'not JSON');
  renderAt(world, 'us', <TalkPanel />);
  expect(paper()).toHaveValue('');
});

test('whoever leaves a table for good leaves no draft behind', async () => {
  const first = renderAt(world, 'us', <TalkPanel />);
  await first.user.type(paper(), 'Half a sentence');
  first.unmount();
  const table = tableOf(world, 'us');
  const second = renderTable(table, <LeaveTable info={table.store.getSnapshot().view?.info ?? fail()} />);
  await second.user.click(screen.getByRole('button', { name: /^Leave/u }));
  const [, confirm] = screen.getAllByRole('button', { name: /^Leave/u });
  await second.user.click(confirm ?? fail());
  expect(table.asked).toEqual([['leave', null]]);
  expect(Object.keys(window.localStorage).filter((key) => key.startsWith('letter.draft.'))).toEqual([]);
});

function fail(): never {
  throw new Error('not on the page');
}
