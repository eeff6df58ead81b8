import '../support/recording-socket.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SteadyCards } from '@letter/server/session/steady-cards';
import { SEATS } from '@letter/shared/play';
import { readPeek } from '@letter/shared/protocol';
import type { HostView, ParticipantView, TableCard } from '@letter/shared/protocol';
import { attend, lead, openSession, visit } from '../support/session-play.ts';
import type { SessionPage } from '../support/session-play.ts';
import { join, startServer } from '../support/test-server.ts';
import type { TestServer } from '../support/test-server.ts';

let server: TestServer;
let code: string;
let host: SessionPage<'host'>;
let ann: SessionPage<'participant'>;
let bo: SessionPage<'participant'>;
let projector: SessionPage<'projector'>;
beforeAll(async () => {
  server = await startServer();
  const opened = await openSession(server);
  code = opened.code;
  host = await lead(server, code, opened.host);
  ann = await attend(server, code, 'Ann');
  for (const name of ['Cem', 'Dua', 'Eva']) await attend(server, code, name);
  bo = await attend(server, code, 'Bo');
  projector = await visit(server, 'projector', code, { token: opened.projector });
  await host.until('five in', ({ info }) => info.come === 5);
  await host.ask('host.start', {});
  await ann.until('a table', ({ you }) => you.table !== null);
});
afterAll(() => server.app.close());

const idOf = (page: SessionPage<'participant'>): string => page.view().you.id;
const has = (text: string) => (view: ParticipantView) => view.you.messages.some((one) => one.text === text);
const codeOf = async (asked: Promise<{ ok: boolean; error?: { code: string } }>): Promise<string> => {
  const answer = await asked;
  return answer.ok ? 'done' : (answer.error?.code ?? '');
};
const cardOf = (view: HostView, table: number) => view.host.cards.find(({ number }) => number === table);

describe('what a host does while tables play', () => {
  test('words go to whom they are for and to nobody else', async () => {
    const place = ann.view().you.place;
    if (place === null) throw new Error('no place');
    await host.ask('host.message', { to: { kind: 'post', place }, text: 'To one delegation' });
    await host.ask('host.message', { to: { kind: 'person', person: idOf(bo) }, text: 'To Bo' });
    await host.ask('host.message', { to: { kind: 'all' }, text: 'To all' });
    await bo.until('the last', has('To all'));
    const heard = await ann.until('the last', has('To all'));
    expect(heard.you.messages.map(({ text, to }) => [text, to])).toEqual([
      ['To one delegation', 'post'],
      ['To all', 'all'],
    ]);
    expect(bo.view().you.messages.map(({ text }) => text)).toEqual(['To Bo', 'To all']);
    expect(await codeOf(host.ask('host.message', { to: { kind: 'table', table: 40 }, text: 'x' }))).toBe(
      'unknown-table',
    );
    expect(await codeOf(host.ask('host.message', { to: { kind: 'person', person: 'nobody' }, text: 'x' }))).toBe(
      'unknown-person',
    );
  });

  test('help that is asked heads its table until it is answered, three calls at most', async () => {
    expect(await codeOf(ann.ask('session.help', { text: 'Does the other side see it?' }))).toBe('done');
    const asked = await host.until('the call', ({ host: part }) => part.calls.some(({ isAnswered }) => !isAnswered));
    const call = asked.host.calls.find(({ isAnswered }) => !isAnswered);
    const table = ann.view().you.place?.table ?? 0;
    expect(cardOf(asked, table)?.attention[0]).toMatchObject({ kind: 'help', seat: ann.view().you.place?.post });
    expect((await ann.until('the own call', ({ you }) => you.call !== null)).you.call?.text).toBe(call?.text);
    expect(await codeOf(host.ask('host.answer-help', { call: call?.id ?? '', text: 'No.' }))).toBe('done');
    expect(await codeOf(host.ask('host.answer-help', { call: call?.id ?? '', text: 'No.' }))).toBe('unknown-call');
    const told = await ann.until('the answer', has('No.'));
    expect(told.you.call).toBeNull();
    expect(told.you.messages.find(({ text }) => text === 'No.')?.to).toBe('person');
    for (const text of ['a', 'b', 'c']) expect(await codeOf(ann.ask('session.help', { text }))).toBe('done');
    expect(await codeOf(ann.ask('session.help', { text: 'd' }))).toBe('too-many-calls');
    expect(await codeOf(ann.ask('session.help-over', {}))).toBe('done');
    await host.until('no call', ({ host: part }) => part.calls.every(({ isAnswered }) => isAnswered));
  });

  test('an event reaches the tables it is for, once, and one that cannot happen nowhere', async () => {
    const { you } = ann.view();
    const table = you.place?.table ?? 0;
    const player = await join(server, you.table ?? '', you.name, `token-of-${you.name}-000000000000`);
    const deck = { kind: 'deck', id: 'drought' } as const;
    expect(await codeOf(host.ask('host.inject', { tables: [table], inject: deck }))).toBe('done');
    await player.until('the drought', (view) => view.public?.injects.some(({ shock }) => shock === 'drought') === true);
    expect(await codeOf(host.ask('host.inject', { tables: [table], inject: deck }))).toBe('unknown-inject');
    expect(await codeOf(host.ask('host.inject', { tables: null, inject: deck }))).toBe('done');
    expect(await codeOf(host.ask('host.inject', { tables: null, inject: { kind: 'deck', id: 'comet' } }))).toBe(
      'unknown-inject',
    );
    expect(await codeOf(host.ask('host.inject', { tables: [40], inject: deck }))).toBe('unknown-table');
    await host.ask('host.inject', { tables: null, inject: { kind: 'words', text: 'A press conference.' } });
    await player.until('the words', (view) => view.public?.injects.at(-1)?.text === 'A press conference.');
    const { injects } = (await host.until('three', ({ host: part }) => part.injects.length === 3)).host;
    const others = host
      .view()
      .host.cards.map(({ number }) => number)
      .filter((number) => number !== table);
    expect(injects.map(({ tables }) => tables)).toEqual([[table], others, [1, 2]]);
    player.store.close();
  });

  test('a look at a seat shows its own page, also that of a bot', async () => {
    const { you } = ann.view();
    const own = await host.ask('host.peek', { table: you.place?.table ?? 0, seat: 'us' });
    const view = own.ok ? readPeek(own.value) : null;
    expect(view).toMatchObject({ you: { seat: 'us' }, seat: { seat: 'us', docket: {} }, public: { round: 1 } });
    expect(await codeOf(host.ask('host.peek', { table: 40, seat: 'us' }))).toBe('unknown-table');
    const bots = host
      .view()
      .host.cards.flatMap(({ number, posts }) =>
        SEATS.filter((seat) => posts[seat].isBot).map((seat) => ({ table: number, seat })),
      );
    for (const at of bots) {
      const bot = await host.ask('host.peek', at);
      expect(bot.ok ? readPeek(bot.value)?.seat?.seat : null).toBe(at.seat);
    }
    expect(bots.length).toBeGreaterThan(0);
  });

  test.each([
    ['host.message', { to: { kind: 'all' }, text: 'x' }],
    ['host.answer-help', { call: 'h1', text: '' }],
    ['host.inject', { tables: null, inject: { kind: 'words', text: 'x' } }],
    ['host.peek', { table: 1, seat: 'us' }],
  ] as const)('%s is for hosts alone', async (name, body) => {
    expect(await codeOf(bo.ask(name, body))).toBe('not-a-host');
    expect(await codeOf(projector.ask(name, body))).toBe('not-a-host');
  });
});

describe('cards that hosts are shown', () => {
  const post = { people: ['a'], here: 1, isBot: false, isReady: false };
  const card = (change: Partial<TableCard> = {}): TableCard => ({
    number: 1,
    code: 'T7M4QX',
    status: 'playing',
    round: 1,
    phase: 'negotiation',
    deadline: null,
    isFree: false,
    isPaused: false,
    isWaiting: false,
    posts: { us: post, china: post, un: post, dprk: post },
    attention: [],
    talk: { us: 0, china: 0, un: 0, dprk: 0 },
    ending: null,
    ...change,
  });
  const talked = card({ talk: { us: 60, china: 40, un: 0, dprk: 0 } });

  test('are the same object as long as nothing has changed, and for a moment where only the talk has', () => {
    const cards = new SteadyCards();
    const [first] = cards.fit([card()], 0);
    expect(cards.fit([card()], 100)[0]).toBe(first);
    expect(cards.fit([talked], 2_999)[0]).toBe(first);
    expect(cards.fit([talked], 3_000)[0]).toBe(talked);
  });

  test.each([
    ['a need', { attention: [{ kind: 'paused', seat: null, amount: null, since: 1 }] }],
    ['a phase', { phase: 'orders' }],
    ['somebody who left', { posts: { ...card().posts, us: { ...post, here: 0 } } }],
  ] satisfies readonly (readonly [string, Partial<TableCard>])[])('show %s at once', (_, change) => {
    const cards = new SteadyCards();
    cards.fit([card()], 0);
    expect(cards.fit([card(change)], 1)[0]).toEqual(card(change));
  });
});
