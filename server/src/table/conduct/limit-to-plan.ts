import { limitRounds } from '@letter/shared/authority';
import type { Core } from '../core.ts';
import { commit } from '../record/commit.ts';

/** Make the last round that time has room for the game's last, and tell people; a store that fails is asked again later. */
export async function limitToPlan(core: Core): Promise<void> {
  if (core.world === null || core.status !== 'playing') return;
  const rounds = core.conductor?.rounds(core.world) ?? null;
  if (rounds === null) return;
  const events = limitRounds(core.world, Math.max(rounds, core.world.round));
  if (events.ok) await commit(core, events.value);
}
