import { isRelief, type Provided, type ReliefTerm, type Term } from '../../terms/agreement.ts';
import type { Docket } from '../../terms/docket.ts';
import { slot, type Slot } from '../../terms/ids.ts';
import { byBasket } from '../../terms/records.ts';
import { BASKETS, MEASURES_OF, type BasketId, type SeatId, type TestKind } from '../../terms/vocabulary.ts';

// What a party's own docket does to its promises: read when a half-year is judged, and before it is sealed.

/** The programme chips of a full programme, of which a freeze leaves a share. */
const FULL_PROGRAMME = 4;

/** The most programme chips that respect a freeze of a share of the programme: 3, 2, 1 or 0. */
export const chipsUnderFreeze = (share: 25 | 50 | 75 | 100): number => Math.floor(FULL_PROGRAMME * (1 - share / 100));

/** Whether spending and testing respect a freeze: a share of the four chips that a full programme costs. */
export const isFreezeKept = (chips: number, test: TestKind, share: 25 | 50 | 75 | 100): boolean =>
  test === 'none' && chips <= chipsUnderFreeze(share);

/** Chips for the programme in Pyongyang's docket. */
export function programmeChips(docket: Docket): number {
  const order = docket[slot('fund-programme')];
  return order?.kind === 'fund-programme' ? order.chips : 0;
}

/** The test that a docket orders. */
export function testIn(docket: Docket): TestKind {
  const order = docket[slot('conduct-test')];
  return order?.kind === 'conduct-test' ? order.test : 'none';
}

/** Whether a test breaks a promise to refrain from a kind of test: a long-range missile is also a missile. */
export const isBanned = (test: TestKind, from: 'missile' | 'long-range' | 'nuclear'): boolean =>
  test === from || (from === 'missile' && test === 'long-range');

/** Whether a promise to refrain concerns a test. */
export const isTestBan = (from: string): from is 'missile' | 'long-range' | 'nuclear' =>
  from === 'missile' || from === 'long-range' || from === 'nuclear';

/** Whether a promise is to provide this. */
export const isProvision = (term: Term, what: Provided): boolean => term.kind === 'provide' && term.what === what;

/**
 * The orders by which a giver's own docket withdraws what it promised to provide or takes its relief back; empty while
 * it does neither. Intelligence and meetings no docket withdraws.
 */
export function withdrawnBy(
  docket: Docket,
  term: Extract<Term, { readonly kind: 'provide' }> | ReliefTerm,
): readonly Slot[] {
  return isRelief(term) ? takenBackBy(docket, term) : withdrawals(docket, term.by, term.what);
}

function withdrawals(docket: Docket, giver: SeatId, what: Provided): readonly Slot[] {
  switch (what) {
    case 'aid':
    case 'fuel':
    case 'relief':
      return withdrawnMoney(docket, giver);
    case 'access':
    case 'monitoring': {
      const at = slot('fund-security');
      const order = docket[at];
      return giver === 'dprk' && order?.kind === 'fund-security' && order.chips === 2 ? [at] : [];
    }
    case 'intelligence':
    case 'meeting':
      return [];
  }
}

function withdrawnMoney(docket: Docket, giver: SeatId): readonly Slot[] {
  switch (giver) {
    case 'china': {
      const at = slot('set-support');
      const order = docket[at];
      return order?.kind === 'set-support' && order.support === 'cut' ? [at] : [];
    }
    case 'us':
      return (['broad', 'finance'] as const)
        .filter((basket) => imposedLevel(docket, basket) > 0)
        .map((basket) => IMPOSED[basket]);
    case 'un': {
      const at = slot('set-relief');
      const order = docket[at];
      return order?.kind === 'set-relief' && order.units === 0 ? [at] : [];
    }
    case 'dprk':
      return [];
  }
}

function takenBackBy(docket: Docket, term: ReliefTerm): readonly Slot[] {
  switch (term.kind) {
    case 'ease':
      return imposedLevel(docket, term.basket) > term.level ? [IMPOSED[term.basket]] : [];
    case 'license':
      return BASKETS.filter(
        (basket) => MEASURES_OF[basket].includes(term.measure) && imposedLevel(docket, basket) > 0,
      ).map((basket) => IMPOSED[basket]);
    case 'release': {
      const at = slot('take-dollar-step:finding');
      return at in docket ? [at] : [];
    }
  }
}

// A name put together at every look is looked up among all names first.
const IMPOSED = byBasket((basket) => slot(`impose-measure:${basket}`));

function imposedLevel(docket: Docket, basket: BasketId): number {
  const order = docket[IMPOSED[basket]];
  return order?.kind === 'impose-measure' ? order.level : 0;
}
