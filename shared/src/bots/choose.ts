import { ln } from '../lib/portable-math.ts';
import { stream, uniform, type Stream } from '../lib/rng.ts';
import type { SeatView } from '../terms/seat-view.ts';
import type { BySeat } from '../terms/vocabulary.ts';
import type { BotOptions } from './turn.ts';

/** A bot's noise for one seat and round: Gumbel draws, so that taking the best candidate is a logit choice. */
export interface Taste {
  /** The noise of one choice, points of utility. */
  of(subject: string): number;
  /** A draw in [0, 1) whatever the temperature: what varies from game to game, and not from careful to careless. */
  draw(subject: string): number;
}

// Written out: a name that is put together at every draw has to be looked up by all of its letters.
const NOISE: BySeat<string> = { us: 'bot:us', china: 'bot:china', un: 'bot:un', dprk: 'bot:dprk' };
const DRAW: BySeat<string> = { us: 'bot:us:draw', china: 'bot:china:draw', un: 'bot:un:draw', dprk: 'bot:dprk:draw' };

export function tasteOf(view: SeatView, options: BotOptions): Taste {
  const [noise, draw] = [NOISE[view.seat], DRAW[view.seat]];
  const from: Stream = stream(options.seed, view.public.round);
  const { temperature } = options;
  return {
    of: (subject) => {
      if (temperature === 0) return 0;
      const u = Math.min(0.999999, Math.max(1e-6, uniform(from, noise, subject)));
      return -temperature * ln(-ln(u));
    },
    draw: (subject) => uniform(from, draw, subject),
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
  const nextOf = (name: string, steps: readonly Step[]): Rung | null => {
    const at = taken.get(name) ?? 0;
    const step = steps[at];
    if (step === undefined) return null;
    return { step, felt: (step.utility + taste.of(`${name}:${at}`) * 0.5) / Math.max(0.5, step.cost) };
  };
  // A ladder's next step is felt the same until it is taken.
  const rungs = new Map<string, Rung | null>();
  for (const [name, steps] of Object.entries(ladders)) rungs.set(name, nextOf(name, steps));
  let left = budget;
  for (;;) {
    let pick: Step | null = null;
    let most = 0;
    for (const rung of rungs.values()) {
      if (rung === null || rung.step.cost > left || rung.felt <= most) continue;
      most = rung.felt;
      pick = rung.step;
    }
    if (pick === null) return taken;
    const { ladder, cost } = pick;
    taken.set(ladder, (taken.get(ladder) ?? 0) + 1);
    rungs.set(ladder, nextOf(ladder, ladders[ladder] ?? []));
    left -= cost;
  }
}

/** The next step of a ladder, and its utility per point with the noise of the choice. */
interface Rung {
  readonly step: Step;
  readonly felt: number;
}
