import type { Scenario } from '../terms/scenario.ts';
import { err, type Result } from '../lib/result.ts';
import { BUILT_IN } from './built-in.ts';
import { checkNotes } from './check-notes.ts';
import { checkScenario } from './check-scenario.ts';
import { checkSources } from './check-sources.ts';
import { extended } from './extend.ts';
import { describeValue, isObject, type ScenarioProblem } from './problem.ts';
import { readShape } from './read-shape.ts';

/**
 * Reads a scenario file: a whole world, or the difference to one of `parents`. Returns either a world with every number
 * in its unit and with its source, or every problem that was found; nothing in between. What was saved with a table is
 * read by `readStored`, which completes it.
 */
export function parseScenario(
  input: unknown,
  parents: Readonly<Record<string, unknown>> = BUILT_IN,
): Result<Scenario, readonly ScenarioProblem[]> {
  if (!isObject(input)) return err([{ path: '', expected: 'an object', found: describeValue(input) }]);
  const data = extended(input, parents);
  if (!data.ok) return err([data.error]);
  const read = readShape(data.value);
  if (!read.ok) return read;
  const problems = [...checkScenario(read.value), ...checkSources(data.value), ...checkNotes(data.value)];
  return problems.length === 0 ? read : err(problems);
}
