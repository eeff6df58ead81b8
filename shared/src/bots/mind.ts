import type { OrderKind } from '../terms/order.ts';
import { opensIn, precheck } from '../orders/precheck.ts';
import type { Order } from '../terms/order.ts';
import type { PrivateAim } from '../terms/private-aim.ts';
import type { Scenario } from '../terms/scenario.ts';
import type { SeatView } from '../terms/seat-view.ts';
import type { BotLevel } from '../terms/bot-level.ts';
import type { Temperament } from '../terms/temperament.ts';
import { TEMPERAMENT, temperamentOf } from './temperaments.ts';
import { tasteOf, type Taste } from './choose.ts';
import type { BotOptions } from './turn.ts';

/** Everything a bot's decision depends on: its own view, the public rules, its noise, private aim and character. */
export interface Mind {
  readonly view: SeatView;
  readonly scenario: Scenario;
  readonly taste: Taste;
  /** The private aim in its view; `null` if it has none. */
  readonly wish: PrivateAim | null;
  readonly temper: Temperament;
  readonly level: BotLevel;
  /** Whether the bot may use a kind: it is open, and not excluded by the options. */
  readonly may: (kind: OrderKind) => boolean;
}

/** A bot's mind for one view. */
export function mindOf(view: SeatView, scenario: Scenario, options: BotOptions): Mind {
  const wished = view.privateAim?.id;
  return {
    view,
    scenario,
    taste: tasteOf(view, options),
    wish: scenario.privateAims[view.seat].find(({ id }) => id === wished) ?? null,
    temper: temperOf(view, scenario, options),
    level: options.level ?? 'competent',
    may: (kind) => options.without?.has(kind) !== true && opensIn(scenario, kind) <= view.public.round,
  };
}

/** A bot's character: that of a world that teaches comes first; otherwise the one given, or drawn from the seed. */
function temperOf({ seat }: SeatView, { temperaments }: Scenario, { seed, temperament }: BotOptions): Temperament {
  const given = temperaments?.[seat] ?? temperament;
  return given === undefined ? temperamentOf(seed, seat) : TEMPERAMENT[given];
}

/** Whether an order would be accepted now. */
export const isLegal = ({ view, scenario }: Mind, order: Order): boolean => precheck(view, scenario, order) === null;

/** Expected number of rounds left, including this one; exact if the end is fixed. */
export function roundsLeft({ view }: Mind): number {
  const { round, rounds } = view.public;
  if (rounds.fixed !== null) return Math.max(1, rounds.fixed - round + 1);
  let expected = 0;
  let reached = 1;
  for (let at = round; at <= rounds.most; at++) {
    expected += reached;
    if (at >= rounds.openFrom) reached *= 1 - rounds.lastChance;
  }
  return expected;
}

/** Chance (0-1) that the game's last round is within a span of rounds, both inclusive, none of them over yet. */
export function chanceOfEndIn({ view }: Mind, first: number, last: number): number {
  const { round, rounds } = view.public;
  if (rounds.fixed !== null) return first <= rounds.fixed && rounds.fixed <= last ? 1 : 0;
  let chance = 0;
  let reached = 1;
  for (let at = round; at <= rounds.most; at++) {
    const ends = at >= rounds.most ? 1 : at >= rounds.openFrom ? rounds.lastChance : 0;
    if (at >= first && at <= last) chance += reached * ends;
    reached *= 1 - ends;
  }
  return chance;
}
