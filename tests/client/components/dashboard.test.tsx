import { renderHook, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { remediesOf } from '../../../client/src/features/dashboard/remedies.ts';
import type { RemedyFacts } from '../../../client/src/features/dashboard/remedies.ts';
import { TablesTab } from '../../../client/src/features/dashboard/tables-tab.tsx';
import { useHeldOrder } from '../../../client/src/features/dashboard/use-held-order.ts';
import type { Attention, HelpCall, TableCard, TableCurves } from '../../../shared/src/protocol/session/host-view.ts';
import { NEED_KINDS } from '../../../shared/src/session/attention.ts';
import { scenarioHash } from '../../../shared/src/scenario/scenario-hash.ts';
import { january2016 } from '../../../shared/src/scenario/january-2016.ts';
import { SEATS } from '../../../shared/src/terms/vocabulary.ts';
import { at, card as person, renderHost } from '../support/host-desk.tsx';

const need = (kind: Attention['kind'], more: Partial<Attention> = {}): Attention => ({
  kind,
  seat: null,
  amount: null,
  since: null,
  ...more,
});

const table = (number: number, attention: readonly Attention[] = [], more: Partial<TableCard> = {}): TableCard => {
  const post = (seat: string) => ({ people: [`${number}${seat}`], here: 1, isBot: false, isReady: false });
  return {
    number,
    code: 'T7M4QX',
    status: 'playing',
    round: 3,
    phase: 'negotiation',
    deadline: 160_000,
    isFree: false,
    isPaused: false,
    isWaiting: false,
    posts: { us: post('us'), china: post('china'), un: post('un'), dprk: post('dprk') },
    attention,
    talk: { us: 25, china: 25, un: 25, dprk: 25 },
    ending: null,
    ...more,
  };
};

const curves = (number: number, leakage: number): TableCurves => {
  const line = [leakage];
  return {
    number,
    curves: {
      letter: line,
      effort: line,
      report: line,
      leakage: line,
      welfare: line,
      loyalty: line,
      programme: line,
      tension: line,
    },
  };
};

const CALL: HelpCall = { id: 'h1', person: '2us', text: 'Does the other side see it?', at: -40_000, isAnswered: false };

const render = (cards: readonly TableCard[], calls: readonly HelpCall[] = []) =>
  renderHost(
    cards.flatMap(({ number }) =>
      SEATS.map((seat) => person(`${number}${seat}`, `${seat} of ${number}`, { place: at(number, seat) })),
    ),
    <TablesTab peeked={() => <p>their page</p>} />,
    {
      answers: { 'host.peek': { info: {}, public: null, seat: null, you: {} } },
      info: { stage: 'playing', tables: cards.length, scenarioHash: scenarioHash(january2016) },
      host: { cards, calls, curves: cards.map(({ number }) => curves(number, 30 + number)) },
    },
  );

const rowNumbers = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.dataset['table']);

test('tables stand in the order of their need, each with a remedy; the others in one line', async () => {
  const { user, asked } = render([
    table(1),
    table(2, [need('silent', { seat: 'un', since: -130_000 })]),
    table(3, [need('absent', { seat: 'china', since: -190_000 }), need('breach', { amount: 1 })]),
    table(4),
  ]);
  expect(rowNumbers()).toEqual(['3', '2']);
  const [, first] = screen.getAllByRole('row');
  if (first === undefined) throw new Error('no row');
  expect(first).toHaveTextContent('China has been away for 3:10, and nobody plays the seat.');
  expect(first).toHaveTextContent('Round 3, negotiation. 2:40 left');
  expect(first).toHaveTextContent('and 1 more thing');
  expect(screen.getByText('4 tables: 2 in need of you, 2 on track.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Open table 4' })).toBeVisible();
  await user.click(within(first).getByRole('button', { name: 'Give 2:00' }));
  expect(asked).toEqual([['host.extend', { table: 3, minutes: 2, reason: '' }]]);
  expect(screen.getByText('Table 3 has two minutes more.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Sort by number' }));
  expect(rowNumbers()).toEqual(['2', '3']);
});

test('arrow keys go from table to table, and P looks at the seat that it is about', async () => {
  const { user, asked } = render([
    table(1, [need('silent', { seat: 'un', since: 0 })]),
    table(2, [need('silent', { seat: 'dprk', since: 1 })]),
  ]);
  const nudges = screen.getAllByRole('button', { name: /^Nudge/ });
  nudges[0]?.focus();
  await user.keyboard('{ArrowDown}');
  expect(nudges[1]).toHaveFocus();
  await user.keyboard('{ArrowRight}');
  expect(screen.getAllByRole('button', { name: 'Peek' })[1]).toHaveFocus();
  await user.keyboard('p');
  expect(await screen.findByRole('heading', { name: 'Table 2, Pyongyang' })).toHaveFocus();
  expect(asked).toEqual([['host.peek', { table: 2, seat: 'dprk' }]]);
});

test('the page names the session, of which the frame says nothing here', () => {
  render([table(1)]);
  expect(screen.getByText('International Relations 214')).toBeVisible();
});

test('a call for help is answered where it stands', async () => {
  const { user, asked } = render([table(2, [need('help', { seat: 'us', since: -40_000 })])], [CALL]);
  await user.click(screen.getByRole('button', { name: 'Answer' }));
  const field = screen.getByRole('textbox', { name: 'Your answer to us of 2' });
  expect(field).toHaveFocus();
  await user.type(field, 'No.');
  await user.click(screen.getByRole('button', { name: 'Send' }));
  expect(asked).toEqual([['host.answer-help', { call: 'h1', text: 'No.' }]]);
});

test('an event of the deck says what it moves and goes to all tables, or to those that are chosen', async () => {
  const { user, asked } = render([table(1), table(2)]);
  await user.click(screen.getByRole('button', { name: 'Inject an event' }));
  const inject = screen.getByRole('button', { name: 'Inject' });
  expect(inject).toBeDisabled();
  await user.click(screen.getByRole('radio', { name: /drought/i }));
  await user.click(screen.getByRole('radio', { name: /^Only some tables/ }));
  expect(inject).toBeDisabled();
  await user.click(screen.getByRole('checkbox', { name: 'Table 2' }));
  await user.click(inject);
  expect(asked).toEqual([['host.inject', { tables: [2], inject: { kind: 'deck', id: 'drought' } }]]);
});

test('no row moves while the host is about to press something; all take their places afterwards', () => {
  const calm = [table(1, [need('silent', { seat: 'un', since: 0 })]), table(2, [need('breach')])];
  const urgent = [table(1, [need('help', { seat: 'un', since: 0 })]), table(2, [need('breach')]), table(3)];
  const { result, rerender } = renderHook(
    ({ cards, isHeld }: { cards: readonly TableCard[]; isHeld: boolean }) => useHeldOrder(cards, 'need', isHeld),
    { initialProps: { cards: calm, isHeld: false } },
  );
  const numbers = () => result.current.map(({ number }) => number);
  expect(numbers()).toEqual([2, 1]);
  rerender({ cards: urgent, isHeld: true });
  expect(numbers()).toEqual([2, 1, 3]);
  rerender({ cards: urgent, isHeld: false });
  expect(numbers()).toEqual([1, 2, 3]);
});

const facts: RemedyFacts = {
  card: table(3),
  people: [
    person('a', 'Ada', { place: at(3, 'us'), presence: 'away' }),
    person('b', 'Bo', { place: at(3, 'us') }),
    person('c', 'Cy'),
  ],
  say: (said) => said,
};
const asksOf = (one: Attention, of: RemedyFacts = facts) =>
  remediesOf(one, of).map((remedy) => (remedy.kind === 'ask' ? remedy.asking : remedy.id));

test.each(NEED_KINDS.filter((kind) => kind !== 'over' && kind !== 'bots-and-hall'))(
  '%s has a remedy of one click',
  (kind) => {
    const [first] = asksOf(need(kind, { seat: 'us', amount: 1 }));
    expect(first).not.toEqual([]);
    expect(first).toBeDefined();
  },
);

test.each([
  ['absent', [{ name: 'host.absent', body: { person: 'a', on: true } }]],
  ['waiting', [{ name: 'host.step', body: { table: 3, isFree: true } }]],
] as const)('the remedy of %s asks what it says', (kind, asking) => {
  expect(asksOf(need(kind, { seat: 'us' }))[0]).toEqual(asking);
});

test('the others are prompted where one voice is heard, and the hall is seated in place of bots', () => {
  const quiet = asksOf(need('one-voice', { seat: 'us', amount: 71 }))[0];
  expect(quiet).toHaveLength(3);
  const nobody = { people: [], here: 0, isBot: true, isReady: false };
  const free = { ...facts, card: { ...facts.card, posts: { ...facts.card.posts, un: nobody } } };
  expect(asksOf(need('bots-and-hall', { amount: 1 }), free)[0]).toEqual([
    { name: 'host.place', body: { person: 'c', place: { table: 3, post: 'un' } } },
  ]);
});
