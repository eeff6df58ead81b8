import { caseId } from '../../terms/ids.ts';
import { lettersOf } from '../../rules/letters.ts';
import { findViolation } from '../../rules/votes/procedure.ts';
import { reportIn } from '../../truth/commands/show-report.ts';
import { isSender } from '../../terms/vocabulary.ts';
import type { ImmediateEffect } from '../../truth/effect.ts';
import { partOf } from '../../lib/part-of.ts';

/** The invoker counts as in favour; the other sender that is not accused decides the case. */
export const invokeProcedureEffect: ImmediateEffect<'invoke-procedure'> = {
  kind: 'invoke-procedure',
  apply(world, seat, { report: id, remedy }) {
    const report = reportIn(world, id);
    if (report === null || !isSender(seat)) return [];
    const proven = findViolation(world.scenario, { letters: lettersOf(world), record: world.publicRecord }, report);
    if (proven === null) return [];
    const { accused, gap } = proven;
    const opened = {
      id: caseId(`C${world.round}-${world.cases.length + 1}`),
      round: world.round,
      invokedBy: seat,
      accused,
      report: id,
      remedy,
      inFavour: [seat],
      against: [],
      decided: 'open',
      gap,
    } as const;
    return [{ kind: 'procedure-invoked', case: opened }];
  },
  sourceOrder(_world, event) {
    if (partOf(event, 'kind') !== 'procedure-invoked') return null;
    const order = {
      kind: 'invoke-procedure',
      report: partOf(event, 'case', 'report'),
      remedy: partOf(event, 'case', 'remedy'),
    };
    return { by: partOf(event, 'case', 'invokedBy'), order };
  },
};
