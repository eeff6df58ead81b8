import { EFFORTS } from '../../terms/vocabulary.ts';
import { targetKey } from '../../terms/look-target.ts';
import { normal, stream, uniform, type Stream } from '../../lib/rng.ts';
import type { Flows } from '../../model/outcome.ts';
import { tradeStock } from '../../model/illicit.ts';
import type { Stocks } from '../../terms/stocks.ts';
import { byBasket } from '../../terms/records.ts';
import type { Reading, Report } from '../../terms/evidence.ts';
import { reportId } from '../../terms/ids.ts';
import type { RoundPlan } from '../effect.ts';
import { SENDER_OF } from '../../terms/vocabulary.ts';
import type { ByBasket, BySender, CorridorId, Effort, TradeId } from '../../terms/vocabulary.ts';
import type { World } from '../world.ts';

type Look = RoundPlan['looks'][number];

/** The true state of this half-year, as far as a look can measure it. */
export interface Truth {
  readonly flows: Flows;
  readonly stocks: Stocks;
  readonly efforts: BySender<ByBasket<Effort>>;
}

/** Standard error of a leakage reading for a look of strength 0-1, points. */
const leakError = (strength: number): number => 4 + 16 * (1 - strength);

/** The reports of all looks and collections of a round: the true state with the seed's noise. */
export function answerLooks(world: World, looks: readonly Look[], truth: Truth): readonly Report[] {
  const from = stream(world.seed, world.round);
  return looks.flatMap((look, index) => {
    const reading = read(look, truth, from);
    if (reading === null) return [];
    const id = reportId(`R${world.round}.${look.by}.${index + 1}`);
    return [{ id, round: world.round, by: look.by, reading, published: false, shownTo: [] }];
  });
}

function read(look: Look, truth: Truth, from: Stream): Reading | null {
  const subject = `${look.by}:${subjectOf(look)}`;
  const target = targetOf(look);
  if (target.kind === 'name') return readName(target.intermediary, look, truth);
  if (target.kind === 'trade') return readTrade(target.trade, look, truth);
  if (look.by === 'un') return readEffort(target.corridor, look.strength, truth, from, subject);
  const sd = leakError(look.strength);
  const mean = 100 * truth.flows.leakageAt[target.corridor] + sd * normal(from, 'look', subject);
  return { kind: 'leak', corridor: target.corridor, mean: Math.round(Math.min(100, Math.max(0, mean))), sd };
}

/** A Panel reading of effort; a look of 70 or 90 % confidence is right about each basket that often. */
function readEffort(corridor: CorridorId, strength: number, truth: Truth, from: Stream, subject: string): Reading {
  const real = truth.efforts[SENDER_OF[corridor]];
  const effort = byBasket((basket): Effort => {
    if (uniform(from, 'look', `${subject}:${basket}`) < strength) return real[basket];
    return uniform(from, 'look', `${subject}:${basket}:side`) < 0.5
      ? stepped(real[basket], -1)
      : stepped(real[basket], 1);
  });
  return { kind: 'effort', corridor, effort, confidence: Math.round(strength * 100) };
}

function readName(id: string, look: Look, truth: Truth): Reading | null {
  const found = truth.stocks.networks.intermediaries.find((one) => one.id === id);
  if (found === undefined) return null;
  const others = truth.stocks.networks.intermediaries.filter((one) => one.id !== id && one.corridor === found.corridor);
  const leadsTo = look.order.kind === 'pursue-name' && look.order.pursuit === 'follow' ? others.slice(0, 1) : [];
  return {
    kind: 'name',
    intermediary: id,
    evidence: Math.round(found.evidence[look.by]),
    leadsTo: leadsTo.map((one) => one.id),
  };
}

const readTrade = (trade: TradeId, look: Look, { stocks }: Truth): Reading => ({
  kind: 'trade',
  trade,
  evidence: Math.round(tradeStock(stocks, trade).evidence[look.by]),
});

const targetOf = (look: Look) =>
  look.order.kind === 'pursue-name'
    ? ({ kind: 'name', intermediary: look.order.intermediary } as const)
    : look.order.target;

const subjectOf = (look: Look): string => `${look.order.kind}:${targetKey(targetOf(look))}`;

const stepped = (effort: Effort, by: -1 | 1): Effort => EFFORTS[Math.min(3, Math.max(0, effort + by))] ?? effort;
