import fc from 'fast-check';
import { expect, test } from 'vitest';
import { january2016 } from '../../../shared/src/scenario/january-2016.ts';
import { leastWindow, planLesson, sharePhases, usualWindow } from '../../../shared/src/session/plan.ts';
import type { LessonPlan, PhaseTimes, PlanRequest } from '../../../shared/src/session/plan.ts';
import { PHASES } from '../../../shared/src/terms/vocabulary.ts';

const MINUTE = 60_000;
const { standard, blitz } = january2016.formats;
/** The lesson of the set-up's picture: 75 minutes, of which twelve are the debrief's, and eight rounds. */
const SEMINAR: PhaseTimes = {
  seconds: { briefing: 60, negotiation: 210, orders: 90, adjudication: 60 },
  least: { briefing: 30, negotiation: 90, orders: 45, adjudication: 30 },
};

const phaseTimes: fc.Arbitrary<PhaseTimes> = fc
  .record({
    seconds: fc.tuple(...PHASES.map(() => fc.integer({ min: 10, max: 400 }))),
    shares: fc.tuple(...PHASES.map(() => fc.integer({ min: 1, max: 10 }))),
  })
  .map(({ seconds, shares }) => {
    const of = (values: readonly number[]) => ({
      briefing: values[0] ?? 1,
      negotiation: values[1] ?? 1,
      orders: values[2] ?? 1,
      adjudication: values[3] ?? 1,
    });
    return {
      seconds: of(seconds),
      least: of(seconds.map((one, index) => Math.ceil((one * (shares[index] ?? 1)) / 10))),
    };
  });

const requests: fc.Arbitrary<PlanRequest> = fc
  .record({
    from: fc.integer({ min: 0, max: 10_000_000 }),
    minutes: fc.integer({ min: -10, max: 200 }),
    debrief: fc.integer({ min: 0, max: 30 }),
    first: fc.integer({ min: 1, max: 9 }),
    more: fc.integer({ min: 0, max: 9 }),
    times: phaseTimes,
    stretch: fc.constantFrom(1, 1.25, 1.5, 2, 3),
  })
  .map(({ from, minutes, debrief, first, more, times, stretch }) => ({
    from,
    bell: { at: from + minutes * MINUTE, debrief: debrief * MINUTE },
    first,
    last: first + more,
    times,
    stretch,
  }));

const law = (holds: (plan: LessonPlan, request: PlanRequest) => void): void =>
  fc.assert(
    fc.property(requests, (request) => holds(planLesson(request), request)),
    { seed: 11, numRuns: 400 },
  );
const windows = ({ rounds }: LessonPlan): readonly number[] => rounds.map(({ opens, closes }) => closes - opens);

test('no round is planned past the bell less the debrief, and the last one closes there', () => {
  let fits = 0;
  law(({ rounds, debrief }, { bell }) => {
    const end = (bell?.at ?? 0) - (bell?.debrief ?? 0);
    for (const { closes } of rounds) expect(closes).toBeLessThanOrEqual(end);
    if (rounds.length === 0) return;
    fits++;
    expect(rounds.at(-1)?.closes).toBe(end);
    expect(debrief).toBe(end);
  });
  expect(fits).toBeGreaterThan(100);
});

test('rounds follow each other without a gap, and their phases fill each window', () => {
  law(({ rounds }, { from }) => {
    let at = from;
    for (const { opens, closes, phases } of rounds) {
      expect(opens).toBe(at);
      expect(PHASES.reduce((sum, phase) => sum + phases[phase], 0)).toBe(closes - opens);
      at = closes;
    }
  });
});

test('no phase is planned under its least length, stretched as the lesson is', () => {
  law(({ rounds }, { times, stretch }) => {
    for (const { phases } of rounds)
      for (const phase of PHASES) expect(phases[phase]).toBeGreaterThanOrEqual(times.least[phase] * 1_000 * stretch);
  });
});

test('what does not fit is dropped from the end, and no more than has to be', () => {
  let dropped = 0;
  law((plan, request) => {
    const kept = plan.rounds.map(({ round }) => round);
    const wanted = Array.from({ length: request.last - request.first + 1 }, (_, index) => request.first + index);
    expect([...kept, ...plan.dropped]).toEqual(wanted);
    const next = plan.dropped[0];
    if (next === undefined) return;
    dropped++;
    // With one more, an even share would be too short.
    const shares = wanted.slice(0, kept.length + 1).reduce((sum, round) => sum + (round === 1 ? 1.5 : 1), 0);
    const time = (request.bell?.at ?? 0) - (request.bell?.debrief ?? 0) - request.from;
    const share = (time / shares) * (next === 1 ? 1.5 : 1);
    expect(share).toBeLessThan(leastWindow(request.times, request.stretch) + 1_000);
  });
  expect(dropped).toBeGreaterThan(50);
});

test('the first round weighs one and a half, the others alike to the second', () => {
  law((plan, { first }) => {
    const [one, ...others] = windows(plan);
    if (one === undefined || others.length === 0) return;
    const [some = 0] = others;
    for (const other of others) expect(Math.abs(other - some)).toBeLessThanOrEqual(2_000);
    expect(Math.abs(one - some * (first === 1 ? 1.5 : 1))).toBeLessThanOrEqual(3_000);
  });
});

test('asked twice a plan is the same, and planned on from a round it opens it is the plan that was', () => {
  law((plan, request) => {
    expect(planLesson(request)).toEqual(plan);
    const [, second] = plan.rounds;
    if (second === undefined) return;
    const on = planLesson({
      ...request,
      from: second.opens,
      first: second.round,
      last: second.round + plan.rounds.length - 2,
    });
    expect(on.rounds.map(({ round }) => round)).toEqual(plan.rounds.slice(1).map(({ round }) => round));
    for (const [index, { opens }] of on.rounds.entries())
      expect(Math.abs(opens - (plan.rounds[index + 1]?.opens ?? 0))).toBeLessThanOrEqual(1_000 * plan.rounds.length);
  });
});

test('later is shorter: a delay lengthens no window and brings no round back', () => {
  fc.assert(
    fc.property(requests, fc.integer({ min: 1, max: 20 }), (request, minutes) => {
      const before = planLesson(request);
      const after = planLesson({ ...request, from: request.from + minutes * MINUTE });
      expect(after.rounds.length).toBeLessThanOrEqual(before.rounds.length);
      if (after.rounds.length < before.rounds.length) return;
      for (const [index, window] of windows(after).entries())
        expect(window).toBeLessThanOrEqual((windows(before)[index] ?? 0) + 1_000);
    }),
    { seed: 12, numRuns: 200 },
  );
});

test('the lesson of the picture: eight rounds before a quarter past eleven, and twelve minutes to talk', () => {
  const at = (minutes: number) => minutes * MINUTE;
  const lesson: PlanRequest = {
    from: 0,
    bell: { at: at(75), debrief: at(12) },
    first: 1,
    last: 8,
    times: SEMINAR,
    stretch: 1,
  };
  const plan = planLesson(lesson);
  expect(plan.rounds).toHaveLength(8);
  expect(plan.rounds[0]?.closes).toBe(667_000);
  expect(plan.rounds[3]?.phases).toEqual({
    briefing: 63_571,
    negotiation: 222_500,
    orders: 95_357,
    adjudication: 63_572,
  });
  const late = planLesson({ ...lesson, from: at(6) });
  expect(late.rounds).toHaveLength(8);
  expect(late.debrief).toBe(at(63));
});

test.each([
  ['two minutes to the bell', 2, 0, []],
  ['four minutes: one round of the shortest', 4, 0, [1]],
  ['a bell in the past', -5, 0, []],
  ['a debrief that takes everything', 30, 30, []],
  ['fifty minutes with ten for the debrief', 50, 10, [1, 2, 3, 4, 5, 6, 7, 8, 9]],
  ['twenty-five minutes with five', 25, 5, [1, 2, 3, 4, 5, 6, 7]],
])('%s', (_, minutes, debrief, rounds) => {
  const plan = planLesson({
    from: 1_000,
    bell: { at: 1_000 + minutes * MINUTE, debrief: debrief * MINUTE },
    first: 1,
    last: standard.most,
    times: standard,
    stretch: 1,
  });
  expect(plan.rounds.map(({ round }) => round)).toEqual(rounds);
});

test('without a bell every round is as long as the format says, the first half as long again, and a stretch stretches it', () => {
  const plan = planLesson({ from: 0, bell: null, first: 1, last: 5, times: blitz, stretch: 2 });
  expect(plan.dropped).toEqual([]);
  expect(windows(plan)).toEqual([510_000, 340_000, 340_000, 340_000, 340_000]);
  expect(usualWindow(blitz, 1, 1)).toBe(255_000);
});

test('what is left of a round is shared among the phases that are left, and none falls under its least', () => {
  const rest = sharePhases(180_000, ['orders', 'adjudication'], standard, 1);
  expect(rest).toEqual({ briefing: 0, negotiation: 0, orders: 108_000, adjudication: 72_000 });
  const tight = sharePhases(82_000, ['orders', 'adjudication'], standard, 1);
  expect(tight).toEqual({ briefing: 0, negotiation: 0, orders: 50_000, adjudication: 32_000 });
  const late = sharePhases(20_000, ['orders', 'adjudication'], standard, 1);
  expect(late).toEqual({ briefing: 0, negotiation: 0, orders: 50_000, adjudication: 30_000 });
});
