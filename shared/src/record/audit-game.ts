import { isSeed, type Seed } from '../lib/seed.ts';
import { z } from 'zod';
import type { GameEvent } from '../truth/events.ts';
import { evolveAll, fold } from '../truth/fold/evolve.ts';
import { closePhase, startGame } from '../truth/commands/game.ts';
import { baselineOf } from '../truth/outcome/baseline.ts';
import type { Scenario } from '../terms/scenario.ts';
import { scenarioHash } from '../scenario/scenario-hash.ts';
import { projectPublic } from '../truth/projection/project-public.ts';
import { projectSeat } from '../truth/projection/project-seat.ts';
import { FORMATS, SEATS } from '../terms/vocabulary.ts';
import { RULES_VERSION, type World } from '../truth/world.ts';
import { assertNever } from '../lib/assert-never.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { findEndless } from '../lib/find-endless.ts';
import { isSameJson } from '../lib/same-json.ts';
import { replayEvent, type ReplayFault } from './replay-event.ts';

/** Most events in a log; a long game of talkative, undecided people has a tenth of it. */
export const MAX_EVENTS = 20_000;

/** Why a log is not a valid record of a game. */
export interface AuditFault {
  /** Index of the first invalid event; the number of events if the fault is after the last. */
  readonly event: number;
  readonly code:
    | 'too-long'
    /** The first event is missing, or is not the start of a game. */
    | 'no-start'
    /** The rules version of the game is not supported. */
    | 'other-rules'
    | 'other-world'
    | 'ill-formed'
    /** The rules refuse what a seat did. */
    | 'refused'
    /** The rules produce another event here, or none. */
    | 'different'
    /** The log ends in the middle of a group of simultaneous events. */
    | 'cut-short'
    /** The game cannot be shown or continued, or the rules throw on it. */
    | 'unplayable';
  readonly sentence: string;
}

/**
 * Replays an untrusted log from its first event: actions of seats go through the commands that a table uses, and the
 * events that the rules produce must equal those of the log. The returned events are the ones produced here, so no
 * untrusted data reaches a table. Never throws.
 */
export function auditGame(scenario: Scenario, events: readonly unknown[]): Result<readonly GameEvent[], AuditFault> {
  if (events.length > MAX_EVENTS) return fault(MAX_EVENTS, 'too-long', `more than ${MAX_EVENTS} events`);
  const log: GameEvent[] = [];
  try {
    const opening = openAgain(scenario, events[0]);
    if (!opening.ok) return opening;
    let made = opening.value;
    let world: World | null = null;
    for (;;) {
      const differs = firstDifference(made, events, log.length);
      if (differs !== null) return differs;
      world = world === null ? fold(scenario, made) : evolveAll(world, made);
      log.push(...made);
      if (log.length === events.length) break;
      const again = replayEvent(world, events[log.length], events[log.length + 1]);
      if (!again.ok) return replayFault(log.length, again.error);
      made = again.value;
    }
    return isPlayable(world) ? ok(log) : fault(log.length, 'unplayable', 'the game cannot be played to its end');
  } catch {
    return fault(log.length, 'unplayable', 'the rules fail here');
  }
}

const start = z.strictObject({
  kind: z.literal('game-started'),
  rulesVersion: z.number().int().min(0),
  scenario: z.string(),
  scenarioHash: z.string(),
  seed: z.custom<Seed>(isSeed),
  format: z.enum(FORMATS),
  fixedRounds: z.number().int().min(1).max(20).nullable(),
});

function openAgain(scenario: Scenario, event: unknown): Result<readonly GameEvent[], AuditFault> {
  const started = start.safeParse(event);
  if (!started.success) return fault(0, 'no-start', 'a log starts with game-started');
  const { rulesVersion, scenario: id, scenarioHash: hash, seed, format, fixedRounds } = started.data;
  if (rulesVersion !== RULES_VERSION)
    return fault(0, 'other-rules', `rules version ${rulesVersion}, and this program plays ${RULES_VERSION}`);
  if (id !== scenario.id || hash !== scenarioHash(scenario))
    return fault(0, 'other-world', 'not the world it is read on');
  return ok(startGame(scenario, seed, format, fixedRounds));
}

/** The fault at the first event that differs from the one produced; `null` if all are equal. */
function firstDifference(made: readonly GameEvent[], events: readonly unknown[], at: number): Fault | null {
  if (made.length === 0) return fault(at, 'different', 'nothing happens here');
  for (const [index, event] of made.entries()) {
    const place = at + index;
    if (place >= events.length) return fault(place, 'cut-short', `${event.kind} follows`);
    if (!isSameJson(event, events[place]))
      return fault(place, 'different', `the rules make another ${event.kind} here`);
  }
  return null;
}

/** Whether the game can be shown to everybody now and at its end, and played to its end without an error. */
function isPlayable(world: World): boolean {
  if (!isShown(world)) return false;
  let next = world;
  while (next.ending === null) next = evolveAll(next, closePhase(next));
  return next === world || isShown(next);
}

function isShown(world: World): boolean {
  const open = projectPublic(world, () => baselineOf(world));
  return [open, ...SEATS.map((seat) => ({ ...projectSeat(world, seat, open), public: null }))].every(
    (view) => findEndless(view) === null,
  );
}

type Fault = Result<never, AuditFault>;

function replayFault(at: number, why: ReplayFault): Fault {
  switch (why.kind) {
    case 'ill-formed':
      return fault(at, 'ill-formed', `ill-formed at ${why.path}`);
    case 'refused':
      return fault(at, 'refused', `the rules refuse it: ${why.code}`);
    default:
      return assertNever(why);
  }
}

const fault = (event: number, code: AuditFault['code'], what: string): Fault =>
  err({ event, code, sentence: `event ${event}: ${what}` });
