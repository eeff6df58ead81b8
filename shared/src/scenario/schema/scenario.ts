import { PRICES } from '../../terms/prices.ts';
import { z } from 'zod';
import { IMMEDIATE_KINDS, SEALED_KINDS } from '../../terms/order.ts';
import {
  BASKETS,
  CORRIDORS,
  EFFORTS,
  FORMATS,
  LUXURY_FAMILIES,
  MEASURES,
  PHASES,
  SENDERS,
  TRADE_CHIPS,
  TRADES,
} from '../../terms/vocabulary.ts';
import type { IntermediaryId } from '../../terms/ids.ts';
import { PERMANENT_MEMBERS, VETO_GROUNDS, type VetoRule } from '../../terms/permanent-member.ts';
import type { Nudge } from '../../terms/nudge.ts';
import type { DraftBlanks } from '../../terms/resolution.ts';
import type { FormatRules, Scenario } from '../../terms/scenario.ts';
import { PAIRS } from '../../terms/stocks.ts';
import { VARIABLES } from '../../terms/trace.ts';
import { aimsSchema, privateAimsSchema } from './aims.ts';
import { paramsSchema } from './params.ts';
import {
  difference,
  each,
  index,
  MAX_NAMED,
  named,
  points,
  round,
  sentence,
  share,
  whole,
  word,
  type Shape,
  type Whole,
} from './shape.ts';
import { scriptSchema, temperamentsSchema } from './script.ts';
import { stocksSchema } from './stocks.ts';

const chips = z.int().min(0).max(5);

/** The name of a firm: a word, which becomes its branded id. */
const firm = word as z.ZodType as z.ZodType<IntermediaryId>;

const format = (shape: Shape): z.ZodType<FormatRules> =>
  shape({
    openFrom: z.int().min(1).max(20),
    lastChance: share,
    most: z.int().min(1).max(20),
    seconds: each(shape, PHASES, z.int().min(1).max(86_400)),
    least: each(shape, PHASES, z.int().min(1).max(86_400)).describe(
      'Least seconds of each phase where the end of a lesson shortens them; a round that would need less is not played.',
    ),
  });

const draft = (shape: Shape): z.ZodType<DraftBlanks> =>
  shape({
    changes: z.array(z.strictObject({ basket: z.enum(BASKETS), level: z.literal([0, 2, 4]) })).max(2),
    commonList: z.boolean(),
    exemptions: z.boolean(),
    procedure: z.boolean(),
    panel: z.boolean().describe('Creates the Panel of Experts or renews its mandate.'),
    sunset: z
      .literal([2, 4, 6, 'none'])
      .describe('Rounds until the text lapses; none stands until another text lowers it.'),
  });

const effect: z.ZodType<Nudge> = z.strictObject({
  variable: z.enum([
    ...VARIABLES.filter((one) => !one.startsWith('loyalty-')),
    ...PAIRS.map((pair) => `trust:${pair}` as const),
  ]),
  amount: z.number().min(-1000).max(1000),
  term: word,
  origin: z.enum(['public', 'regime', 'border', 'sea', 'dollar', 'mixed']),
});

const vetoRule: z.ZodType<VetoRule> = z.strictObject({
  ground: z.enum(VETO_GROUNDS),
  from: z.strictObject({ year: z.int().min(1950).max(2100), half: z.literal([1, 2]) }),
  unlessEases: z.boolean(),
});

/** Keys for readers and editors of the file, not part of the world. */
const forReaders = {
  $schema: z.string().optional(),
  about: sentence.optional().describe('What this world is, for readers of the file.'),
  notes: z
    .record(z.string(), sentence)
    .optional()
    .describe('Why a number is what it is: sentences by the path of what they explain.'),
};

/** A file of a whole world: the world and the keys for its readers. */
export type WorldFile = Scenario & Partial<Whole<typeof forReaders>>;

/**
 * The schema of a whole world. The compiler compares it with the type: a new field of the type is missing here until it
 * is described.
 */
export const worldSchema = (): z.ZodType<WorldFile> =>
  z.strictObject({ ...forReaders, id: word, ...worldParts(whole) });

/** The schema of a world as a difference to its parent. */
export function differenceSchema(): z.ZodType {
  const parent = word.describe('Id of the world that this one differs from.');
  return z
    .strictObject(worldParts(difference))
    .partial()
    .extend({ ...forReaders, id: word, extends: parent });
}

const worldParts = (shape: Shape) => ({
  startYear: z.int().min(1950).max(2100).describe('Year of round 1.'),
  startHalf: z.literal([1, 2]).describe('1 January to June, 2 July to December.'),
  formats: each(shape, FORMATS, format(shape)).describe(
    'How long a table plays: from round openFrom on, each may be the last with probability lastChance; there are most rounds at most.',
  ),
  points: each(shape, SENDERS, z.int().min(0).max(20)).describe('Points a round for each sender.'),
  letters: each(shape, CORRIDORS, each(shape, MEASURES, z.literal([0, 1, 2, 3, 4]))).describe(
    'Measures in force when the game opens: 0 none, 2 partial, 4 full.',
  ),
  efforts: each(shape, SENDERS, each(shape, BASKETS, z.literal(EFFORTS))).describe(
    'Effort each sender actually makes when the game opens.',
  ),
  nationalLists: each(shape, CORRIDORS, shape({ luxury: share, dualUse: share })).describe(
    'Share of luxury and dual-use trade that the list of each border covers.',
  ),
  families: each(shape, LUXURY_FAMILIES, shape({ owner: z.enum(SENDERS) })).describe(
    'Whose exporters bear the cost of a family on the common list.',
  ),
  draft: draft(shape).describe('The draft that is on the table when round 1 opens.'),
  opens: each(shape, [...SEALED_KINDS, ...IMMEDIATE_KINDS], round).describe(
    'Round in which each order opens; 99 = not in this world.',
  ),
  opening: shape({ finding: z.boolean() }).describe(
    'What stands when the game opens besides letters: whether a finding against banks under section 311 does.',
  ),
  firstFinding: shape({ intermediary: firm, evidence: index }).describe('What the Panel already holds.'),
  members: z.array(points).length(13).describe('Support that a text needs from each of the thirteen members.'),
  permanentMembers: z
    .array(
      named(
        shape,
        { id: z.enum(PERMANENT_MEMBERS) },
        { place: z.int().min(0).max(12), vetoes: z.array(vetoRule).max(VETO_GROUNDS.length) },
      ),
    )
    .max(PERMANENT_MEMBERS.length)
    .describe('Permanent members without a seat, their places among the thirteen, and what they veto from when on.'),
  panel: shape({ mandate: z.enum(['runs', 'lapsed', 'none']), term: z.int().min(1).max(20) }).describe(
    'Whether the Panel of Experts has a mandate when the game opens, and how many rounds a mandate lasts.',
  ),
  baselineSpending: shape({ circle: chips, programme: chips, citizens: chips, networks: chips, security: chips }),
  trades: each(shape, TRADES, shape({ open: z.boolean(), usual: z.literal(TRADE_CHIPS) })).describe(
    'Illicit trades: whether one exists in this world, and the chips in it when the game opens and in the reference.',
  ),
  breakout: shape({
    line: z.number().min(0).max(200),
    width: z.number().min(0.1).max(50),
    hit: index,
    clear: index,
    delay: index,
  }),
  aims: aimsSchema(shape),
  privateAims: privateAimsSchema(shape),
  intermediaries: z
    .array(
      named(
        shape,
        { id: firm },
        {
          name: sentence,
          trade: z.enum(['trader', 'bank', 'shipper', 'broker']),
          jurisdiction: z.enum(['china', 'us-linked', 'third-state']),
          corridor: z.enum(CORRIDORS),
        },
      ),
    )
    .max(MAX_NAMED),
  shockChance: share.describe('Chance that a round from the second on draws a shock.'),
  shocks: z.array(named(shape, { id: word }, { effects: z.array(effect).min(1) })).max(MAX_NAMED),
  stocks: stocksSchema(shape),
  costs: each(shape, PRICES, points).describe('Prices of orders and texts by name.'),
  params: paramsSchema(shape).describe('Every number of the model with its unit and its source.'),
  temperaments: temperamentsSchema
    .optional()
    .describe('Temperaments of bots in a world that teaches; others are drawn from the seed.'),
  script: scriptSchema(draft(whole))
    .optional()
    .describe('What bots do by plan, by sender and round, in a world that teaches; without it all is left to them.'),
});
