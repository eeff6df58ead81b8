import type { TableView } from '@letter/shared/protocol';
import type { EntryRefusal } from './entry-refusal.ts';
import type { LineSnapshot } from './line-kind.ts';

/** What a page knows of one table. */
export type TableSnapshot = LineSnapshot<TableView, EntryRefusal>;
