import { expect } from 'vitest';
import { costOf } from '../../../shared/src/orders/budget.ts';
import type { Order } from '../../../shared/src/terms/order.ts';
import type { SeatId } from '../../../shared/src/terms/vocabulary.ts';
import type { RoundRecord, World } from '../../../shared/src/truth/world.ts';
import { adjudicated, given, quiet } from '../../support/play.ts';
import { shown, type Case } from './case.ts';

/** A game in which every lever is open. */
export const late = (): World => quiet(3, 'orders');
/** A game in which Pyongyang's docket has only the order for its circle. */
export const thrifty = (): World =>
  given(late(), 'dprk', { kind: 'fund-programme', chips: 0 }, { kind: 'fund-citizens', chips: 0 });
/** The record of the current round after adjudication. */
export const recordOf = (world: World): RoundRecord => {
  const record = adjudicated(world).history.at(-1);
  if (record === undefined) throw new Error('no round was adjudicated');
  return record;
};
/** The total amount of a trace term in that round. */
export const amountOf = (world: World, term: string): number =>
  recordOf(world)
    .trace.filter((one) => one.term === term)
    .reduce((sum, { amount }) => sum + amount, 0);
/** The cost of a lever, as in the table of chapter 4. */
export const costs = (clause: string, seat: SeatId, prices: readonly (readonly [Order, number])[]): Case =>
  shown(clause, 'it costs what the table says', () => {
    for (const [order, price] of prices)
      expect(costOf(late().scenario, seat, order), JSON.stringify(order)).toBeCloseTo(price);
  });
