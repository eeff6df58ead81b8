import { decisionEvents } from '../../truth/votes/procedure.ts';
import { isSender } from '../../terms/vocabulary.ts';
import type { ImmediateRules } from '../../truth/effect.ts';

/** A judgement decides the case at once, since the invoker has already spoken. */
export const judgeProcedureRules: ImmediateRules<'judge-procedure'> = {
  kind: 'judge-procedure',
  effect(world, seat, { case: id, inFavour }) {
    const found = world.cases.find((one) => one.id === id);
    if (found === undefined || !isSender(seat)) return [];
    const judged = inFavour
      ? { ...found, inFavour: [...found.inFavour, seat] }
      : { ...found, against: [...found.against, seat] };
    return [{ kind: 'procedure-judged', case: id, by: seat, inFavour }, ...decisionEvents(world, judged)];
  },
};
