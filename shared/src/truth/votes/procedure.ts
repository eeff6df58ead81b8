import { priceOf } from '../../rules/price.ts';
import { CAPITAL_OF } from '../../rules/trust.ts';
import { judgesOf } from '../../rules/votes/procedure.ts';
import type { ProcedureCase } from '../../terms/evidence.ts';
import type { Nudge } from '../../terms/nudge.ts';
import type { GameEvent } from '../events.ts';
import type { World } from '../world.ts';

/** The decision after a judgement: two judges in favour uphold a case, one against dismisses it. */
export function decisionEvents(world: World, one: ProcedureCase): readonly GameEvent[] {
  if (one.against.length > 0) return [{ kind: 'procedure-decided', case: one.id, decided: 'dismissed' }];
  if (!judgesOf(one).every((judge) => one.inFavour.includes(judge))) return [];
  const upheld: GameEvent = { kind: 'procedure-decided', case: one.id, decided: 'upheld' };
  if (one.remedy !== 'publish') return [upheld];
  const nudges: readonly Nudge[] = [
    {
      variable: one.accused === 'china' ? 'standing' : CAPITAL_OF[one.accused],
      amount: priceOf(world.scenario, 'procedure.published'),
      term: 'violation-published',
      origin: 'public',
    },
  ];
  const isPublic = world.reports.some(({ id, published }) => id === one.report && published);
  return [
    upheld,
    ...(isPublic ? [] : [{ kind: 'report-published', report: one.report } as const]),
    { kind: 'standing-moved', nudges },
  ];
}

/** Dismisses the cases that are still open when the round is adjudicated. */
export const closeCases = (world: World): readonly GameEvent[] =>
  world.cases
    .filter(({ decided }) => decided === 'open')
    .map(({ id }) => ({ kind: 'procedure-decided', case: id, decided: 'dismissed' }));
