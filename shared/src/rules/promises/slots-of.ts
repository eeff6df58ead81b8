import { assertNever } from '../../lib/assert-never.ts';
import type { Provided, Refrained, Term } from '../../terms/agreement.ts';
import { slot, type Slot } from '../../terms/ids.ts';
import { BASKETS, MEASURES_OF, type SeatId } from '../../terms/vocabulary.ts';

/** The slots of a docket whose orders can break a promise; empty for what is done at the table: votes and listings. */
export function slotsOf(term: Term): readonly Slot[] {
  switch (term.kind) {
    case 'enforce':
      return [slot(`set-effort:${term.basket}`)];
    case 'freeze':
      return [slot('fund-programme'), slot('conduct-test')];
    case 'refrain':
      return refrainSlots(term.from);
    case 'provide':
      return provideSlots(term.by, term.what);
    case 'vote':
      return [];
    case 'ease':
      return [slot(`impose-measure:${term.basket}`)];
    case 'license':
      return BASKETS.filter((basket) => MEASURES_OF[basket].includes(term.measure)).map((basket) =>
        slot(`impose-measure:${basket}`),
      );
    case 'release':
      return [slot('take-dollar-step:finding')];
    default:
      return assertNever(term);
  }
}

function refrainSlots(from: Refrained): readonly Slot[] {
  switch (from) {
    case 'missile':
    case 'long-range':
    case 'nuclear':
      return [slot('conduct-test')];
    case 'bank-penalty':
      return [slot('take-dollar-step:penalty')];
    case 'listing':
    case 'veto':
    case 'exercise':
      return [];
  }
}

function provideSlots(by: SeatId, what: Provided): readonly Slot[] {
  switch (what) {
    case 'aid':
    case 'fuel':
    case 'relief':
      if (by === 'us') return [slot('impose-measure:broad'), slot('impose-measure:finance')];
      return by === 'china' ? [slot('set-support')] : by === 'un' ? [slot('set-relief')] : [];
    case 'access':
    case 'monitoring':
      return by === 'dprk' ? [slot('fund-security')] : [];
    case 'intelligence':
    case 'meeting':
      return [];
  }
}
