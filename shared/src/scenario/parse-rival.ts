import { z } from 'zod';
import { err, ok, type Result } from '../lib/result.ts';
import { PARAM_UNITS } from '../terms/param-units.ts';
import { checkSources } from './check-sources.ts';
import type { ScenarioProblem } from './problem.ts';
import type { ParamOverlay, Rival } from './rivals.ts';
import { parameter } from './schema/params.ts';
import { sentence, word } from './schema/shape.ts';
import { shapeProblems } from './shape-problems.ts';

/** Reads a rival's file: every number in the unit of its parameter and with its source, or every problem by path. */
export function parseRival(input: unknown): Result<Rival, readonly ScenarioProblem[]> {
  const shaped = z.strictObject({ id: word, name: sentence, position: sentence, params: overlay() }).safeParse(input);
  if (!shaped.success) return err(shapeProblems(input, shaped.error.issues));
  const problems = checkSources(input);
  return problems.length === 0 ? ok(shaped.data) : err(problems);
}

/** Some of the parameters, each by its path. */
const overlay = (): z.ZodType<ParamOverlay> => {
  const known = Object.entries(PARAM_UNITS).flatMap(([group, units]) =>
    Object.entries(units).map(([name, unit]) => [`${group}.${name}`, parameter(unit)] as const),
  );
  return z.strictObject(Object.fromEntries(known.map(([path, schema]) => [path, schema.exactOptional()])));
};
