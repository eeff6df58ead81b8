import { describe, expect, test } from 'vitest';
import { imagineWorld } from '../../../shared/src/expert/sample/imagine-world.ts';
import { shortSeed } from '../../../shared/src/lib/seed.ts';
import { january2016 } from '../../../shared/src/scenario/january-2016.ts';
import type { SeatView } from '../../../shared/src/terms/seat-view.ts';
import { SEATS, type SeatId } from '../../../shared/src/terms/vocabulary.ts';
import { projectSeat } from '../../../shared/src/truth/projection/project-seat.ts';
import type { World } from '../../../shared/src/truth/world.ts';
import { played } from '../../support/bot-worlds-played.ts';

/** The true world as the orders of round 5 open. */
const truth: World = played(11, 5, 'orders');
const viewOf = (seat: SeatId): SeatView => projectSeat(truth, seat);
const imagined = (seat: SeatId, nth = 0): World => imagineWorld(viewOf(seat), january2016, shortSeed(3), nth);

describe('a world that an expert imagines', () => {
  test.each(SEATS)('shows %s what it saw: everything public, and its own affairs', (seat) => {
    const had = viewOf(seat);
    const shown = projectSeat(imagined(seat), seat);
    const { agreements: _, ready: __, covered: ___, ...facts } = had.public;
    expect(shown.public).toMatchObject(facts);
    expect(shown).toMatchObject({
      budget: had.budget,
      capital: had.capital,
      trust: had.trust,
      privateAim: had.privateAim,
      docket: had.docket,
      reports: had.reports,
      proofs: had.proofs,
      agreements: had.agreements,
      messages: had.messages,
      cases: had.cases,
      observations: had.observations,
    });
    expect(shown.ownEfforts).toEqual(had.ownEfforts);
    const { country } = had;
    if (country !== null) {
      const { groups, programme, welfare, readiness } = country;
      expect(shown.country).toMatchObject({ groups, programme, welfare, readiness });
    }
  });

  test('draws what is hidden anew each time, around what the seat measured', () => {
    const programmes = Array.from({ length: 16 }, (_, nth) => imagined('us', nth).stocks.programme.index);
    const measured = viewOf('us').observations.at(-1)?.estimates.programme;
    if (measured === undefined) throw new Error('Washington measures the programme');
    const mean = programmes.reduce((sum, one) => sum + one, 0) / programmes.length;
    expect(new Set(programmes).size).toBe(programmes.length);
    expect(Math.abs(mean - measured.mean)).toBeLessThan(2 * measured.sd);
    expect(programmes).not.toContain(truth.stocks.programme.index);
  });

  test('rests on the view alone: what the seat cannot see is the same whatever it truly is', () => {
    const { programme, circle } = truth.stocks;
    const other: World = {
      ...truth,
      seed: shortSeed(99),
      stocks: {
        ...truth.stocks,
        programme: { ...programme, index: programme.index + 20 },
        circle: { ...circle, loyalty: 5 },
      },
    };
    const aim = projectSeat(truth, 'un').privateAim;
    const view = { ...projectSeat(other, 'un'), privateAim: aim };
    expect(imagineWorld(view, january2016, shortSeed(3), 0)).toEqual(imagined('un'));
  });

  test('is one in which the game may have lasted until now, with the private aim of the seat', () => {
    const others = new Set(
      Array.from({ length: 12 }, (_, nth) => projectSeat(imagined('china', nth), 'us').privateAim?.id),
    );
    expect(others.size).toBeGreaterThan(1);
  });
});
