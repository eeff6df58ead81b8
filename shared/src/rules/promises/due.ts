import { isRelief, type Agreement, type Term } from '../../terms/agreement.ts';
import type { TestKind } from '../../terms/vocabulary.ts';
import { isTestBan } from './by-docket.ts';
import { reliefEndOf } from './relief.ts';

/** The agreements that bind a round. */
export const agreementsInForce = ({
  agreements,
  round,
}: {
  readonly agreements: readonly Agreement[];
  readonly round: number;
}): readonly Agreement[] =>
  agreements.filter(({ status, from, until }) => status === 'in-force' && from <= round && round <= until);

/**
 * Whether a term binds in a round with this test: under `while-no-test` a test suspends all but the promise not to
 * test.
 */
export const isDue = ({ condition }: Pick<Agreement, 'condition'>, term: Term, test: TestKind): boolean =>
  condition === 'none' || test === 'none' || (term.kind === 'refrain' && isTestBan(term.from));

/** Whether relief that a term promised has ended early: nothing is due under it any more. */
export const hasEnded = (agreement: Agreement, term: Term): boolean =>
  isRelief(term) && reliefEndOf(agreement, term.by) !== null;
