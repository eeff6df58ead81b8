import type { Seed } from '../../lib/seed.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import { adjudicate, type Amend } from '../adjudication/adjudicate.ts';
import { carriedDocket } from '../adjudication/carry.ts';
import { evolve } from '../fold/evolve.ts';
import type { GameEvent, GameEventOf } from '../events.ts';
import type { Rejection } from '../../terms/rejection.ts';
import type { Scenario } from '../../terms/scenario.ts';
import { scenarioHash } from '../../scenario/scenario-hash.ts';
import { endingOf } from '../outcome/ending.ts';
import type { DraftText } from '../../terms/resolution.ts';
import { textIdOf } from '../../terms/ids.ts';
import { rollEvents } from '../votes/roll-call.ts';
import { shockOf } from '../adjudication/shock.ts';
import { SEATS, type FormatId, type Phase } from '../../terms/vocabulary.ts';
import { RULES_VERSION, type World } from '../world.ts';

/** Starts a game: the first events of its log. `fixedRounds` replaces the format's number of rounds, 1 to 20. */
export function startGame(
  scenario: Scenario,
  seed: Seed,
  format: FormatId,
  fixedRounds: number | null,
): readonly GameEvent[] {
  const started: GameEventOf<'game-started'> = {
    kind: 'game-started',
    rulesVersion: RULES_VERSION,
    scenario: scenario.id,
    scenarioHash: scenarioHash(scenario),
    seed,
    format,
    fixedRounds,
  };
  const draft: DraftText = { id: textIdOf(1), round: 1, tabledBy: 'un', blanks: scenario.draft };
  return [
    started,
    { kind: 'round-opened', round: 1, shock: null },
    { kind: 'text-tabled', draft },
    { kind: 'phase-opened', round: 1, phase: 'briefing' },
  ];
}

/**
 * Closes the current phase and opens the next: the only place where the game advances. A game that is imagined
 * otherwise may change what a half-year is adjudicated on.
 */
export function closePhase(world: World, amend?: Amend): readonly GameEvent[] {
  if (world.ending !== null) return [];
  switch (world.phase) {
    case 'briefing':
      return [phaseOpened(world.round, 'negotiation')];
    case 'negotiation':
      return [...rollEvents(world), phaseOpened(world.round, 'orders')];
    case 'orders':
      return [...adjudicate(world, amend), phaseOpened(world.round, 'adjudication')];
    case 'adjudication':
      return endOrNextRound(world);
  }
}

function endOrNextRound(world: World): readonly GameEvent[] {
  const ending = endingOf(world);
  if (ending !== null) return [{ kind: 'game-ended', ending }];
  const round = world.round + 1;
  const opened: GameEvent = { kind: 'round-opened', round, shock: shockOf(world, round) };
  const next = evolve(world, opened);
  return [opened, ...SEATS.map((seat) => carriedDocket(next, seat)), phaseOpened(round, 'briefing')];
}

/**
 * Breaks off a game early, so that its debrief is available. Refused before the first adjudication and after
 * the end.
 */
export function breakOff(world: World): Result<readonly GameEvent[], Rejection> {
  if (world.ending !== null) return err({ code: 'game-over' });
  if (world.history.length === 0) return err({ code: 'nothing-adjudicated' });
  return ok([{ kind: 'game-ended', ending: 'broken-off' }]);
}

const phaseOpened = (round: number, phase: Phase): GameEvent => ({ kind: 'phase-opened', round, phase });
