import { describe, expect, test } from 'vitest';
import {
  asksForHost,
  byNeed,
  needsOf,
  talkOf,
  type Need,
  type SeatFacts,
  type TableFacts,
} from '../../../shared/src/session/attention.ts';
import type { SeatId } from '../../../shared/src/terms/vocabulary.ts';

const NOW = 1_000_000;
const ago = (seconds: number): number => NOW - seconds * 1_000;

const HELD: SeatFacts = {
  people: 1,
  here: 1,
  isBot: false,
  isReady: false,
  awaySince: null,
  lastAct: ago(5),
  words: 3,
  owesVote: false,
};
const BOT: SeatFacts = { ...HELD, people: 0, here: 0, isBot: true, words: 0, lastAct: ago(400) };

type Change = Omit<Partial<TableFacts>, 'seats'> & {
  readonly seats?: Partial<Record<SeatId, Partial<SeatFacts>>>;
};

/** A table of four people on track, in the middle of a negotiation of six minutes. */
const table = ({ seats = {}, ...change }: Change = {}): TableFacts => ({
  status: 'playing',
  phase: 'negotiation',
  phaseSince: ago(120),
  deadline: NOW + 240_000,
  pausedSince: null,
  waitingSince: null,
  seats: {
    us: { ...HELD, ...seats.us },
    china: { ...HELD, ...seats.china },
    un: { ...HELD, ...seats.un },
    dprk: { ...HELD, ...seats.dprk },
  },
  textSince: ago(100),
  clashRisk: 2,
  breaches: 0,
  calls: [],
  inHall: 0,
  now: NOW,
  ...change,
});

const told = (change: Change): readonly string[] =>
  needsOf(table(change)).map(({ kind, seat, amount }) => [kind, seat, amount].filter((one) => one !== null).join(' '));

describe('what a table needs', () => {
  test.each<readonly [string, Change, readonly string[]]>([
    ['nothing while all goes well', {}, []],
    // Absence.
    [
      'a delegation that is away, after a moment',
      { seats: { china: { here: 0, awaySince: ago(30) } } },
      ['absent china'],
    ],
    ['not one that only reloads its page', { seats: { china: { here: 0, awaySince: ago(10) } } }, []],
    [
      'little where an advisor plays meanwhile',
      { seats: { china: { here: 0, awaySince: ago(30), isBot: true } } },
      ['covered china'],
    ],
    // A text that nobody answers.
    [
      'a vote, once the text has stood for long',
      { textSince: ago(250), seats: { us: { owesVote: true } } },
      ['vote-stuck us 1'],
    ],
    ['no vote that there is still time for', { textSince: ago(200), seats: { us: { owesVote: true } } }, []],
    [
      'a vote in the last quarter of the phase, however young the text',
      { deadline: NOW + 30_000, textSince: ago(20), seats: { us: { owesVote: true }, un: { owesVote: true } } },
      ['vote-stuck 2'],
    ],
    ['no vote of a bot', { textSince: ago(250), seats: { us: { ...BOT, owesVote: true } } }, []],
    // One who is still deciding.
    [
      'not the one that the last of the others has just begun to wait for',
      {
        phase: 'orders',
        seats: {
          us: { isReady: true, lastAct: ago(40) },
          china: { isReady: true, lastAct: ago(30) },
          dprk: { isReady: true },
          un: { lastAct: ago(1) },
        },
      },
      [],
    ],
    [
      'the one that all others have waited for a while',
      {
        phase: 'orders',
        seats: {
          us: { isReady: true, lastAct: ago(40) },
          china: { isReady: true, lastAct: ago(30) },
          dprk: { isReady: true, lastAct: ago(25) },
          un: { lastAct: ago(1) },
        },
      },
      ['deciding un'],
    ],
    ['nobody where one person plays with bots', { phase: 'orders', seats: { us: BOT, china: BOT, dprk: BOT } }, []],
    // Silence.
    [
      'a delegation that has been silent',
      { phaseSince: ago(300), seats: { un: { lastAct: ago(160) } } },
      ['silent un'],
    ],
    ['nobody who has thought for two minutes', { phaseSince: ago(300), seats: { un: { lastAct: ago(140) } } }, []],
    [
      'sooner in a short phase',
      { phaseSince: ago(60), deadline: NOW + 30_000, textSince: null, seats: { un: { lastAct: ago(60) } } },
      ['silent un'],
    ],
    ['nobody who is ready', { phaseSince: ago(300), seats: { un: { lastAct: ago(200), isReady: true } } }, []],
    ['nobody while the record is read', { phase: 'briefing', seats: { un: { lastAct: ago(200) } } }, []],
    // One voice.
    ['others to be heard, above 60 percent', { seats: { us: { words: 15 } } }, ['one-voice us 63']],
    ['nobody at 60 percent', { seats: { us: { words: 12 }, dprk: { words: 2 } } }, []],
    [
      'nobody before eight messages',
      { seats: { us: { words: 6 }, china: { words: 1 }, un: { words: 0 }, dprk: { words: 0 } } },
      [],
    ],
    ['nobody where one person talks to bots', { seats: { us: { words: 15 }, china: BOT, un: BOT, dprk: BOT } }, []],
    // What runs away.
    ['a tension that may end the game', { clashRisk: 12.4 }, ['tension 12']],
    ['none below', { clashRisk: 11.9 }, []],
    ['a breach that became known', { breaches: 2 }, ['breach 2']],
    // Time.
    [
      'nothing that is late while it is paused',
      { pausedSince: ago(10), seats: { un: { lastAct: ago(300) } } },
      ['paused'],
    ],
    ['to be let on once it waits', { waitingSince: ago(30) }, ['waiting']],
    // People without a place.
    ['people of the hall in place of its bots', { inHall: 3, seats: { us: BOT, un: BOT } }, ['bots-and-hall 2']],
    ['none where every delegation has people', { inHall: 3 }, []],
    ['nothing more once it is over', { status: 'over', breaches: 1, clashRisk: 90 }, ['over']],
  ])('%s', (_, change, expected) => {
    expect(told(change)).toEqual(expected);
  });

  test('help that was asked comes first, and says since when', () => {
    const needs = needsOf(
      table({
        calls: [{ seat: 'us', since: ago(70) }],
        seats: { china: { here: 0, awaySince: ago(190) } },
        breaches: 1,
        pausedSince: null,
      }),
    );
    expect(needs.map(({ kind, since }) => [kind, since])).toEqual([
      ['help', ago(70)],
      ['absent', ago(190)],
      ['breach', null],
    ]);
  });
});

describe('the order of tables', () => {
  const need = (kind: Need['kind'], since: number | null = null): Need => ({ kind, seat: null, amount: null, since });
  const tables = [
    { number: 1, needs: [] },
    { number: 2, needs: [need('silent', ago(50))] },
    { number: 3, needs: [need('waiting', ago(10))] },
    { number: 4, needs: [need('absent', ago(30))] },
    { number: 5, needs: [need('absent', ago(90))] },
    { number: 6, needs: [] },
    { number: 7, needs: [need('help', ago(1))] },
    { number: 8, needs: [need('breach')] },
    { number: 9, needs: [need('breach'), need('silent', ago(60))] },
  ];

  test('is by what is needed, then by who waited longer, then by what else, then by number', () => {
    expect(tables.toSorted(byNeed).map(({ number }) => number)).toEqual([7, 5, 4, 9, 8, 2, 3, 1, 6]);
  });

  test('has those that ask for the host before those that are only good to know', () => {
    const asking = tables.toSorted(byNeed).map(({ needs }) => needs.some(asksForHost));
    expect(asking).toEqual([true, true, true, true, true, true, false, false, false]);
  });
});

test('shares of the talk are whole percents, and none before the first word', () => {
  expect(talkOf(table({ seats: { us: { words: 15 } } }).seats)).toEqual({ us: 63, china: 13, un: 13, dprk: 13 });
  expect(talkOf({ us: BOT, china: BOT, un: BOT, dprk: BOT })).toEqual({ us: 0, china: 0, un: 0, dprk: 0 });
});
