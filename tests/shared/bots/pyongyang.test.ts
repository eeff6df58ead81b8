import { describe, expect, test } from 'vitest';
import { mostProgrammeChips } from '../../../shared/src/bots/dprk-freeze.ts';
import { priceOfQuiet } from '../../../shared/src/bots/dprk-price.ts';
import { weighTests } from '../../../shared/src/bots/dprk-test.ts';
import { mindOf, type Mind } from '../../../shared/src/bots/mind.ts';
import { shortSeed } from '../../../shared/src/lib/seed.ts';
import { january2016 } from '../../../shared/src/scenario/january-2016.ts';
import type { Agreement, Term } from '../../../shared/src/terms/agreement.ts';
import { agreementId } from '../../../shared/src/terms/ids.ts';
import type { SeatView } from '../../../shared/src/terms/seat-view.ts';
import type { TemperamentId } from '../../../shared/src/terms/temperament-id.ts';
import type { World } from '../../../shared/src/truth/world.ts';
import { projectSeat } from '../../../shared/src/truth/projection/project-seat.ts';
import { quiet } from '../../support/play.ts';

const mind = (
  world: World,
  temper: TemperamentId,
  change: (view: SeatView) => Partial<SeatView> = () => ({}),
): Mind => {
  const view = projectSeat(world, 'dprk');
  return mindOf({ ...view, ...change(view) }, january2016, {
    temperature: 0,
    seed: shortSeed(5),
    temperament: temper,
  });
};

const agreed = (terms: readonly Term[], secret: boolean): Agreement => ({
  id: agreementId('A9'),
  offeredBy: 'china',
  offeredIn: 2,
  parties: ['china', 'dprk'],
  terms,
  rounds: 3,
  secret,
  condition: 'none',
  signed: ['china', 'dprk'],
  status: 'in-force',
  from: 2,
  until: 4,
  judgements: [],
});

describe('Pyongyang', () => {
  test('can test although what it did last half-year takes every chip', () => {
    const spent = (view: SeatView) => ({ budget: { ...view.budget, spent: view.budget.total } });
    const options = weighTests(mind(quiet(3, 'orders'), 'arsenal', spent)).choice.weighed.map(({ option }) => option);
    expect(options).toContain('missile');
    expect(options).toContain('long-range');
  });

  test('asks more for quiet where the arsenal comes first than where money does', () => {
    const world = quiet(3, 'negotiation');
    const price = (temper: TemperamentId) => priceOfQuiet(mind(world, temper), 'missile');
    expect(price('arsenal')).toBeGreaterThan(price('palace'));
    expect(price('palace')).toBeGreaterThan(price('trader'));
  });

  test('does not test under a promise that everybody would see broken', () => {
    const world = quiet(3, 'orders');
    const ban = agreed([{ kind: 'refrain', by: 'dprk', from: 'missile' }], false);
    const points = (terms: readonly Agreement[]) =>
      weighTests(mind(world, 'arsenal', () => ({ agreements: terms }))).choice.weighed.find(
        ({ option }) => option === 'long-range',
      )?.points ?? 0;
    expect(points([])).toBeGreaterThan(0);
    expect(points([ban])).toBeLessThan(0);
  });

  test('exceeds a freeze by a chip only where nobody is let in to see it', () => {
    const world = quiet(3, 'orders');
    const freeze: Term = { kind: 'freeze', by: 'dprk', share: 50 };
    const unseen = (view: SeatView) => ({
      agreements: [agreed([freeze], true)],
      observations: view.observations.map((one) => ({
        ...one,
        estimates: { ...one.estimates, access: { mean: 20, sd: 4, basis: 'assessment' as const } },
      })),
    });
    const inspected = (view: SeatView) => ({
      ...unseen(view),
      agreements: [agreed([freeze, { kind: 'provide', by: 'dprk', what: 'monitoring', amount: 1 }], true)],
    });
    expect(mostProgrammeChips(mind(world, 'arsenal', unseen))).toBe(3);
    expect(mostProgrammeChips(mind(world, 'arsenal', inspected))).toBe(2);
    expect(mostProgrammeChips(mind(world, 'arsenal'))).toBe(4);
  });
});
