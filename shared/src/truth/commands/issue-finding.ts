import { handleFindingEffect } from '../../orders/handle-finding/effect.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import { checkFinding } from '../../rules/roles/check-finding.ts';
import type { ReportId } from '../../terms/ids.ts';
import type { Rejection } from '../../terms/rejection.ts';
import type { GameEvent } from '../events.ts';
import { projectPanel } from '../projection/project-role.ts';
import type { World } from '../world.ts';

/**
 * Publishes one of the Panel's files for the Panel itself. What that costs and earns is the same as if the UN had
 * published it, since the UN answers for its Panel.
 */
export function issueFinding(world: World, report: ReportId): Result<readonly GameEvent[], Rejection> {
  const refused = checkFinding(projectPanel(world), world.scenario, report);
  if (refused !== null) return err(refused);
  return ok([
    { kind: 'finding-issued', finding: { round: world.round, report } },
    ...handleFindingEffect.apply(world, 'un', { kind: 'handle-finding', report, handling: 'publish' }),
  ]);
}
