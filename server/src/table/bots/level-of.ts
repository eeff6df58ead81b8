import type { BotLevel } from '@letter/shared/play';
import type { TableSettings } from '../core.ts';

/** How well a table's bots play; competent at tables from before it could be chosen. */
export const levelOf = ({ bots }: Pick<TableSettings, 'bots'>): BotLevel => bots ?? 'competent';
