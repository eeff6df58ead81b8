import { judgesOf } from '../../rules/votes/procedure.ts';
import type { OrderKindView } from '../order-kind.ts';
import { casesKnownTo, DEALING_PHASES, findCase } from '../../rules/facts/text-facts.ts';

/** Judge an open case under the procedure; the accused does not vote. */
export const judgeProcedureKind: OrderKindView<'judge-procedure'> = {
  kind: 'judge-procedure',
  seats: ['us', 'china', 'un'],
  phases: DEALING_PHASES,
  clause: 'R-3.9',
  repeats: null,
  desk: { control: 'texts', place: 0, announcedTo: [] },
  cost: () => 0,
  options: (view) =>
    casesKnownTo(view)
      .filter((one) => one.decided === 'open' && judgesOf(one).some((judge) => judge === view.seat))
      .flatMap(({ id }) => [true, false].map((inFavour) => ({ kind: 'judge-procedure', case: id, inFavour }) as const)),
  precheck(view, _scenario, { case: id }) {
    const found = findCase(view, id);
    if (found === null) return { code: 'unknown-target' };
    if (!judgesOf(found).some((judge) => judge === view.seat)) return { code: 'accused-may-not-judge' };
    const hasSpoken = [...found.inFavour, ...found.against].some((judge) => judge === view.seat);
    return found.decided !== 'open' || hasSpoken ? { code: 'already-done' } : null;
  },
  forecast: () => [],
};
