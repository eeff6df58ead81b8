import type { ModelParams } from './params.ts';
import type { Nudge } from './nudge.ts';
import type { Stocks } from './stocks.ts';
import type { IntermediaryId } from './ids.ts';
import type { OrderKind } from './order.ts';
import type { PermanentMember } from './permanent-member.ts';
import type { Price } from './prices.ts';
import type { PrivateAim } from './private-aim.ts';
import type { DraftBlanks } from './resolution.ts';
import type { Script } from './script.ts';
import type { TemperamentId } from './temperament-id.ts';
import type {
  ByBasket,
  ByCorridor,
  ByMeasure,
  BySeat,
  BySender,
  ByTrade,
  CorridorId,
  Effort,
  FormatId,
  Letter,
  LuxuryFamily,
  Phase,
  SeatId,
  SenderId,
  TradeChips,
} from './vocabulary.ts';

/** Static facts about one fictional firm, bank, shipper or broker. */
export interface IntermediaryFacts {
  readonly id: IntermediaryId;
  readonly name: string;
  readonly trade: 'trader' | 'bank' | 'shipper' | 'broker';
  readonly jurisdiction: 'china' | 'us-linked' | 'third-state';
  readonly corridor: CorridorId;
}

/** A shock in the scenario's deck; the seed draws it. */
export interface Shock {
  readonly id: string;
  readonly effects: readonly Nudge[];
}

/**
 * Length of a game. From round `openFrom` on, each round is the last with chance `lastChance`; `most` is the maximum.
 */
export interface FormatRules {
  readonly openFrom: number;
  readonly lastChance: number;
  readonly most: number;
  /** Length of each phase, seconds. */
  readonly seconds: Readonly<Record<Phase, number>>;
  /** Least length of each phase where a bell shortens them, seconds. */
  readonly least: Readonly<Record<Phase, number>>;
}

/** Fixed anchors of one aim: the raw value that scores 0 and the one that scores 100. */
export interface Anchor {
  readonly zero: number;
  readonly hundred: number;
}

/** A scenario: data with sources, without logic. */
export interface Scenario {
  readonly id: string;
  readonly startYear: number;
  /** 1 is January to June, 2 is July to December. */
  readonly startHalf: 1 | 2;
  readonly params: ModelParams;
  readonly stocks: Stocks;
  readonly intermediaries: readonly IntermediaryFacts[];
  readonly shocks: readonly Shock[];
  /** Chance of a shock in each round from the second on. */
  readonly shockChance: number;
  readonly formats: Readonly<Record<FormatId, FormatRules>>;
  /** Points per round for each sender. */
  readonly points: BySender<number>;
  /** Letters in force at the start, without sunset. */
  readonly letters: ByCorridor<ByMeasure<Letter>>;
  readonly efforts: BySender<ByBasket<Effort>>;
  /** The draft on the table when round 1 opens. */
  readonly draft: DraftBlanks;
  /** The round from which each order kind is available; a kind that is not listed never is. Read it with `opensIn`. */
  readonly opens: Readonly<Partial<Record<OrderKind, number>>>;
  /** The sender whose exporters pay when a family is on the common list. */
  readonly families: Readonly<Record<LuxuryFamily, { readonly owner: SenderId }>>;
  /**
   * Share (0-1) of luxury and dual-use trade that each corridor's own list covers before there is a common one.
   */
  readonly nationalLists: ByCorridor<{ readonly luxury: number; readonly dualUse: number }>;
  /** What stands when the game opens besides letters: whether a finding against banks does. */
  readonly opening: { readonly finding: boolean };
  /** The finding that the Panel already has when the game opens. */
  readonly firstFinding: { readonly intermediary: IntermediaryId; readonly evidence: number };
  /** Leanings of the thirteen members: the support a text needs to win each vote, -100 to 100. */
  readonly members: readonly number[];
  /** The permanent members without a seat who are reckoned with, and why they veto; the others follow their leaning. */
  readonly permanentMembers: readonly PermanentMember[];
  /** The mandate of the Panel of Experts. */
  readonly panel: {
    /** Whether it runs when the game opens, has lapsed, or was never given. */
    readonly mandate: 'runs' | 'lapsed' | 'none';
    /** Length of a mandate, rounds. */
    readonly term: number;
  };
  /** Fixed policies in the no-sanctions baseline run. */
  readonly baselineSpending: {
    readonly circle: number;
    readonly programme: number;
    readonly citizens: number;
    readonly networks: number;
    readonly security: number;
  };
  /** The illicit trades: which exist in this world, and the chips in each when the game opens and in the reference. */
  readonly trades: ByTrade<{ readonly open: boolean; readonly usual: TradeChips }>;
  readonly aims: BySeat<readonly AimData[]>;
  /** The private aims from which the seed draws one for each seat. */
  readonly privateAims: BySeat<readonly PrivateAim[]>;
  /**
   * Programme index of the breakout line, the width of its smooth step, and the points deducted from an aim once
   * crossed. A programme that ends `clear` index points below the line and `delay` percent behind the baseline is
   * contained.
   */
  readonly breakout: {
    readonly line: number;
    readonly width: number;
    readonly hit: number;
    readonly clear: number;
    readonly delay: number;
  };
  /** Prices of orders by name, in points, chips, trust and standing. */
  readonly costs: Readonly<Record<Price, number>>;
  /** The bots' temperaments in a world that teaches; those of other seats and worlds are drawn from the seed. */
  readonly temperaments?: { readonly [S in SeatId]?: TemperamentId | undefined } | undefined;
  /** What bots do by plan in a world that teaches; a world without it leaves all to them. */
  readonly script?: Script | undefined;
}

/** The opening round of an order that a scenario does not have: later than any last round. */
export const NEVER_OPENS = 99;

export const AIMS = [
  'programme-delayed',
  'revenue-denied',
  'peace',
  'coalition',
  'mandate',
  'stable-border',
  'no-build-up',
  'trade',
  'standing',
  'credibility-unity',
  'non-proliferation',
  'welfare-access',
  'ruling-circle',
  'deterrent',
  'hard-currency',
  'autonomy',
] as const;
export type AimId = (typeof AIMS)[number];

/** One aim of one seat: its weight in percent, and the anchors of its raw value. */
export interface AimData {
  readonly aim: AimId;
  readonly weight: number;
  readonly anchor: Anchor;
}

/** The calendar half-year of a round: { year: 2016, half: 1 }. */
export function halfYearOf(scenario: Pick<Scenario, 'startYear' | 'startHalf'>, round: number): HalfYear {
  const halves = scenario.startYear * 2 + (scenario.startHalf - 1) + (round - 1);
  return { year: Math.floor(halves / 2), half: halves % 2 === 0 ? 1 : 2 };
}

export interface HalfYear {
  readonly year: number;
  readonly half: 1 | 2;
}

export type SeatPair = readonly [SeatId, SeatId];
