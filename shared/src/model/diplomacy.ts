import { CORRIDORS } from '../terms/vocabulary.ts';
import type { ByCorridor, ByMeasure, Effort, Letter } from '../terms/vocabulary.ts';
import { uniform } from '../lib/rng.ts';
import type { Stream } from '../lib/rng.ts';
import { clashRisk, letterShare, testStep, testTension } from './expectations.ts';
import type { Losses } from './flows.ts';
import type { Incident } from './outcome.ts';
import type { ModelParams } from '../terms/params.ts';
import type { StepInputs } from './step-inputs.ts';
import { PAIRS } from '../terms/stocks.ts';
import type { PairKey, Stocks } from '../terms/stocks.ts';
import type { VariableId } from '../terms/trace.ts';
import type { Tracer } from './tracer.ts';

// Diplomacy between the governments: tension, trust, the Council, and each sender's domestic cost of enforcement.
// Political costs of single acts come from the rules as nudges; this file has the effects of the state of the world.

/** Results of the earlier parts of the step that diplomacy depends on. */
export interface DiplomacyFacts {
  readonly losses: Losses;
  readonly rents: ByCorridor<number>;
  readonly welfare: number;
  readonly hazard: number;
  readonly unrest: number;
  readonly programme: number;
  readonly letterIndex: number;
}

/** Mean effort (0-1) of a corridor's owner, weighted by each measure's cost of enforcement. */
function effortLoad(params: ModelParams, spirit: ByMeasure<Effort>): number {
  const weight = params.diplomacy.effortWeight;
  let sum = 0;
  sum += (weight.luxury.value * spirit.luxury) / 3;
  sum += (weight['travel-assets'].value * spirit['travel-assets']) / 3;
  sum += (weight['dual-use'].value * spirit['dual-use']) / 3;
  sum += (weight.arms.value * spirit.arms) / 3;
  sum += (weight.financial.value * spirit.financial) / 3;
  sum += (weight.trade.value * spirit.trade) / 3;
  sum += (weight.aid.value * spirit.aid) / 3;
  return sum;
}

/** Mean gap (0-1) by which the letter exceeds the spirit in one corridor. */
function letterGap(params: ModelParams, letter: ByMeasure<Letter>, spirit: ByMeasure<Effort>): number {
  const weight = params.diplomacy.effortWeight;
  let sum = 0;
  sum += weight.luxury.value * gapOf(params, letter.luxury, spirit.luxury);
  sum += weight['travel-assets'].value * gapOf(params, letter['travel-assets'], spirit['travel-assets']);
  sum += weight['dual-use'].value * gapOf(params, letter['dual-use'], spirit['dual-use']);
  sum += weight.arms.value * gapOf(params, letter.arms, spirit.arms);
  sum += weight.financial.value * gapOf(params, letter.financial, spirit.financial);
  sum += weight.trade.value * gapOf(params, letter.trade, spirit.trade);
  sum += weight.aid.value * gapOf(params, letter.aid, spirit.aid);
  return sum;
}

/** Gap (0-1) between a letter and the effort that is made for it. */
const gapOf = (params: ModelParams, letter: Letter, effort: Effort): number =>
  Math.max(0, letterShare(params, letter) - effort / 3);

/** All diplomatic stocks after the half-year. */
export function runDiplomacy(
  params: ModelParams,
  stocks: Stocks,
  inputs: StepInputs,
  facts: DiplomacyFacts,
  from: Stream,
  incidents: Incident[],
  tracer: Tracer,
): Stocks['diplomacy'] {
  const before = stocks.diplomacy;
  const tension = runTension(params, before, inputs, facts.letterIndex, tracer);
  if (uniform(from, 'diplomacy', 'clash') < clashRisk(params, tension)) incidents.push({ kind: 'clash-broke-out' });
  const load = {
    border: effortLoad(params, inputs.spirit.border),
    sea: effortLoad(params, inputs.spirit.sea),
    dollar: effortLoad(params, inputs.spirit.dollar),
  };
  const trust = runTrust(params, before, inputs, tracer);
  const { mandate, room, standing } = runSenders(params, before, inputs, facts, load, tracer);
  const { borderRisk, buildUp } = runNeighbourhood(params, before, inputs, facts, load.border, tracer);
  const { unity, credibility, access } = runCouncil(params, before, inputs, facts, load.sea, tracer);
  return { tension, trust, mandate, room, standing, borderRisk, buildUp, unity, credibility, access };
}

type Diplomacy = Stocks['diplomacy'];

/**
 * Tests and texts raise tension (C3, both arrows: a text adds tension, a test adds more); pauses and freezes lower it.
 */
function runTension(params: ModelParams, before: Diplomacy, inputs: StepInputs, index: number, tracer: Tracer): number {
  const p = params.diplomacy;
  tracer.open('tension', before.tension, 'public');
  tracer.add(
    'calming',
    p.tensionDrift.value * (p.tensionAnchor.value - before.tension),
    'diplomacy.tensionDrift',
    'public',
  );
  tracer.add('test', testTension(params, inputs.test), 'diplomacy.tensionNuclear', 'public');
  tracer.add('texts', p.tensionByLetter.value * inputs.lettersAdded, 'diplomacy.tensionByLetter', 'public');
  tracer.add(
    'exercise-pause',
    inputs.exercisesPaused ? -p.tensionByPause.value : 0,
    'diplomacy.tensionByPause',
    'public',
  );
  tracer.add('freeze', -p.tensionByFreeze.value * inputs.freezeShare, 'diplomacy.tensionByFreeze', 'public');
  tracer.add('pressure', p.tensionByPressure.value * index, 'diplomacy.tensionByPressure', 'public');
  return tracer.close(0, 100);
}

const TEST_SOURS: Readonly<Record<PairKey, number>> = {
  'us-china': 0,
  'us-un': 0,
  'us-dprk': 1,
  'china-un': 0,
  'china-dprk': 0.8,
  'un-dprk': 0.7,
};

const TEXT_BINDS: Readonly<Record<PairKey, number>> = {
  'us-china': 1,
  'us-un': 0.7,
  'us-dprk': -0.7,
  'china-un': 0.7,
  'china-dprk': -1,
  'un-dprk': -0.5,
};

const TRUST: Readonly<Record<PairKey, VariableId>> = {
  'us-china': 'trust:us-china',
  'us-un': 'trust:us-un',
  'us-dprk': 'trust:us-dprk',
  'china-un': 'trust:china-un',
  'china-dprk': 'trust:china-dprk',
  'un-dprk': 'trust:un-dprk',
};

function runTrust(params: ModelParams, before: Diplomacy, inputs: StepInputs, tracer: Tracer): Diplomacy['trust'] {
  const trust: Record<PairKey, number> = { ...before.trust };
  for (const pair of PAIRS) {
    const p = params.diplomacy;
    const now = before.trust[pair];
    tracer.open(TRUST[pair], now, 'public');
    tracer.add('time', p.trustDrift.value * (p.trustAnchor.value - now), 'diplomacy.trustDrift', 'public');
    const sour = -p.trustByTest.value * TEST_SOURS[pair] * testStep(inputs.test);
    tracer.add('test', sour, 'diplomacy.trustByTest', 'public');
    tracer.add(
      'text',
      inputs.textAdopted ? p.trustByText.value * TEXT_BINDS[pair] : 0,
      'diplomacy.trustByText',
      'public',
    );
    trust[pair] = tracer.close(0, 100);
  }
  return trust;
}

/** Each sender's domestic cost of enforcement, and what the rent of displaced trade gives back. */
function runSenders(
  params: ModelParams,
  before: Diplomacy,
  inputs: StepInputs,
  facts: DiplomacyFacts,
  load: ByCorridor<number>,
  tracer: Tracer,
): Pick<Diplomacy, 'mandate' | 'room' | 'standing'> {
  const p = params.diplomacy;
  const step = testStep(inputs.test);
  tracer.open('mandate', before.mandate, 'dollar');
  tracer.addOwn('time', p.mandateDrift.value * (p.mandateAnchor.value - before.mandate), 'diplomacy.mandateDrift');
  tracer.add('effort', -p.mandateByEffort.value * load.dollar, 'diplomacy.mandateByEffort', 'dollar');
  tracer.add('test', -p.mandateByTest.value * step, 'diplomacy.mandateByTest', 'public');
  tracer.add('text', inputs.textAdopted ? p.mandateByText.value : 0, 'diplomacy.mandateByText', 'public');
  const slow = inputs.exemptions === 'slow' ? 1 : 0.4;
  const hardship = -p.mandateByHardship.value * broadLetter(params, inputs) * slow;
  tracer.add('hardship', hardship, 'diplomacy.mandateByHardship', 'public');
  const mandate = tracer.close(0, 100);

  tracer.open('room', before.room, 'border');
  tracer.addOwn('time', p.roomDrift.value * (p.roomAnchor.value - before.room), 'diplomacy.roomDrift');
  tracer.add('effort', -p.roomByEffort.value * load.border, 'diplomacy.roomByEffort', 'border');
  tracer.add('rents', p.rentEffect.value * facts.rents.border, 'diplomacy.rentEffect', 'mixed');
  tracer.add('test', p.roomByTest.value * step, 'diplomacy.roomByTest', 'public');
  const room = tracer.close(0, 100);

  tracer.open('standing', before.standing, 'public');
  tracer.addOwn('time', p.standingDrift.value * (p.standingAnchor.value - before.standing), 'diplomacy.standingDrift');
  tracer.add('text', inputs.textAdopted ? p.standingByText.value : 0, 'diplomacy.standingByText', 'public');
  tracer.add('test', -p.standingByTest.value * step, 'diplomacy.standingByTest', 'public');
  tracer.add('freeze', p.standingByFreeze.value * inputs.freezeShare, 'diplomacy.standingByFreeze', 'public');
  return { mandate, room, standing: tracer.close(0, 100) };
}

/**
 * China's border risk rises with hardship and instability across it; the military build-up with programme and tests.
 */
function runNeighbourhood(
  params: ModelParams,
  before: Diplomacy,
  inputs: StepInputs,
  facts: DiplomacyFacts,
  load: number,
  tracer: Tracer,
): Pick<Diplomacy, 'borderRisk' | 'buildUp'> {
  const p = params.diplomacy;
  const slow = p.borderRiskSpeed.value;
  const want = slow * p.borderRiskByWelfare.value * (100 - facts.welfare);
  const hazard = slow * p.borderRiskByHazard.value * facts.hazard;
  const unrest = slow * p.borderRiskByUnrest.value * facts.unrest;
  tracer.open('border-risk', before.borderRisk, 'mixed');
  tracer.addOwn('time', slow * (p.borderRiskFloor.value - before.borderRisk), 'diplomacy.borderRiskSpeed');
  tracer.add('want', want, 'diplomacy.borderRiskByWelfare', 'mixed');
  tracer.add('circle', hazard, 'diplomacy.borderRiskByHazard', 'regime');
  tracer.add('unrest', unrest, 'diplomacy.borderRiskByUnrest', 'mixed');
  const toll = p.borderRiskByEffort.value * load;
  tracer.add('effort', toll, 'diplomacy.borderRiskByEffort', 'border');
  tracer.add('rents', -p.rentEffect.value * facts.rents.border, 'diplomacy.rentEffect', 'mixed');
  const borderRisk = tracer.close(0, 100);

  const speed = p.buildUpSpeed.value;
  const threat = speed * p.buildUpByProgramme.value * Math.max(0, facts.programme - 30);
  tracer.open('build-up', before.buildUp, 'regime');
  tracer.addOwn('time', speed * (p.buildUpFloor.value - before.buildUp), 'diplomacy.buildUpSpeed');
  tracer.add('programme', threat, 'diplomacy.buildUpByProgramme', 'regime');
  tracer.add('test', p.buildUpByTest.value * testStep(inputs.test), 'diplomacy.buildUpByTest', 'public');
  tracer.add(
    'exercise-pause',
    inputs.exercisesPaused ? -p.buildUpByPause.value : 0,
    'diplomacy.buildUpByPause',
    'public',
  );
  return { borderRisk, buildUp: tracer.close(0, 100) };
}

/** The Council: a text unites, an unfunded letter costs credibility, relief raises access. */
function runCouncil(
  params: ModelParams,
  before: Diplomacy,
  inputs: StepInputs,
  facts: DiplomacyFacts,
  load: number,
  tracer: Tracer,
): Pick<Diplomacy, 'unity' | 'credibility' | 'access'> {
  const p = params.diplomacy;
  const step = testStep(inputs.test);
  tracer.open('unity', before.unity, 'public');
  tracer.addOwn('time', p.unityDrift.value * (p.unityAnchor.value - before.unity), 'diplomacy.unityDrift');
  tracer.add('text', inputs.textAdopted ? p.unityByText.value : 0, 'diplomacy.unityByText', 'public');
  tracer.add('test', p.unityByTest.value * step, 'diplomacy.unityByTest', 'public');
  tracer.add('broad-bans', -p.unityByBroad.value * broadLetter(params, inputs), 'diplomacy.unityByBroad', 'public');
  const unity = tracer.close(0, 100);

  tracer.open('credibility', before.credibility, 'mixed');
  tracer.addOwn(
    'time',
    p.credibilityDrift.value * (p.credibilityAnchor.value - before.credibility),
    'diplomacy.credibilityDrift',
  );
  const { letter, spirit } = inputs;
  const unfunded = (gap: number): number => (-p.credibilityByGap.value * gap) / 3;
  const gaps = {
    border: unfunded(letterGap(params, letter.border, spirit.border)),
    sea: unfunded(letterGap(params, letter.sea, spirit.sea)),
    dollar: unfunded(letterGap(params, letter.dollar, spirit.dollar)),
  };
  tracer.add('unfunded-china', gaps.border, 'diplomacy.credibilityByGap', 'border');
  tracer.add('unfunded-un', gaps.sea, 'diplomacy.credibilityByGap', 'sea');
  tracer.add('unfunded-us', gaps.dollar, 'diplomacy.credibilityByGap', 'dollar');
  tracer.add('text', inputs.textAdopted ? p.credibilityByText.value : 0, 'diplomacy.credibilityByText', 'public');
  tracer.add('test', -p.credibilityByTest.value * step * facts.letterIndex, 'diplomacy.credibilityByTest', 'public');
  const tired = -p.credibilityByEffort.value * load;
  tracer.add('effort', tired, 'diplomacy.credibilityByEffort', 'sea');
  tracer.add('rents', p.rentEffect.value * facts.rents.sea, 'diplomacy.rentEffect', 'mixed');
  const credibility = tracer.close(0, 100);

  const aidLetter = letterShare(params, inputs.letter.sea.aid);
  tracer.open('access', before.access, 'sea');
  tracer.addOwn('time', p.accessDrift.value * (p.accessAnchor.value - before.access), 'diplomacy.accessDrift');
  tracer.add('relief', p.accessByRelief.value * inputs.relief, 'diplomacy.accessByRelief', 'sea');
  tracer.add('effort', -p.accessByEffort.value * load, 'diplomacy.accessByEffort', 'sea');
  tracer.add('rents', p.rentEffect.value * facts.rents.sea, 'diplomacy.rentEffect', 'mixed');
  tracer.add('aid-suspended', -p.accessByAidLetter.value * aidLetter, 'diplomacy.accessByAidLetter', 'public');
  return { unity, credibility, access: tracer.close(0, 100) };
}

/** Mean letter share (0-1) of the trade embargo over the corridors, a public figure. */
function broadLetter(params: ModelParams, inputs: StepInputs): number {
  const { border, sea, dollar } = inputs.letter;
  const sum = letterShare(params, border.trade) + letterShare(params, sea.trade) + letterShare(params, dollar.trade);
  return sum / CORRIDORS.length;
}
