import { caseId } from '../../terms/ids.ts';
import { lettersOf } from '../../rules/letters.ts';
import { findViolation } from '../../rules/votes/procedure.ts';
import { reportIn } from '../../truth/commands/show-report.ts';
import { isSender } from '../../terms/vocabulary.ts';
import type { ImmediateRules } from '../../truth/effect.ts';

/** The invoker counts as in favour; the other sender who is not accused decides the case. */
export const invokeProcedureRules: ImmediateRules<'invoke-procedure'> = {
  kind: 'invoke-procedure',
  effect(world, seat, { report: id, remedy }) {
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
};
