import fc from 'fast-check';
import { EMPHASES } from '../../../shared/src/terms/circle.ts';
import { CORRIDORS, TESTS } from '../../../shared/src/terms/vocabulary.ts';
import type { Effort, Letter, MeasureId } from '../../../shared/src/terms/vocabulary.ts';
import type { StepInputs } from '../../../shared/src/model/step-inputs.ts';
import { january2016 } from '../../../shared/src/scenario/january-2016.ts';

const measures = <T>(value: fc.Arbitrary<T>) =>
  fc.record({
    luxury: value,
    'travel-assets': value,
    'dual-use': value,
    arms: value,
    financial: value,
    trade: value,
    aid: value,
  } satisfies Record<MeasureId, fc.Arbitrary<T>>);
const corridors = <T>(value: fc.Arbitrary<T>) => fc.record({ border: value, sea: value, dollar: value });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const ids = january2016.stocks.networks.intermediaries.map((i) => i.id);

/** Any inputs of a half-year that the rules could pass to the model, and some that they could not. */
export const anyInputs: fc.Arbitrary<StepInputs> = fc.record({
  letter: corridors(measures(fc.constantFrom<Letter[]>(0, 1, 2, 3, 4))),
  spirit: corridors(measures(fc.constantFrom<Effort[]>(0, 1, 2, 3))),
  lists: corridors(measures(share)),
  exemptions: fc.constantFrom('slow' as const, 'fast' as const),
  relief: fc.integer({ min: 0, max: 3 }),
  monitoring: corridors(fc.integer({ min: 0, max: 3 })),
  support: fc.constantFrom(-1 as const, 0 as const, 1 as const),
  dollarSteps: fc.record({
    finding: fc.boolean(),
    threat: fc.boolean(),
    penalty: fc.boolean(),
    rescission: fc.boolean(),
  }),
  published: share,
  spending: fc.record({
    circle: fc.integer({ min: 2, max: 5 }),
    emphasis: fc.constantFrom(...EMPHASES),
    programme: fc.integer({ min: 0, max: 4 }),
    citizens: fc.integer({ min: 0, max: 4 }),
    burden: fc.constantFrom(0 as const, 1 as const, 2 as const),
    networks: fc.integer({ min: 0, max: 3 }),
    networksCorridor: fc.constantFrom(...CORRIDORS),
    networksMode: fc.constantFrom('state-run' as const, 'concession' as const),
    security: fc.integer({ min: 0, max: 2 }),
  }),
  test: fc.constantFrom(...TESTS),
  transfers: fc.integer({ min: 0, max: 600 }),
  freezeShare: share,
  exercisesPaused: fc.boolean(),
  selfClosure: share,
  scrutiny: fc.array(
    fc.record({
      target: fc.constantFrom(...CORRIDORS, ...ids),
      by: fc.constantFrom('us' as const, 'china' as const, 'un' as const),
      strength: share,
    }),
    { maxLength: 4 },
  ),
  closures: fc.array(
    fc.record({
      id: fc.constantFrom(...ids),
      how: fc.constantFrom('warned' as const, 'closed' as const, 'listed' as const, 'followed' as const),
    }),
    { maxLength: 3 },
  ),
  lettersAdded: fc.integer({ min: 0, max: 12 }),
  textAdopted: fc.boolean(),
  nudges: fc.array(
    fc.record({
      variable: fc.constantFrom('mandate', 'room', 'loyalty', 'reserve', 'income', 'trust:us-china'),
      amount: fc.integer({ min: -40, max: 40 }),
      term: fc.constant('any-act'),
      origin: fc.constant('public'),
    }) as fc.Arbitrary<StepInputs['nudges'][number]>,
    { maxLength: 3 },
  ),
  shock: fc.constantFrom(null, ...january2016.shocks),
});
