import { subSeed } from '../../lib/rng.ts';
import type { Seed } from '../../lib/seed.ts';
import type { Scenario } from '../../terms/scenario.ts';
import type { SeatView } from '../../terms/seat-view.ts';
import { isLastRound } from '../../truth/outcome/is-last-round.ts';
import { privateAimOf } from '../../truth/outcome/private-aims.ts';

/** Seeds that are tried; a scenario has a few private aims for each seat. */
const TRIES = 60;

/**
 * A seed of an imagined game that fits what the seat knows of its own: it draws the seat's private aim, and the game has
 * lasted until now. Everything else that it draws is as open as it is to the seat.
 */
export function fittingSeed(view: SeatView, scenario: Scenario, seed: Seed, nth: number): Seed {
  let last = seed;
  for (let attempt = 0; attempt < TRIES; attempt++) {
    last = subSeed(seed, `imagined/${nth}/${attempt}`);
    if (fits(view, scenario, last)) return last;
  }
  return last;
}

function fits(view: SeatView, scenario: Scenario, seed: Seed): boolean {
  if ((privateAimOf(scenario, seed, view.seat)?.id ?? null) !== (view.privateAim?.id ?? null)) return false;
  const table = { scenario, seed, format: view.public.format, fixedRounds: view.public.rounds.fixed };
  return view.public.record.every(({ round }) => round >= view.public.round || !isLastRound(table, round));
}
