import { screen, within } from '@testing-library/react';
import type { DelegationView, Motion, TableView } from '@letter/shared/protocol';
import { expect, test } from 'vitest';
import { Dissents } from '../../../client/src/features/debrief/dissents.tsx';
import { SenderDesk } from '../../../client/src/features/decide/sender-desk.tsx';
import { InnerChannel } from '../../../client/src/features/delegation/inner-channel.tsx';
import { PutNotice } from '../../../client/src/features/delegation/put-notice.tsx';
import { WaitingMotions } from '../../../client/src/features/delegation/waiting-motions.tsx';
import { WhoDecides } from '../../../client/src/features/delegation/who-decides.tsx';
import { useSharedStep } from '../../../client/src/features/table/shared-step.ts';
import { initialsOf } from '../../../client/src/kit/delegation/initials.ts';
import { useTable } from '../../../client/src/state/use-table.ts';
import { quiet } from '../../support/play.ts';
import { AsSeat, renderTable } from '../support/render-table.tsx';
import { tableOf } from '../support/table-of.ts';

// What several people in one delegation see of each other, and what each may do; somebody alone sees none of it.

const PEOPLE: DelegationView['people'] = [
  ['1', 'Ada'],
  ['2', 'R. Okafor'],
  ['3', 'J. Lindqvist'],
].map(([id = '', name = '']) => ({ id, name, isPresent: true, isHere: true, isAdviser: false, hasAgreed: false }));

const OWN: DelegationView = { rule: 'majority', you: '1', head: '2', people: PEOPLE, owners: {}, mayReopen: false };
const agreed = (...ids: readonly string[]): DelegationView['people'] =>
  PEOPLE.map((person) => ({ ...person, hasAgreed: ids.includes(person.id) }));

const at = (you: Partial<TableView['you']>) => {
  const table = tableOf(quiet(2, 'orders'), 'us');
  table.tellYou({ delegation: OWN, ...you });
  return table;
};

const FINANCE = { kind: 'set-effort', basket: 'finance', effort: 3 } as const;
const MOTION: Motion = {
  id: 'm1',
  by: '3',
  asked: { kind: 'order', order: FINANCE },
  decider: null,
  needed: 2,
  for: ['3'],
  against: ['2'],
};

test('what waits names who suggests it and how each stands, and is decided or dissented from in one press', async () => {
  const table = at({ motions: [MOTION] });
  const { user } = renderTable(table, <WaitingMotions hasDocket />);
  expect(screen.getByText('J. Lindqvist suggests: “Effort 3 of 3 on finance”.')).toBeVisible();
  expect(screen.getByText('It takes 2 of 3.')).toBeVisible();
  const roll = within(screen.getByRole('list', { name: 'Who is for it' }));
  expect(roll.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Youhas not said',
    'R. Okaforagainst',
    'J. Lindqvistfor',
  ]);
  await user.click(screen.getByRole('button', { name: 'For' }));
  await user.click(screen.getByRole('button', { name: 'I dissent' }));
  await user.click(screen.getByRole('button', { name: 'Dissent from this half-year’s orders' }));
  expect(table.asked).toEqual([
    ['voteOnMotion', ['m1', true]],
    ['dissent', ['m1', true]],
    ['dissent', [null, true]],
  ]);
});

test('what waits for another, or for a delegate while one advises, cannot be decided', () => {
  const advises = { ...OWN, people: PEOPLE.map((one) => ({ ...one, isAdviser: one.id === '1' })) };
  renderTable(at({ motions: [{ ...MOTION, decider: '2', needed: 1 }], delegation: advises }), <WaitingMotions />);
  expect(screen.getByText('R. Okafor decides.')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Take it' })).toBeNull();
});

test('an order that waits is told, and does not stand in the docket', async () => {
  const table = at({});
  table.putNext({ kind: 'person', name: 'R. Okafor' });
  const { user } = renderTable(
    table,
    <>
      <AsSeat>{(said) => <SenderDesk {...said} />}</AsSeat>
      <PutNotice />
    </>,
  );
  expect(screen.getByRole('heading', { name: 'Nobody has agreed to the docket yet; it takes 2' })).toBeVisible();
  const finance = within(screen.getByRole('radiogroup', { name: /Spirit.*Finance|Finance.*Spirit/iu }));
  const before = finance.getAllByRole('radio').find((radio) => radio.matches(':checked'));
  await user.click(finance.getByRole('radio', { name: /^2/u }));
  expect(await screen.findByText('Put to R. Okafor, who decides on it.')).toBeVisible();
  expect(before).toBeChecked();
});

test('each of the delegation is named with what they decide, and its head gives levers out and passes the head on', async () => {
  const own: DelegationView = {
    ...OWN,
    rule: 'portfolio',
    head: '1',
    people: agreed('3'),
    owners: { 'effort:finance': '2', collect: '3' },
  };
  const table = at({ delegation: own });
  const { user } = renderTable(table, <WhoDecides />);
  expect(screen.getByText('You, head')).toBeVisible();
  expect(screen.getByText('Decides on finance')).toBeVisible();
  expect(screen.getByText('No lever of their own')).toBeVisible();
  expect(screen.getByText('sealed')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Pass the head on' }));
  await user.click(screen.getByRole('menuitem', { name: 'R. Okafor' }));
  expect(table.asked).toEqual([['passOn', '2']]);
});

test('many notes within the delegation are drawn from their end, and the others on request', async () => {
  const note = { name: 'R. Okafor', round: 2, at: 0 };
  const notes = Array.from({ length: 70 }, (_, index) => ({ ...note, id: `n${index}`, text: `Note ${index}.` }));
  const { user } = renderTable(at({ notes }), <InnerChannel />);
  const shown = () => screen.getAllByText(/^Note \d+\.$/u).map(({ textContent }) => textContent);
  expect(shown()).toHaveLength(60);
  expect(shown().at(-1)).toBe('Note 69.');
  await user.click(screen.getByRole('button', { name: 'Earlier notes (10)' }));
  expect(shown()[0]).toBe('Note 0.');
});

test('notes within the delegation are written and read in their order', async () => {
  const note = { id: 'n1', name: 'R. Okafor', round: 2, at: 0, text: 'Agreed.' };
  const table = at({ notes: [note, { ...note, id: 'n2', name: 'Ada', text: 'Then 2.' }] });
  const { user } = renderTable(table, <InnerChannel />);
  const log = within(screen.getByRole('log'));
  expect(log.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/R\. Okafor.*Agreed\./u),
    expect.stringMatching(/You.*Then 2\./u),
  ]);
  await user.type(screen.getByRole('textbox'), 'Sealed?');
  await user.click(screen.getByRole('button', { name: 'Send' }));
  expect(table.asked).toEqual([['sayInside', 'Sealed?']]);
});

test.each([
  ['majority', [], 'Agree to seal'],
  ['majority', ['1'], 'Take that back'],
  // The last word that is needed is the delegation's own, as with somebody alone.
  ['majority', ['2'], null],
  ['head', [], 'I am done'],
  ['portfolio', [], 'Seal my part'],
  ['portfolio', ['1'], 'Reopen my part'],
] as const)('by %s, when %j agreed, the next step is %s', (rule, ids, label) => {
  const Step = () => (
    <p data-testid="step">
      {useSharedStep(
        useTable((view) => view),
        'orders',
      )?.label ?? 'own'}
    </p>
  );
  const owners = rule === 'portfolio' ? { 'effort:finance': '1', collect: '3' } : {};
  renderTable(at({ delegation: { ...OWN, rule, owners, people: agreed(...ids) } }), <Step />);
  expect(screen.getByTestId('step')).toHaveTextContent(label ?? 'own');
});

test('somebody alone sees nothing of it', () => {
  const { container } = renderTable(
    at({ delegation: null }),
    <>
      <WhoDecides />
      <WaitingMotions hasDocket />
      <InnerChannel />
    </>,
  );
  expect(container.textContent).toBe('');
});

test('the debrief tells who dissented from what', () => {
  const dissent = { seat: 'us', name: 'J. Lindqvist', round: 2 } as const;
  const order = { kind: 'order', order: FINANCE } as const;
  renderTable(
    at({}),
    <Dissents
      dissents={[
        { ...dissent, from: 'docket' },
        { ...dissent, from: order },
      ]}
    />,
  );
  expect(screen.getByText('Round 2: J. Lindqvist dissented from the orders of the half-year.')).toBeVisible();
  expect(screen.getByText(/dissented when .*“Effort 3 of 3 on finance”/u)).toBeVisible();
});

test.each([
  [
    ['R. Okafor', 'J. Lindqvist'],
    ['RO', 'JL'],
  ],
  [
    ['Ann', 'Anna', 'An'],
    ['An', 'Aa', 'A3'],
  ],
  [['李'], ['李']],
])('%j have the initials %j', (names, initials) => {
  expect([...initialsOf(names).values()].map((one) => one.slice(0, 2))).toEqual(initials.map((one) => one.slice(0, 2)));
});
