import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BUILT_IN } from '../../../shared/src/scenario/built-in.ts';
import { scenarioJsonSchema } from '../../../shared/src/scenario/schema/json-schema.ts';
import { SCHEMA_FILE, schemaText } from '../../tools/write-schema.ts';
import { ROOT } from '../../tools/tools.ts';

// The JSON Schema is what an editor knows of a scenario file. It is read back here by a library that knows nothing of ours.

const { $schema, definitions } = scenarioJsonSchema();
const { z } = createRequire(join(ROOT, 'shared', 'package.json'))('zod') as {
  readonly z: { fromJSONSchema(schema: object): { safeParse(file: unknown): { readonly success: boolean } } };
};
const judge = (name: 'world' | 'difference', file: unknown): boolean =>
  z.fromJSONSchema({ $schema, $ref: `#/definitions/${name}`, definitions }).safeParse(file).success;

describe('the JSON Schema of scenario files', () => {
  test('is up to date: pnpm generate writes it anew', () => {
    // Compared as one value: the difference would fill the screen.
    expect(readFileSync(SCHEMA_FILE, 'utf8') === schemaText()).toBe(true);
  });

  test('accepts every file that comes with the game', () => {
    for (const file of Object.values(BUILT_IN)) {
      expect(judge('extends' in file ? 'difference' : 'world', file), String(file['id'])).toBe(true);
    }
  });

  test('refuses a misspelt key, a wrong unit and a missing part', () => {
    const january = BUILT_IN['january-2016'] ?? {};
    expect(judge('world', { ...january, shokChance: 1 })).toBe(false);
    expect(judge('world', { ...january, members: undefined })).toBe(false);
    const difference = { id: 'mine', extends: 'january-2016' };
    expect(judge('difference', { ...difference, params: { trade: { rerouteShare: { value: 0.3, unit: '%' } } } })).toBe(
      false,
    );
    expect(judge('difference', { ...difference, startYear: '2006' })).toBe(false);
    expect(judge('difference', { ...difference, startYear: 2006, shocks: [{ id: 'drought', remove: true }] })).toBe(
      true,
    );
  });
});
