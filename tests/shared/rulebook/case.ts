import { expect } from 'vitest';
import type { GameEvent } from '../../../shared/src/truth/events.ts';
import { evolveAll } from '../../../shared/src/truth/fold/evolve.ts';
import type { Order } from '../../../shared/src/terms/order.ts';
import type { RejectionCode } from '../../../shared/src/terms/rejection.ts';
import { submit } from '../../../shared/src/truth/commands/submit.ts';
import type { SeatId } from '../../../shared/src/terms/vocabulary.ts';
import type { World } from '../../../shared/src/truth/world.ts';
import { parseOrder } from '../../../shared/src/protocol/order-codec.ts';
import { codeOf, type Answer } from '../../support/play.ts';

/** One case of the catalogue: something that a clause allows, refuses or causes. */
export interface Case {
  readonly clause: string;
  readonly says: string;
  readonly verdict: 'accepted' | 'refused' | 'shown';
  readonly run: () => void;
}

type Make = () => World;

/** An order that the rules accept, and its visible effects. */
export const accepted = (
  clause: string,
  says: string,
  world: Make,
  [seat, order]: readonly [SeatId, Order],
  then: (after: World, events: readonly GameEvent[], before: World) => void = () => {},
): Case => ({
  clause,
  says,
  verdict: 'accepted',
  run: () => {
    const before = world();
    const answer = submit(before, seat, order);
    expect(codeOf(answer)).toBe('accepted');
    if (answer.ok) then(evolveAll(before, answer.value), answer.value, before);
  },
});

/** An order that the rules refuse with a code. */
export const refused = (
  clause: string,
  says: string,
  world: Make,
  [seat, order]: readonly [SeatId, Order],
  code: RejectionCode,
): Case => ({
  clause,
  says,
  verdict: 'refused',
  run: () => expect(codeOf(submit(world(), seat, order))).toBe(code),
});

/** Any other act of a seat, accepted or refused. */
export const act = (clause: string, says: string, doing: () => Answer, code: RejectionCode | 'accepted'): Case => ({
  clause,
  says,
  verdict: code === 'accepted' ? 'accepted' : 'refused',
  run: () => expect(codeOf(doing())).toBe(code),
});

/** An order that does not exist in the game: parsing rejects it with the field. */
export const meaningless = (clause: string, says: string, order: unknown, path: string): Case => ({
  clause,
  says,
  verdict: 'refused',
  run: () => expect(parseOrder(order)).toEqual({ ok: false, error: { path } }),
});

/** A consequence visible in the world or in a view. */
export const shown = (clause: string, says: string, run: () => void): Case => ({ clause, says, verdict: 'shown', run });
