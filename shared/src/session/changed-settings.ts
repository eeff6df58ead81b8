import { keysOf } from '../lib/record-of.ts';
import { isSameJson } from '../lib/same-json.ts';
import { DEFAULT_SETTINGS } from './terms.ts';
import type { SessionSettings } from './terms.ts';

/** How many of a session's settings differ from the defaults; its name has none. */
export const changedSettings = (settings: SessionSettings): number =>
  keysOf(DEFAULT_SETTINGS).filter((key) => !isSameJson(DEFAULT_SETTINGS[key], settings[key])).length;
