import { z } from 'zod';
import { CORRIDORS, MEASURES } from '../../terms/vocabulary.ts';
import { PARAM_UNITS, TABLE_UNITS } from '../../terms/param-units.ts';
import { CHANNELS } from '../../terms/stocks.ts';
import { UNITS, type Unit } from '../../terms/units.ts';
import { each, sentence, whole, type Shape } from './shape.ts';

/** Where a number comes from. */
export const SOURCE = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('cited'),
      ref: sentence.describe('S-numbers of sources.json, and what they say'),
    }),
    z.strictObject({ kind: z.literal('estimate'), reason: sentence.describe('why this number') }),
  ])
  .describe('Where the number comes from: a cited source, or an estimate with its reason.');

/** One number in its unit, by unit: a wrong unit and a number out of the unit's range are refused. */
export const PARAMETERS: ReadonlyMap<Unit, z.ZodType> = new Map(
  unitsOf(UNITS).map((unit) => {
    const [least, most] = UNITS[unit];
    return [
      unit,
      z.strictObject({
        value: z.number().min(least).max(most),
        unit: z.literal(unit),
        source: SOURCE,
        confidence: z.enum(['high', 'medium', 'low']),
      }),
    ];
  }),
);

/** Describe the parameters. A parameter is always given whole, since a new value needs its own source. */
export function paramsSchema(shape: Shape): z.ZodType {
  const groups = Object.entries(PARAM_UNITS).map(([group, units]): [string, z.ZodType] => [
    group,
    shape({ ...singles(units), ...tablesOf(shape, group) }),
  ]);
  return shape(Object.fromEntries(groups));
}

function tablesOf(shape: Shape, group: string): Readonly<Record<string, z.ZodType>> {
  switch (group) {
    case 'trade':
      return { channels: z.array(channel(shape)) };
    case 'finance':
      return { dollarExposure: each(shape, CORRIDORS, parameter(TABLE_UNITS.dollarExposure)) };
    case 'diplomacy':
      return { effortWeight: each(shape, MEASURES, parameter(TABLE_UNITS.effortWeight)) };
    default:
      return {};
  }
}

/** A channel is named even in a difference: the name says which one differs. */
const channel = (shape: Shape): z.ZodType =>
  named(
    shape,
    { channel: z.enum(CHANNELS) },
    {
      measure: z.enum(MEASURES),
      direction: z.enum(['export', 'import', 'money']),
      flow: each(shape, CORRIDORS, parameter(TABLE_UNITS.flow)),
      covered: parameter(TABLE_UNITS.covered),
      take: parameter(TABLE_UNITS.take),
      closable: parameter(TABLE_UNITS.closable),
    },
  );

/** An element of a list that is merged by its name: the name is never optional, and a difference may take the element out. */
export function named(
  shape: Shape,
  name: Readonly<Record<string, z.ZodType>>,
  parts: Readonly<Record<string, z.ZodType>>,
): z.ZodType {
  return shape === whole
    ? z.strictObject({ ...name, ...parts })
    : z
        .strictObject(parts)
        .partial()
        .extend({ ...name, remove: z.literal(true).optional() });
}

const singles = (units: Readonly<Record<string, Unit>>): Readonly<Record<string, z.ZodType>> =>
  Object.fromEntries(Object.entries(units).map(([name, unit]) => [name, parameter(unit)]));

/** The schema of one number in a unit. */
export const parameter = (unit: Unit): z.ZodType => PARAMETERS.get(unit) ?? z.never();

function unitsOf<U extends string>(units: Readonly<Record<U, unknown>>): readonly U[] {
  return Object.keys(units) as U[];
}
