import { normal } from '../lib/rng.ts';
import type { Stream } from '../lib/rng.ts';
import { chipsOf, testChips } from './expectations.ts';
import type { Losses } from './flows.ts';
import type { Illicit } from './illicit.ts';
import type { Ledger } from '../terms/ledger.ts';
import type { ModelParams } from '../terms/params.ts';
import type { StepInputs } from './step-inputs.ts';
import type { ChannelId, Stocks } from '../terms/stocks.ts';
import type { Tracer } from './tracer.ts';

// Budget: hard currency income and spending, and the burden, which is levied on households (C8). Every dollar is in the
// ledger. Counterfeiting and theft by computer cross no corridor; how far they make up for losses is Pyongyang's choice
// (C14).

/** Hard currency earned in one half-year by source, US$ million. */
export interface Income {
  readonly byLine: Omit<Ledger['sources'], 'transfers' | 'households' | 'stakes'>;
  readonly total: number;
  /** Income denied by gates, friction and refusal, US$ million. */
  readonly bite: number;
}

const LINE: Readonly<Record<ChannelId, 'commodities' | 'labour' | 'arms' | 'holdings' | null>> = {
  commodities: 'commodities',
  labour: 'labour',
  'arms-income': 'arms',
  holdings: 'holdings',
  consumer: null,
  fuel: null,
  luxury: null,
  'dual-use': null,
  aid: null,
  settlement: null,
};

/** Income of a half-year, with a trace of the change since the last. */
export function runIncome(
  params: ModelParams,
  stocks: Stocks,
  losses: Losses,
  illicit: Illicit,
  friction: number,
  from: Stream,
  tracer: Tracer,
): Income {
  const p = params.budget;
  const earned = { commodities: 0, labour: 0, arms: 0, holdings: 0 };
  const gate = { border: 0, sea: 0, dollar: 0 };
  let base = 0;
  let bypass = 0;
  let closure = 0;
  let usualArms = 0;
  for (const row of params.trade.channels) {
    const line = LINE[row.channel];
    if (line === null) continue;
    const loss = losses[row.channel];
    const full = row.take.value * (row.flow.border.value + row.flow.sea.value + row.flow.dollar.value);
    base += full;
    gate.border += full * loss.border;
    gate.sea += full * loss.sea;
    gate.dollar += full * loss.dollar;
    bypass += full * loss.bypass;
    closure += full * loss.closure;
    earned[line] += full * (1 - loss.lost);
    if (line === 'arms') usualArms += full;
  }
  const prices = earned.commodities * p.priceNoise.value * normal(from, 'budget', 'world-price');
  // The gates' terms hold for one chip in arms; what Pyongyang decided is a term of its own, which no sender may read.
  const run = illicit.sought.arms - usualArms + illicit.sought.counterfeiting + illicit.sought.cyber;
  const seized = illicit.earned.arms - earned.arms - (illicit.sought.arms - usualArms);
  const watched =
    illicit.sought.counterfeiting + illicit.sought.cyber - illicit.earned.counterfeiting - illicit.earned.cyber;
  earned.arms = illicit.earned.arms;
  const beyond = p.other.value + illicit.earned.counterfeiting + illicit.earned.cyber;
  const kept = 1 - friction;
  const settled = 1 - params.finance.refusalLoss.value * losses.settlement.lost;
  const channels = earned.commodities + prices + earned.labour + earned.arms + earned.holdings;

  tracer.open('income', stocks.budget.income, 'mixed');
  tracer.addOwn('previous', -stocks.budget.income, 'budget.normalIncome');
  tracer.add('unrestricted', base + p.other.value, 'budget.other', 'public');
  tracer.add('illicit', run, 'illicit.second', 'regime');
  tracer.add('gate-border', -gate.border, 'trade.effortCurve', 'border');
  tracer.add('gate-sea', -gate.sea, 'trade.effortCurve', 'sea');
  tracer.add('gate-dollar', -gate.dollar, 'trade.effortCurve', 'dollar');
  tracer.add('bypass', bypass, 'trade.rerouteShare', 'mixed');
  tracer.add('closure', -closure, 'trade.exemptionLeak', 'public');
  tracer.add('world-price', prices, 'budget.priceNoise', 'mixed');
  tracer.add('seized', seized - watched, 'illicit.seizure', 'mixed');
  tracer.add('refusal', -channels * (1 - settled), 'finance.refusalLoss', 'mixed');
  tracer.add('friction', -(channels * settled + beyond) * friction, 'finance.frictionBase', 'mixed');
  const total = tracer.close(0, Number.POSITIVE_INFINITY);

  const byLine = {
    commodities: (earned.commodities + prices) * settled * kept,
    labour: earned.labour * settled * kept,
    arms: earned.arms * settled * kept,
    holdings: earned.holdings * settled * kept,
    counterfeiting: illicit.earned.counterfeiting * kept,
    cyber: illicit.earned.cyber * kept,
    cyberAndOther: 0,
  };
  // The last line absorbs nudges, so that the lines always add up to the total.
  byLine.cyberAndOther = total - addUp(byLine);
  const excessFriction = Math.max(0, friction - params.finance.frictionBase.value);
  const bite =
    gate.border +
    gate.sea +
    gate.dollar -
    bypass +
    channels * (1 - settled) +
    (channels * settled + beyond) * excessFriction;
  return { byLine, total, bite };
}

/** The ledger of a half-year after spending. The reserve is cash in hand, which pays for the next half-year's chips. */
export function runLedger(
  params: ModelParams,
  stocks: Stocks,
  inputs: StepInputs,
  income: Income,
  losses: Losses,
  illicit: Illicit,
  fees: number,
  tracer: Tracer,
): Ledger {
  const p = params.budget;
  const chip = p.chip.value;
  const { spending } = inputs;
  const concession = spending.networksMode === 'concession' ? 1 + p.concessionLoss.value : 1;
  const aid = aidArrived(params, losses) * p.fungibleAid.value;
  const sources = {
    ...income.byLine,
    transfers: inputs.transfers + inputs.support * chip + aid,
    households: spending.burden * chip,
    stakes: illicit.returned,
  };
  const uses = {
    circle: spending.circle * chip,
    security: spending.security * chip,
    programme: spending.programme * chip,
    tests: testChips(params, inputs.test) * chip,
    citizens: spending.citizens * chip,
    networks: spending.networks * chip,
    fees: fees * concession,
    illicit: illicit.stakes,
  };
  const before = stocks.budget.reserve;
  tracer.open('reserve', before, 'regime');
  tracer.add('income', income.total, 'budget.normalIncome', 'mixed');
  tracer.add('transfers', inputs.transfers, 'budget.chip', 'mixed');
  tracer.add('support', inputs.support * chip, 'budget.chip', 'border');
  tracer.add('aid', aid, 'budget.fungibleAid', 'mixed');
  tracer.add('households', sources.households, 'budget.chip', 'regime');
  tracer.add('circle', -uses.circle, 'budget.chip', 'regime');
  tracer.add('security', -uses.security, 'budget.chip', 'regime');
  tracer.add('programme', -uses.programme, 'budget.chip', 'regime');
  tracer.add('tests', -uses.tests, 'budget.testChipsMissile', 'public');
  tracer.add('citizens', -uses.citizens, 'budget.chip', 'regime');
  tracer.add('networks', -uses.networks, 'budget.chip', 'regime');
  tracer.add('fees', -uses.fees, 'networks.premiumSlope', 'mixed');
  tracer.add('stakes', -uses.illicit, 'budget.chip', 'regime');
  tracer.add('stakes-back', sources.stakes, 'illicit.atRisk', 'mixed');
  const untouched = tracer.close(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
  // A nudge on the reserve is money, so it is booked under transfers.
  const sum = before + addUp(sources) - addUp(uses);
  return {
    reserveBefore: before,
    sources: { ...sources, transfers: sources.transfers + (untouched - sum) },
    uses,
    reserveAfter: untouched,
  };
}

/** Chips available in the next half-year, before burden. */
export const nextChips = (params: ModelParams, ledger: Ledger): number => chipsOf(params, ledger.reserveAfter);

function aidArrived(params: ModelParams, losses: Losses): number {
  let sum = 0;
  for (const row of params.trade.channels) {
    if (row.channel !== 'aid') continue;
    sum += (row.flow.border.value + row.flow.sea.value + row.flow.dollar.value) * (1 - losses.aid.lost);
  }
  return sum;
}

function addUp(lines: Readonly<Record<string, number | undefined>>): number {
  let sum = 0;
  for (const name in lines) sum += lines[name] ?? 0;
  return sum;
}
