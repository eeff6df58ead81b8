import { fileURLToPath } from 'node:url';

/** What the log of one rules version comes to. */
export interface Kept {
  readonly rulesVersion: number;
  readonly scenarioHash: string;
  readonly rounds: number;
  readonly ending: string | null;
  /** SHA-256 of the canonical JSON of the last world, its scenario by name. */
  readonly digest: string;
}

/** Where a kept file lies. */
export const pathOf = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
