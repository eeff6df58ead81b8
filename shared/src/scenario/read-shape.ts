import type { z } from 'zod';
import type { Scenario } from '../terms/scenario.ts';
import { err, ok, type Result } from '../lib/result.ts';
import type { ScenarioProblem } from './problem.ts';
import { worldSchema, type WorldFile } from './schema/scenario.ts';
import { shapeProblems } from './shape-problems.ts';

// Built when the first file is read, so that a program that reads none pays nothing for it.
let schema: z.ZodType<WorldFile> | null = null;

/** Reads data as a whole world, without the keys for its readers: each value in its place, range and unit. */
export function readShape(data: unknown): Result<Scenario, readonly ScenarioProblem[]> {
  schema ??= worldSchema();
  const read = schema.safeParse(data);
  if (!read.success) return err(shapeProblems(data, read.error.issues));
  const { $schema: _schema, about: _about, notes: _notes, ...scenario } = read.data;
  return ok(scenario);
}
