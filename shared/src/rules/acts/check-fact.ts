import { assertNever } from '../../lib/assert-never.ts';
import type { Fact } from '../../terms/act.ts';
import type { Report } from '../../terms/evidence.ts';
import type { Rejection } from '../../terms/rejection.ts';
import type { SettledView } from '../../terms/seat-view.ts';
import { CORRIDOR_OF, isSender, type SeatId } from '../../terms/vocabulary.ts';
import { mayTake } from './may-take.ts';

/**
 * Why a seat cannot say that something is so: it is not for it to say, or it speaks of what is not there. Whether it is true
 * nobody asks: one may be wrong, and one may lie.
 */
export function checkFact(view: SettledView, to: SeatId | 'plenary', fact: Fact): Rejection | null {
  const { seat } = view;
  const { round, draft, record } = view.public;
  const isPast = (when: number): boolean => record.some((one) => one.round === when);
  switch (fact.kind) {
    case 'vote':
      if (!isSender(seat)) return { code: 'impossible-step', seat };
      return draft?.id === fact.text ? null : { code: 'text-gone' };
    case 'effort':
      if (!isSender(seat)) return { code: 'impossible-step', seat };
      return fact.round === round || isPast(fact.round) ? null : outOfRecord(view);
    case 'leakage':
      return isPast(fact.round) ? null : outOfRecord(view);
    case 'price':
      // A price may name what is not on the table yet.
      if (!mayTake(seat, fact.ours)) return { code: 'impossible-step', seat };
      return to === 'plenary' || mayTake(to, fact.yours) ? null : { code: 'impossible-step', seat: to };
    case 'test':
      return seat === 'dprk' ? null : { code: 'impossible-step', seat };
    case 'gap':
      if (fact.by === seat) return { code: 'impossible-step', seat };
      return isPast(fact.round) ? null : outOfRecord(view);
    default:
      return assertNever(fact);
  }
}

/** Only rounds on record can be spoken of. */
const outOfRecord = ({ public: { record } }: SettledView): Rejection => ({
  code: 'out-of-range',
  least: record[0]?.round ?? 1,
  most: record.at(-1)?.round ?? 1,
});

/** Whether a report bears on what is said with it: it reads the same corridor in the same round. */
export function provesFact({ round, reading }: Report, fact: Fact, speaker: SeatId): boolean {
  if (!('corridor' in reading)) return false;
  switch (fact.kind) {
    case 'leakage':
      return round === fact.round && reading.corridor === fact.corridor;
    case 'gap':
      return round === fact.round && reading.corridor === CORRIDOR_OF[fact.by];
    case 'effort':
      return round === fact.round && isSender(speaker) && reading.corridor === CORRIDOR_OF[speaker];
    case 'vote':
    case 'price':
    case 'test':
      return false;
    default:
      return assertNever(fact);
  }
}
