import { shortSeed } from '../../../shared/src/lib/seed.ts';
import { expect } from 'vitest';
import { adjudicate } from '../../../shared/src/truth/adjudication/adjudicate.ts';
import { evolve, evolveAll } from '../../../shared/src/truth/fold/evolve.ts';
import { docketCost } from '../../../shared/src/orders/budget.ts';
import { carriedDocket } from '../../../shared/src/truth/adjudication/carry.ts';
import { breakOff, closePhase } from '../../../shared/src/truth/commands/game.ts';
import { deciderOf, verdictOf } from '../../../shared/src/rules/delegation/decide.ts';
import { agreedAfterChange, isAgreed } from '../../../shared/src/rules/delegation/seal.ts';
import type { Delegation, DelegationRule } from '../../../shared/src/terms/delegation.ts';
import { messageId, slot } from '../../../shared/src/terms/ids.ts';
import { legalOrders } from '../../../shared/src/orders/legal-orders.ts';
import { isLastRound } from '../../../shared/src/truth/outcome/is-last-round.ts';
import { say } from '../../../shared/src/truth/commands/say.ts';
import { setReady, submit, withdraw } from '../../../shared/src/truth/commands/submit.ts';
import { projectSeat } from '../../../shared/src/truth/projection/project-seat.ts';
import { PHASES, SEATS } from '../../../shared/src/terms/vocabulary.ts';
import type { World } from '../../../shared/src/truth/world.ts';
import { adjudicated, closed, given, playedTo, quiet, started } from '../../support/play.ts';
import { accepted, act, refused, shown, type Case } from './case.ts';
import { stalePhase } from './stale.ts';

const ordering = (): World => quiet(1, 'orders');
const over = (): World => {
  let world = started(7, 'blitz', 1);
  while (world.ending === null) world = closed(world);
  return world;
};
const lengthOf = (world: World): number => {
  let next = world;
  while (next.ending === null) next = closed(next);
  return next.history.length;
};

const ofFour = (rule: DelegationRule): Delegation => ({
  rule,
  head: '1',
  delegates: ['1', '2', '3', '4'].map((id) => ({ id, isPresent: true, isAdviser: false })),
});

/** Chapter 1: the table. */
export const CHAPTER_1: readonly Case[] = [
  accepted('R-1.1', 'a seat acts by its own levers', ordering, [
    'us',
    { kind: 'set-effort', basket: 'finance', effort: 2 },
  ]),
  ...SEATS.filter((seat) => seat !== 'dprk').map((seat) =>
    refused(
      'R-1.1',
      `${seat} cannot order for Pyongyang`,
      ordering,
      [seat, { kind: 'fund-circle', chips: 4 }],
      'not-your-lever',
    ),
  ),
  refused(
    'R-1.1',
    'Pyongyang cannot order for a sender',
    ordering,
    ['dprk', { kind: 'set-effort', basket: 'elite', effort: 0 }],
    'not-your-lever',
  ),

  shown('R-1.2', 'a blitz lasts five rounds', () => expect(lengthOf(started(7, 'blitz'))).toBe(5)),
  shown('R-1.2', 'every round from the seventh may be the last, one in three, nine at most', () => {
    const seeds = Array.from({ length: 600 }, (_, index) => started(index));
    const last = (round: number): number => seeds.filter((world) => isLastRound(world, round)).length / seeds.length;
    expect(last(6)).toBe(0);
    expect(last(7)).toBeGreaterThan(0.27);
    expect(last(7)).toBeLessThan(0.4);
    expect(last(8)).toBeGreaterThan(0.27);
    expect(last(8)).toBeLessThan(0.4);
    expect(last(9)).toBe(1);
  }),
  shown('R-1.2', 'a clash and a collapse end the game at once', () => {
    for (const [kind, ending] of [
      ['clash-broke-out', 'clash'],
      ['regime-collapsed', 'collapse'],
    ] as const) {
      const world = quiet(2, 'adjudication');
      const history = world.history.map((one) => (one.round === 2 ? { ...one, incidents: [{ kind }] } : one));
      expect(closePhase({ ...world, history })).toEqual([{ kind: 'game-ended', ending }]);
    }
  }),
  refused(
    'R-1.2',
    'no order is possible after the end',
    over,
    ['us', { kind: 'set-effort', basket: 'elite', effort: 1 }],
    'game-over',
  ),
  act('R-1.2', 'nor a withdrawal', () => withdraw(over(), 'us', slot('set-effort:elite')), 'game-over'),
  act(
    'R-1.2',
    'nor a message',
    () => say(over(), 'us', { id: messageId('m'), to: 'plenary', text: 'x', pledge: false, stock: null }),
    'game-over',
  ),
  act('R-1.2', 'nor marking a seat as ready', () => setReady(over(), 'us', true), 'game-over'),

  shown('R-1.3', 'a round is briefing, negotiation, orders, adjudication', () => {
    let world = started();
    const seen = [];
    for (let turn = 0; turn < 5; turn++, world = closed(world)) seen.push(`${world.round} ${world.phase}`);
    expect(seen).toEqual([...PHASES.map((phase) => `1 ${phase}`), '2 briefing']);
  }),
  accepted('R-1.3', 'a sealed order is accepted in the orders phase', ordering, [
    'china',
    { kind: 'set-effort', basket: 'elite', effort: 2 },
  ]),
  act('R-1.3', 'a seat marks itself as ready', () => setReady(ordering(), 'un', true), 'accepted'),
  refused(
    'R-1.3',
    'no order is possible in the briefing',
    started,
    ['us', { kind: 'set-effort', basket: 'elite', effort: 2 }],
    'wrong-phase',
  ),
  refused(
    'R-1.3',
    'no order is possible during adjudication',
    () => quiet(1, 'adjudication'),
    ['us', { kind: 'set-effort', basket: 'elite', effort: 2 }],
    'wrong-phase',
  ),
  act(
    'R-1.3',
    'no order can be withdrawn in the briefing',
    () => withdraw(started(), 'us', slot('set-effort:elite')),
    'wrong-phase',
  ),
  ...stalePhase,

  accepted('R-1.4', 'a lever of round 2 is open in round 2', () => quiet(2, 'orders'), [
    'us',
    { kind: 'collect', target: { kind: 'corridor', corridor: 'border' } },
  ]),
  refused(
    'R-1.4',
    'but not in round 1',
    ordering,
    ['us', { kind: 'collect', target: { kind: 'corridor', corridor: 'border' } }],
    'not-open-yet',
  ),
  shown('R-1.4', 'every rejection has the opening round of the lever in the scenario', () => {
    let refusals = 0;
    for (const phase of ['negotiation', 'orders'] as const) {
      for (const seat of SEATS) {
        const world = quiet(1, phase);
        for (const { order, rejection } of legalOrders(projectSeat(world, seat), world.scenario)) {
          const opens = world.scenario.opens[order.kind];
          if (opens === 1 || rejection?.code === 'wrong-phase') continue;
          expect(rejection).toEqual({ code: 'not-open-yet', kind: order.kind, opensIn: opens });
          refusals += 1;
        }
      }
    }
    expect(refusals).toBeGreaterThan(30);
  }),

  shown('R-1.5', 'the same world and dockets give the same result, and another seed another result', () => {
    const world = quiet(2, 'orders');
    expect(adjudicate(world)).toEqual(adjudicate(world));
    expect(adjudicate({ ...world, seed: shortSeed(8) })).not.toEqual(adjudicate(world));
  }),
  shown('R-1.5', 'all dockets count at once: the sequence of orders does not matter', () => {
    const us = { kind: 'set-effort', basket: 'finance', effort: 3 } as const;
    const china = { kind: 'set-support', support: 'cut', onlyWhileNoTest: false } as const;
    const one = given(given(ordering(), 'us', us), 'china', china);
    const other = given(given(ordering(), 'china', china), 'us', us);
    expect(adjudicate(one)).toEqual(adjudicate(other));
  }),
  refused(
    'R-1.5',
    'a docket is closed after adjudication',
    () => adjudicated(ordering()),
    ['china', { kind: 'set-support', support: 'cut', onlyWhileNoTest: false }],
    'wrong-phase',
  ),

  shown('R-1.6', 'an untouched docket stays, and repeating orders repeat', () => {
    const world = given(
      ordering(),
      'us',
      { kind: 'set-effort', basket: 'finance', effort: 3 },
      { kind: 'take-dollar-step', step: 'threat' },
    );
    const next = closed(world, 2);
    expect(next.round).toBe(2);
    expect(next.seats.us.docket[slot('set-effort:finance')]).toEqual({
      kind: 'set-effort',
      basket: 'finance',
      effort: 3,
    });
    expect(next.seats.us.docket[slot('take-dollar-step:threat')]).toBeUndefined();
    expect(next.seats.china.docket).toEqual(world.seats.china.docket);
  }),
  shown('R-1.6', 'it is lowered to a reduced budget', () => {
    const world = quiet(2, 'briefing');
    const poor = { ...world, stocks: { ...world.stocks, budget: { ...world.stocks.budget, chips: 5 } } };
    const { docket } = carriedDocket(poor, 'dprk');
    expect(docketCost(world.scenario, 'dprk', world.seats.dprk.docket)).toBe(11);
    expect(docketCost(world.scenario, 'dprk', docket)).toBeLessThanOrEqual(5);
    expect(docket[slot('fund-circle')]).toEqual({ kind: 'fund-circle', chips: 3 });
  }),
  accepted('R-1.6', 'a carried order can still be changed', () => quiet(2, 'orders'), [
    'us',
    { kind: 'set-effort', basket: 'elite', effort: 0 },
  ]),
  refused(
    'R-1.6',
    'but a docket cannot be changed after its round',
    () => quiet(2, 'adjudication'),
    ['us', { kind: 'set-effort', basket: 'elite', effort: 0 }],
    'wrong-phase',
  ),

  shown('R-1.7', 'the US and China have six points, the UN six staff, Pyongyang its chips', () => {
    const world = ordering();
    const total = (seat: (typeof SEATS)[number]): string => {
      const { budget } = projectSeat(world, seat);
      return `${budget.total} ${budget.unit}`;
    };
    expect(SEATS.map(total)).toEqual(['6 points', '6 points', '6 points', `${world.stocks.budget.chips} chips`]);
  }),
  accepted(
    'R-1.7',
    'six points can be spent',
    () => given(ordering(), 'us', { kind: 'set-effort', basket: 'broad', effort: 2 }),
    ['us', { kind: 'take-dollar-step', step: 'threat' }],
  ),
  refused(
    'R-1.7',
    'but not seven',
    () => given(ordering(), 'us', { kind: 'set-effort', basket: 'broad', effort: 2 }),
    ['us', { kind: 'take-dollar-step', step: 'finding' }],
    'over-budget',
  ),
  refused(
    'R-1.7',
    'nor more chips than available',
    ordering,
    ['dprk', { kind: 'fund-circle', chips: 5 }],
    'over-budget',
  ),
  act(
    'R-1.7',
    'an order that costs less than the one it replaces is always affordable',
    () => submit(ordering(), 'dprk', { kind: 'fund-circle', chips: 2 }),
    'accepted',
  ),

  shown('R-1.8', 'rounds sealed in absence are marked, but not a round in which somebody returned in time', () => {
    const away = evolve(started(), { kind: 'seat-covered', seat: 'china', by: 'standing' });
    const second = playedTo(away, 2, 'orders');
    expect(projectSeat(second, 'us').public.covered).toEqual([{ seat: 'china', round: 1 }]);
    const back = evolve(second, { kind: 'seat-returned', seat: 'china' });
    expect(projectSeat(playedTo(back, 3, 'briefing'), 'us').public.covered).toEqual([{ seat: 'china', round: 1 }]);
    const late = evolve(closed(second), { kind: 'seat-returned', seat: 'china' });
    expect(projectSeat(late, 'us').public.covered.map(({ round }) => round)).toEqual([1, 2]);
  }),
  shown('R-1.8', 'only the delegation knows before the debrief what played it', () => {
    const away = playedTo(evolve(started(), { kind: 'seat-covered', seat: 'china', by: 'standing' }), 2, 'briefing');
    const told = { seat: 'china', by: 'standing', from: { round: 1, phase: 'briefing' }, until: null };
    expect(projectSeat(away, 'china').covers).toEqual([told]);
    expect(projectSeat(away, 'us')).toEqual({
      ...projectSeat(playedTo(started(), 2, 'briefing'), 'us'),
      public: {
        ...projectSeat(playedTo(started(), 2, 'briefing'), 'us').public,
        covered: [{ seat: 'china', round: 1 }],
      },
    });
    let end = away;
    while (end.ending === null) end = closed(end);
    expect(projectSeat(end, 'us').public.debrief?.covers).toEqual([told]);
  }),

  act(
    'R-1.9',
    'a game that has adjudicated a half-year may be broken off',
    () => breakOff(quiet(2, 'orders')),
    'accepted',
  ),
  shown('R-1.9', 'the debrief of a broken-off game has the rounds played, and no order is possible', () => {
    const world = playedTo(started(), 3, 'negotiation');
    const done = breakOff(world);
    if (!done.ok) throw new Error('refused');
    const end = evolveAll(world, done.value);
    const { debrief } = projectSeat(end, 'us').public;
    expect(debrief).toMatchObject({ ending: 'broken-off', roundsPlayed: 2 });
    expect(debrief?.rounds.map(({ round }) => round)).toEqual([1, 2]);
    for (const seat of SEATS) expect(debrief?.scores[seat].total).toBeGreaterThanOrEqual(0);
    for (const seat of SEATS) expect(debrief?.scores[seat].bonus?.points ?? 0).toBe(0);
    expect(closePhase(end)).toEqual([]);
  }),
  act(
    'R-1.9',
    'not before the first adjudication',
    () => breakOff(playedTo(started(), 1, 'orders')),
    'nothing-adjudicated',
  ),
  act('R-1.9', 'nor after the end', () => breakOff(over()), 'game-over'),

  shown(
    'R-1.10',
    'more than half of those present seal a docket, half do not, and a change takes agreement back',
    () => {
      expect(isAgreed(ofFour('majority'), ['1', '2'], [])).toBe(false);
      expect(isAgreed(ofFour('majority'), ['1', '2', '3'], [])).toBe(true);
      expect(agreedAfterChange(ofFour('majority'), ['1', '2', '3'], null)).toEqual([]);
    },
  ),
  shown('R-1.10', 'a text waits for the head or for a majority, and the head breaks a tie', () => {
    const text = { isDraft: false, isJoint: true, owner: null, isSealed: false };
    expect(deciderOf(ofFour('head'), text)).toEqual({ kind: 'person', id: '1' });
    expect(deciderOf(ofFour('portfolio'), text)).toEqual({ kind: 'majority' });
    const even = { for: ['1', '2'], against: ['3', '4'] };
    expect(verdictOf(ofFour('majority'), { kind: 'majority' }, even)).toBe('carried');
  }),
];
