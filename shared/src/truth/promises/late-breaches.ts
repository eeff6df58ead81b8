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
  const breaches: LateBreach[] = [];
  for (const { term, round, kept, observable } of agreement.judgements) {
    const promise = agreement.terms[term];
    if (kept || observable || promise?.kind !== 'enforce' || !isSender(promise.by)) continue;
    const { by, basket, atLeast } = promise;
    const isShown = world.reports.some(
      (report) =>
        report.round === round &&
        report.reading.kind === 'effort' &&
        report.reading.corridor === CORRIDOR_OF[by] &&
        report.reading.effort[basket] < atLeast &&
        agreement.parties.some((party) => party !== by && (report.published || isKnownBy(report, party))),
    );
    if (isShown) breaches.push({ term, round, by });
  }
  return breaches;
}
