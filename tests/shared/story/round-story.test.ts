import { describe, expect, test } from 'vitest';
import type { Agreement, Term } from '../../../shared/src/terms/agreement.ts';
import type { Headline } from '../../../shared/src/terms/public-record.ts';
import { agreementId } from '../../../shared/src/terms/ids.ts';
import { storyOfRound } from '../../../shared/src/rules/story/round-story.ts';
import { projectSeat } from '../../../shared/src/truth/projection/project-seat.ts';
import type { SeatView } from '../../../shared/src/terms/seat-view.ts';
import { adjudicated, given, quiet } from '../../support/play.ts';
import { JUNIPER } from '../../support/builders.ts';
import { afterThreeRounds, inForce, termsOf } from '../../support/text-builders.ts';

const NUCLEAR: Headline = { kind: 'test', test: 'nuclear', success: true };
const MISSILE: Headline = { kind: 'test', test: 'missile', success: true };
const ADOPTED = (round: number): Headline => ({ kind: 'text', outcome: 'adopted', text: `T${round}` });
const MEASURE: Headline = { kind: 'measure', by: 'us', basket: 'elite', level: 2 };
const HARVEST: Headline = { kind: 'shock', shock: 'good-harvest' };
const BREACH: Headline = { kind: 'breach', by: 'dprk', agreement: 'A1-1' };
const GAP: Headline = {
  kind: 'finding',
  reading: 'effort',
  subject: 'border',
  value: 0,
  gap: { sender: 'china', basket: 'programme', round: 2, reported: 2, found: 0, confidence: 70 },
};

const base = projectSeat(afterThreeRounds(), 'us');

/** A seat's view of a game of which the headlines of each round are given. */
function told(headlines: readonly (readonly Headline[])[], agreements: readonly Agreement[] = []): SeatView {
  const record = base.public.record.map((round, at) => ({ ...round, headlines: headlines[at] ?? [] }));
  return { ...base, agreements, public: { ...base.public, record } };
}
const story = (view: SeatView, round = 3) => storyOfRound({ table: view.public, seat: view }, round);
const lines = (view: SeatView, round = 3) =>
  story(view, round).leads.map(({ told: one }) => (one.kind === 'public' ? one.line : one.kind));

const freeze: Term = { kind: 'freeze', by: 'dprk', share: 50 };
const treaty = (change: Partial<Agreement> = {}): Agreement =>
  inForce(termsOf(['us', 'dprk'], [freeze]), {
    id: agreementId('A1-1'),
    from: 1,
    until: 4,
    judgements: [1, 2, 3].map((round) => ({ round, term: 0, kept: true, observable: false })),
    ...change,
  });

describe('what opens the page of a round', () => {
  test('is what matters most: a nuclear test before everything else', () => {
    expect(lines(told([[], [], [HARVEST, MEASURE, ADOPTED(3), BREACH, NUCLEAR]]))).toEqual([NUCLEAR, BREACH]);
  });

  test('is a lie found out before a text, and a text before a measure', () => {
    expect(lines(told([[], [], [MEASURE, ADOPTED(3), GAP]]))).toEqual([GAP, ADOPTED(3)]);
    const small: Headline = { kind: 'finding', reading: 'name', subject: 'juniper-lane', value: 60 };
    expect(lines(told([[], [], [small, MEASURE]]))).toEqual([MEASURE]);
  });

  test('is one thing where nothing else matters, and nothing where nothing happened', () => {
    expect(lines(told([[], [], [HARVEST]]))).toEqual([HARVEST]);
    expect(story(told([[], [], []]))).toEqual({ leads: [], rest: [] });
  });

  test('leaves the rest in its order, each thing once', () => {
    const { rest } = story(told([[], [], [HARVEST, MEASURE, MEASURE, NUCLEAR, GAP]]));
    expect(rest.map(({ told: one }) => (one.kind === 'public' ? one.line : one.kind))).toEqual([HARVEST, MEASURE]);
  });
});

describe('what is told again', () => {
  test('does not lead three rounds running, however little else there is', () => {
    const view = told([
      [ADOPTED(1), HARVEST],
      [ADOPTED(2), HARVEST],
      [ADOPTED(3), MEASURE],
    ]);
    expect(lines(view, 1)).toEqual([ADOPTED(1)]);
    expect(lines(view, 2)).toEqual([ADOPTED(2)]);
    expect(lines(view, 3)).toEqual([MEASURE]);
  });

  test('gives way to something new of nearly the same weight', () => {
    const vote: Headline = { kind: 'meeting' };
    expect(lines(told([[], [ADOPTED(2)], [vote, ADOPTED(3)]]))[0]).toEqual(vote);
    expect(lines(told([[], [], [vote, ADOPTED(3)]]))[0]).toEqual(ADOPTED(3));
  });

  test('leads still if it is great, and is counted', () => {
    const { leads } = story(told([[NUCLEAR], [NUCLEAR, MISSILE], [NUCLEAR, MISSILE]]));
    expect(leads.map(({ key, running }) => [key, running])).toEqual([
      ['test nuclear', 3],
      ['test missile', 2],
    ]);
  });

  test('leads if there is nothing else at all', () => {
    expect(lines(told([[ADOPTED(1)], [ADOPTED(2)], [ADOPTED(3)]]))).toEqual([ADOPTED(3)]);
  });
});

describe('a treaty of weight that held', () => {
  test('is told as one, with how long it has held', () => {
    const { leads } = story(told([[], [], [HARVEST]], [treaty()]));
    expect(leads[0]?.told).toMatchObject({ kind: 'kept', rounds: 3, isOver: false });
  });

  test('matters more in its last round', () => {
    const weight = (until: number) => story(told([[], [], []], [treaty({ until })])).leads[0]?.weight ?? 0;
    expect(weight(3)).toBeGreaterThan(weight(4));
  });

  test('is not told in the round of its signature, after its end, or where it binds to little', () => {
    expect(lines(told([[], [], []], [treaty()]), 1)).toEqual([]);
    expect(lines(told([[], [], []], [treaty({ until: 2 })]))).toEqual([]);
    expect(lines(told([[], [], []], [{ ...treaty(), terms: [{ kind: 'vote', by: 'us', vote: 'yes' }] }]))).toEqual([]);
  });

  test('is not told if it was broken: by an announced breach, or as its breaker knows', () => {
    const view = told([[], [], []], [treaty()]);
    const announced = { ...view.public, announcedBreaches: [{ round: 2, by: 'dprk', agreement: 'A1-1' } as const] };
    expect(story({ ...view, public: announced }).leads).toEqual([]);
    const judgements = [{ round: 3, term: 0, kept: false, observable: false }];
    expect(lines(told([[], [], []], [treaty({ judgements })]))).toEqual([]);
  });
});

test('Pyongyang reads of its closed routes and of a milestone, and nobody else does', () => {
  const view = told([[], [], []]);
  const last = base.observations.at(-1);
  if (last === undefined) throw new Error('three rounds were played');
  const observations = [
    {
      ...last,
      closed: ['juniper-lane', 'harbour-light'],
      traces: [
        {
          variable: 'programme' as const,
          before: 40,
          after: 48,
          terms: [{ variable: 'programme', amount: 4, term: 'milestone', parameter: 'x', origin: 'regime' } as const],
        },
      ],
    },
  ];
  expect(lines({ ...view, observations })).toEqual(['milestone', 'routes']);
  expect(storyOfRound({ table: view.public, seat: null }, 3).leads).toEqual([]);
});

test('a route that its host closes is news to Pyongyang in that round, and only there', () => {
  const opens = quiet(3, 'orders');
  const closing = adjudicated(given(opens, 'china', { kind: 'treat-name', intermediary: JUNIPER, treatment: 'close' }));
  expect(projectSeat(closing, 'dprk').observations.map(({ closed }) => closed)).toEqual([
    undefined,
    undefined,
    [JUNIPER],
  ]);
  expect(projectSeat(closing, 'us').observations.at(-1)).not.toHaveProperty('closed');
});
