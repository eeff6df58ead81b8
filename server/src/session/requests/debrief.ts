import { err } from '@letter/shared/play';
import type { SessionCore } from '../core.ts';
import { doneIf } from '../done.ts';
import type { DoneOrNot } from '../done.ts';
import { openDebrief } from '../open-debrief.ts';

/** End play at all tables and open the debrief. */
export const hostDebrief = async (core: SessionCore, by: string): DoneOrNot =>
  core.state.stage === 'hall' ? err({ code: 'not-started' }) : doneIf(await openDebrief(core, by));
