import type { Core } from '../core.ts';
import { FRESH_ROUND } from '../absence/this-round.ts';
import { grow } from './grow.ts';
import { remember } from '../requests/given-answers.ts';
import { publish } from '../snapshot.ts';

/**
 * Read the record again after the store failed in the middle of a write, and go on from what it holds. Resolves with whether
 * the store could be read.
 */
export async function catchUp(core: Core): Promise<boolean> {
  const { log, reporter } = core.ports;
  const read = await log.read(core.settings.meta.id);
  if (!read.ok || read.value === null) {
    reporter.fault('catch-up', read.ok ? 'the record is gone' : read.error);
    return false;
  }
  const { events, answers } = read.value;
  Object.assign(core, grow(core.settings.scenario, { world: null, thisRound: FRESH_ROUND }, events));
  core.sequence = events.length;
  core.isBehind = false;
  for (const answer of answers) remember(core, answer);
  publish(core);
  return true;
}
