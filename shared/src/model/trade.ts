import { exp } from '../lib/portable-math.ts';
import { CORRIDORS } from '../terms/vocabulary.ts';
import { atMeasure } from '../terms/records.ts';
import type { ByCorridor, ByMeasure, CorridorId, Effort, MeasureId } from '../terms/vocabulary.ts';
import { channelLetterShare, dollarReach, effectiveEffort } from './expectations.ts';
import type { ChannelFlow, ModelParams } from '../terms/params.ts';
import { Licences } from './licences.ts';
import type { StepInputs } from './step-inputs.ts';
import type { Stocks } from '../terms/stocks.ts';

// Trade: flow × letter × coverage × effective effort. Of goods that are blocked at the border or at sea, a share reroutes
// to the other, whose owner earns a rent; so bite is not the minimum over corridors, but most of the leakage is at the
// weakest one. The dollar corridor is no route for goods: its part of a channel is what is paid through correspondent
// banks. A refused payment is made another way (cash, barter, another currency) at a cost, or the deal falls through.
// Money itself, held or being settled, does move between all three.

/** The flow of one channel in one half-year, US$ million. */
export interface Row {
  readonly spec: ChannelFlow;
  /** Unrestricted flow over all corridors, and the part stopped by Pyongyang's own closure of the border. */
  readonly base: number;
  readonly closed: number;
  readonly sought: ByCorridor<number>;
  readonly restricted: ByCorridor<number>;
  readonly blocked: ByCorridor<number>;
  /** Of what was blocked, what arrived after all: by another corridor or, at the dollar, paid for another way. */
  readonly moved: ByCorridor<number>;
  /** Lost because banks refuse what no letter forbids, after what was paid for another way. */
  readonly refused: ByCorridor<number>;
}

/** Results of the gates, before intermediaries. */
export interface Gates {
  readonly rows: readonly Row[];
  /** Flow that entered each corridor from elsewhere, US$ million. */
  readonly entered: ByCorridor<number>;
  readonly rents: ByCorridor<number>;
  readonly laxest: CorridorId;
  /** Flow that slips through a search undetected, US$ million for each million that it stops. */
  readonly slip: ByCorridor<number>;
}

/** A record of the corridors. */
export const byCorridor = <T>(make: (corridor: CorridorId) => T): ByCorridor<T> => ({
  border: make('border'),
  sea: make('sea'),
  dollar: make('dollar'),
});

/** A record of the measures. */
export const byMeasure = <T>(make: (measure: MeasureId) => T): ByMeasure<T> => ({
  luxury: make('luxury'),
  'travel-assets': make('travel-assets'),
  'dual-use': make('dual-use'),
  arms: make('arms'),
  financial: make('financial'),
  trade: make('trade'),
  aid: make('aid'),
});

/**
 * Share (0-1) of a measure's goods that are effectively covered at a corridor. Goods barred by a stricter list are
 * mostly redeclared under the laxest one, so the weakest list decides and not the average (C25).
 */
function coverageOf(params: ModelParams, own: number, laxest: number): number {
  return own - params.trade.relabelled.value * (own - laxest);
}

/** Strength (0-1) of the police at each gate against restricted goods; the laxest list decides coverage (C25). */
function policeStrength(
  params: ModelParams,
  { trade: { diligence } }: Stocks,
  { spirit, lists, exemptions }: StepInputs,
  measure: MeasureId,
): ByCorridor<number> {
  const border = atMeasure(lists.border, measure);
  const sea = atMeasure(lists.sea, measure);
  const dollar = atMeasure(lists.dollar, measure);
  const laxest = Math.min(border, sea, dollar);
  const open = exemptions === 'fast' ? 1 - params.trade.exemptionLeak.value : 1;
  const strength = (own: number, effort: Effort, care: number): number =>
    coverageOf(params, own, laxest) * effectiveEffort(params, effort, care) * open;
  return {
    border: strength(border, atMeasure(spirit.border, measure), diligence.border),
    sea: strength(sea, atMeasure(spirit.sea, measure), diligence.sea),
    dollar: strength(dollar, atMeasure(spirit.dollar, measure), diligence.dollar),
  };
}

/** Channels that are money, and may take the banks of any corridor. */
const isMoney = ({ channel }: ChannelFlow): boolean => channel === 'settlement' || channel === 'holdings';

/** Share (0-1) of what passes through banks at each corridor that they refuse, by exposure and compliance (C28-C30). */
function refusalAt(params: ModelParams, spec: ChannelFlow, compliance: number): ByCorridor<number> {
  const { border, sea, dollar } = params.finance.dollarExposure;
  const isSettled = spec.channel === 'settlement';
  return {
    border: isSettled ? compliance * border.value : 0,
    sea: isSettled ? compliance * sea.value : 0,
    dollar: compliance * dollar.value,
  };
}

/** Share (0-1) of refused payments that are made another way, after what that costs. */
const paidAnotherWay = ({ finance }: ModelParams): number =>
  finance.otherWays.value * (1 - finance.otherWaysCost.value);

/** The result of the gates for every channel. */
export function runGates(params: ModelParams, stocks: Stocks, inputs: StepInputs, compliance: number): Gates {
  const goods = { border: 0, sea: 0, dollar: 0 };
  const money = { border: 0, sea: 0, dollar: 0 };
  const blocked = { border: 0, sea: 0, dollar: 0 };
  const sought = { border: 0, sea: 0, dollar: 0 };
  const rows: Row[] = [];
  const licences = new Licences(inputs.licensed ?? []);
  for (const spec of params.trade.channels) {
    const row = rowOf(params, stocks, inputs, compliance, spec, isMoney(spec) ? money : goods, licences);
    rows.push(row);
    if (row.restricted === NOTHING) continue;
    addTo(blocked, row.blocked);
    addTo(sought, row.sought);
  }
  const rent = params.trade.rentShare.value;
  return {
    rows,
    entered: { border: goods.border + money.border, sea: goods.sea + money.sea, dollar: money.dollar },
    // Traders and ports earn on goods. A payment that takes another bank earns its country next to nothing.
    rents: { border: goods.border * rent, sea: goods.sea * rent, dollar: 0 },
    laxest: laxestOf(blocked, sought),
    slip: byCorridor((c) => slipOf(stocks.trade.diligence[c])),
  };
}

// A search with diligence d finds the share d of its target. Without a search nothing slips through: goods pass openly.
const slipOf = (diligence: number): number => (1 - diligence) / Math.max(0.01, diligence);

// An experiment runs the step several hundred thousand times: corridors are written out where a closure over them would
// be most of the cost, and channels without a letter share one record.
const NOTHING: ByCorridor<number> = { border: 0, sea: 0, dollar: 0 };

function rowOf(
  params: ModelParams,
  stocks: Stocks,
  inputs: StepInputs,
  compliance: number,
  spec: ChannelFlow,
  entered: Record<CorridorId, number>,
  licences: Licences,
): Row {
  const { measure } = spec;
  const [border, sea, dollar] = [spec.flow.border.value, spec.flow.sea.value, spec.flow.dollar.value];
  const open = 1 - (inputs.selfClosure ?? 0) * spec.closable.value;
  const base = border + sea + dollar;
  const closed = base * (1 - open);
  const sought = { border: border * open, sea: sea * open, dollar: dollar * open };
  const covered = spec.covered.value;
  const share = {
    border:
      Math.max(
        channelLetterShare(params, spec, atMeasure(inputs.letter.border, measure)),
        dollarReach(params, inputs.letter, 'border', measure),
      ) * covered,
    sea:
      Math.max(
        channelLetterShare(params, spec, atMeasure(inputs.letter.sea, measure)),
        dollarReach(params, inputs.letter, 'sea', measure),
      ) * covered,
    dollar: channelLetterShare(params, spec, atMeasure(inputs.letter.dollar, measure)) * covered,
  };
  // What banks refuse unasked is missing from the recorded flows already: only what they refuse beyond it is lost.
  const floor = params.finance.complianceFloor.value;
  const beyond = refusalAt(params, spec, Math.max(0, compliance - floor) * (1 - paidAnotherWay(params)));
  const refused = {
    border: sought.border * (covered - share.border) * beyond.border,
    sea: sought.sea * (covered - share.sea) * beyond.sea,
    dollar: sought.dollar * (covered - share.dollar) * beyond.dollar,
  };
  if (share.border + share.sea + share.dollar === 0) {
    return { spec, base, closed, sought, restricted: NOTHING, blocked: NOTHING, moved: NOTHING, refused };
  }
  const banks = refusalAt(params, spec, compliance);
  const police = policeStrength(params, stocks, inputs, measure);
  const gate = {
    border: 1 - (1 - police.border) * (1 - banks.border),
    sea: 1 - (1 - police.sea) * (1 - banks.sea),
    dollar: 1 - (1 - police.dollar) * (1 - banks.dollar),
  };
  const restricted = {
    border: sought.border * share.border,
    sea: sought.sea * share.sea,
    dollar: sought.dollar * share.dollar,
  };
  const blocked = {
    border: licences.stopped('border', measure, restricted.border * gate.border),
    sea: licences.stopped('sea', measure, restricted.sea * gate.sea),
    dollar: licences.stopped('dollar', measure, restricted.dollar * gate.dollar),
  };
  const passes = {
    border: 1 - share.border * gate.border,
    sea: 1 - share.sea * gate.sea,
    dollar: 1 - share.dollar * gate.dollar,
  };
  const moved = isMoney(spec)
    ? rerouteMoney(params, blocked, passes, entered)
    : rerouteGoods(params, blocked, passes, entered);
  return { spec, base, closed, sought, restricted, blocked, moved, refused };
}

/** Goods stopped at the border or at sea go round by the other; payments for goods are made another way. */
function rerouteGoods(
  params: ModelParams,
  blocked: ByCorridor<number>,
  passes: ByCorridor<number>,
  entered: Record<CorridorId, number>,
): ByCorridor<number> {
  if (blocked.border + blocked.sea + blocked.dollar === 0) return NOTHING;
  const k = params.trade.rerouteSharpness.value;
  const most = Math.max(passes.border, passes.sea);
  const toBorder = exp(k * (passes.border - most));
  const toSea = exp(k * (passes.sea - most));
  const share = params.trade.rerouteShare.value / (toBorder + toSea);
  const borderToSea = blocked.border * share * toSea * passes.sea;
  const seaToBorder = blocked.sea * share * toBorder * passes.border;
  entered.border += seaToBorder;
  entered.sea += borderToSea;
  return { border: borderToSea, sea: seaToBorder, dollar: blocked.dollar * paidAnotherWay(params) };
}

/** Money by corridor: it takes the laxest banks (a smooth minimum, so that best replies are continuous). */
function rerouteMoney(
  params: ModelParams,
  blocked: ByCorridor<number>,
  passes: ByCorridor<number>,
  entered: Record<CorridorId, number>,
): ByCorridor<number> {
  if (blocked.border + blocked.sea + blocked.dollar === 0) return NOTHING;
  const k = params.trade.rerouteSharpness.value;
  const most = Math.max(passes.border, passes.sea, passes.dollar);
  const toBorder = exp(k * (passes.border - most));
  const toSea = exp(k * (passes.sea - most));
  const toDollar = exp(k * (passes.dollar - most));
  const share = params.trade.rerouteShare.value / (toBorder + toSea + toDollar);
  const border = blocked.border * share;
  const sea = blocked.sea * share;
  const dollar = blocked.dollar * share;
  const borderToSea = border * toSea * passes.sea;
  const borderToDollar = border * toDollar * passes.dollar;
  const seaToBorder = sea * toBorder * passes.border;
  const seaToDollar = sea * toDollar * passes.dollar;
  const dollarToBorder = dollar * toBorder * passes.border;
  const dollarToSea = dollar * toSea * passes.sea;
  entered.border = entered.border + seaToBorder + dollarToBorder;
  entered.sea = entered.sea + borderToSea + dollarToSea;
  entered.dollar = entered.dollar + borderToDollar + seaToDollar;
  return {
    border: borderToSea + borderToDollar,
    sea: seaToBorder + seaToDollar,
    dollar: dollarToBorder + dollarToSea,
  };
}

function addTo(sum: Record<CorridorId, number>, more: ByCorridor<number>): void {
  sum.border += more.border;
  sum.sea += more.sea;
  sum.dollar += more.dollar;
}

function laxestOf(blocked: ByCorridor<number>, sought: ByCorridor<number>): CorridorId {
  let laxest: CorridorId = 'border';
  let least = Number.POSITIVE_INFINITY;
  for (const c of CORRIDORS) {
    const share = sought[c] === 0 ? 0 : blocked[c] / sought[c];
    if (share < least) {
      least = share;
      laxest = c;
    }
  }
  return laxest;
}

/** Diligence (0-1) of each corridor after the half-year: it grows under monitoring and declines without (C35). */
export function nextDiligence(params: ModelParams, stocks: Stocks, inputs: StepInputs): ByCorridor<number> {
  const p = params.trade;
  return byCorridor((c) => {
    const now = stocks.trade.diligence[c];
    const learned = p.diligenceGain.value * inputs.monitoring[c] * (1 - now);
    const forgotten = p.diligenceFade.value * (now - p.diligenceFloor.value);
    return Math.min(1, Math.max(0, now + learned - forgotten));
  });
}
