import { unseenChange } from '../../../shared/src/rules/facts/unseen-change.ts';
import { expect } from 'vitest';
import { evolveAll } from '../../../shared/src/truth/fold/evolve.ts';
import { closePhase } from '../../../shared/src/truth/commands/game.ts';
import { endingOf } from '../../../shared/src/truth/outcome/ending.ts';
import { runBaseline } from '../../../shared/src/truth/outcome/baseline.ts';
import { projectPublic } from '../../../shared/src/truth/projection/project-public.ts';
import { projectSeat } from '../../../shared/src/truth/projection/project-seat.ts';
import type { PublicView } from '../../../shared/src/terms/seat-view.ts';
import { SEATS } from '../../../shared/src/terms/vocabulary.ts';
import type { World } from '../../../shared/src/truth/world.ts';
import { playBotGame } from '../../../shared/src/experiments/bot-game.ts';
import { january2016 } from '../../../shared/src/scenario/january-2016.ts';
import { termsOf } from '../../support/text-builders.ts';
import { given, playedTo, quiet, started } from '../../support/play.ts';
import { accepted, refused, shown, type Case } from './case.ts';
import { PRIVATE_AIM_CASES } from './private-aim-cases.ts';

const EVEN = { us: 0.5, china: 0.5, un: 0.5, dprk: 0.5 };
let cached: World | null = null;
const over = (): World =>
  (cached ??= playBotGame({
    scenario: january2016,
    seed: 7,
    format: 'blitz',
    fixedRounds: null,
    temperature: EVEN,
  }).world);
const publicOf = (world: World): PublicView =>
  projectPublic(world, () => runBaseline(world.scenario, world.seed, world.history.length));
const debriefOf = (world: World) => {
  const { debrief } = publicOf(world);
  if (debrief === null) throw new Error('the game is not over');
  return debrief;
};
const observed = (world: World, seat: (typeof SEATS)[number]) => {
  const observation = world.seats[seat].observations.at(-1);
  if (observation === undefined) throw new Error(`${seat} has observed nothing`);
  return observation;
};
/** The last adjudication of a game with a number of rounds and no orders, with an optional change before it. */
const lastRound = (rounds: number, before: (world: World) => World = (world) => world): World =>
  playedTo(before(playedTo(started(7, 'standard', rounds), 1, 'negotiation')), rounds, 'adjudication');
const withProgramme = (world: World, index: number): World => ({
  ...world,
  history: world.history.map((one) => ({
    ...one,
    stocks: { ...one.stocks, programme: { ...one.stocks.programme, index } },
  })),
});

/** Chapters 5 to 7: what each seat sees, aims and ends, the debrief. */
export const CHAPTERS_5_TO_7: readonly Case[] = [
  shown('R-5.1', 'own books are exact; leakage is known only for the own corridor, exactly for China’s border', () => {
    const world = quiet(2, 'adjudication');
    const leaks = (seat: (typeof SEATS)[number]): readonly (string | number)[] =>
      Object.entries(observed(world, seat).leakAt).flatMap(([corridor, { sd }]) => [corridor, Number(sd > 0)]);
    expect(SEATS.map(leaks)).toEqual([
      ['dollar', 1],
      ['border', 0],
      ['sea', 1],
      ['border', 0, 'sea', 0, 'dollar', 0],
    ]);
    const truth = world.history.at(-1);
    expect(observed(world, 'china').leakAt.border?.mean).toBe(Math.round(100 * (truth?.flows.leakageAt.border ?? 0)));
  }),
  shown(
    'R-5.1',
    'the programme within errors for the US and China, not at all for the UN, exactly for Pyongyang',
    () => {
      const world = quiet(2, 'adjudication');
      const index = world.stocks.programme.index;
      const sd = SEATS.map((seat) => observed(world, seat).estimates.programme?.sd ?? null);
      expect(sd[2]).toBeNull();
      expect(sd[3]).toBe(0);
      expect((sd[1] ?? 0) / (sd[0] ?? 1)).toBeGreaterThan(1.2);
      expect(observed(world, 'dprk').estimates.programme?.mean).toBe(Math.round(index));
    },
  ),
  shown(
    'R-5.1',
    'the ruling circle in one word, for the US and China; citizens by survey, prices and relief staff',
    () => {
      const world = quiet(2, 'adjudication');
      expect(SEATS.map((seat) => observed(world, seat).circleWord !== null)).toEqual([true, true, false, true]);
      expect(
        ['us', 'china'].map((seat) => observed(world, seat === 'us' ? 'us' : 'china').estimates.welfare?.basis),
      ).toEqual(['survey', 'border-prices']);
      const basis = observed(world, 'un').estimates.welfare?.basis;
      const access = world.history.at(-1)?.stocks.diplomacy.access ?? 0;
      expect(basis).toBe(access >= 50 ? 'relief-staff' : undefined);
    },
  ),

  shown('R-5.2', 'another seat’s docket changes nothing that a seat or the public sees', () => {
    const world = quiet(2, 'orders');
    const other = given(
      world,
      'china',
      { kind: 'set-effort', basket: 'elite', effort: 3 },
      { kind: 'report-effort', basket: 'elite', effort: 0 },
    );
    expect(other.seats.china.docket).not.toEqual(world.seats.china.docket);
    for (const seat of ['us', 'un', 'dprk'] as const)
      expect(projectSeat(other, seat)).toEqual(projectSeat(world, seat));
    expect(publicOf(other)).toEqual(publicOf(world));
  }),

  shown('R-5.3', 'causes that a seat cannot see are summed into one line', () => {
    const world = quiet(2, 'adjudication');
    for (const seat of SEATS) {
      for (const trace of observed(world, seat).traces) {
        const seen = trace.terms.reduce((sum, { amount }) => sum + amount, 0);
        expect(trace.before + seen + unseenChange(trace)).toBeCloseTo(trace.after, 6);
      }
    }
    const origins = new Set(observed(world, 'us').traces.flatMap(({ terms }) => terms.map(({ origin }) => origin)));
    expect([...origins].filter((origin) => origin !== 'public' && origin !== 'dollar')).toEqual([]);
  }),

  shown('R-6.1', 'breakout at 68; contained clearly below and delayed; else stalemate', () => {
    const world = lastRound(7);
    expect(endingOf(withProgramme(world, 68))).toBe('breakout');
    expect(endingOf(withProgramme(world, 67))).toBe('stalemate');
    expect(endingOf(withProgramme(world, 41))).toBe('contained');
    expect(endingOf(lastRound(3))).not.toBeNull();
    expect(endingOf(playedTo(started(7, 'standard', 3), 2, 'adjudication'))).toBeNull();
  }),
  shown('R-6.1', 'a freeze kept through the last two rounds is a settlement', () => {
    const freeze = termsOf(['us', 'dprk'], [{ kind: 'freeze', by: 'dprk', share: 25 }], { rounds: 3 });
    const settled = lastRound(3, (world) => {
      const offer = given(world, 'us', { kind: 'offer-agreement', terms: freeze });
      const [agreement] = offer.agreements;
      if (agreement === undefined) throw new Error('nothing was offered');
      return given(offer, 'dprk', { kind: 'answer-agreement', agreement: agreement.id, answer: 'sign' });
    });
    expect(endingOf(settled)).toBe('settlement');
  }),
  refused(
    'R-6.1',
    'no order is accepted after the ending',
    over,
    ['dprk', { kind: 'conduct-test', test: 'missile' }],
    'game-over',
  ),

  shown('R-6.2', 'a seat sees its own aims as words and trends, without figures', () => {
    const world = quiet(3, 'adjudication');
    for (const seat of SEATS) {
      const { aims } = observed(world, seat);
      expect(aims.map(({ aim }) => aim)).toEqual(world.scenario.aims[seat].map(({ aim }) => aim));
      for (const one of aims) expect(Object.keys(one).toSorted()).toEqual(['aim', 'trend', 'word']);
    }
    expect(publicOf(world).debrief).toBeNull();
  }),

  shown('R-6.3', 'scores are from 0 to 100, each aim relative to the baseline or the scenario’s anchors', () => {
    const { scores } = debriefOf(over());
    for (const seat of SEATS) {
      expect(scores[seat].total).toBeGreaterThanOrEqual(0);
      expect(scores[seat].total).toBeLessThanOrEqual(100);
      const weights = scores[seat].aims.reduce((sum, { weight }) => sum + weight, 0);
      const aims = scores[seat].aims.reduce((sum, { weight, score }) => sum + (weight * score) / weights, 0);
      expect(scores[seat].total).toBeCloseTo(Math.min(100, aims + (scores[seat].bonus?.points ?? 0)), 0);
    }
    const against = SEATS.flatMap((seat) => scores[seat].aims.map(({ against: reference }) => reference.kind));
    expect(new Set(against)).toEqual(new Set(['baseline', 'anchors']));
  }),
  shown('R-6.4', 'a clash is bad for all', () => {
    const clash: World = {
      ...over(),
      ending: 'clash',
      history: over().history.map((one, index, all) =>
        index < all.length - 1 ? one : { ...one, incidents: [{ kind: 'clash-broke-out' }] },
      ),
    };
    const before = debriefOf(over()).scores;
    const after = debriefOf(clash).scores;
    for (const seat of SEATS) expect(after[seat].total, seat).toBeLessThanOrEqual(before[seat].total);
    expect(SEATS.reduce((sum, seat) => sum + before[seat].total - after[seat].total, 0)).toBeGreaterThan(10);
  }),

  ...PRIVATE_AIM_CASES,

  shown('R-7.1', 'true efforts are shown with reports, beliefs with true leakage, every score with its aims', () => {
    const debrief = debriefOf(over());
    expect(debrief.rounds.map(({ round }) => round)).toEqual(over().history.map(({ round }) => round));
    expect(debrief.rounds.map(({ efforts, reports, beliefs }) => ({ efforts, reports, beliefs }))).toEqual(
      over().history.map(({ efforts, reports, beliefs }) => ({ efforts, reports, beliefs })),
    );
    expect(debrief.promises.length).toBe(
      over()
        .agreements.filter(({ parties, signed }) => parties.every((party) => signed.includes(party)))
        .reduce((sum, { terms }) => sum + terms.length, 0),
    );
    expect(debrief.whoPaid.senders.us).toBeGreaterThanOrEqual(0);
    expect(debrief.rounds.map(({ groups }) => groups?.loyalty)).toEqual(
      over().history.map(({ stocks }) => stocks.circle.groups),
    );
    expect(projectSeat(over(), 'us').public.debrief).toEqual(debrief);
  }),
  shown('R-7.1', 'but not before the end', () => {
    const world = { ...over(), ending: null };
    expect(publicOf(world).debrief).toBeNull();
    expect(publicOf(evolveAll(world, closePhase(world))).debrief).not.toBeNull();
  }),
  accepted('R-7.1', 'orders are accepted until the ending', () => quiet(2, 'orders'), [
    'dprk',
    { kind: 'set-burden', burden: 'some' },
  ]),
  refused(
    'R-7.1',
    'the debrief accepts no more changes',
    over,
    ['us', { kind: 'file-belief', leakage: 20 }],
    'game-over',
  ),
];
