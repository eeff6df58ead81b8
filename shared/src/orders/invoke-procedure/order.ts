import { priceOf } from '../../rules/price.ts';
import { findViolation } from '../../rules/votes/procedure.ts';
import type { OrderKindView } from '../order-kind.ts';
import { casesKnownTo, DEALING_PHASES, findReport, reportsKnownTo } from '../../rules/facts/text-facts.ts';
import { REMEDIES } from '../../terms/vocabulary.ts';

/** Bring a proven gap between letter and effort under the adopted procedure. */
export const invokeProcedureKind: OrderKindView<'invoke-procedure'> = {
  kind: 'invoke-procedure',
  seats: ['us', 'china', 'un'],
  phases: DEALING_PHASES,
  clause: 'R-3.9',
  repeats: null,
  desk: { control: 'texts', place: 0, announcedTo: [] },
  cost: () => 0,
  options: (view) =>
    reportsKnownTo(view)
      .filter(({ reading }) => reading.kind === 'effort')
      .flatMap(({ id }) => REMEDIES.map((remedy) => ({ kind: 'invoke-procedure', report: id, remedy }) as const)),
  precheck(view, scenario, { report: id }) {
    if (!view.public.procedureAdopted) return { code: 'no-procedure' };
    const report = findReport(view, id);
    if (report === null) return { code: 'unknown-target' };
    const proven = findViolation(scenario, view.public, report);
    if (proven === null) {
      const confidence = priceOf(scenario, 'procedure.confidence');
      return { code: 'not-proven', confidence, gap: priceOf(scenario, 'procedure.gap') };
    }
    if (proven.accused === view.seat) return { code: 'accused-may-not-judge' };
    return casesKnownTo(view).some((one) => one.report === id) ? { code: 'already-done' } : null;
  },
  forecast: () => [],
};
