import { findLiterals } from './lint/css/literals.ts';
import { placeOf } from './lint/css/rooms.ts';
import { readSheets } from './lint/css/sheets.ts';

/** Counts the spaces, font sizes and box sizes that style sheets write out instead of naming a step or role. */
export const countCssLiterals = (): number =>
  readSheets()
    .filter(({ path }) => placeOf(path)?.layer !== 'tokens')
    .reduce((sum, { root }) => sum + findLiterals(root).length, 0);
