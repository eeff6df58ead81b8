import { adjudicate } from '../truth/adjudication/adjudicate.ts';
import type { GameEvent } from '../truth/events.ts';
import { evolve } from '../truth/fold/evolve.ts';
import { openWorld } from '../truth/fold/create-world.ts';
import { scenarioHash } from '../scenario/scenario-hash.ts';
import { RULES_VERSION, type World } from '../truth/world.ts';
import { canonicalJson } from '../lib/canonical.ts';
import type { Scenario } from '../terms/scenario.ts';
import { findScenario } from '../scenario/scenarios.ts';
import { digestOfRounds, worldText } from './digest.ts';
import { parseLog } from './parse-log.ts';

/** The result of a replay. */
export type Replay =
  | { readonly kind: 'same'; readonly rounds: number; readonly digest: string }
  | { readonly kind: 'different'; readonly round: number; readonly sentence: string }
  | { readonly kind: 'unsupported-rules'; readonly version: number; readonly sentence: string }
  | { readonly kind: 'unreadable'; readonly line: number; readonly sentence: string };

/**
 * Folds a saved log, adjudicates its sealed orders again from scenario, seed and rules version, and compares round by
 * round. Reports the first difference. A scenario that is not built in is passed as `world`.
 */
export function replay(text: string, world: Scenario | null = null): Replay {
  const parsed = parseLog(text);
  if (!parsed.ok) return { kind: 'unreadable', line: parsed.error.line, sentence: parsed.error.sentence };
  const [started, ...events] = parsed.value;
  if (started?.kind !== 'game-started') {
    return { kind: 'unreadable', line: 1, sentence: 'line 1: a log starts with game-started' };
  }
  const scenario = world ?? findScenario(started.scenario);
  if (scenario === null || scenarioHash(scenario) !== started.scenarioHash) {
    return {
      kind: 'different',
      round: 0,
      sentence: `round 0: the scenario "${started.scenario}" is not the one it was played on`,
    };
  }
  if (started.rulesVersion !== RULES_VERSION) {
    const sentence = `the log has rules version ${started.rulesVersion}; this program adjudicates version ${RULES_VERSION}`;
    return { kind: 'unsupported-rules', version: started.rulesVersion, sentence };
  }
  return compare(openWorld(scenario, started), events);
}

function compare(opened: World, events: readonly GameEvent[]): Replay {
  let world = opened;
  const texts: string[] = [];
  let index = 0;
  while (index < events.length) {
    const event = events[index];
    if (event === undefined) break;
    if (event.kind === 'round-adjudicated') {
      const sentence = `round ${world.round}: adjudicated without its dockets being sealed`;
      return { kind: 'different', round: world.round, sentence };
    }
    if (event.kind !== 'dockets-sealed') {
      world = evolve(world, event);
      if (event.kind === 'phase-opened' && event.phase === 'adjudication') texts.push(worldText(world));
      index += 1;
      continue;
    }
    for (const made of adjudicate(world)) {
      const saved = events[index];
      if (saved === undefined || canonicalJson(saved) !== canonicalJson(made)) {
        return { kind: 'different', round: world.round, sentence: differenceOf(world.round, saved, made) };
      }
      world = evolve(world, saved);
      index += 1;
    }
  }
  if (world.ending === null) {
    const sentence = `round ${world.round}: the log ends before the game does`;
    return { kind: 'different', round: world.round, sentence };
  }
  return { kind: 'same', rounds: texts.length, digest: digestOfRounds(texts) };
}

function differenceOf(round: number, saved: GameEvent | undefined, made: GameEvent): string {
  if (saved === undefined) return `round ${round}: the log ends where ${made.kind} should follow`;
  if (saved.kind !== made.kind)
    return `round ${round}: the log has ${saved.kind} where adjudication makes ${made.kind}`;
  return `round ${round}: ${made.kind} differs at ${firstDifference(saved, made, made.kind)}`;
}

/** Path of the first difference between two plain values. */
function firstDifference(a: unknown, b: unknown, path: string): string {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return path;
  const left = new Map<string, unknown>(Object.entries(a));
  const right = new Map<string, unknown>(Object.entries(b));
  for (const key of new Set([...left.keys(), ...right.keys()])) {
    if (canonicalJson(left.get(key)) !== canonicalJson(right.get(key))) {
      return firstDifference(left.get(key), right.get(key), `${path}.${key}`);
    }
  }
  return path;
}
