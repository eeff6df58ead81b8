import { Around } from './around.ts';
import type { Core, Told } from './core.ts';

/** What a table remembers of what it told. */
export function toldOf(core: Core): Told {
  const known = core.told.value;
  if (known !== null) return known;
  const told: Told = { around: new Around(), shown: null, keptAt: null, notedAt: null };
  core.told.swap(told);
  return told;
}
