import { err } from '@letter/shared/play';
import type { SessionRequestOf } from '@letter/shared/protocol';
import type { SessionCore } from '../core.ts';
import { doneIf } from '../done.ts';
import type { DoneOrNot } from '../done.ts';
import { isTruthOpen } from '../follow-table.ts';
import { record } from '../record.ts';

/**
 * Open the steps of the debrief up to this one, and show it on projector and devices at once. A step that was open stays
 * open when an earlier one is shown again.
 */
export async function revealStep(
  core: SessionCore,
  by: string,
  { step, question }: SessionRequestOf<'host.reveal'>,
): DoneOrNot {
  const { stage } = core.state;
  if (stage !== 'debrief' && stage !== 'over') return err({ code: 'not-in-debrief' });
  const asked = question === undefined ? {} : { question };
  const kept = await record(core, [{ kind: 'step-revealed', by, step, ...asked }]);
  if (isTruthOpen(core.state)) for (const { conduct } of core.tables.values()) conduct.openRecord();
  return doneIf(kept);
}
