import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { HostClaims } from '../../../client/src/features/questions/host-claims.tsx';
import { SheetBar } from '../../../client/src/features/questions/sheet-bar.tsx';
import { SheetsPanel } from '../../../client/src/features/questions/sheets-panel.tsx';
import { ParticipantDeskContext } from '../../../client/src/state/session-desk.ts';
import { ok } from '../../../shared/src/lib/result.ts';
import type { ParticipantView } from '../../../shared/src/protocol/session/participant-view.ts';
import { parseSessionReply } from '../../../shared/src/protocol/session/replies.ts';
import { classStepOf } from '../../../shared/src/session/class-step.ts';
import { CLAIMS_SEEN } from '../../../shared/src/session/claims-seen.ts';
import { DEFAULT_SHEETS } from '../../../shared/src/session/default-sheets.ts';
import { card, infoOf, renderHost } from '../support/host-desk.tsx';
import { renderAlone } from '../support/render-table.tsx';

// The forms of a lesson: filled in by those who take part, counted by hosts; and the claims beside a class's games.

test('who takes part answers what they will and hands it in', async () => {
  const asked: [string, unknown][] = [];
  const view: ParticipantView = {
    info: infoOf({ sheet: { sheet: 'before', questions: DEFAULT_SHEETS.before } }),
    you: {
      id: 'p1',
      name: 'Ada',
      place: null,
      table: null,
      isAdviser: false,
      mates: [],
      messages: [],
      call: null,
      handedIn: [],
    },
  };
  const { user } = renderAlone(
    <ParticipantDeskContext
      value={{
        subscribe: () => () => undefined,
        getView: () => view,
        ask: (name, body) => {
          asked.push([name, body]);
          const reply = parseSessionReply(name, { done: true });
          if (!reply.ok) throw new Error(`no answer for ${name}`);
          return Promise.resolve(ok(reply.value));
        },
        now: () => 0,
      }}
    >
      <SheetBar />
    </ParticipantDeskContext>,
  );
  await user.click(screen.getByRole('button', { name: 'Answer 5 questions' }));
  const form = within(await screen.findByRole('dialog', { name: 'Before the game' }));
  await user.click(form.getByRole('button', { name: 'Hand in' }));
  expect(form.getByRole('alert')).toHaveTextContent('Answer at least one question.');
  expect(asked).toEqual([]);
  const [first] = form.getAllByRole('radio', { name: '4 of 5, mostly' });
  await user.click(first ?? document.body);
  await user.click(form.getByRole('radio', { name: 'Its ordinary citizens' }));
  await user.click(form.getByRole('button', { name: 'Hand in' }));
  const answers = [
    { question: 'adopted-is-done', value: 4 },
    { question: 'who-loses', value: 1 },
  ];
  expect(asked).toEqual([['session.answer', { sheet: 'before', answers }]]);
});

test('a host sees who answered what, how it moved, and asks or rewrites a form', async () => {
  const answer = (sheet: 'before' | 'after', person: string, value: number) => ({
    person,
    sheet,
    answers: [{ question: 'adopted-is-done', value }],
  });
  const { asked, user } = renderHost([card('p1', 'Ada'), card('p2', 'Bo')], <SheetsPanel />, {
    info: { sheet: { sheet: 'after', questions: DEFAULT_SHEETS.after } },
    host: {
      sheets: DEFAULT_SHEETS,
      answers: [answer('before', 'p1', 5), answer('before', 'p2', 3), answer('after', 'p1', 2)],
    },
  });
  const after = within(screen.getByRole('region', { name: 'After the game' }));
  expect(after.getByText('1 of 2 have handed it in.')).toBeInTheDocument();
  expect(after.getByText('Still to come: Bo.')).toBeInTheDocument();
  expect(after.getByText('Mean 4.0 before, 2.0 after')).toBeInTheDocument();
  await user.click(after.getByRole('button', { name: 'Stop asking' }));
  const ticket = within(screen.getByRole('region', { name: 'Exit ticket' }));
  await user.click(ticket.getByRole('button', { name: 'Ask now' }));
  await user.click(ticket.getByRole('button', { name: 'Edit' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByRole('button', { name: 'Add a question' }));
  await user.click(dialog.getByRole('button', { name: 'Save the questions' }));
  expect(dialog.getByRole('alert')).toHaveTextContent('Each question needs words');
  await user.type(dialog.getByRole('textbox', { name: 'Question 4' }), 'What will you read?');
  await user.click(dialog.getByRole('button', { name: 'Save the questions' }));
  expect(asked.map(([name]) => name)).toEqual(['host.ask', 'host.ask', 'host.questions']);
  expect(asked.map(([, body]) => body)).toMatchObject([
    { sheet: null },
    { sheet: 'ticket' },
    { sheet: 'ticket', questions: [{}, {}, {}, { id: 'own-4', text: 'What will you read?', kind: 'words' }] },
  ]);
});

test('each claim that games can speak to has its words, with the sample, and is not called proof', () => {
  const shown = {
    ...classStepOf('so-what', [], { table: null, question: 0 }),
    tables: 3,
    claims: CLAIMS_SEEN.map((id) => ({ id, seen: { kind: 'share', share: { count: 2, of: 3 } } as const })),
  };
  renderHost([], <HostClaims />, { host: { ahead: [{ shown, questions: [] }] } });
  expect(screen.getAllByText(/: 2 of 3$/)).toHaveLength(CLAIMS_SEEN.length);
  expect(screen.getByText(/^3 games of one class show something and prove nothing/)).toBeInTheDocument();
});
