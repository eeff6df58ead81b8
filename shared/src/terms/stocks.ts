import type { ByCorridor, CorridorId, SenderId, TestKind } from './vocabulary.ts';

// What the model remembers from one half-year to the next. Money in US$ million per half-year, indices 0-100, shares 0-1.

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
/** A kind of flow over a corridor; `holdings` are assets and agents abroad, `settlement` is money passing through banks. */
export type ChannelId = (typeof CHANNELS)[number];

/** A fictional firm, bank, shipper or broker that carries part of what is blocked. */
export interface IntermediaryStock {
  readonly id: string;
  readonly corridor: CorridorId;
  /** US$ million a half-year it can carry. */
  readonly capacity: number;
  /** Fee as a share of what it carries. */
  readonly fee: number;
  /** 0-100: how visible its trade has become. */
  readonly exposure: number;
  /** 0-100 evidence held by each sender; 80 suffices to list. */
  readonly evidence: Readonly<Record<SenderId, number>>;
  readonly status: 'open' | 'warned' | 'closed' | 'listed';
  /** How often it has come back under a new name. */
  readonly generation: number;
}

/** The whole state of the model. */
export interface Stocks {
  readonly trade: {
    /** 0-1 per corridor: what part of an effort works; fades without monitoring. */
    readonly diligence: ByCorridor<number>;
    /** Flow that arrived last half-year and what partner statistics recorded of it. */
    readonly arrived: number;
    readonly recorded: number;
    /** Share 0-1 of the restricted flow that arrived last half-year; 1 when nothing is restricted. */
    readonly leakage: number;
    /** Weighted share 0-1 of foreign trade that was lost last half-year; what the economy has adapted to. */
    readonly lost: number;
  };
  readonly networks: { readonly intermediaries: readonly IntermediaryStock[] };
  readonly finance: {
    /** Share lost on every settlement, licit and illicit. */
    readonly friction: number;
    /** 0-1: share of dollar-exposed banks that refuse the trade. */
    readonly compliance: number;
    /** 0-1: fear of penalty, fades. */
    readonly fear: number;
  };
  readonly economy: {
    /** Index, 100 at the start. */
    readonly output: number;
    /** Percent a year. */
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
    readonly loyalty: number;
    /** Rewards in chips that the circle has come to expect. */
    readonly norm: number;
    readonly cohesion: number;
    /** 0-1 chance a half-year of a serious defection. */
    readonly hazard: number;
  };
  readonly citizens: { readonly welfare: number; readonly grievance: number };
  readonly control: {
    /** Chips spent last half-year. */
    readonly security: number;
    readonly detection: number;
    /** Share 0-1 of the people in cells of opposition that nobody has found. */
    readonly organised: number;
    /** Share 0-1 of the people who founded those cells; organised / founders is how far the cells have grown. */
    readonly founders: number;
    /** 0-1 chance a half-year of organised unrest. */
    readonly unrest: number;
  };
  readonly programme: {
    /** 0-100; breakout line about 66. */
    readonly index: number;
    /** 0-100: how ready the next test is. */
    readonly readiness: number;
    /** Rounds running with programme funded at 2 chips or more. */
    readonly fundedRounds: number;
    readonly milestones: number;
    readonly tests: Readonly<Record<Exclude<TestKind, 'none'>, number>>;
  };
  readonly diplomacy: {
    readonly tension: number;
    /** 0-100 for each pair, key from `pairKey`. */
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
