import { mean } from '../rules/aim-functions.ts';
import { CORRIDORS } from '../terms/vocabulary.ts';
import type { CorridorId } from '../terms/vocabulary.ts';
import { channelLetterShare } from '../model/expectations.ts';
import type { ModelParams } from '../terms/params.ts';
import type { ChannelId } from '../terms/stocks.ts';
import { acceptance, fallChance, STANDARD_OFFERS, acceptanceOf } from './concession.ts';
import type { ModelRound, ModelRun } from './run-policies.ts';
import { senderPayoff } from './sender-payoff.ts';
import type { ReadVariable } from './run-policies.ts';
import { withoutSanctions } from './without-sanctions.ts';

// Variables that compare a run with the same world without sanctions, or combine several flows.

const share = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole);

/** Unrestricted flow of a channel, US$ million per half-year. */
function soughtOf(params: ModelParams, channel: ChannelId): number {
  const flow = params.trade.channels.find((one) => one.channel === channel)?.flow;
  return flow === undefined ? 0 : flow.border.value + flow.sea.value + flow.dollar.value;
}

const arrivedShare =
  (channel: ChannelId): ReadVariable =>
  ({ setting }, { outcome }) =>
    share(outcome.flows.arrivedBy[channel], soughtOf(setting.params, channel));

const luxuryBlocked = ({ outcome }: ModelRound): number =>
  CORRIDORS.reduce((sum, c) => sum + outcome.flows.byCorridor[c].luxury.blocked, 0);

/** Restricted flow that earns or settles hard currency, US$ million; imports earn nothing and do not count. */
function restrictedIncome(params: ModelParams, { inputs }: ModelRound): number {
  let sum = 0;
  for (const row of params.trade.channels) {
    if (row.take.value === 0 && row.channel !== 'settlement') continue;
    for (const c of CORRIDORS) {
      const letter = channelLetterShare(params, row, inputs.letter[c][row.measure]);
      sum += row.flow[c].value * row.covered.value * letter;
    }
  }
  return sum;
}

/**
 * Share of wages from abroad lost before they reach the budget, percent: banks refuse, and those that pay charge fees.
 */
const licitCost: ReadVariable = ({ setting }, { outcome }) => {
  const take = setting.params.trade.channels.find((one) => one.channel === 'labour')?.take.value ?? 0;
  const earned = take * outcome.flows.arrivedBy.labour;
  return share(earned - outcome.ledger.sources.labour, earned);
};

const refusalAt =
  (corridor: CorridorId): ReadVariable =>
  ({ setting }, { outcome }) =>
    100 * setting.params.finance.dollarExposure[corridor].value * outcome.stocks.finance.compliance;

const cut = (run: ModelRun, { round }: Pick<ModelRound, 'round'>): ModelRun => ({
  ...run,
  rounds: run.rounds.slice(0, round),
});

/** Minimum loss of loyalty in the ratio: pressure below it is indistinguishable from none. */
const LEAST_PRESSURE = 0.5;

/** Welfare lost per point of the circle's loyalty lost, both relative to no sanctions, means so far. */
const harmPerPressure: ReadVariable = (run, { round }) => {
  const free = withoutSanctions(run).rounds.slice(0, round);
  const done = run.rounds.slice(0, round);
  const lost = (read: (one: ModelRound) => number): number => mean(free.map(read)) - mean(done.map(read));
  const loyalty = lost((one) => one.outcome.stocks.circle.loyalty);
  return lost((one) => one.outcome.stocks.citizens.welfare) / Math.max(LEAST_PRESSURE, loyalty);
};

/** Share (0-1) of the programme's growth without sanctions that was averted. */
const constrained: ReadVariable = (run, { round }) => {
  const start = run.setting.stocks.programme.index;
  const grown = (one: ModelRun): number => (one.rounds[round - 1]?.outcome.stocks.programme.index ?? start) - start;
  const free = grown(withoutSanctions(run));
  return free <= 0 ? 0 : 1 - grown(run) / free;
};

/** Gain in the chance (0-1) that a full freeze or disarmament is accepted, relative to no sanctions. */
const coerced: ReadVariable = (run, round) => {
  const chance = (one: ModelRun): number => mean([acceptance(one, 'full-freeze'), acceptance(one, 'disarmament')]);
  return chance(cut(run, round)) - chance(cut(withoutSanctions(run), round));
};

const diligence = (run: ModelRound): number => mean(CORRIDORS.map((c) => run.outcome.stocks.trade.diligence[c]));

/** Variables of the claims, each with its unit; see variables.ts. */
export const MEASURES_OF_CLAIMS: Readonly<Record<string, ReadVariable>> = {
  // Hard currency earned in the half-year, % of the normal income (C20, C29, C33, C34).
  'budget.incomeShare': ({ setting }, { outcome }) =>
    share(outcome.stocks.budget.income, setting.params.budget.normalIncome.value),
  // Luxury and dual-use goods that arrive, % of what is sought (C24, C25).
  'trade.luxuryShare': arrivedShare('luxury'),
  'trade.dualUseShare': arrivedShare('dual-use'),
  // US$ paid to intermediaries for each US$100 of luxury goods that arrive, if nothing else is restricted (C24).
  'luxury.markup': (_, { outcome }) => share(outcome.ledger.uses.fees, outcome.flows.arrivedBy.luxury),
  // % of the luxury goods stopped at a gate that arrives by another corridor or an intermediary (C24).
  'luxury.bypass': ({ setting }, round) => {
    const lost = soughtOf(setting.params, 'luxury') - round.outcome.flows.arrivedBy.luxury;
    const blocked = luxuryBlocked(round);
    return share(blocked - lost, blocked);
  },
  // Points of welfare per point of loyalty (C21).
  'harm.perPressure': harmPerPressure,
  // US$ of hard currency denied for each US$ of income or settlement that is restricted (C28).
  'denied.perRestricted': ({ setting }, round) =>
    round.outcome.flows.bite / Math.max(1, restrictedIncome(setting.params, round)),
  // % of earnings lost in settlement: wages from abroad stand for licit ones; theft and counterfeiting pass no gate and
  // no bank by name, but all their dollars must be exchanged and moved in the end (C28).
  'settlement.costLicit': licitCost,
  'settlement.costIllicit': (_, { outcome }) => 100 * outcome.stocks.finance.friction,
  // % of banks' dollar business at a corridor that is refused (C29, C30).
  'finance.refusalBorder': refusalAt('border'),
  'finance.refusalDollar': refusalAt('dollar'),
  // Mean diligence over the corridors, 0-1, and its change since the start (C35).
  'trade.diligenceMean': (_, round) => diligence(round),
  'trade.diligenceChange': ({ setting }, round) =>
    diligence(round) - mean(CORRIDORS.map((c) => setting.stocks.trade.diligence[c])),
  // Chance that the ruler has fallen from inside up to this half-year, percent (C21, C31).
  'regime.everFallen': (run, { round }) =>
    100 *
    (1 -
      cut(run, { round }).rounds.reduce(
        (ruling, { outcome }) => ruling * (1 - fallChance(run.setting, outcome.stocks)),
        1,
      )),
  // Increase by relief of the chance (0-1) that a half freeze is accepted (C31).
  'concession.byRelief': (run, round) =>
    acceptance(cut(run, round), 'half-freeze') -
    acceptanceOf(cut(run, round), { ...STANDARD_OFFERS['half-freeze'], transfers: 0 }),
  // Shares 0-1 (C32).
  'success.constrain': constrained,
  'success.coerce': coerced,
  'success.constrainOverCoerce': (run, round) => constrained(run, round) - coerced(run, round),
  // Score of a sender by its own aims, 0-100 (C35).
  'payoff.us': (run, round) => senderPayoff(cut(run, round), 'us'),
  'payoff.china': (run, round) => senderPayoff(cut(run, round), 'china'),
  'payoff.un': (run, round) => senderPayoff(cut(run, round), 'un'),
};
