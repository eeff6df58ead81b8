import { narrowToPhone } from '../support/media.ts';
import { AsSeat, renderAt, renderTable } from '../support/render-table.tsx';
import { tableOf } from '../support/table-of.ts';
import { act, screen, within } from '@testing-library/react';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { fetchParts } from '../../../client/src/app/table/parts.ts';
import { TableFrame } from '../../../client/src/app/table/table-frame.tsx';
import { Conversation } from '../../../client/src/features/talk/conversation.tsx';
import { TalkPanel } from '../../../client/src/features/talk/talk-panel.tsx';
import { useTable } from '../../../client/src/state/use-table.ts';
import { messageId } from '../../../shared/src/terms/ids.ts';
import type { SeatId } from '../../../shared/src/terms/vocabulary.ts';
import { say } from '../../../shared/src/truth/commands/say.ts';
import { evolveAll } from '../../../shared/src/truth/fold/evolve.ts';
import type { World } from '../../../shared/src/truth/world.ts';
import { given, quiet } from '../../support/play.ts';
import { termsOf } from '../../support/text-builders.ts';

// Where a part is still to be fetched is a matter of the browser tests.
beforeAll(fetchParts);

// The conversation has the room that it needs, and every offer stands once.

const open = quiet(2, 'negotiation');
const withText = given(open, 'un', {
  kind: 'table-text',
  blanks: {
    changes: [{ basket: 'finance', level: 4 }],
    commonList: false,
    exemptions: false,
    procedure: false,
    panel: false,
    sunset: 4,
  },
});

let said = 0;
function hear(world: World, from: SeatId, to: SeatId | 'plenary', text: string): World {
  said += 1;
  const made = say(world, from, { id: messageId(`room.${said}`), to, text, pledge: false, stock: null });
  if (!made.ok) throw new Error(made.error.code);
  return evolveAll(world, made.value);
}

const offer = (world: World, by: SeatId, parties: readonly SeatId[]): World =>
  given(world, by, {
    kind: 'offer-agreement',
    terms: termsOf(parties, [{ kind: 'refrain', by: 'us', from: 'exercise' }]),
  });

function Frame() {
  const view = useTable((table) => table);
  return view.public === null ? null : <TableFrame view={view} table={view.public} onDebrief={() => undefined} />;
}

const at = (world: World, seat: SeatId = 'us') => renderAt(world, seat, <Frame />);
const paper = () => screen.queryByRole('textbox', { name: 'Message' });
const inPage = () => within(screen.getByRole('main')).queryByRole('textbox', { name: 'Message' });
const tab = (name: string) => screen.getByRole('tab', { name: new RegExp(`^${name}`, 'u') });

beforeEach(() => {
  window.scrollTo = () => undefined;
});

test('without a text the conversations have the page, and with one it is a press away', async () => {
  const { user, table } = at(open);
  expect(inPage()).toBeVisible();
  act(() => table.show(withText));
  await user.click(screen.getByRole('button', { name: 'Read it' }));
  expect(inPage()).toBeNull();
  expect(screen.getByRole('heading', { name: /^Draft resolution/u })).toBeVisible();
  expect(paper()).toBeVisible();
});

test('with a text to read the text has the page, and the conversations stand beside it', () => {
  at(withText);
  expect(inPage()).toBeNull();
  expect(paper()).toBeVisible();
});

test('on a phone a negotiation opens where something waits', () => {
  narrowToPhone();
  at(hear(withText, 'china', 'us', 'What would you sign?'));
  expect(paper()).toBeVisible();
});

test('on a phone a negotiation opens on a text if nobody has said anything, and on talk without one', () => {
  narrowToPhone();
  const { unmount } = at(withText);
  expect(paper()).toBeNull();
  unmount();
  window.localStorage.clear();
  at(open);
  expect(paper()).toBeVisible();
});

test('an offer to several stands once, in the plenary, and counts until it was seen', async () => {
  const world = offer(open, 'dprk', ['us', 'china', 'dprk']);
  const { user } = renderAt(world, 'us', <TalkPanel />);
  expect(screen.queryByRole('region', { name: /^Offer by/u })).toBeNull();
  expect(tab('Pyongyang')).not.toHaveTextContent(/\d/u);
  expect(tab('Plenary')).toHaveTextContent('1');
  await user.click(tab('Plenary'));
  expect(screen.getAllByRole('region', { name: 'Offer by Pyongyang' })).toHaveLength(1);
  expect(tab('Plenary')).not.toHaveTextContent(/\d/u);
});

test('what is said after an offer comes after it', async () => {
  const { user } = renderAt(
    offer(hear(open, 'china', 'us', 'Before the offer.'), 'china', ['us', 'china']),
    'us',
    <AsSeat>{(told) => <Conversation channel="china" {...told} />}</AsSeat>,
  );
  await user.type(screen.getByRole('textbox', { name: 'Message' }), 'After the offer.');
  await user.click(screen.getByRole('button', { name: 'Send' }));
  const log = screen.getByRole('log');
  const places = ['Before the offer.', 'Offer by China', 'After the offer.'].map((words) =>
    words.startsWith('Offer') ? within(log).getByRole('region', { name: words }) : within(log).getByText(words),
  );
  for (const [index, place] of places.slice(1).entries())
    expect(places[index]?.compareDocumentPosition(place)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

test('whoever had read further up sees what they say', async () => {
  const { user } = renderAt(
    hear(open, 'china', 'us', 'Long ago.'),
    'us',
    <AsSeat>{(told) => <Conversation channel="china" {...told} />}</AsSeat>,
  );
  const log = screen.getByRole('log');
  const seen: number[] = [];
  Object.defineProperties(log, { scrollHeight: { value: 2_000 }, clientHeight: { value: 200 } });
  log.scrollTo = (...to: readonly unknown[]) => void seen.push(Number(to[1]));
  log.scrollTop = 100;
  act(() => void log.dispatchEvent(new Event('scroll')));
  await user.type(screen.getByRole('textbox', { name: 'Message' }), 'Now.');
  await user.click(screen.getByRole('button', { name: 'Send' }));
  expect(seen.at(-1)).toBe(2_000);
});

test('a fact to be shown in one phase is not asked about in the next', async () => {
  const table = tableOf(open, 'china');
  const { user } = renderTable(table, <TalkPanel />);
  await user.click(screen.getByRole('button', { name: 'Show something' }));
  expect(screen.getByRole('dialog')).toBeVisible();
  act(() => table.show(quiet(2, 'adjudication')));
  act(() => table.show(quiet(3, 'negotiation')));
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('a fact can be shown to all at once in the plenary', async () => {
  const { table, user } = renderAt(open, 'china', <TalkPanel />);
  await user.click(tab('Plenary'));
  await user.click(screen.getByRole('button', { name: 'Show something' }));
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Show to all' }));
  expect(table.asked).toEqual(['us', 'un', 'dprk'].map((to) => ['submit', { kind: 'show-border-flow', to }]));
});
