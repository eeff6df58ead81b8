import { breakOff } from '@letter/shared/authority';
import type { Done, Refusal } from '@letter/shared/protocol';
import { err, ok } from '@letter/shared/play';
import type { Result } from '@letter/shared/play';
import { commit } from '../record/commit.ts';
import type { Core } from '../core.ts';
import { votersOf } from '../end-vote.ts';
import { finish } from '../phases.ts';

/** Break the game off and open its debrief. */
export async function breakOffGame(core: Core): Promise<Result<Done, Refusal>> {
  if (core.world === null) return err({ code: 'not-started' });
  const ended = breakOff(core.world);
  if (!ended.ok) return ended;
  const done = await commit(core, ended.value, { tell: false });
  // A store that lost its answer may have taken the end all the same; then reading it again said so.
  if (!done.ok && core.world.ending === null) return done;
  finish(core);
  return ok({ done: true });
}

/** End the game if everybody whose agreement it needs has agreed. */
export async function settleEndVote(core: Core): Promise<void> {
  if (core.agreed.length === 0 || core.status !== 'playing') return;
  const voters = votersOf(core);
  if (voters.length > 0 && voters.every(({ id }) => core.agreed.includes(id))) await breakOffGame(core);
}
