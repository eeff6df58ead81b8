import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GameEvent, GameEventKind } from '../../../shared/src/truth/events.ts';
import { evolveAll, fold } from '../../../shared/src/truth/fold/evolve.ts';
import { breakOff, closePhase, startGame } from '../../../shared/src/truth/commands/game.ts';
import { RULES_VERSION, type World } from '../../../shared/src/truth/world.ts';
import type { Act } from '../../../shared/src/terms/act.ts';
import { shortSeed } from '../../../shared/src/lib/seed.ts';
import { replyTo, saying } from '../../support/talk.ts';
import { submit } from '../../../shared/src/truth/commands/submit.ts';
import { projectSeat } from '../../../shared/src/truth/projection/project-seat.ts';
import { SEATS, isSender, type SeatId } from '../../../shared/src/terms/vocabulary.ts';
import { auditGame, MAX_EVENTS, type AuditFault } from '../../../shared/src/record/audit-game.ts';
import { january2016 } from '../../../shared/src/scenario/january-2016.ts';
import { findScenario } from '../../../shared/src/scenario/scenarios.ts';
import { GAMES, logPath } from '../../golden/games.ts';
import { canonicalJson } from '../../../shared/src/lib/canonical.ts';
import { livelyGame } from '../../support/lively-game.ts';
import { spoiled, type Log } from './spoil-log.ts';

// A seed on which every kind of act occurs.
const LONG = livelyGame({ seed: 12, format: 'standard', fixedRounds: 8 });
const SHORT = livelyGame({ seed: 5, format: 'blitz', fixedRounds: 3 });

/** A log as read back from a file. */
const read = (log: readonly GameEvent[]): Log => JSON.parse(JSON.stringify(log)) as Log;

/** The audit's verdict on a log; `taken` if it accepts the log unchanged. */
function verdict(log: Log): AuditFault['code'] | 'taken' | 'taken as another' {
  const audit = auditGame(january2016, log);
  if (!audit.ok) return audit.error.code;
  return canonicalJson(audit.value) === canonicalJson(log) ? 'taken' : 'taken as another';
}

/** The log up to the last event of a kind, with or without that event. */
const upTo = (log: readonly GameEvent[], kind: GameEventKind, more = 1): readonly GameEvent[] =>
  log.slice(0, log.findLastIndex((event) => event.kind === kind) + more);

/** A log with one event changed. */
const reformed = (log: readonly GameEvent[], kind: GameEventKind, change: (event: object) => unknown): Log => {
  const at = log.findLastIndex((event) => event.kind === kind);
  return read(log).with(at, change(structuredClone(log[at] ?? {})));
};

describe('the record of a real game', () => {
  test.each(GAMES)('of bots is accepted: $name', ({ name }) => {
    const text = gunzipSync(readFileSync(logPath(name))).toString('utf8');
    expect(
      verdict(
        text
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line) as unknown),
      ),
    ).toBe('taken');
  });

  test('is accepted with every action of people and bots', () => {
    const found = new Set(LONG.map(({ kind }) => kind));
    const missing = ACTS.filter((kind) => !found.has(kind));
    expect(missing).toEqual([]);
    expect(verdict(read(LONG))).toBe('taken');
  });

  test('is accepted with a demand, the yes to it and what became of it', () => {
    const log = [...startGame(january2016, shortSeed(7), 'blitz', null)];
    const now = (): World => fold(january2016, log);
    const tell = (from: SeatId, to: SeatId, act: Act): void => {
      const made = saying(now(), from, to, act);
      if (!made.ok) throw new Error(made.error.code);
      log.push(...made.value);
    };
    tell('china', 'us', { kind: 'demand', step: { kind: 'refrain', from: 'bank-penalty' }, by: 2 });
    tell('us', 'china', replyTo(now(), { kind: 'yes' }));
    for (let phases = 0; phases < 7; phases++) log.push(...closePhase(now()));
    expect(log.filter(({ kind }) => kind === 'pledge-judged')).toMatchObject([{ judgement: { outcome: 'kept' } }]);
    expect(verdict(read(log))).toBe('taken');
    const denied = log.filter(({ kind }) => kind !== 'pledge-judged');
    expect(verdict(read(denied))).toBe('different');
  });

  test('is accepted up to any point at which a table may have stopped', () => {
    expect(verdict(read(upTo(SHORT, 'phase-opened')))).toBe('taken');
    expect(verdict(read(upTo(SHORT, 'message-sent')))).toBe('taken');
    expect(verdict(read(SHORT.slice(0, 4)))).toBe('taken');
  });

  test('is accepted with a hold on a listing', () => {
    const before = upTo(LONG, 'listing-proposed');
    const world = fold(january2016, before);
    const listing = world.listings.at(-1);
    const holder = SEATS.find((seat) => isSender(seat) && seat !== listing?.by) ?? 'us';
    if (listing === undefined) throw new Error('no listing');
    const held = submit(world, holder, { kind: 'place-hold', listing: listing.id });
    if (!held.ok) throw new Error(held.error.code);
    const log = [...before, ...held.value];
    for (let phases = 0; phases < 3; phases++) log.push(...closePhase(fold(january2016, log)));
    expect(log.some(({ kind }) => kind === 'round-adjudicated')).toBe(true);
    expect(verdict(read(log))).toBe('taken');
  });

  test('is accepted if the game was broken off after a round was adjudicated', () => {
    const log = upTo(SHORT, 'seat-muted');
    const ended = breakOff(fold(january2016, log));
    if (!ended.ok) throw new Error(ended.error.code);
    expect(verdict(read([...log, ...ended.value]))).toBe('taken');
    expect(verdict(read([...SHORT.slice(0, 4), ...ended.value]))).toBe('refused');
    expect(verdict(read([...log, ...ended.value, ...ended.value]))).toBe('refused');
  });
});

/** The first event of everything that a seat can do, except a hold, which the bots never place. */
const ACTS: readonly GameEventKind[] = [
  'seat-readied',
  'seat-covered',
  'seat-returned',
  'order-sealed',
  'order-withdrawn',
  'message-sent',
  'seat-muted',
  'text-tabled',
  'vote-cast',
  'points-spent',
  'votes-gathered',
  'meeting-convened',
  'family-ticked',
  'listing-proposed',
  'report-shown',
  'report-published',
  'proof-shown',
  'evidence-moved',
  'agreement-offered',
  'agreement-signed',
  'agreement-declined',
  'procedure-invoked',
  'procedure-judged',
];

describe('an invalid record is refused with a code', () => {
  const said = SHORT.findLast((event) => event.kind === 'message-sent')?.message;
  if (said === undefined) throw new Error('nobody spoke');
  const { act: _, ...words } = said;
  const message = (change: object): Log =>
    reformed(SHORT, 'message-sent', (event) => ({ ...event, message: { ...words, ...change } }));
  const between = ['us', 'china'];
  const acting = (act: object): Log =>
    message({ from: 'us', channel: { kind: 'pair', between }, text: '', stock: null, act });

  test.each<readonly [string, Log, AuditFault['code']]>([
    ['nothing', [], 'no-start'],
    ['no beginning', read(SHORT.slice(1)), 'no-start'],
    ['a beginning that is no object', [null, ...read(SHORT.slice(1))], 'no-start'],
    [
      'a format nobody knows',
      reformed(SHORT, 'game-started', (event) => ({ ...event, format: 'endless' })),
      'no-start',
    ],
    ['too many rounds', reformed(SHORT, 'game-started', (event) => ({ ...event, fixedRounds: 1e9 })), 'no-start'],
    ['a seed that is found by trying', reformed(SHORT, 'game-started', (event) => ({ ...event, seed: 7 })), 'no-start'],
    [
      'later rules',
      reformed(SHORT, 'game-started', (event) => ({ ...event, rulesVersion: RULES_VERSION + 1 })),
      'other-rules',
    ],
    ['another world', reformed(SHORT, 'game-started', (event) => ({ ...event, scenario: 'utopia' })), 'other-world'],
    ['other data', reformed(SHORT, 'game-started', (event) => ({ ...event, scenarioHash: '00' })), 'other-world'],
    ['two games', [...read(SHORT), ...read(SHORT)], 'different'],
    ['an end in the midst of adjudication', read(upTo(SHORT, 'round-adjudicated')), 'cut-short'],
    ['half of an order', read(upTo(LONG, 'points-spent')), 'cut-short'],
    ['a free order', reformed(LONG, 'points-spent', (event) => ({ ...event, points: 0 })), 'different'],
    [
      'a vote that nobody cast',
      read([...SHORT.slice(0, 4), { kind: 'vote-cast', seat: 'us', vote: 'yes' }]),
      'refused',
    ],
    ['a present', read([...SHORT.slice(0, 5), { kind: 'standing-moved', nudges: [] }]), 'different'],
    ['nothing done', read([...SHORT.slice(0, 4), { kind: 'seat-returned', seat: 'us' }]), 'different'],
    ['an event from the prototype', [...read(SHORT.slice(0, 4)), { kind: 'constructor' }], 'different'],
    [
      'a slot from the prototype',
      [...read(SHORT.slice(0, 8)), { kind: 'order-withdrawn', seat: 'us', slot: '__proto__' }],
      'refused',
    ],
    ['a kind that is a list', [...read(SHORT.slice(0, 4)), { kind: ['seat-readied'] }], 'different'],
    ['a long message', message({ text: 'x'.repeat(1801), stock: null }), 'ill-formed'],
    ['a message that turns round', message({ text: 'abc\u202Edef', stock: null }), 'ill-formed'],
    ['a message with nothing in it', message({ text: '', stock: null }), 'ill-formed'],
    ['a message in two voices', message({ text: 'Yes.', stock: { key: 'accept', facts: {} } }), 'ill-formed'],
    ['a sentence that is none', message({ text: '', stock: { key: 'toString', facts: {} } }), 'ill-formed'],
    ['a sentence with settings', message({ text: '', stock: { key: 'greet', facts: { lng: 'xx' } } }), 'ill-formed'],
    ['an act that is none', acting({ kind: 'insult' }), 'ill-formed'],
    ['an act without the means', acting({ kind: 'demand', step: { kind: 'freeze', share: 50 }, by: 2 }), 'refused'],
    ['an answer to nothing', acting({ kind: 'answer', to: 'm0', answer: { kind: 'no' }, reason: null }), 'refused'],
    ['a message to oneself', message({ from: 'us', channel: { kind: 'pair', between: ['us', 'us'] } }), 'ill-formed'],
    ['more events than a game has', Array.from({ length: MAX_EVENTS + 1 }, () => SHORT[0]), 'too-long'],
  ])('%s', (_what, log, code) => {
    expect(verdict(log)).toBe(code);
  });

  test('with the index of the event and a sentence', () => {
    const at = SHORT.findLastIndex(({ kind }) => kind === 'round-adjudicated');
    const log = reformed(SHORT, 'round-adjudicated', (event) => ({ ...event, extra: 1 }));
    const sentence = `event ${at}: the rules make another round-adjudicated here`;
    expect(auditGame(january2016, log)).toEqual({ ok: false, error: { event: at, code: 'different', sentence } });
    const tutorial = findScenario('tutorial');
    if (tutorial === null) throw new Error('no tutorial');
    expect(auditGame(tutorial, read(SHORT))).toMatchObject({ ok: false, error: { event: 0, code: 'other-world' } });
  });

  test('even if reading it throws', () => {
    const trap = new Proxy(
      {},
      { get: () => expect.unreachable(), getOwnPropertyDescriptor: () => expect.unreachable() },
    );
    expect(verdict([trap])).not.toBe('taken');
    expect(verdict([...read(SHORT.slice(0, 4)), trap])).toBe('unplayable');
  });
});

describe('a record with an error anywhere', () => {
  // The last phases of a game still in progress: a changed order here gives another valid game.
  const running = upTo(SHORT, 'dockets-sealed', 0);

  test.each([
    ['ended', SHORT],
    ['running', running],
  ])('is refused, or is that of another game that can be played: %s', (_what, log) => {
    fc.assert(
      fc.property(spoiled(read(log)), (wrong) => {
        const audit = auditGame(january2016, wrong);
        if (!audit.ok) return;
        const world = fold(january2016, audit.value);
        for (const seat of SEATS) projectSeat(world, seat);
        evolveAll(world, closePhase(world));
        expect(read(audit.value)).toEqual(wrong);
      }),
      { numRuns: 250 },
    );
  });

  test('is another game if an order was changed in the last phase', () => {
    const at = running.findLastIndex((event) => event.kind === 'order-sealed' && event.order.kind === 'file-belief');
    const event = { ...running[at], order: { kind: 'file-belief', leakage: 1 } };
    const other = read(running).with(at, event);
    expect(verdict(other)).toBe('taken');
    expect(verdict([...other, ...read(SHORT.slice(running.length))])).toBe('different');
  });
});
