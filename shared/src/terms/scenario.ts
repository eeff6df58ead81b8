import type { ModelParams } from './params.ts';
import type { Nudge } from './nudge.ts';
import type { Stocks } from './stocks.ts';
import type { IntermediaryId } from './ids.ts';
import type { OrderKind } from './order.ts';
import type { Price } from './prices.ts';
import type { PrivateAim } from './private-aim.ts';
import type { DraftBlanks } from './resolution.ts';
import type {
  ByBasket,
  ByCorridor,
  ByMeasure,
  BySeat,
  BySender,
  CorridorId,
  Effort,
  FormatId,
  Letter,
  LuxuryFamily,
  Phase,
  SeatId,
  SenderId,
} from './vocabulary.ts';

/** Static facts about one fictional firm, bank, shipper or broker. */
export interface IntermediaryFacts {
  readonly id: IntermediaryId;
  readonly name: string;
  readonly trade: 'trader' | 'bank' | 'shipper' | 'broker';
  readonly jurisdiction: 'china' | 'us-linked' | 'third-state';
  readonly corridor: CorridorId;
}

/** A shock of the scenario's deck; drawn by the seed. */
export interface Shock {
  readonly id: string;
  readonly effects: readonly Nudge[];
}

/** How long a table plays. From round `openFrom` each round may be the last with `lastChance`; `most` at most. */
export interface FormatRules {
  readonly openFrom: number;
  readonly lastChance: number;
  readonly most: number;
  /** Seconds of each phase. */
  readonly seconds: Readonly<Record<Phase, number>>;
}

/** Fixed anchors of one aim: the raw value that scores 0 and the one that scores 100. */
export interface Anchor {
  readonly zero: number;
  readonly hundred: number;
}

/** A world to play in: data with sources, no logic. */
export interface Scenario {
  readonly id: string;
  readonly startYear: number;
  /** 1 January to June, 2 July to December. */
  readonly startHalf: 1 | 2;
  readonly params: ModelParams;
  readonly stocks: Stocks;
  readonly intermediaries: readonly IntermediaryFacts[];
  readonly shocks: readonly Shock[];
  /** Chance that a round from the second on draws a shock. */
  readonly shockChance: number;
  readonly formats: Readonly<Record<FormatId, FormatRules>>;
  /** Points a round for each sender. */
  readonly points: BySender<number>;
  /** Letters in force at the start, without sunset. */
  readonly letters: ByCorridor<ByMeasure<Letter>>;
  readonly efforts: BySender<ByBasket<Effort>>;
  /** The draft that lies on the table when round 1 opens. */
  readonly draft: DraftBlanks;
  /** Round in which each order kind opens. */
  readonly opens: Readonly<Record<OrderKind, number>>;
  /** Whose exporters pay for a family on the common list, and what each tick costs that seat a round, in points. */
  readonly families: Readonly<Record<LuxuryFamily, { readonly owner: SenderId }>>;
  /** Share 0-1 of luxury and dual-use trade that each border's own list covers before there is a common one. */
  readonly nationalLists: ByCorridor<{ readonly luxury: number; readonly dualUse: number }>;
  /** What the Panel already holds when the game opens. */
  readonly firstFinding: { readonly intermediary: IntermediaryId; readonly evidence: number };
  /** Leaning of the thirteen members: the support a text needs from each, -100 to 100. */
  readonly members: readonly number[];
  /** Fixed policy of every seat in the no-sanctions baseline run. */
  readonly baselineSpending: {
    readonly circle: number;
    readonly programme: number;
    readonly citizens: number;
    readonly networks: number;
    readonly security: number;
  };
  readonly aims: BySeat<readonly AimData[]>;
  /** What each seat may be given to wish for beside its aims; the seed draws one. */
  readonly privateAims: BySeat<readonly PrivateAim[]>;
  /**
   * Programme index of the breakout line, the width of its smooth step, and the points it takes off an aim once crossed.
   * A programme that ends `clear` index points below the line and `delay` percent behind the baseline is contained.
   */
  readonly breakout: {
    readonly line: number;
    readonly width: number;
    readonly hit: number;
    readonly clear: number;
    readonly delay: number;
  };
  /** Prices in points, chips, trust and standing of every order that has one, by name. */
  readonly costs: Readonly<Record<Price, number>>;
}

/** The opening of an order that a world does not have: beyond any last round. */
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

/** One aim of one seat: its weight in percent and the anchors of its raw value. */
export interface AimData {
  readonly aim: AimId;
  readonly weight: number;
  readonly anchor: Anchor;
}

/** Name the half-year of a round, for people: { year: 2016, half: 1 }. */
export function halfYearOf(scenario: Pick<Scenario, 'startYear' | 'startHalf'>, round: number): HalfYear {
  const halves = scenario.startYear * 2 + (scenario.startHalf - 1) + (round - 1);
  return { year: Math.floor(halves / 2), half: halves % 2 === 0 ? 1 : 2 };
}

export interface HalfYear {
  readonly year: number;
  readonly half: 1 | 2;
}

export type SeatPair = readonly [SeatId, SeatId];
