import type { Agreement } from '../../terms/agreement.ts';
import { CORRIDOR_OF, isSender, type SeatId } from '../../terms/vocabulary.ts';
import { isKnownBy } from '../../rules/facts/text-facts.ts';
import type { World } from '../world.ts';

/** One breach of an earlier half-year that has come out. */
export interface LateBreach {
  readonly term: number;
  readonly round: number;
  readonly by: SeatId;
}

/** The breaches of an agreement that nobody could see in their round and that a report now shows to another party. */
export function lateBreaches(world: World, agreement: Agreement): readonly LateBreach[] {
  return agreement.judgements.flatMap(({ term, round, kept, observable }) => {
    const promise = agreement.terms[term];
    if (kept || observable || promise?.kind !== 'enforce' || !isSender(promise.by)) return [];
    const { by, basket, atLeast } = promise;
    const others = agreement.parties.filter((party) => party !== by);
    const isShown = world.reports.some(
      (report) =>
        report.round === round &&
        report.reading.kind === 'effort' &&
        report.reading.corridor === CORRIDOR_OF[by] &&
        report.reading.effort[basket] < atLeast &&
        others.some((party) => report.published || isKnownBy(report, party)),
    );
    return isShown ? [{ term, round, by }] : [];
  });
}
