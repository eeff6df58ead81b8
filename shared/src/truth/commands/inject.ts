import { err, ok, type Result } from '../../lib/result.ts';
import { INJECT_CHARACTERS, MAX_INJECTS, type Inject } from '../../terms/inject.ts';
import type { Rejection } from '../../terms/rejection.ts';
import type { GameEvent } from '../events.ts';
import type { World } from '../world.ts';

/** What is put in: a shock of the scenario's deck, words, or both. */
export type InjectGiven = Pick<Inject, 'id' | 'shock' | 'text'>;

/**
 * Puts an event into a game for all its delegations to read at once. A shock moves its quantities as the round is
 * adjudicated, as one that was drawn does; once the open round has been adjudicated, that is the next one. Words move
 * nothing. An inject that the game has already is put in no second time.
 */
export function inject(world: World, { id, shock, text }: InjectGiven): Result<readonly GameEvent[], Rejection> {
  if (world.ending !== null) return err({ code: 'game-over' });
  const before = world.injects ?? [];
  if (before.some((one) => one.id === id)) return ok([]);
  if (before.length >= MAX_INJECTS) return err({ code: 'too-many-changes', most: MAX_INJECTS });
  if (shock === null && text.trim() === '') return err({ code: 'empty-text' });
  if (text.length > INJECT_CHARACTERS) return err({ code: 'out-of-range', least: 1, most: INJECT_CHARACTERS });
  if (shock !== null) {
    if (!world.scenario.shocks.some((one) => one.id === shock)) return err({ code: 'unknown-target' });
    if (hasHappened(world, shock)) return err({ code: 'already-done' });
  }
  const round = world.phase === 'adjudication' ? world.round + 1 : world.round;
  return ok([{ kind: 'event-injected', inject: { id, round, phase: world.phase, shock, text } }]);
}

/** Whether a shock of the deck has come about in a game, drawn or put in: each does once. */
const hasHappened = ({ history, shock, injects = [] }: World, id: string): boolean =>
  shock === id || history.some((one) => one.shock === id) || injects.some((one) => one.shock === id);
