import { z } from 'zod';
import { CIRCLE_GROUPS } from '../../terms/circle.ts';
import { CORRIDORS, SENDERS, TESTS, TRADES } from '../../terms/vocabulary.ts';
import { PAIRS, type IntermediaryStock, type Stocks } from '../../terms/stocks.ts';
import { count, each, index, MAX_NAMED, money, named, share, word, type Shape } from './shape.ts';

const price = z.number().min(0).max(1000);

/** The schema of the state of the world when the game opens. */
export const stocksSchema = (shape: Shape): z.ZodType<Stocks> =>
  shape({
    trade: shape({
      diligence: each(shape, CORRIDORS, share),
      arrived: money,
      recorded: money,
      leakage: share,
      lost: share,
    }),
    networks: shape({ intermediaries: z.array(intermediary(shape)).max(MAX_NAMED) }),
    illicit: each(shape, TRADES, shape({ exposure: index, evidence: each(shape, SENDERS, index) })),
    finance: shape({ friction: share, compliance: share, fear: share, reputation: index }),
    economy: shape({ output: price, growth: z.number().min(-30).max(30), staplePrice: price, exchangeRate: price }),
    budget: shape({ income: money, reserve: money, chips: z.int().min(0).max(20) }),
    circle: shape({
      loyalty: index,
      groups: each(shape, CIRCLE_GROUPS, index),
      norm: z.number().min(0).max(10),
      cohesion: index,
      hazard: share,
    }),
    citizens: shape({ welfare: index, grievance: index }),
    control: shape({
      security: z.number().min(0).max(2),
      detection: index,
      organised: share,
      founders: share,
      unrest: share,
    }),
    programme: shape({
      index,
      readiness: index,
      fundedRounds: count,
      milestones: count,
      tests: each(
        shape,
        TESTS.filter((test) => test !== 'none'),
        count,
      ),
    }),
    diplomacy: shape({
      tension: index,
      trust: each(shape, PAIRS, index),
      unity: index,
      mandate: index,
      room: index,
      standing: index,
      borderRisk: index,
      buildUp: index,
      credibility: index,
      access: index,
    }),
  });

const intermediary = (shape: Shape): z.ZodType<IntermediaryStock> =>
  named(
    shape,
    { id: word },
    {
      corridor: z.enum(CORRIDORS),
      capacity: money,
      fee: share,
      exposure: index,
      evidence: each(shape, SENDERS, index),
      status: z.enum(['open', 'warned', 'closed', 'listed']),
      generation: count,
    },
  );
