import { stream, uniform } from '../../lib/rng.ts';
import type { GameSeed } from '../../lib/seed.ts';
import { byBasket, bySender, byTrade } from '../../terms/records.ts';
import type { Spending } from '../../model/step-inputs.ts';
import { usualTrades } from '../../truth/outcome/baseline.ts';
import type { PublicRound } from '../../terms/public-record.ts';
import type { Scenario } from '../../terms/scenario.ts';
import type { SeatView } from '../../terms/seat-view.ts';
import type { ByBasket, BySender, Effort, SenderId } from '../../terms/vocabulary.ts';

// What the others may have done in a half-year that is over, drawn from what a seat knows of it.

/** Chance that a report of another sender hides a step of slack, where nothing was found. */
const SLACK = 0.2;
/** The efforts of a half-year: the seat's own as they were, the others' as found, or as reported less what may be slack. */
export function effortsOf(view: SeatView, past: PublicRound, seed: GameSeed): BySender<ByBasket<Effort>> {
  const own = view.ownEfforts.find(({ round }) => round === past.round)?.effort;
  return bySender((sender) => {
    if (sender === view.seat && own !== undefined) return own;
    return foundEffort(view, sender, past.round) ?? slackened(past.reports[sender], seed, past.round, sender);
  });
}

function foundEffort(view: SeatView, sender: SenderId, round: number): ByBasket<Effort> | null {
  const told = view.public.found.findLast((one) => one.sender === sender && one.round === round);
  return told?.effort ?? null;
}

const slackened = (reports: ByBasket<Effort>, seed: GameSeed, round: number, sender: SenderId): ByBasket<Effort> =>
  byBasket((basket) => {
    const reported = reports[basket];
    const hides = uniform(stream(seed, round), 'imagined', `slack:${sender}:${basket}`) < SLACK;
    return hides && reported > 0 ? less(reported) : reported;
  });

const less = (effort: Effort): Effort => (effort === 3 ? 2 : effort === 2 ? 1 : 0);

/** Pyongyang's spending in a half-year: from its own books where they are the seat's, else as it usually is. */
export function spendingOf(view: SeatView, scenario: Scenario, round: number): Spending {
  const usual: Spending = {
    circle: 3,
    programme: 2,
    citizens: 2,
    security: 1,
    burden: 0,
    networks: 0,
    networksCorridor: 'sea',
    networksMode: 'state-run',
    ...usualTrades(scenario),
  };
  const uses = view.observations.find((one) => one.round === round)?.ledger?.uses;
  if (uses === undefined) return usual;
  const chips = (millions: number): number => Math.max(0, Math.round(millions / scenario.params.budget.chip.value));
  const illicit = chips(uses.illicit ?? 0);
  return {
    ...usual,
    circle: chips(uses.circle),
    programme: chips(uses.programme),
    citizens: chips(uses.citizens),
    security: chips(uses.security),
    networks: chips(uses.networks),
    ...(usual.illicit === undefined
      ? {}
      : { illicit: byTrade((trade) => (trade === 'arms' ? Math.min(2, illicit) : 0)) }),
  };
}
