import { decisionEvents } from '../../truth/votes/procedure.ts';
import { isSender } from '../../terms/vocabulary.ts';
import type { ImmediateEffect } from '../../truth/effect.ts';
import { partOf } from '../../lib/part-of.ts';

/** A judgement decides the case at once, because the invoker counts as in favour. */
export const judgeProcedureEffect: ImmediateEffect<'judge-procedure'> = {
  kind: 'judge-procedure',
  apply(world, seat, { case: id, inFavour }) {
    const found = world.cases.find((one) => one.id === id);
    if (found === undefined || !isSender(seat)) return [];
    const judged = inFavour
      ? { ...found, inFavour: [...found.inFavour, seat] }
      : { ...found, against: [...found.against, seat] };
    return [{ kind: 'procedure-judged', case: id, by: seat, inFavour }, ...decisionEvents(world, judged)];
  },
  sourceOrder: (_world, event) =>
    partOf(event, 'kind') === 'procedure-judged'
      ? {
          by: partOf(event, 'by'),
          order: { kind: 'judge-procedure', case: partOf(event, 'case'), inFavour: partOf(event, 'inFavour') },
        }
      : null,
};
