import { z } from 'zod';
import { PARAMETERS, SOURCE } from './params.ts';
import { differenceSchema, worldSchema } from './scenario.ts';

interface JsonSchema extends Readonly<Record<string, unknown>> {
  readonly definitions: Readonly<Record<string, object>>;
}

/**
 * The JSON Schema that editors use for a scenario file, from the same description that the game checks it by: a whole
 * world, or, if the file has `extends`, any part of one.
 */
export function scenarioJsonSchema(): JsonSchema {
  const extending = { required: ['extends'] };
  const registry = z.registry<{ readonly id: string }>();
  for (const [unit, parameter] of PARAMETERS)
    registry.add(parameter, { id: `parameter-${unit.replaceAll(/[^a-z0-9]+/gi, '-')}` });
  registry.add(SOURCE, { id: 'source' });
  registry.add(worldSchema(), { id: 'world' });
  registry.add(differenceSchema(), { id: 'difference' });
  const { schemas } = z.toJSONSchema(registry, { target: 'draft-7', uri: (id) => `#/definitions/${id}` });
  const definitions = Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, withoutHead(schema)]));
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'A world to play in',
    description: 'Written from shared/src/scenario/schema by "pnpm generate". Docs: docs/scenarios.md.',
    type: 'object',
    allOf: [
      { if: extending, else: { $ref: '#/definitions/world' } },
      { if: { not: extending }, else: { $ref: '#/definitions/difference' } },
    ],
    definitions,
  };
}

const withoutHead = (schema: object): object =>
  Object.fromEntries(Object.entries(schema).filter(([key]) => key !== '$schema' && key !== '$id'));
