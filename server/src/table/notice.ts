import type { TableInfo } from '@letter/shared/protocol';
import type { Core, Person } from './core.ts';

/** Tell everybody, with the next snapshot, who stopped the clock, let it run on or gave more time. */
export function noteClock(core: Core, what: NonNullable<TableInfo['notice']>['what'], { name }: Person): void {
  core.notice = { id: (core.notice?.id ?? 0) + 1, what, by: name };
}
