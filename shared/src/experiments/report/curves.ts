import { shortSeed } from '../../lib/seed.ts';
import type { Scenario } from '../../terms/scenario.ts';
import { stream } from '../../lib/rng.ts';
import { nextNorm } from '../../model/circle.ts';
import { nextOpposition, unrestChance } from '../../model/control.ts';
import {
  bankRefusal,
  clashRisk,
  defectionHazard,
  effectiveEffort,
  programmePace,
  testTension,
} from '../../model/expectations.ts';
import { reputationOf } from '../../model/finance.ts';
import { premium, runNetworks } from '../../model/networks.ts';
import type { ModelParams } from '../../terms/params.ts';
import { inputsFor } from '../run-policies.ts';
import { regimeSchema, sendersSchema } from '../policy.ts';
import { setParams } from '../vary-params.ts';
import { facts, linesPicture, scale } from './draw.ts';
import { EFFORTS } from '../../terms/vocabulary.ts';
import type { ReportPicture } from './report.ts';

// Response curves: one equation of the model over its range. They show a mechanism's assumptions, not results.

const percent = (share: number): number => share * 100;

/** Share of restricted goods found at each effort, monitored and unmonitored. */
export function effortCurve({ params, stocks }: Scenario): ReportPicture {
  const at = (diligence: number) => EFFORTS.map((e) => [e, percent(effectiveEffort(params, e, diligence))]);
  const full = at(1).map((point) => point[1] ?? 0);
  return linesPicture({
    id: 'effort',
    mechanism: 'trade',
    x: EFFORTS,
    y: [0, 25, 50, 75, 100],
    lines: [
      { id: 'watched', points: at(1) },
      { id: 'start', points: at(stocks.trade.diligence.border) },
      { id: 'floor', points: at(params.trade.diligenceFloor.value) },
    ],
    facts: facts({
      first: full[1] ?? 0,
      third: (full[3] ?? 0) - (full[2] ?? 0),
      floor: percent(params.trade.diligenceFloor.value),
    }),
  });
}

/** Fees and volume of intermediaries at sea by demand; both start at 100. */
export function premiumCurve(scenario: Scenario): ReportPicture {
  const { params, stocks } = scenario;
  const setting = { scenario, params, stocks };
  const inputs = inputsFor(
    setting,
    sendersSchema.parse({}),
    regimeSchema.parse({ networks: 0 }),
    stocks,
    shortSeed(1),
    1,
  );
  const intermediaries = stocks.networks.intermediaries.filter((one) => one.corridor === 'sea');
  const capacity = intermediaries.reduce((sum, one) => sum + one.capacity, 0);
  const carriedAt = (ratio: number): number => {
    const flow = { border: 0, sea: ratio * capacity, dollar: 0 };
    const none = { border: 0, sea: 0, dollar: 0 };
    const row = {
      spec: SPEC(params),
      base: flow.sea,
      closed: 0,
      sought: flow,
      restricted: flow,
      blocked: flow,
      moved: none,
      refused: none,
    };
    const gates = { rows: [row], entered: none, rents: none, laxest: 'sea', slip: none } as const;
    return runNetworks(params, { ...stocks, networks: { intermediaries } }, inputs, gates, stream(shortSeed(1), 1), [])
      .share.sea;
  };
  const ratios = scale(0, 4, 20).map((ratio) => Math.max(0.001, ratio));
  const ample = carriedAt(0.001);
  const fee = (ratio: number) => (100 * premium(params, 0.1, 1, ratio)) / 0.1;
  const volume = (ratio: number) => (100 * carriedAt(ratio)) / ample;
  return linesPicture({
    id: 'premium',
    mechanism: 'networks',
    x: [0, 1, 2, 3, 4],
    y: [0, 50, 100, 150, 200, 250],
    lines: [
      { id: 'fee', points: ratios.map((ratio) => [Math.round(ratio * 10) / 10, fee(ratio)]) },
      { id: 'volume', points: ratios.map((ratio) => [Math.round(ratio * 10) / 10, volume(ratio)]) },
    ],
    facts: facts({ fee: fee(1) - 100, volume: 100 - volume(1) }),
  });
}

const SPEC = (params: ModelParams) => {
  const [first] = params.trade.channels;
  if (first === undefined) throw new Error('The scenario has no channel.');
  return first;
};

/** Share of banks that refuse, by dollar exposure and fear, at the reputation of the opening. */
export function refusalCurve({ params, stocks }: Scenario): ReportPicture {
  const reputation = reputationOf(stocks.finance);
  const refusal = (exposure: number, fear: number): number =>
    percent(bankRefusal(params, exposure, { fear, reputation }));
  const at = (exposure: number) => scale(0, 1, 20).map((fear) => [fear, refusal(exposure, fear)]);
  return linesPicture({
    id: 'refusal',
    mechanism: 'finance',
    x: [0, 0.25, 0.5, 0.75, 1],
    y: [0, 25, 50, 75, 100],
    lines: [
      { id: 'all', points: at(1) },
      { id: 'half', points: at(0.5) },
      { id: 'little', points: at(0.2) },
    ],
    marks: [{ id: 'start', x: stocks.finance.fear, y: refusal(1, stocks.finance.fear) }],
    facts: facts({
      all: refusal(1, 0.75),
      little: refusal(0.2, 0.75),
    }),
  });
}

/** Chance of a serious defection by loyalty, in a cohesive circle and in a loose one. */
export function hazardCurve({ params, stocks }: Scenario): ReportPicture {
  const { circle, control } = stocks;
  const hazard = (loyalty: number, cohesion: number) =>
    percent(defectionHazard(params, loyalty, cohesion, control.detection));
  const at = (cohesion: number) => scale(0, 100, 40).map((loyalty) => [loyalty, hazard(loyalty, cohesion)]);
  return linesPicture({
    id: 'hazard',
    mechanism: 'circle',
    x: [0, 20, 40, 60, 80, 100],
    y: [0, 20, 40, 60, 80],
    lines: [
      { id: 'close', points: at(circle.cohesion) },
      { id: 'loose', points: at(circle.cohesion / 2) },
    ],
    marks: [{ id: 'start', x: circle.loyalty, y: hazard(circle.loyalty, circle.cohesion) }],
    facts: facts({
      threshold: params.circle.hazardThreshold.value,
      above: hazard(params.circle.hazardThreshold.value, circle.cohesion),
      below: hazard(30, circle.cohesion),
    }),
  });
}

/** The circle's expected rewards while it is paid five chips, and afterwards. */
export function ratchetCurve({ params, stocks }: Scenario): ReportPicture {
  const paid = [3, 3, 5, 5, 5, 3, 3, 3, 3, 3, 3, 3];
  let norm = stocks.circle.norm;
  const norms = paid.map((chips) => (norm = nextNorm(params, norm, chips)));
  return linesPicture({
    id: 'ratchet',
    mechanism: 'circle',
    x: [1, 3, 5, 7, 9, 11],
    y: [2, 3, 4, 5],
    lines: [
      { id: 'norm', points: norms.map((value, index) => [index + 1, value]) },
      { id: 'paid', points: paid.map((value, index) => [index + 1, value]) },
    ],
    facts: facts({ before: stocks.circle.norm, peak: Math.max(...norms), after: norms.at(-1) ?? 0 }),
  });
}

/**
 * Chance of unrest after six years at a constant grievance: without channels, with the present ones, and with open
 * ones.
 */
export function unrestCurve({ params, stocks }: Scenario): ReportPicture {
  const { detection } = stocks.control;
  const chance = (channels: number, grievance: number): number => {
    const opened = setParams(params, { 'control.channels': channels });
    const world = opened.ok ? opened.value : params;
    let opposition = { organised: 0, founders: 0 };
    for (let half = 0; half < YEARS * 2; half++) opposition = nextOpposition(world, opposition, grievance, detection);
    return percent(unrestChance(world, opposition.organised, 0));
  };
  const at = (channels: number) => scale(0, 100, 20).map((grievance) => [grievance, chance(channels, grievance)]);
  const { value } = params.control.channels;
  const { grievance } = stocks.citizens;
  return linesPicture({
    id: 'unrest',
    mechanism: 'control',
    x: [0, 20, 40, 60, 80, 100],
    y: [0, 5, 10, 15, 20],
    lines: [
      { id: 'scenario', points: at(value) },
      { id: 'open', points: at(OPEN) },
      { id: 'none', points: at(0) },
    ],
    marks: [{ id: 'start', x: grievance, y: chance(value, grievance) }],
    facts: facts({ scenario: chance(value, 80), open: chance(OPEN, 80) }),
  });
}

/** Years in which opposition grows. */
const YEARS = 6;
/** Channels of a country whose people may meet and write freely. */
const OPEN = 0.6;

/** Gain of the programme index per half-year, points, by the share of sought inputs that arrives. */
export function paceCurve({ params }: Scenario): ReportPicture {
  const at = (chips: number) =>
    scale(0, 100, 10).map((access) => [access, programmePace(params, chips, access / 100, 0)]);
  return linesPicture({
    id: 'pace',
    mechanism: 'programme',
    x: [0, 25, 50, 75, 100],
    y: [0, 1, 2, 3, 4],
    lines: [
      { id: 'four', points: at(4) },
      { id: 'two', points: at(2) },
      { id: 'one', points: at(1) },
    ],
    facts: facts({ floor: percent(params.programme.accessFloor.value) }),
  });
}

/** Chance of an armed clash by tension. */
export function clashCurve({ params, stocks }: Scenario): ReportPicture {
  const risk = (tension: number) => percent(clashRisk(params, tension));
  const { tension } = stocks.diplomacy;
  const tested = Math.min(100, tension + testTension(params, 'nuclear'));
  return linesPicture({
    id: 'clash',
    mechanism: 'diplomacy',
    x: [0, 20, 40, 60, 80, 100],
    y: [0, 10, 20, 30, 40],
    lines: [{ id: 'risk', points: scale(0, 100, 40).map((at) => [at, risk(at)]) }],
    marks: [
      { id: 'start', x: tension, y: risk(tension) },
      { id: 'tested', x: tested, y: risk(tested) },
    ],
    facts: facts({ threshold: params.diplomacy.clashThreshold.value, start: risk(tension), high: risk(90) }),
  });
}
