import type { ByGroup } from './circle.ts';
import type { ByCorridor, ByTrade, CorridorId, SenderId, TestKind } from './vocabulary.ts';

// State of the model between half-years. Money in US$ million per half-year, indices 0-100, shares 0-1.

export const CHANNELS = [
  'commodities',
  'labour',
  'arms-income',
  'consumer',
  'fuel',
  'luxury',
  'dual-use',
  'aid',
  'holdings',
  'settlement',
] as const;
/**
 * A kind of flow through a corridor; `holdings` are assets and agents abroad, `settlement` is money passing through
 * banks.
 */
export type ChannelId = (typeof CHANNELS)[number];

/** A fictional firm, bank, shipper or broker that carries part of what is blocked. */
export interface IntermediaryStock {
  readonly id: string;
  readonly corridor: CorridorId;
  /** What it can carry, US$ million per half-year. */
  readonly capacity: number;
  /** Fee as a share of what it carries. */
  readonly fee: number;
  /** 0-100: how visible its trade is. */
  readonly exposure: number;
  /** Evidence held by each sender, 0-100; 80 is enough for a listing. */
  readonly evidence: Readonly<Record<SenderId, number>>;
  readonly status: 'open' | 'warned' | 'closed' | 'listed';
  /** How often it has come back under a new name. */
  readonly generation: number;
}

/** What is known abroad of one illicit trade. */
export interface TradeStock {
  /** 0-100: how visible the trade is; it grows with what is put into it and with scrutiny, and fades. */
  readonly exposure: number;
  /** Evidence held by each sender, 0-100: what the grounds of a finding are made of. It goes stale. */
  readonly evidence: Readonly<Record<SenderId, number>>;
}

/** The complete state of the model. */
export interface Stocks {
  readonly trade: {
    /** 0-1 per corridor: the effective share of an effort; declines without monitoring. */
    readonly diligence: ByCorridor<number>;
    /** Flow that arrived last half-year, and the part recorded in partner statistics. */
    readonly arrived: number;
    readonly recorded: number;
    /** Share (0-1) of the restricted flow that arrived last half-year; 1 if nothing is restricted. */
    readonly leakage: number;
    /** Weighted share (0-1) of foreign trade lost last half-year, to which the economy has adapted. */
    readonly lost: number;
  };
  readonly networks: { readonly intermediaries: readonly IntermediaryStock[] };
  /** Absent in games of rules 1 and 2, in which illicit trade was no choice; read it with `tradeStock`. */
  readonly illicit?: ByTrade<TradeStock>;
  readonly finance: {
    /** Share lost on every settlement, licit and illicit. */
    readonly friction: number;
    /** 0-1: share of dollar-exposed banks that refuse this trade. */
    readonly compliance: number;
    /** 0-1: fear of penalties, which fades. */
    readonly fear: number;
    /**
     * 0-100: how business with the country looks to a banker; 100 = like any other customer. Absent in games of rules 1
     * and 2, where banks acted on fear alone: `reputationOf` says what that means.
     */
    readonly reputation?: number;
  };
  readonly economy: {
    /** Index, 100 at the start. */
    readonly output: number;
    /** Percent per year. */
    readonly growth: number;
    /** Index, 100 at the start. */
    readonly staplePrice: number;
    readonly exchangeRate: number;
  };
  readonly budget: {
    /** Hard currency earned last half-year. */
    readonly income: number;
    readonly reserve: number;
    /** Whole chips of US$150 million that can be spent this half-year, before burden. */
    readonly chips: number;
  };
  readonly circle: {
    /** Mean of the groups, weighted by their shares. */
    readonly loyalty: number;
    /** Loyalty of each group; absent in games of rules 1 and 2, `groupsOf` says what that means. */
    readonly groups?: ByGroup<number>;
    /** Rewards the circle has come to expect, chips. */
    readonly norm: number;
    readonly cohesion: number;
    /** Chance (0-1) of a serious defection per half-year. */
    readonly hazard: number;
  };
  readonly citizens: { readonly welfare: number; readonly grievance: number };
  readonly control: {
    /** Chips spent last half-year. */
    readonly security: number;
    readonly detection: number;
    /** Share (0-1) of the people who are in undiscovered opposition cells. */
    readonly organised: number;
    /** Share (0-1) of the people who founded those cells; organised / founders is the growth of the cells. */
    readonly founders: number;
    /** Chance (0-1) of organised unrest per half-year. */
    readonly unrest: number;
  };
  readonly programme: {
    /** 0-100; the breakout line is about 66. */
    readonly index: number;
    /** 0-100: readiness of the next test. */
    readonly readiness: number;
    /** Consecutive rounds with the programme funded at 2 chips or more. */
    readonly fundedRounds: number;
    readonly milestones: number;
    readonly tests: Readonly<Record<Exclude<TestKind, 'none'>, number>>;
  };
  readonly diplomacy: {
    readonly tension: number;
    /** 0-100 for each pair of seats. */
    readonly trust: Readonly<Record<PairKey, number>>;
    readonly unity: number;
    /** US domestic mandate. */
    readonly mandate: number;
    /** China's political room. */
    readonly room: number;
    readonly standing: number;
    readonly borderRisk: number;
    readonly buildUp: number;
    readonly credibility: number;
    readonly access: number;
  };
}

export const PAIRS = ['us-china', 'us-un', 'us-dprk', 'china-un', 'china-dprk', 'un-dprk'] as const;
/** Two seats in the order of the vocabulary. */
export type PairKey = (typeof PAIRS)[number];
