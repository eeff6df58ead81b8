type Range = readonly [least: number, most: number];

const SHARE: Range = [0, 1];
const POINTS: Range = [-100, 100];
const PER_UNIT: Range = [0, 1000];
const USD: Range = [0, 10_000];

/**
 * Every unit of the model's parameters, with its valid range. Shares and chances are between 0 and 1; points are on a
 * scale of 0-100; money is in US$ million.
 */
export const UNITS = {
  share: SHARE,
  'share 0-1': SHARE,
  'share of population': SHARE,
  'share a chip': SHARE,
  'fear 0-1': SHARE,
  chance: SHARE,
  'chance a half-year': SHARE,
  'chance a chip': SHARE,
  'chance at full readiness': SHARE,
  points: POINTS,
  'points a chip': POINTS,
  'points a half-year at one chip': POINTS,
  'points a letter level': POINTS,
  'points a point of programme above 30': POINTS,
  'points a point of want': POINTS,
  'points a point': POINTS,
  'points a step': POINTS,
  'points a test step': POINTS,
  'points a test step at a full letter': POINTS,
  'points a unit': POINTS,
  'points a unit at full access': POINTS,
  'points at a full gap': POINTS,
  'points at full effort': POINTS,
  'points at full freeze': POINTS,
  'points at full letter': POINTS,
  'points at full penalty': POINTS,
  'points at full trade letter and slow exemptions': POINTS,
  'points per US$ million': [0, 1],
  'points per unit chance': PER_UNIT,
  'points per unit hazard': PER_UNIT,
  'points per unit of cohesion': POINTS,
  'points per unit share lost': POINTS,
  'index points': POINTS,
  'index points a unit': POINTS,
  'index points per unit shortfall': POINTS,
  'index points per unit share lost': POINTS,
  '% a year': [-30, 30],
  '% a year per unit share lost': [0, 100],
  'US$ million': USD,
  'US$ million a half-year': USD,
  'US$ million a half-year, each half-year': USD,
  chips: [0, 20],
  'chips a half-year': [0, 20],
  'half-years': [0, 20],
  factor: [0, 10],
  exponent: [0.1, 5],
  'per chip': [0, 10],
  'per look': [0, 10],
  'per unit': [0, 10],
  'per unit of channels': [0, 100],
  'per unit of fear': [0, 10],
  'per unit of reputation lost': [0, 10],
  'per unit of friction': [0, 10],
  'per unit of passing share': [0, 100],
  'per unit of scarcity': [0, 10],
} as const satisfies Readonly<Record<string, Range>>;
export type Unit = keyof typeof UNITS;
