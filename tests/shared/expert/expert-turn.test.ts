import { describe, expect, test } from 'vitest';
import { decide } from '../../../shared/src/bots/decide.ts';
import { TEMPERAMENT } from '../../../shared/src/bots/temperaments.ts';
import { isInCharacter } from '../../../shared/src/expert/candidates.ts';
import { expertTurn } from '../../../shared/src/expert/expert-turn.ts';
import { compare, USUAL_DEPTH } from '../../../shared/src/expert/look-ahead.ts';
import { actAll } from '../../../shared/src/expert/play-out.ts';
import { imagineWorld } from '../../../shared/src/expert/sample/imagine-world.ts';
import { playBotGame } from '../../../shared/src/experiments/bot-game.ts';
import { turnAt } from '../../../shared/src/expert/turn-at.ts';
import { shortSeed } from '../../../shared/src/lib/seed.ts';
import { january2016 } from '../../../shared/src/scenario/january-2016.ts';
import { slot } from '../../../shared/src/terms/ids.ts';
import type { Docket } from '../../../shared/src/terms/docket.ts';
import { isSealed } from '../../../shared/src/terms/order.ts';
import { SEATS } from '../../../shared/src/terms/vocabulary.ts';
import { projectSeat } from '../../../shared/src/truth/projection/project-seat.ts';
import { quiet } from '../../support/play.ts';

const SHALLOW = { ...USUAL_DEPTH, moods: 1, changes: 3, kept: 1, worlds: 1 };
const options = { temperature: 0.25, seed: shortSeed(5), level: 'expert' } as const;
const ordersOf = (round: number) => quiet(round, 'orders');

describe('an expert', () => {
  test('comes to the same turn on the same view, and notes that it looked ahead', () => {
    const view = projectSeat(ordersOf(3), 'dprk');
    const turn = expertTurn(view, january2016, options, SHALLOW);
    expect(turn).toEqual(expertTurn(view, january2016, options, SHALLOW));
    expect(turn.note).toMatchObject({ seat: 'dprk', round: 3, level: 'expert', fellBack: null });
  });

  test('takes the competent turn if it has no time, and notes why', () => {
    const view = projectSeat(ordersOf(2), 'us');
    const turn = expertTurn(view, january2016, options, USUAL_DEPTH, () => false);
    expect(turn.orders).toEqual(decide(view, january2016, 'opened', options).orders);
    expect(turn.note?.fellBack).toBe('no-time');
  });

  test('plays no more imagined games than it has time for', () => {
    const view = projectSeat(ordersOf(2), 'china');
    let asked = 0;
    const turn = expertTurn(view, january2016, options, USUAL_DEPTH, () => ++asked <= 4);
    expect(asked).toBeLessThan(10);
    expect(turn.note?.fellBack).toBeNull();
  });

  test('gives only orders that are accepted, in every seat', () => {
    const expert = { us: 'expert', china: 'expert', un: 'expert', dprk: 'expert' } as const;
    const planned = new Set<string>();
    const game = playBotGame({
      scenario: january2016,
      seed: 21,
      format: 'standard',
      fixedRounds: 3,
      temperature: { us: 0.25, china: 0.25, un: 0.25, dprk: 0.25 },
      levels: expert,
      turn: (view, scenario, moment, asked) => {
        const turn = turnAt(view, scenario, moment, asked, SHALLOW);
        if (turn.orders.some(isSealed)) planned.add(view.seat);
        return turn;
      },
    });
    expect(game.refused.filter(({ rejection }) => rejection.code === 'over-budget')).toEqual([]);
    expect([...planned].toSorted()).toEqual([...SEATS].toSorted());
  });
});

describe('looking ahead', () => {
  const view = projectSeat(ordersOf(2), 'dprk');
  const self = { seat: 'dprk', temperament: 'palace' } as const;
  const worldOf = (nth: number) =>
    actAll(imagineWorld(view, january2016, shortSeed(1), nth), 'opened', self, new Set(['dprk']));
  const fed: Docket = view.docket;
  const starved: Docket = {
    ...view.docket,
    [slot('fund-circle')]: { kind: 'fund-circle', chips: 2 },
    [slot('fund-programme')]: { kind: 'fund-programme', chips: 0 },
    [slot('fund-citizens')]: { kind: 'fund-citizens', chips: 0 },
    [slot('fund-security')]: { kind: 'fund-security', chips: 0 },
  };

  test('leaves a docket for a better one, and not for a worse one', () => {
    const better = compare(self, [one(starved), one(fed)], worldOf, USUAL_DEPTH, () => true);
    expect(better?.best.candidate.docket).toBe(fed);
    expect(better?.best.points).toBeGreaterThan(better?.competent.points ?? 100);
    const worse = compare(self, [one(fed), one(starved)], worldOf, USUAL_DEPTH, () => true);
    expect(worse?.best.candidate.docket).toBe(fed);
  });

  const one = (docket: Docket) => ({ docket, change: null });
});

describe('a temperament bounds what an expert thinks of', () => {
  const view = projectSeat(ordersOf(2), 'china');
  const honest: Docket = { [slot('set-effort:programme')]: { kind: 'set-effort', basket: 'programme', effort: 1 } };
  const boastful: Docket = {
    ...honest,
    [slot('report-effort:programme')]: { kind: 'report-effort', basket: 'programme', effort: 3 },
  };
  const fits = (temperament: 'legalist' | 'free-rider', docket: Docket) =>
    isInCharacter(view, january2016, TEMPERAMENT[temperament], honest, docket);

  test('a legalist reports no more than it does, a free rider may', () => {
    expect(fits('legalist', honest)).toBe(true);
    expect(fits('legalist', boastful)).toBe(false);
    expect(fits('free-rider', boastful)).toBe(true);
  });
});
