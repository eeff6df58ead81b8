import { z } from 'zod';
import type { ChannelFlow, ModelParams, Parameter, Source } from '../../terms/params.ts';
import { CORRIDORS, MEASURES } from '../../terms/vocabulary.ts';
import { PARAM_UNITS, TABLE_UNITS } from '../../terms/param-units.ts';
import { CHANNELS } from '../../terms/stocks.ts';
import { UNITS, type Unit } from '../../terms/units.ts';
import { each, named, partsOf, sentence, type Shape } from './shape.ts';

/** The source of a number. */
export const SOURCE: z.ZodType<Source> = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('cited'),
      ref: sentence.describe('S-numbers of sources.json, and what they say'),
    }),
    z.strictObject({
      kind: z.literal('estimate'),
      reason: sentence.describe('why this number'),
      knob: sentence.optional().describe('what it was chosen for, if it was chosen so that something holds'),
    }),
  ])
  .describe('Where the number comes from: a cited source, or an estimate with its reason.');

/** One number in its unit, by unit: a wrong unit and a number outside the unit's range are refused. */
export const PARAMETERS: ReadonlyMap<Unit, z.ZodType<Parameter>> = new Map(
  namesOf(UNITS).map((unit) => {
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

/** The schema of the parameters. A parameter is always given whole, since a new value needs its own source. */
export const paramsSchema = (shape: Shape): z.ZodType<ModelParams> =>
  shape({
    trade: shape({ ...singles(PARAM_UNITS.trade), channels: z.array(channel(shape)) }),
    networks: shape(singles(PARAM_UNITS.networks)),
    illicit: shape(singles(PARAM_UNITS.illicit)),
    finance: shape({
      ...singles(PARAM_UNITS.finance),
      dollarExposure: each(shape, CORRIDORS, parameter(TABLE_UNITS.dollarExposure)),
    }),
    economy: shape(singles(PARAM_UNITS.economy)),
    budget: shape(singles(PARAM_UNITS.budget)),
    circle: shape(singles(PARAM_UNITS.circle)),
    citizens: shape(singles(PARAM_UNITS.citizens)),
    control: shape(singles(PARAM_UNITS.control)),
    programme: shape(singles(PARAM_UNITS.programme)),
    diplomacy: shape({
      ...singles(PARAM_UNITS.diplomacy),
      effortWeight: each(shape, MEASURES, parameter(TABLE_UNITS.effortWeight)),
    }),
  });

/** A channel is named even in a difference: the name says which one differs. */
const channel = (shape: Shape): z.ZodType<ChannelFlow> =>
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

const singles = <N extends string>(units: Readonly<Record<N, Unit>>): Readonly<Record<N, z.ZodType<Parameter>>> =>
  partsOf(namesOf(units), (name) => parameter(units[name]));

/** The schema of one number in a unit. */
export const parameter = (unit: Unit): z.ZodType<Parameter> => PARAMETERS.get(unit) ?? z.never();

function namesOf<N extends string>(units: Readonly<Record<N, unknown>>): readonly N[] {
  return Object.keys(units) as N[];
}
