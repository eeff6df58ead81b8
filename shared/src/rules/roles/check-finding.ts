import { panelMandate } from '../votes/panel-mandate.ts';
import { DEALING_PHASES } from '../facts/text-facts.ts';
import type { ReportId } from '../../terms/ids.ts';
import type { Rejection } from '../../terms/rejection.ts';
import type { PanelView } from '../../terms/role-view.ts';
import { NEVER_OPENS, type Scenario } from '../../terms/scenario.ts';

/**
 * Why the Panel may not publish one of its files; `null` if it may: as the UN would, but once a round
 * and while it has its mandate.
 */
export function checkFinding(view: PanelView, scenario: Scenario, report: ReportId): Rejection | null {
  const { phase, round, ending, panelFindings } = view.public;
  if (ending !== null) return { code: 'game-over' };
  if (!DEALING_PHASES.includes(phase)) return { code: 'wrong-phase', phase };
  const opensIn = scenario.opens['handle-finding'] ?? NEVER_OPENS;
  if (round < opensIn) return { code: 'not-open-yet', kind: 'handle-finding', opensIn };
  if (!panelMandate(scenario, view.public).runs) return { code: 'no-mandate' };
  if (panelFindings.some((finding) => finding.round === round)) return { code: 'once-a-round' };
  const file = view.files.find(({ id }) => id === report);
  if (file === undefined) return { code: 'unknown-target' };
  return file.published ? { code: 'already-done' } : null;
}
