import { describe, expect, test } from 'vitest';
import type { Act, Question, Step } from '../../../shared/src/terms/act.ts';
import { actFigures } from '../../../shared/src/experiments/acts/act-figures.ts';
import { playBotGame } from '../../../shared/src/experiments/bot-game.ts';
import { january2016 } from '../../../shared/src/scenario/january-2016.ts';
import { BASKETS, CORRIDORS, SENDERS, type BySeat, type SeatId } from '../../../shared/src/terms/vocabulary.ts';
import type { Order } from '../../../shared/src/terms/order.ts';
import type { TemperamentId } from '../../../shared/src/terms/temperament-id.ts';
import type { World } from '../../../shared/src/truth/world.ts';
import { actsOf, botsAct, phaseOn, saidBy, type Table } from '../../support/bot-talk.ts';
import { given, started } from '../../support/play.ts';

const BOMB: readonly Order[] = [
  { kind: 'fund-citizens', chips: 0 },
  { kind: 'fund-programme', chips: 0 },
  { kind: 'conduct-test', test: 'nuclear' },
];

const game = (seed: number, temperaments?: Partial<BySeat<TemperamentId>>) =>
  playBotGame({
    scenario: january2016,
    seed,
    format: 'standard',
    fixedRounds: null,
    temperature: { us: 0.25, china: 0.25, un: 0.25, dprk: 0.25 },
    ...(temperaments === undefined ? {} : { temperaments }),
  });

/** The negotiation of a first round after every bot has opened. */
const opened = (table: Table): World => phaseOn(started(), table);

describe('what bots say to each other', () => {
  const games = Array.from({ length: 12 }, (_, index) => game(index + 1).world.messages);
  const figures = actFigures(games);

  test('no sentence comes twice to one partner in a round, nor more than three times in a game', () => {
    expect(figures.repeats.inRound).toBe(0);
    expect(figures.repeats.mostInGame).toBeLessThanOrEqual(3);
  });

  test('every kind of act is said, and nearly all are answered to the point', () => {
    for (const [kind, { said }] of Object.entries(figures.byKind)) expect(said, kind).toBeGreaterThan(0);
    expect(figures.answered).toBeGreaterThan(0.95);
    expect(figures.toThePoint).toBeGreaterThan(0.95);
  });

  test('openings vary from game to game', () => {
    const firsts = games.map((messages) =>
      JSON.stringify(
        messages
          .filter(({ round, from, act }) => round === 1 && from !== 'dprk' && act?.kind !== 'answer')
          .slice(0, 4)
          .map(({ act, channel }) => [act, channel]),
      ),
    );
    expect(new Set(firsts).size).toBeGreaterThan(9);
  });
});

const ALL: readonly Act[] = [
  { kind: 'ask', question: { kind: 'price' } },
  ...BASKETS.map((basket): Act => ({ kind: 'ask', question: { kind: 'effort', basket } })),
  ...CORRIDORS.map((corridor): Act => ({ kind: 'ask', question: { kind: 'leakage', corridor } })),
];

describe('a person who asks the same again and again', () => {
  test.each(['us', 'china', 'un'] as const)('%s is answered by everybody, and never by a recording', (seat) => {
    const table: Table = { people: [seat], seed: 3 };
    let world = opened(table);
    while (world.ending === null && world.round <= 6) {
      if (world.phase === 'negotiation') {
        for (const other of SENDERS) {
          if (other === seat) continue;
          for (const act of ALL) world = saidBy(world, seat, other, act);
          for (const act of demands(world.round)) world = saidBy(world, seat, other, act);
        }
        world = saidBy(world, seat, 'dprk', { kind: 'ask', question: { kind: 'test' } });
        world = saidBy(world, seat, 'dprk', { kind: 'ask', question: { kind: 'price' } });
        world = saidBy(world, seat, 'dprk', {
          kind: 'demand',
          step: { kind: 'refrain', from: 'nuclear' },
          by: world.round,
        });
        world = botsAct(world, table, 'addressed');
      }
      world = phaseOn(world, table);
    }
    const figures = actFigures([world.messages], (one) => one !== seat);
    expect(figures.repeats.inRound).toBe(0);
    expect(figures.repeats.mostInGame).toBeLessThanOrEqual(3);
    expect(figures.answered).toBeGreaterThan(0.98);
  });
});

const demands = (by: number): readonly Act[] =>
  ([1, 2, 3] as const).map((atLeast): Act => ({
    kind: 'demand',
    step: { kind: 'enforce', basket: 'finance', atLeast },
    by,
  }));

/** The answer of a bot to an act that a person has just said to it. */
function answerTo(world: World, table: Table, from: SeatId, to: SeatId, act: Act) {
  const asked = saidBy(world, from, to, act);
  const { id } = asked.messages.at(-1) ?? { id: '' };
  const answered = botsAct(asked, table, 'addressed');
  const found = answered.messages.find(({ act: one }) => one?.kind === 'answer' && one.to === id)?.act;
  return found?.kind === 'answer' ? found : null;
}

describe('an answer', () => {
  const table: Table = { people: ['us'], tempers: { china: 'dealer', dprk: 'trader' } };
  const world = opened(table);
  const ask = (to: SeatId, question: Question) => answerTo(world, table, 'us', to, { kind: 'ask', question });
  const demand = (to: SeatId, step: Step) =>
    answerTo(world, table, 'us', to, { kind: 'demand', step, by: world.round });

  test('to two different questions is not the same', () => {
    const vote = ask('china', { kind: 'vote', text: world.draft?.id ?? ('' as never) });
    const effort = ask('china', { kind: 'effort', basket: 'programme' });
    expect(vote?.answer).toMatchObject({ kind: 'tells', fact: { kind: 'vote' } });
    expect(effort?.answer).toMatchObject({ kind: 'tells', fact: { kind: 'effort', basket: 'programme' } });
    expect(vote?.reason).not.toBeNull();
  });

  test('names a price: a step of each side', () => {
    const { answer } = ask('dprk', { kind: 'price' }) ?? {};
    expect(['tells', 'declines']).toContain(answer?.kind);
    expect(ask('china', { kind: 'price' })?.answer).toMatchObject({ fact: { kind: 'price' } });
  });

  test('to a demand is yes, yes if, or no, with a reason', () => {
    const answers = [
      demand('china', { kind: 'enforce', basket: 'broad', atLeast: 3 }),
      demand('china', { kind: 'vote', vote: 'no' }),
      demand('dprk', { kind: 'freeze', share: 75 }),
    ];
    for (const one of answers) {
      expect(['yes', 'yes-if', 'no']).toContain(one?.answer.kind);
      expect(one?.reason).not.toBeNull();
    }
    expect(answers[0]?.reason?.code).toBe('costs-trade');
  });
});

/** The table in the negotiation of round 2 after Pyongyang, which a person plays, tested in round 1. */
function tested(table: Table): World {
  let world = opened(table);
  world = phaseOn(world, table);
  world = given(world, 'dprk', ...BOMB);
  return phaseOn(world, table);
}

describe('what everybody saw', () => {
  test.each([1, 2, 3, 4])(
    'a nuclear test brings an act of each of the three before the half-year is over, seed %i',
    (seed) => {
      const world = tested({ people: ['dprk'], seed });
      expect(world.phase).toBe('adjudication');
      const reacting = SENDERS.filter((seat) =>
        actsOf(world, seat).some(
          ({ act }) =>
            (act?.kind === 'accuse' && act.deed.kind === 'test') ||
            (act?.kind === 'ask' && act.question.kind === 'why' && act.question.deed.kind === 'test'),
        ),
      );
      expect(reacting).toEqual(SENDERS);
    },
  );

  test('a deed is spoken to once', () => {
    const table: Table = { people: ['dprk'], seed: 2 };
    const world = phaseOn(phaseOn(tested(table), table), table);
    for (const seat of SENDERS) {
      const spoken = world.messages.filter(
        ({ from, act }) => from === seat && act?.kind === 'accuse' && act.deed.kind === 'test' && act.deed.round === 1,
      );
      expect(spoken.length, seat).toBeLessThanOrEqual(1);
    }
  });
});

describe('a broken agreement', () => {
  const table: Table = { people: ['dprk'], seed: 4, tempers: { us: 'enforcer', china: 'dealer', un: 'legalist' } };
  let world = phaseOn(started(), { ...table, people: ['dprk', 'us'] });
  const terms = {
    parties: ['us', 'dprk'],
    terms: [
      { kind: 'refrain', by: 'dprk', from: 'nuclear' },
      { kind: 'provide', by: 'us', what: 'aid', amount: 75 },
    ],
    rounds: 3,
    secret: false,
    condition: 'while-no-test',
  } as const;
  world = given(world, 'us', { kind: 'offer-agreement', terms });
  const offer = world.agreements.at(-1)?.id;
  if (offer !== undefined) world = given(world, 'dprk', { kind: 'answer-agreement', agreement: offer, answer: 'sign' });
  world = phaseOn(world, table);
  world = given(world, 'dprk', ...BOMB);
  const judged = phaseOn(world, table);

  test('is answered by whoever signed it, with the deed', () => {
    const accused = actsOf(judged, 'us').map(({ act }) =>
      act?.kind === 'accuse'
        ? act.deed.kind
        : act?.kind === 'ask' && act.question.kind === 'why'
          ? act.question.deed.kind
          : '',
    );
    expect(accused).toContain('breach');
  });

  test('ends the offers to whoever broke it for two rounds, and the reason is told', () => {
    let next = phaseOn(phaseOn(judged, table), table);
    for (const round of [2, 3]) {
      expect(next.round).toBe(round);
      expect(
        next.agreements.filter(
          ({ offeredBy, offeredIn, parties }) => offeredBy === 'us' && offeredIn === round && parties.includes('dprk'),
        ),
      ).toEqual([]);
      const price = answerTo(next, table, 'dprk', 'us', { kind: 'ask', question: { kind: 'price' } });
      expect(price).toMatchObject({ answer: { kind: 'declines' }, reason: { code: 'word-broken' } });
      while (next.round === round || next.phase !== 'negotiation') next = phaseOn(next, table);
    }
  });
});

describe('a gap between report and effort', () => {
  /** Round 2, after China, played by a person in round 1, reported 3 and did 0 on programme goods. */
  function slackened(seed: number, china: TemperamentId): { readonly world: World; readonly table: Table } {
    // The UN is played as well, so that nobody looks.
    const before: Table = { people: ['us', 'china', 'un'], seed };
    const table: Table = { people: ['us', 'un'], seed, tempers: { china } };
    const ordering = given(
      phaseOn(opened(before), before),
      'china',
      { kind: 'set-effort', basket: 'programme', effort: 0 },
      { kind: 'report-effort', basket: 'programme', effort: 3 },
    );
    return { world: phaseOn(phaseOn(phaseOn(ordering, before), table), table), table };
  }
  const asked = (seed: number, china: TemperamentId) => {
    const { world, table } = slackened(seed, china);
    const effort = answerTo(world, table, 'us', 'china', {
      kind: 'ask',
      question: { kind: 'effort', basket: 'programme' },
    });
    const deed = { kind: 'gap', round: 1, by: 'china', basket: 'programme' } as const;
    const accused = answerTo(world, table, 'us', 'china', { kind: 'accuse', deed, evidence: null });
    return { effort, accused };
  };

  test('is told and conceded by a legalist, whatever the seed', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const { effort, accused } = asked(seed, 'legalist');
      expect(effort?.answer).toMatchObject({ kind: 'tells', fact: { effort: 0 } });
      expect(accused?.answer.kind).toBe('concedes');
    }
  });

  test('is covered up by a free rider in some games, and never told by it without a reason', () => {
    const all = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => asked(seed, 'free-rider'));
    expect(
      all.some(
        ({ effort }) =>
          effort?.answer.kind === 'tells' && effort.answer.fact.kind === 'effort' && effort.answer.fact.effort === 3,
      ),
    ).toBe(true);
    expect(all.some(({ accused }) => accused?.answer.kind === 'denies')).toBe(true);
    for (const { accused } of all) expect(accused?.reason).not.toBeNull();
  });
});

test('who has nothing to hide denies what it did not do', () => {
  const table: Table = { people: ['us'], seed: 9, tempers: { china: 'legalist' } };
  let world = opened(table);
  for (let phase = 0; phase < 4; phase++) world = phaseOn(world, table);
  expect(world).toMatchObject({ round: 2, phase: 'negotiation' });
  const deed = { kind: 'gap', round: 1, by: 'china', basket: 'programme' } as const;
  expect(answerTo(world, table, 'us', 'china', { kind: 'accuse', deed, evidence: null })?.answer.kind).toBe('denies');
});
