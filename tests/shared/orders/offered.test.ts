import { describe, expect, it } from 'vitest';
import { kindsOf, legalOrders } from '../../../shared/src/orders/legal-orders.ts';
import { IMMEDIATE_KINDS, SEALED_KINDS } from '../../../shared/src/terms/order.ts';
import { submit } from '../../../shared/src/truth/commands/submit.ts';
import { projectSeat } from '../../../shared/src/truth/projection/project-seat.ts';
import { PHASES, SEATS } from '../../../shared/src/terms/vocabulary.ts';
import { january2016 } from '../../../shared/src/scenario/january-2016.ts';
import { aWorld } from '../../support/builders.ts';

describe('an offered order', () => {
  it.each(SEATS.flatMap((seat) => PHASES.map((phase) => [seat, phase] as const)))(
    'to %s in %s is accepted, and one shown with a reason is refused for that reason',
    (seat, phase) => {
      const world = aWorld({ phase });
      for (const { order, rejection } of legalOrders(projectSeat(world, seat), january2016)) {
        const answer = submit(world, seat, order);
        expect(answer.ok ? null : answer.error, JSON.stringify(order)).toEqual(rejection);
      }
    },
  );

  it('belongs to some seat, whatever its kind, and no seat lacks levers', () => {
    const offered = new Set(SEATS.flatMap((seat) => kindsOf(seat)));
    expect([...offered].toSorted()).toEqual([...SEALED_KINDS, ...IMMEDIATE_KINDS].toSorted());
    for (const seat of SEATS) expect(kindsOf(seat).length).toBeGreaterThan(8);
  });
});
