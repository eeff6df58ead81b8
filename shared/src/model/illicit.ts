import { uniform } from '../lib/rng.ts';
import type { Stream } from '../lib/rng.ts';
import { byTrade } from '../terms/records.ts';
import { tradeKey } from '../terms/look-target.ts';
import type { ModelParams } from '../terms/params.ts';
import type { Stocks, TradeStock } from '../terms/stocks.ts';
import type { ByTrade, TradeId } from '../terms/vocabulary.ts';
import type { Losses } from './flows.ts';
import type { StepInputs } from './step-inputs.ts';
import { rewardPerChip } from './expectations.ts';
import { tradeLevel, tradePotential } from './trade-earnings.ts';

// Illicit trade: arms, counterfeiting with laundering, and theft by computer are run as Pyongyang decides. A chip put
// into a trade is working money: it comes back at the end of the half-year with what it earned, less what was stopped or
// seized. Trade makes itself visible, and what is visible can become evidence. Where a trade is no choice (games begun
// under rules 1 and 2), arms and cyber run as usual, and nothing is put in or exposed.

/** What the illicit trades earned in one half-year, before banks take their part, US$ million. */
export interface Illicit {
  /** Earned, after what was stopped at a gate or seized. */
  readonly earned: ByTrade<number>;
  /** What it would have earned with nothing stopped or seized. */
  readonly sought: ByTrade<number>;
  /** Put in at the start of the half-year, and what of it came back. */
  readonly stakes: number;
  readonly returned: number;
}

const AS_USUAL: ByTrade<number> = { arms: 1, counterfeiting: 0, cyber: 1 };
const UNKNOWN: TradeStock = { exposure: 0, evidence: { us: 0, china: 0, un: 0 } };

/** What is known of a trade; nothing in games of rules 1 and 2. */
export const tradeStock = (stocks: Pick<Stocks, 'illicit'>, trade: TradeId): TradeStock =>
  stocks.illicit?.[trade] ?? UNKNOWN;

/** The earnings of the half-year; `armsSought` is what a chip in arms earns with nothing restricted, US$ million. */
export function runIllicit(
  params: ModelParams,
  stocks: Stocks,
  { spending }: StepInputs,
  losses: Losses,
  round: number,
): Illicit {
  const p = params.illicit;
  const chips = spending.illicit ?? AS_USUAL;
  const isChoice = spending.illicit !== undefined;
  // Only what crosses a corridor is stopped there; the other trades lose by being watched.
  const passed = (trade: TradeId): number =>
    (trade === 'arms' ? 1 - losses['arms-income'].lost : 1) *
    (1 - (p.seizure.value * tradeStock(stocks, trade).exposure) / 100);
  const sought = byTrade((trade) => tradePotential(params, trade, round) * tradeLevel(params, chips[trade]));
  const staked = byTrade((trade) => (isChoice ? chips[trade] * params.budget.chip.value : 0));
  const lost = byTrade((trade) => staked[trade] * p.atRisk.value * (1 - passed(trade)));
  const stakes = addUp(staked);
  return { earned: byTrade((trade) => sought[trade] * passed(trade)), sought, stakes, returned: stakes - addUp(lost) };
}

/** All that the trades earned, US$ million. */
export const earnedByTrades = ({ earned }: Illicit): number => addUp(earned);

const addUp = (sums: ByTrade<number>): number => sums.arms + sums.counterfeiting + sums.cyber;

/**
 * Loyalty that insiders' part of the earnings brings, points. They are used to the earnings of a usual half-year, so
 * that more binds them and less offends them (C13).
 */
export function tradeLoyalty(params: ModelParams, illicit: Illicit, isChoice: boolean): number {
  if (!isChoice) return 0;
  const p = params.illicit;
  const kept = p.insiders.value * (earnedByTrades(illicit) - p.usual.value);
  return (rewardPerChip(params) * kept) / params.budget.chip.value;
}

/** What is known of each trade after the half-year; absent as long as illicit trade is no choice. */
export function nextTrades(
  params: ModelParams,
  stocks: Stocks,
  { spending, scrutiny }: StepInputs,
  from: Stream,
): Stocks['illicit'] {
  const chips = spending.illicit;
  if (chips === undefined) return stocks.illicit;
  return byTrade((trade) => nextTrade(params, tradeStock(stocks, trade), chips[trade], trade, scrutiny, from));
}

function nextTrade(
  params: ModelParams,
  before: TradeStock,
  chips: number,
  trade: TradeId,
  scrutiny: StepInputs['scrutiny'],
  from: Stream,
): TradeStock {
  const p = params.illicit;
  const key = tradeKey(trade);
  const kept = 1 - p.evidenceFade.value;
  const { us, china, un } = before.evidence;
  const evidence = { us: us * kept, china: china * kept, un: un * kept };
  let watched = 0;
  for (const look of scrutiny) {
    if (look.target !== key) continue;
    const luck = 0.6 + 0.8 * uniform(from, 'illicit', `${trade}:${look.by}`);
    evidence[look.by] += p.evidenceByScrutiny.value * look.strength * luck * (0.5 + before.exposure / 100);
    watched += look.strength;
  }
  const exposure =
    before.exposure * (1 - p.exposureFade.value) +
    p.exposureByChip.value * chips +
    p.exposureByScrutiny.value * watched;
  return {
    exposure: within100(exposure),
    evidence: { us: within100(evidence.us), china: within100(evidence.china), un: within100(evidence.un) },
  };
}

const within100 = (value: number): number => Math.min(100, Math.max(0, value));
