import { atMeasure } from '../terms/records.ts';
import type { ByMeasure, MeasureId } from '../terms/vocabulary.ts';
import type { Crossing } from './outcome.ts';

type Sum = { -readonly [K in keyof Crossing]: Crossing[K] };

const nothing = (): Sum => ({ sought: 0, permitted: 0, blocked: 0, leaked: 0 });

/** Accumulates the flows at one corridor in one half-year, channel by channel, US$ million. */
export class Passage {
  #restricted = 0;
  #blocked = 0;
  #carried = 0;
  readonly #sums: ByMeasure<Sum> = {
    luxury: nothing(),
    'travel-assets': nothing(),
    'dual-use': nothing(),
    arms: nothing(),
    financial: nothing(),
    trade: nothing(),
    aid: nothing(),
  };

  /**
   * Add one channel's flow: what sought to cross, what the letter forbids, what the gate stopped and what was carried
   * past it.
   */
  add(measure: MeasureId, sought: number, restricted: number, blocked: number, carried: number): void {
    const sum = atMeasure(this.#sums, measure);
    sum.sought += sought;
    if (restricted === 0) return;
    sum.blocked += blocked;
    // Until `close`, this holds all that is restricted.
    sum.leaked += restricted;
    this.#restricted += restricted;
    this.#blocked += blocked;
    this.#carried += carried;
  }

  /**
   * Share (0-1) of the restricted goods that passed, including those that `entered` from another corridor; 1 if there
   * are none.
   */
  leakage(entered: number): number {
    const tried = this.#restricted + entered;
    return tried === 0 ? 1 : (this.#restricted - this.#blocked + this.#carried + entered) / tried;
  }

  /** What crossed under each measure; to be called once. */
  close(): ByMeasure<Crossing> {
    const sums = this.#sums;
    settle(sums.luxury);
    settle(sums['travel-assets']);
    settle(sums['dual-use']);
    settle(sums.arms);
    settle(sums.financial);
    settle(sums.trade);
    settle(sums.aid);
    return sums;
  }
}

function settle(sum: Sum): void {
  const restricted = sum.leaked;
  sum.permitted = sum.sought - restricted;
  sum.leaked = restricted - sum.blocked;
}
