import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import postcss from 'postcss';
import { ROOT } from '../../tools.ts';
import type { Sheet } from './owners.ts';

/** The folder that the paths of style sheets are relative to. */
export const CLIENT_STYLES = join(ROOT, 'client', 'src');

/** Every style sheet of the client, parsed. */
export const readSheets = (): readonly Sheet[] =>
  globSync('**/*.css', { cwd: CLIENT_STYLES }).map((path) => ({
    path: path.split(sep).join('/'),
    root: postcss.parse(readFileSync(join(CLIENT_STYLES, path), 'utf8'), { from: path }),
  }));
