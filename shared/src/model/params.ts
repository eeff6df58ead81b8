import type { ByCorridor, ByMeasure, MeasureId } from '../engine/vocabulary.ts';
import type { ChannelId } from './stocks.ts';

/** Where a number comes from: a source of the dossier, or a reasoned guess. */
export type Source =
  | { readonly kind: 'cited'; readonly ref: string }
  | { readonly kind: 'estimate'; readonly reason: string };

/** One number of the model with its unit, its source and how sure we are of it. */
export interface Parameter {
  readonly value: number;
  readonly unit: string;
  readonly source: Source;
  readonly confidence: 'high' | 'medium' | 'low';
}

type Group<K extends string> = Readonly<Record<K, Parameter>>;

/** One kind of flow: what crosses each corridor unrestricted, which measure restricts it, and what the state earns on it. */
export interface ChannelFlow {
  readonly channel: ChannelId;
  readonly measure: MeasureId;
  readonly direction: 'export' | 'import' | 'money';
  /** US$ million a half-year that would cross if nothing were restricted. */
  readonly flow: ByCorridor<Parameter>;
  /** 0-1: share of the channel that the measure can reach at full letter (food, for example, is out of reach). */
  readonly covered: Parameter;
  /** 0-1: share of what arrives that becomes the state's hard currency. */
  readonly take: Parameter;
  /** 0-1: share of the channel that stops when Pyongyang shuts its own borders. */
  readonly closable: Parameter;
}

/** Every number of the model, grouped by mechanism. Units and sources stand beside the values, in the scenario. */
export interface ModelParams {
  readonly trade: Group<
    | 'rerouteShare'
    | 'rerouteSharpness'
    | 'rentShare'
    | 'relabelled'
    | 'effortCurve'
    | 'letterPartial'
    | 'exemptionLeak'
    | 'diligenceGain'
    | 'diligenceFade'
    | 'diligenceFloor'
  > & { readonly channels: readonly ChannelFlow[] };
  readonly networks: Group<
    | 'carryShare'
    | 'capacityPerChip'
    | 'premiumSlope'
    | 'exposureByThroughput'
    | 'exposureByScrutiny'
    | 'exposureFade'
    | 'evidenceByScrutiny'
    | 'evidenceByCorridor'
    | 'evidenceByFollowing'
    | 'evidenceToExpose'
    | 'warnedCapacity'
    | 'renameChance'
    | 'renamePerChip'
    | 'renamedFee'
    | 'renamedCapacity'
    | 'feeCeiling'
  >;
  readonly finance: Group<
    | 'fearFade'
    | 'fearByFinding'
    | 'fearByThreat'
    | 'fearByPenalty'
    | 'complianceFloor'
    | 'complianceGain'
    | 'complianceSpeed'
    | 'frictionBase'
    | 'frictionByBanks'
    | 'frictionByGate'
    | 'frictionSpeed'
    | 'refusalLoss'
  > & { readonly dollarExposure: ByCorridor<Parameter> };
  readonly economy: Group<
    | 'trend'
    | 'growthByChange'
    | 'growthByLevel'
    | 'growthNoise'
    | 'weightExports'
    | 'weightConsumer'
    | 'weightFuel'
    | 'priceSpeed'
    | 'priceByScarcity'
    | 'priceByGlut'
    | 'priceByRelief'
    | 'priceNoise'
    | 'rateSpeed'
    | 'rateByShortfall'
  >;
  readonly budget: Group<
    | 'chip'
    | 'cyber'
    | 'cyberGrowth'
    | 'other'
    | 'substitution'
    | 'normalIncome'
    | 'fungibleAid'
    | 'priceNoise'
    | 'concessionLoss'
    | 'testChipsMissile'
    | 'testChipsLongRange'
    | 'testChipsNuclear'
  >;
  readonly circle: Group<
    | 'coalitionShare'
    | 'coalitionReference'
    | 'rewardGain'
    | 'guardGain'
    | 'normCreep'
    | 'normCeiling'
    | 'normDecay'
    | 'normFloor'
    | 'luxuryLoss'
    | 'assetsLoss'
    | 'concessionGain'
    | 'rally'
    | 'rallyFloor'
    | 'rallyFailed'
    | 'purgeFear'
    | 'pauseGain'
    | 'anchor'
    | 'drift'
    | 'cohesionSpeed'
    | 'hazardFloor'
    | 'hazardMax'
    | 'hazardThreshold'
    | 'hazardPower'
    | 'hazardByCohesion'
    | 'hazardByDetection'
    | 'defectionLoyalty'
    | 'defectionCohesion'
    | 'unrestLoyalty'
    | 'collapseLoyalty'
    | 'collapseChance'
  >;
  readonly citizens: Group<
    | 'reference'
    | 'recovery'
    | 'embargoLoss'
    | 'weightConsumer'
    | 'weightFuel'
    | 'weightIncome'
    | 'burdenSome'
    | 'burdenHeavy'
    | 'spendingGain'
    | 'spendingNorm'
    | 'reliefGain'
    | 'aidLoss'
    | 'exemptionRelief'
    | 'grievanceSpeed'
    | 'grievanceByBurden'
    | 'grievanceBySecurity'
    | 'unrestRelease'
  >;
  readonly control: Group<
    | 'detectionBase'
    | 'detectionPerChip'
    | 'detectionSpeed'
    | 'penalty'
    | 'penaltyEffect'
    | 'channels'
    | 'unrestScale'
    | 'recentCut'
    | 'recentRise'
  >;
  readonly programme: Group<
    | 'pace'
    | 'fundingPower'
    | 'accessFloor'
    | 'accessByFriction'
    | 'freezeBite'
    | 'milestoneRounds'
    | 'milestoneChips'
    | 'milestoneGain'
    | 'testData'
    | 'readinessPerChip'
    | 'readinessUse'
    | 'readinessFade'
    | 'successBase'
    | 'successByReadiness'
  >;
  readonly diplomacy: Group<
    | 'tensionAnchor'
    | 'tensionDrift'
    | 'tensionMissile'
    | 'tensionLongRange'
    | 'tensionNuclear'
    | 'tensionByLetter'
    | 'tensionByPressure'
    | 'tensionByPause'
    | 'tensionByFreeze'
    | 'clashFloor'
    | 'clashScale'
    | 'clashThreshold'
    | 'trustAnchor'
    | 'trustDrift'
    | 'trustByTest'
    | 'trustByText'
    | 'unityAnchor'
    | 'unityDrift'
    | 'unityByText'
    | 'unityByTest'
    | 'unityByBroad'
    | 'mandateAnchor'
    | 'mandateDrift'
    | 'mandateByEffort'
    | 'mandateByTest'
    | 'mandateByText'
    | 'mandateByHardship'
    | 'roomAnchor'
    | 'roomDrift'
    | 'roomByEffort'
    | 'roomByTest'
    | 'rentEffect'
    | 'standingAnchor'
    | 'standingDrift'
    | 'standingByText'
    | 'standingByTest'
    | 'standingByFreeze'
    | 'borderRiskSpeed'
    | 'borderRiskFloor'
    | 'borderRiskByWelfare'
    | 'borderRiskByHazard'
    | 'borderRiskByUnrest'
    | 'borderRiskByEffort'
    | 'buildUpSpeed'
    | 'buildUpFloor'
    | 'buildUpByProgramme'
    | 'buildUpByTest'
    | 'buildUpByPause'
    | 'credibilityAnchor'
    | 'credibilityDrift'
    | 'credibilityByGap'
    | 'credibilityByText'
    | 'credibilityByEffort'
    | 'credibilityByTest'
    | 'accessAnchor'
    | 'accessDrift'
    | 'accessByRelief'
    | 'accessByEffort'
    | 'accessByAidLetter'
  > & { readonly effortWeight: ByMeasure<Parameter> };
}
