import { addWords } from './aim-words.ts';
import { leverShares, type BestReply } from './best-reply.ts';
import { ORDER_KIND_IDS, type TableResult } from './bot-tables.ts';
import type { PaidParts, Payer } from '../../terms/debrief-view.ts';
import { COALITIONS, PAYOFF_WORLDS } from './coalitions.ts';
import { bySeat, meanOf, sharesOf, spreadOf, type Condition } from './condition.ts';
import { essayShares } from './essay.ts';
import { gameConditions } from './game-conditions.ts';
import { SPREADS, type JobResult } from './jobs.ts';
import type { Measured } from './measured.ts';
import { byWorld, payoffConditions, payoffsOf, type WorldScores } from './payoffs.ts';

type Numbers = Readonly<Record<string, number>>;

/** The measurement, and which conditions of a good game hold. */
export interface BalanceReport extends Measured {
  readonly conditions: readonly Condition[];
}

/** The report from the results of all jobs, in the order of their list. */
export function assemble(scenario: string, games: number, results: readonly JobResult[]): BalanceReport {
  const tables = results.flatMap((one) => (one.kind === 'tables' ? one.tables : []));
  const replies = results.flatMap((one) => (one.kind === 'reply' ? [one.reply] : []));
  const unbound = replies.filter(({ coalition }) => COALITIONS.some(({ id }) => id === coalition));
  const payoffs = payoffsOf(meanWorlds(results));
  const measured: Measured = {
    scenario,
    games,
    scores: bySeat((seat) => spreadOf(tables.map(({ scores }) => scores[seat]))),
    endings: sharesOf(tables.map(({ ending }) => ending)),
    essay: essayShares(tables.map(({ essay }) => essay)),
    aimWords: addWords(tables.map(({ aimWords }) => aimWords)),
    ...paidOver(tables),
    ...payoffs,
    plans: plansOf(results),
    ...kindsOf(results),
    orderKindsUsed: Object.fromEntries(
      ORDER_KIND_IDS.map((kind) => [kind, meanOf(tables.map(({ used }) => (used.includes(kind) ? 1 : 0)))]),
    ),
    careless: bySeat((seat) =>
      meanOf(results.flatMap((one) => (one.kind === 'care' && one.seat === seat ? one.gains : []))),
    ),
    robustness: {
      at5: shareRight(results, SPREADS[0]),
      at10: shareRight(results, SPREADS[1]),
      at20: shareRight(results, SPREADS[2]),
    },
    wrongSigns: Object.fromEntries(SPREADS.map((spread) => [`at${100 * spread}`, wrongAt(results, spread)])),
    optimising: payoffsOf(worldsUnder(replies)),
    bestReplies: replies,
    leverShares: leverShares(unbound),
  };
  const optimising = payoffConditions(measured.optimising).map((one) => ({ ...one, id: `optimising.${one.id}` }));
  return { ...measured, conditions: [...payoffConditions(payoffs), ...optimising, ...gameConditions(measured)] };
}

/** Who paid over some games, and what it is made of. */
function paidOver(tables: readonly TableResult[]): Pick<Measured, 'whoPaid' | 'whoPaidParts'> {
  const part = (payer: Payer, name: keyof PaidParts): number =>
    meanOf(tables.map(({ whoPaid }) => whoPaid.parts?.[payer][name] ?? 0));
  const partsOf = (payer: Payer): PaidParts => ({
    restrictions: part(payer, 'restrictions'),
    help: part(payer, 'help'),
    shift: part(payer, 'shift'),
  });
  const over = (payer: Payer): number => meanOf(tables.map(({ whoPaid }) => whoPaid[payer]));
  return {
    whoPaid: { citizens: over('citizens'), circle: over('circle'), programme: over('programme') },
    whoPaidParts: { citizens: partsOf('citizens'), circle: partsOf('circle'), programme: partsOf('programme') },
  };
}

/** Mean scores of the payoff worlds over all jobs, weighted by their number of seeds. */
function meanWorlds(results: readonly JobResult[]): WorldScores {
  const parts = results.flatMap((one) => (one.kind === 'worlds' ? [one] : []));
  const total = parts.reduce((sum, { seeds }) => sum + seeds, 0);
  return byWorld((world) =>
    bySeat((seat) => parts.reduce((sum, { seeds, scores }) => sum + (scores[world][seat] * seeds) / total, 0)),
  );
}

/** Scores of every seat in each payoff world with Pyongyang's best reply. */
const worldsUnder = (replies: readonly BestReply[]): WorldScores =>
  byWorld((world) => {
    const reply = replies.find(({ coalition }) => coalition === PAYOFF_WORLDS[world].id);
    if (reply === undefined) throw new Error(`no best reply was sought in the world "${world}"`);
    return reply.scores;
  });

function plansOf(results: readonly JobResult[]): Measured['plans'] {
  const table: Record<string, Record<string, number>> = {};
  for (const one of results) {
    if (one.kind !== 'plans') continue;
    for (const [plan, score] of Object.entries(one.scores)) {
      table[plan] = { ...table[plan], [one.coalition]: score };
    }
  }
  return table;
}

function kindsOf(results: readonly JobResult[]): Pick<Measured, 'kindValue' | 'kindValueBySeat'> {
  const kindValue: Record<string, number> = {};
  const kindValueBySeat: Record<string, Record<string, number>> = {};
  for (const kind of ORDER_KIND_IDS) {
    const bySeats: Record<string, number> = {};
    for (const seat of ['us', 'china', 'un', 'dprk'] as const) {
      const losses = results.flatMap((one) =>
        one.kind === 'kinds' && one.seat === seat ? one.losses.filter(([id]) => id === kind) : [],
      );
      if (losses.length > 0) bySeats[seat] = meanOf(losses.map(([, loss]) => loss));
    }
    kindValueBySeat[kind] = bySeats;
    kindValue[kind] = meanOf(Object.values(bySeats));
  }
  return { kindValue, kindValueBySeat };
}

const variationsAt = (results: readonly JobResult[], spread: number): readonly (readonly string[])[] =>
  results.flatMap((one) => (one.kind === 'variations' && one.spread === spread ? one.wrong : []));

const shareRight = (results: readonly JobResult[], spread: number): number =>
  meanOf(variationsAt(results, spread).map((wrong) => (wrong.length === 0 ? 1 : 0)));

function wrongAt(results: readonly JobResult[], spread: number): Numbers {
  const variations = variationsAt(results, spread);
  const counted: Record<string, number> = {};
  for (const id of variations.flat()) counted[id] = (counted[id] ?? 0) + 1 / variations.length;
  return counted;
}
