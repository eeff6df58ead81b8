import { fileURLToPath } from 'node:url';

/** The expected results of the log of one rules version. */
export interface Kept {
  readonly rulesVersion: number;
  readonly scenarioHash: string;
  readonly rounds: number;
  readonly ending: string | null;
  /** SHA-256 of the canonical JSON of the final world, with its scenario by id. */
  readonly digest: string;
}

/** Path of a kept file. */
export const pathOf = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
