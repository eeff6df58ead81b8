import { ln } from '../lib/portable-math.ts';
import { stream, uniform, type Stream } from '../lib/rng.ts';
import type { SeatView } from '../terms/seat-view.ts';
import type { BotOptions } from './turn.ts';

/** A bot's noise for one seat and round: Gumbel draws, so that taking the best candidate is a logit choice. */
export interface Taste {
  /** The noise of one choice, points of utility. */
  of(subject: string): number;
  /** A draw in [0, 1) whatever the temperature: what varies from game to game, and not from careful to careless. */
  draw(subject: string): number;
}

export function tasteOf(view: SeatView, options: BotOptions): Taste {
  const from: Stream = stream(options.seed, view.public.round);
  const { temperature } = options;
  return {
    of: (subject) => {
      if (temperature === 0) return 0;
      const u = Math.min(0.999999, Math.max(1e-6, uniform(from, `bot:${view.seat}`, subject)));
      return -temperature * ln(-ln(u));
    },
    draw: (subject) => uniform(from, `bot:${view.seat}:draw`, subject),
  };
}

export interface Candidate<T> {
  readonly name: string;
  readonly value: T;
  readonly utility: number;
}

/** The candidate with the highest utility and noise; `null` if there is none. */
export function best<T>(candidates: readonly Candidate<T>[], taste: Taste): T | null {
  let chosen: T | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const { name, value, utility } of candidates) {
    const felt = utility + taste.of(name);
    if (felt > most) {
      most = felt;
      chosen = value;
    }
  }
  return chosen;
}

/** A step that can be bought only after the previous step of its ladder. */
export interface Step {
  readonly ladder: string;
  readonly cost: number;
  readonly utility: number;
}

/** The number of steps of each ladder when a budget is spent on the steps with the highest utility per point. */
export function allocate(
  budget: number,
  ladders: Readonly<Record<string, readonly Step[]>>,
  taste: Taste,
): ReadonlyMap<string, number> {
  const taken = new Map<string, number>();
  let left = budget;
  for (;;) {
    let pick: Step | null = null;
    let most = 0;
    for (const [name, steps] of Object.entries(ladders)) {
      const next = steps[taken.get(name) ?? 0];
      if (next === undefined || next.cost > left) continue;
      const felt = (next.utility + taste.of(`${name}:${taken.get(name) ?? 0}`) * 0.5) / Math.max(0.5, next.cost);
      if (felt > most) {
        most = felt;
        pick = next;
      }
    }
    if (pick === null) return taken;
    taken.set(pick.ladder, (taken.get(pick.ladder) ?? 0) + 1);
    left -= pick.cost;
  }
}
