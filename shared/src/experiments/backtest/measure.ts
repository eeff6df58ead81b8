import { tradeLevel, tradePotential } from '../../model/trade-earnings.ts';
import type { ChannelFlow, ModelParams } from '../../terms/params.ts';
import type { ChannelId, Stocks } from '../../terms/stocks.ts';
import type { DrivenHalf } from './drive.ts';
import { yearOf } from './history.ts';
import type { SeriesId } from './series.ts';

// The value of each series in a driven run: the counterpart of a recorded figure, in its unit.

/** A driven run with its counterfactual, in which the senders added nothing after the start. */
export interface DrivenRun {
  readonly params: ModelParams;
  readonly opening: Stocks;
  readonly driven: readonly DrivenHalf[];
  readonly without: readonly DrivenHalf[];
}

/** Demand for imported refined products, and the cap, million barrels per year (S14). */
const REFINED_SOUGHT = 4.5;
const REFINED_CAP = 0.5;
/** Luxury imports by the widest list in 2013 (S51), and those from China in 2020 (S56), US$ million per year. */
const LUXURY_2013 = 644;
const LUXURY_FROM_CHINA_2020 = 22.8;
/** China's share of recorded trade from 2017 on (S43-S46). */
const CHINA_SHARE = 0.95;
/** Share of the undernourished in 2015-17 (S69), the welfare it is read from, and percent a point of welfare below (S171). */
const UNDERNOURISHED_2016 = 43.4;
const WELFARE_2016 = 54;
const UNDERNOURISHED_A_POINT = 0.6;
/** Coal to China (Mt) and exports (US$ million) of 2015 (S32, S42). */
const COAL_2015 = 19.65;
const EXPORTS_2015 = 2700;

/** The value of a series in a run for one calendar year. */
export function measure(series: SeriesId, run: DrivenRun, year: number): number {
  const halves = inYear(run.driven, year);
  switch (series) {
    case 'exports':
      return yearly(halves, exportsOf);
    case 'imports':
      return yearly(halves, importsOf);
    case 'total-trade':
      return yearly(halves, (half) => exportsOf(half) + importsOf(half));
    case 'china-customs':
      return CHINA_SHARE * sum(halves, (half) => exportsOf(half) + importsOf(half) - crudeOf(run.params, half));
    case 'growth':
      return growthIn(run, year);
    case 'output-lost':
      return 100 * (1 - sum(halves, outputOf) / sum(inYear(run.without, year), outputOf));
    case 'refined-petroleum':
      return (year === 2020 ? 0.75 : 1) * sum(halves, (half) => refinedOf(run.params, half));
    case 'luxury':
      return (LUXURY_2013 / 2) * sum(halves, (half) => shareOf(run.params, half, 'luxury'));
    case 'luxury-from-china':
      return (LUXURY_FROM_CHINA_2020 * luxuryIn(run, year)) / luxuryIn(run, 2020);
    case 'coal':
      return (COAL_2015 * sum(halves, exportsOf)) / EXPORTS_2015;
    case 'crypto-theft':
      return yearly(halves, (half) => theftOf(run, half));
    case 'test-half-years':
      return sum(halves, (half) => half.testChance);
    case 'undernourished':
      return undernourished(run, year);
  }
}

const inYear = (halves: readonly DrivenHalf[], year: number): readonly DrivenHalf[] =>
  halves.filter(({ index }) => yearOf(index) === year);

function sum(halves: readonly DrivenHalf[], read: (half: DrivenHalf) => number): number {
  let total = 0;
  for (const half of halves) total += read(half);
  return total;
}

/** The sum over a year; if a record starts or ends in mid-year, its part of the year at an annual rate. */
const yearly = (halves: readonly DrivenHalf[], read: (half: DrivenHalf) => number): number =>
  (sum(halves, read) * 2) / Math.max(1, halves.length);

const exportsOf = ({ outcome }: DrivenHalf): number => outcome.flows.recordedExports;
const importsOf = ({ outcome }: DrivenHalf): number => outcome.flows.recordedImports;
const outputOf = ({ outcome }: DrivenHalf): number => outcome.stocks.economy.output;

/** Growth of mean output over the previous year; before the scenario's start it is the start's growth. */
function growthIn({ opening, driven }: DrivenRun, year: number): number {
  const halves = inYear(driven, year);
  if (halves.length < 2) return sum(halves, (half) => half.outcome.stocks.economy.growth);
  const now = sum(halves, outputOf);
  const earlier = inYear(driven, year - 1);
  const { output, growth } = opening.economy;
  const before = earlier.length > 0 ? sum(earlier, outputOf) : output + output / (1 + growth / 200);
  return 100 * (now / before - 1);
}

function flowOf(
  params: ModelParams,
  channel: ChannelId,
): { readonly spec: ChannelFlow | undefined; readonly base: number } {
  const spec = params.trade.channels.find((one) => one.channel === channel);
  const base = spec === undefined ? 0 : spec.flow.border.value + spec.flow.sea.value + spec.flow.dollar.value;
  return { spec, base };
}

/** Share of a channel's unrestricted flow that arrived. */
const shareOf = (params: ModelParams, { outcome }: DrivenHalf, channel: ChannelId): number =>
  outcome.flows.arrivedBy[channel] / flowOf(params, channel).base;

const luxuryIn = (run: DrivenRun, year: number): number =>
  sum(inYear(run.driven, year), (half) => shareOf(run.params, half, 'luxury'));

const openShare = (spec: ChannelFlow | undefined, { inputs }: DrivenHalf): number =>
  1 - (spec?.closable.value ?? 0) * (inputs.selfClosure ?? 0);

/** Crude oil: the part of fuel that no letter covers. */
function crudeOf(params: ModelParams, half: DrivenHalf): number {
  const { spec, base } = flowOf(params, 'fuel');
  return base * (1 - (spec?.covered.value ?? 0)) * openShare(spec, half);
}

/** Refined products, million barrels: the cap, plus the rest times the arriving share of the covered fuel. */
function refinedOf(params: ModelParams, half: DrivenHalf): number {
  const { spec } = flowOf(params, 'fuel');
  const open = openShare(spec, half);
  const stopped = (1 - shareOf(params, half, 'fuel') / open) / (spec?.covered.value ?? 1);
  return (open * (REFINED_CAP + (REFINED_SOUGHT - REFINED_CAP) * (1 - stopped))) / 2;
}

/**
 * What theft by computer took, US$ million, before anything was seized or paid to those who launder it: the record counts
 * what victims lost. How much goes into it is Pyongyang's choice (C14).
 */
function theftOf({ params, driven }: DrivenRun, { index, inputs }: DrivenHalf): number {
  const round = index - (driven[0]?.index ?? index) + 1;
  return tradePotential(params, 'cyber', round) * tradeLevel(params, inputs.spending.illicit?.cyber ?? 1);
}

/**
 * Share of the undernourished, percent, mean of the three years that end with this one. The line was fixed before the run:
 * 43.4 at the welfare of January 2016, and 62, the stunted children of 1998, at subsistence.
 */
function undernourished({ driven }: DrivenRun, year: number): number {
  const halves = driven.filter(({ index }) => yearOf(index) > year - 3 && yearOf(index) <= year);
  const welfare = sum(halves, (half) => half.outcome.stocks.citizens.welfare) / Math.max(1, halves.length);
  return UNDERNOURISHED_2016 + UNDERNOURISHED_A_POINT * (WELFARE_2016 - welfare);
}
