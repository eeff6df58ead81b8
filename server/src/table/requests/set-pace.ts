import { isByCorrespondence } from '@letter/shared/protocol';
import type { Done, Pace, Refusal } from '@letter/shared/protocol';
import { err, ok } from '@letter/shared/play';
import type { Result } from '@letter/shared/play';
import type { Core, Person } from '../core.ts';
import { handBackCovered } from '../absence/cover.ts';
import { pauseOrResume, watchAbsence } from '../absence/watch-absence.ts';
import { phaseLength } from '../deadline.ts';
import { armPhase, closeIfReady } from '../phases.ts';
import { keepChange } from '../record/keep-record.ts';
import { isCorrespondence } from '../people.ts';
import { isMaker } from '../power.ts';
import { publish } from '../snapshot.ts';

/**
 * Switch between live play and correspondence, or alone between a clock and none. The open phase begins its time anew at the new pace; seats that were
 * covered in live play go back to their people, who by correspondence have until the phase closes.
 */
export async function setPace(core: Core, person: Person, pace: Pace): Promise<Result<Done, Refusal>> {
  const { kind } = core.settings.meta;
  if (kind === 'public' || (kind === 'solo' && isByCorrespondence(pace))) return err({ code: 'pace-fixed' });
  if (!isMaker(core, person)) return err({ code: 'not-maker' });
  if (core.status === 'over') return err({ code: 'game-over' });
  if (core.pace === pace) return ok({ done: true });
  const kept = await keepChange(core, core, 'pace', pace);
  if (!kept.ok) return kept;
  if (core.status === 'playing') {
    core.hold = null;
    if (isCorrespondence(core)) {
      core.paused = null;
      await handBackCovered(core);
    }
    armPhase(core, phaseLength(core));
    watchAbsence(core);
    await pauseOrResume(core);
  }
  publish(core);
  await closeIfReady(core);
  return ok({ done: true });
}
