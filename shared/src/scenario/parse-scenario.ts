import type { z } from 'zod';
import type { Scenario } from '../terms/scenario.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { BUILT_IN } from './built-in.ts';
import { checkNotes } from './check-notes.ts';
import { checkScenario } from './check-scenario.ts';
import { checkSources } from './check-sources.ts';
import { extended, withoutNotes } from './extend.ts';
import { describeValue, isObject, type ScenarioProblem } from './problem.ts';
import { scenarioSchema } from './schema/scenario.ts';
import { whole } from './schema/shape.ts';
import { shapeProblems } from './shape-problems.ts';

// Built when the first file is read: who reads none pays nothing for it.
let schema: z.ZodType | null = null;

/**
 * Read a scenario file: a whole world, or the difference to one of `parents`. Either a world with every number in its unit
 * and with its source, or every problem that was found; nothing in between.
 */
export function parseScenario(
  input: unknown,
  parents: Readonly<Record<string, unknown>> = BUILT_IN,
): Result<Scenario, readonly ScenarioProblem[]> {
  if (!isObject(input)) return err([{ path: '', expected: 'an object', found: describeValue(input) }]);
  const data = extended(input, parents);
  if (!data.ok) return err([data.error]);
  schema ??= scenarioSchema(whole);
  const shaped = schema.safeParse(data.value);
  if (!shaped.success) return err(shapeProblems(data.value, shaped.error.issues));
  const scenario = withoutNotes(data.value) as unknown as Scenario;
  const problems = [...checkScenario(scenario), ...checkSources(data.value), ...checkNotes(data.value)];
  return problems.length === 0 ? ok(scenario) : err(problems);
}
