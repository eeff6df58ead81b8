import type { Agreement } from '../../terms/agreement.ts';
import type { EndingId } from '../../terms/vocabulary.ts';
import type { World } from '../world.ts';
import { baselineAt, baselineOf, type BaselineRun } from './baseline.ts';
import { isLastRound } from './is-last-round.ts';
import { delayOf } from '../../rules/aim-functions.ts';

/** Number of final rounds in which a freeze must have been kept for a settlement. */
const SETTLED_ROUNDS = 2;

/**
 * The ending of the game after its current round is adjudicated: a clash or a collapse ends it at once,
 * anything else after the last round; `null` while it goes on. The baseline is run only if the ending depends on it.
 */
export function endingOf(
  world: World,
  baseline: () => BaselineRun = () => baselineOf(world, world.round),
): EndingId | null {
  const last = world.history.at(-1);
  if (last === undefined || last.round !== world.round) return null;
  if (last.incidents.some(({ kind }) => kind === 'clash-broke-out')) return 'clash';
  if (last.incidents.some(({ kind }) => kind === 'regime-collapsed')) return 'collapse';
  if (!isLastRound(world, world.round)) return null;
  if (world.agreements.some((agreement) => isSettlement(agreement, world.round))) return 'settlement';
  const { line, clear, delay } = world.scenario.breakout;
  const end = last.stocks.programme.index;
  if (end >= line) return 'breakout';
  const start = world.scenario.stocks.programme.index;
  const reference = baselineAt(baseline(), world.scenario, world.round).programme.index;
  const isContained = end <= line - clear && delayOf({ start, end, baseline: reference }) >= delay;
  return isContained ? 'contained' : 'stalemate';
}

/** Whether an agreement is a freeze that everybody kept in each of the last rounds. */
function isSettlement(agreement: Agreement, round: number): boolean {
  const { status, from, until, terms, judgements } = agreement;
  if (status !== 'in-force' && status !== 'ended') return false;
  const first = round - SETTLED_ROUNDS + 1;
  if (from > first || until < round) return false;
  const due = judgements.filter((one) => one.round >= first);
  if (due.some(({ kept }) => !kept)) return false;
  return terms.some((term, index) => {
    if (term.kind !== 'freeze') return false;
    return due.filter(({ term: judged, kept }) => judged === index && kept).length >= SETTLED_ROUNDS;
  });
}
