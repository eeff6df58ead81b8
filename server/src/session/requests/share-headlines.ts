import type { SessionRequestOf } from '@letter/shared/protocol';
import type { SessionCore } from '../core.ts';
import { doneIf } from '../done.ts';
import type { DoneOrNot } from '../done.ts';
import { record } from '../record.ts';

/** Show the headlines of each table to all, or to its own people only. */
export const shareHeadlines = async (
  core: SessionCore,
  by: string,
  { on }: SessionRequestOf<'host.share-headlines'>,
): DoneOrNot =>
  doneIf(await record(core, core.state.settings.sharesHeadlines === on ? [] : [{ kind: 'headlines-shared', by, on }]));
