import type { Observation } from '../../terms/observation.ts';
import type { ByBasket, ByCorridor, ByMeasure, BySender, Effort, Letter, TestKind } from '../../terms/vocabulary.ts';

/** What one seat has seen of one round, by which it judges its aims: its own measurements and what is public. */
export interface RoundEvidence {
  readonly round: number;
  readonly estimates: Observation['estimates'];
  readonly blockedAtOwnGate: Observation['blockedAtOwnGate'];
  /** Gifts received, US$ million; Pyongyang's own books, 0 for everybody else. */
  readonly gifts: number;
  /** Public. */
  readonly test: TestKind;
  /** Declared effort, which is public. */
  readonly reports: BySender<ByBasket<Effort>>;
  readonly letters: ByCorridor<ByMeasure<Letter>>;
  /** The widest freeze (0-1) among the agreements that the seat knows. */
  readonly freeze: number;
}

/** A seat's evidence round by round, and how many rounds are likely to come. */
export interface AimEvidence {
  /** In order, the latest last; never empty. */
  readonly rounds: readonly RoundEvidence[];
  /** The programme at the end as the seat may expect it, and on the reference course, index points. */
  readonly programme: { readonly start: number; readonly end: number; readonly baseline: number };
  /** Rounds still to come if the latest was not the last: 1 or more, with fractions where the end is open. */
  readonly left: number;
}
