import { groupHazards, groupsOf } from '../model/circle-groups.ts';
import { CIRCLE_GROUPS, type CircleGroup } from '../terms/circle.ts';
import { insidersProfit, testStep } from '../model/expectations.ts';
import type { ChannelId } from '../terms/stocks.ts';
import type { ModelRound, ModelRun } from './run-policies.ts';
import type { ReadVariable } from './run-policies.ts';

// Variables of the claims on the circle, the citizens and control, computed from a half-year (C1-C18).

/** Chance that an event has happened at least once so far, from its chance in each half-year, percent. */
function ever({ rounds }: ModelRun, until: ModelRound, chance: (round: ModelRound) => number): number {
  let never = 1;
  for (const one of rounds) if (one.round <= until.round) never *= 1 - chance(one);
  return 100 * (1 - never);
}

/** The state's share of a channel's earnings, 0-1, and the channel's unrestricted flow, US$ million per half-year. */
function rowOf({ setting }: ModelRun, channel: ChannelId): { readonly take: number; readonly base: number } {
  const row = setting.params.trade.channels.find((one) => one.channel === channel);
  if (row === undefined) return { take: 0, base: 0 };
  return { take: row.take.value, base: row.flow.border.value + row.flow.sea.value + row.flow.dollar.value };
}

/** Rewards that reach the circle, percent of the expected ones: goods that were stopped are not received (C12). */
function basket(run: ModelRun, { before, inputs, outcome }: ModelRound): number {
  const { base } = rowOf(run, 'luxury');
  const stopped = base === 0 ? 0 : 1 - outcome.flows.arrivedBy.luxury / base;
  const received = inputs.spending.circle * (1 - run.setting.params.circle.importedShare.value * stopped);
  return (100 * received) / before.circle.norm;
}

/** Welfare of citizens, percent of the level to which farming and markets return. */
const living = ({ setting }: ModelRun, { outcome }: ModelRound): number =>
  (100 * outcome.stocks.citizens.welfare) / setting.params.citizens.reference.value;

/** Chance (0-1) of a serious defection from one group in a half-year. */
function fromGroup({ setting: { params } }: ModelRun, { outcome }: ModelRound, group: CircleGroup): number {
  const { circle, control } = outcome.stocks;
  return groupHazards(params, groupsOf(params, circle), circle.cohesion, control.detection)[group];
}

/** Variables of the circle, the citizens, control and the money of both. */
export const CIRCLE_VARIABLES: Readonly<Record<string, ReadVariable>> = {
  // Share of its expected rewards that the circle receives, percent (K).
  'circle.basket': basket,
  // Citizens' welfare as a share of the usual level, percent (W).
  'citizens.living': living,
  // Share (0-1) of the half-year's hard currency that is spent on the circle (C9).
  'budget.circleShare': (_, { outcome }) =>
    outcome.ledger.uses.circle / Math.max(1, outcome.stocks.budget.income + outcome.ledger.sources.transfers),
  // Points: loyalty less a third of welfare; it rises if loyalty falls by less than a third of the fall in welfare
  // (C4).
  'circle.spared': (_, { outcome: { stocks } }) => stocks.circle.loyalty - stocks.citizens.welfare / 3,
  // Percent: rewards less a third of living; it rises if the circle loses less than a third of citizens' loss (C4).
  'circle.shelter': (run, round) => basket(run, round) - living(run, round) / 3,
  // Chance of a serious defection, and of open unrest, up to this half-year, percent.
  'circle.everDefected': (run, round) => ever(run, round, ({ outcome }) => outcome.stocks.circle.hazard),
  ...Object.fromEntries(
    CIRCLE_GROUPS.flatMap((group) => [
      // Chance of a serious defection from one group up to this half-year, percent (C9, C10).
      [
        `circle.everDefected.${group}`,
        (run: ModelRun, round: ModelRound) => ever(run, round, (one) => fromGroup(run, one, group)),
      ],
      // Chance (0-1) of one in this half-year.
      [`circle.hazard.${group}`, (run: ModelRun, round: ModelRound) => fromGroup(run, round, group)],
    ]),
  ),
  'control.everUnrest': (run, round) => ever(run, round, ({ outcome }) => outcome.stocks.control.unrest),
  // Size of a cell when an informant finds it, as a multiple of its initial size (C17).
  'control.cellSize': (_, { outcome }) => {
    const { organised, founders } = outcome.stocks.control;
    return founders === 0 ? 1 : organised / founders;
  },
  // Fees that insiders keep under a concession beyond what the state would have paid, US$ million (C13).
  'networks.insiderIncome': ({ setting }, { inputs, outcome }) => {
    const { networksMode } = inputs.spending;
    const margin = networksMode === 'concession' ? setting.params.budget.concessionLoss.value : 0;
    return insidersProfit(setting.params, networksMode, outcome.ledger.uses.fees / (1 + margin));
  },
  // Hard currency less four fifths of the earnings of openly declared exports, US$ million (C14).
  'budget.beyondExports': (run, { outcome }) =>
    outcome.stocks.budget.income - 0.8 * rowOf(run, 'commodities').take * outcome.flows.recordedExports,
  // 1 if there was a long-range or nuclear test in the half-year.
  'regime.largeTest': (_, { inputs }) => (testStep(inputs.test) >= 2 ? 1 : 0),
};
