import { canonicalJson, digestOf } from '../lib/canonical.ts';
import { err, ok, type Result } from '../lib/result.ts';
import type { Scenario } from '../terms/scenario.ts';
import { checkNames } from './check-scenario.ts';
import { completed } from './complete.ts';
import { isObject, type ScenarioProblem } from './problem.ts';
import { readShape } from './read-shape.ts';
import { knownAs } from './scenario-hash.ts';

/** Why stored data is not the world that a table names: its hash differs, or it is not a world even when completed. */
export type StoredFault =
  | { readonly code: 'other-data' }
  | { readonly code: 'not-a-world'; readonly problems: readonly ScenarioProblem[] };

/**
 * Reads the data of a world as it was saved with a table, in a database, a file or a server's answer, under the SHA-256
 * that the table's log names. The hash is that of the data as saved; only afterwards is the data completed to what this
 * release needs, and the world keeps that hash. Sums and sources are not checked: that was done when the world was
 * written.
 */
export function readStored(data: unknown, hash: string): Result<Scenario, StoredFault> {
  if (!isObject(data) || digestOf(canonicalJson(data)) !== hash) return err({ code: 'other-data' });
  const read = readShape(completed(data));
  if (!read.ok) return err({ code: 'not-a-world', problems: read.error });
  const problems = checkNames(read.value);
  return problems.length === 0 ? ok(knownAs(read.value, hash)) : err({ code: 'not-a-world', problems });
}
