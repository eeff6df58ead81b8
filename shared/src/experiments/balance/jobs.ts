import { assertNever } from '../../lib/assert-never.ts';
import type { OrderKind } from '../../terms/order.ts';
import type { Scenario } from '../../terms/scenario.ts';
import { SEATS, type BySeat, type SeatId } from '../../terms/vocabulary.ts';
import { bestReply, type BestReply } from './best-reply.ts';
import { careGain, kindLosses, playTable, type TableResult } from './bot-tables.ts';
import { COALITIONS, PAYOFF_WORLDS, type Coalition } from './coalitions.ts';
import { meanScores, NOISY, worldScores, wrongSigns, payoffsOf, type WorldScores } from './payoffs.ts';
import { NAMED_PLANS } from './plans.ts';
import { varied } from './vary.ts';

// The measurement as independent jobs, so that any number of workers gives the same figures: jobs and results are plain
// data, and the report reads the results in the order of the list.

/** Seeds `from` to `to`, both inclusive. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** One part of the measurement. */
export type Job =
  | ({ readonly kind: 'tables' } & Span)
  | ({ readonly kind: 'worlds' } & Span)
  | ({ readonly kind: 'reply'; readonly coalition: number } & Span)
  | ({ readonly kind: 'plans'; readonly coalition: number } & Span)
  | ({ readonly kind: 'care'; readonly seat: SeatId } & Span)
  | ({ readonly kind: 'kinds'; readonly seat: SeatId } & Span)
  | ({ readonly kind: 'variations'; readonly spread: number; readonly seeds: number } & Span);

/** The result of a job. */
export type JobResult =
  | { readonly kind: 'tables'; readonly tables: readonly TableResult[] }
  | { readonly kind: 'worlds'; readonly seeds: number; readonly scores: WorldScores }
  | { readonly kind: 'reply'; readonly reply: BestReply }
  | { readonly kind: 'plans'; readonly coalition: string; readonly scores: Readonly<Record<string, number>> }
  | { readonly kind: 'care'; readonly seat: SeatId; readonly gains: readonly number[] }
  | { readonly kind: 'kinds'; readonly seat: SeatId; readonly losses: readonly (readonly [OrderKind, number])[] }
  | { readonly kind: 'variations'; readonly spread: number; readonly wrong: readonly (readonly string[])[] };

/** Coalitions for which a best reply is computed: those without a bargain, then the two with one. */
export const ANSWERED: readonly Coalition[] = [...COALITIONS, PAYOFF_WORLDS.freeze, PAYOFF_WORLDS.freezeWithoutRelief];

/** Coalitions in the printed table of named plans. */
export const TABLED: readonly Coalition[] = COALITIONS.filter(({ id }) =>
  [
    'no-sanctions',
    'package',
    'package-us-slack',
    'package-china-slack',
    'package-no-effort',
    'embargo',
    'embargo-china-slack',
    'stalemate',
  ].includes(id),
);

/** The spreads of the variations, as shares. */
export const SPREADS = [0.05, 0.1, 0.2] as const;

/** The sizes of all parts of a measurement with a number of games. */
export function sizeOf(games: number) {
  const upTo = (most: number, share: number): number => Math.max(2, Math.min(most, Math.round(games * share)));
  return {
    tables: games,
    worlds: upTo(60, 0.2),
    reply: upTo(6, 0.02),
    plans: upTo(12, 0.04),
    care: upTo(40, 0.14),
    kinds: upTo(30, 0.1),
    variations: upTo(60, 0.2),
    variationSeeds: upTo(8, 0.03),
  };
}

/** The jobs of a measurement, the longest first. */
export function listJobs(games: number): readonly Job[] {
  const size = sizeOf(games);
  const spans = (count: number, length: number): readonly Span[] =>
    Array.from({ length: Math.ceil(count / length) }, (_, index) => ({
      from: index * length + 1,
      to: Math.min(count, (index + 1) * length),
    }));
  const all = (count: number): Span => ({ from: 1, to: count });
  return [
    ...SEATS.flatMap((seat) => spans(size.kinds, 6).map((span): Job => ({ kind: 'kinds', seat, ...span }))),
    ...SPREADS.flatMap((spread) =>
      spans(size.variations, 6).map((span): Job => ({
        kind: 'variations',
        spread,
        seeds: size.variationSeeds,
        ...span,
      })),
    ),
    ...ANSWERED.map((_, coalition): Job => ({ kind: 'reply', coalition, ...all(size.reply) })),
    ...SEATS.flatMap((seat) => spans(size.care, 12).map((span): Job => ({ kind: 'care', seat, ...span }))),
    ...spans(size.tables, 30).map((span): Job => ({ kind: 'tables', ...span })),
    ...spans(size.worlds, 20).map((span): Job => ({ kind: 'worlds', ...span })),
    ...TABLED.map((_, coalition): Job => ({ kind: 'plans', coalition, ...all(size.plans) })),
  ];
}

/** The result of one job. Pure: the same scenario and job give the same result on any worker. */
export function runJob(scenario: Scenario, job: Job): JobResult {
  const seeds = seedsOf(job);
  switch (job.kind) {
    case 'tables':
      return { kind: 'tables', tables: seeds.map((seed) => playTable(scenario, seed)) };
    case 'worlds':
      return { kind: 'worlds', seeds: seeds.length, scores: worldScores(scenario, seeds) };
    case 'reply':
      return { kind: 'reply', reply: bestReply(scenario, seeds, coalitionAt(ANSWERED, job.coalition)) };
    case 'plans':
      return plansAgainst(scenario, seeds, coalitionAt(TABLED, job.coalition));
    case 'care':
      return { kind: 'care', seat: job.seat, gains: seeds.map((seed) => careGain(scenario, seed, job.seat)) };
    case 'kinds':
      return {
        kind: 'kinds',
        seat: job.seat,
        losses: seeds.flatMap((seed) => [...kindLosses(scenario, seed, job.seat)]),
      };
    case 'variations': {
      const few = seedsOf({ from: 1, to: job.seeds });
      const wrongIn = (seed: number): readonly string[] =>
        wrongSigns(payoffsOf(worldScores(varied(scenario, seed, job.spread), few)));
      return { kind: 'variations', spread: job.spread, wrong: seeds.map(wrongIn) };
    }
    default:
      return assertNever(job);
  }
}

/** Scores under each named plan; the table shows only Pyongyang's. */
function plansAgainst(scenario: Scenario, seeds: readonly number[], coalition: Coalition): JobResult {
  const scores: Record<string, number> = {};
  const dprk = (mean: BySeat<number>): number => mean.dprk;
  for (const [name, plan] of Object.entries(NAMED_PLANS)) {
    scores[name] = dprk(meanScores(scenario, seeds, coalition, { kind: 'plan', plan }));
  }
  scores['bot'] = dprk(meanScores(scenario, seeds, coalition, NOISY));
  return { kind: 'plans', coalition: coalition.id, scores };
}

const seedsOf = ({ from, to }: Span): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

function coalitionAt(list: readonly Coalition[], index: number): Coalition {
  const found = list[index];
  if (found === undefined) throw new Error(`there is no coalition ${index}`);
  return found;
}
