import type { SessionRequestOf } from '@letter/shared/protocol';
import type { SessionCore } from '../core.ts';
import { doneIf } from '../done.ts';
import type { DoneOrNot } from '../done.ts';
import { record } from '../record.ts';

/** Let nobody new in, or open the door again; whoever is known comes back all the same. */
export const lockDoor = async (core: SessionCore, by: string, { on }: SessionRequestOf<'host.lock'>): DoneOrNot =>
  doneIf(await record(core, core.state.isLocked === on ? [] : [{ kind: 'locked', by, on }]));
