import { lookChance } from '../rules/facts/panel-watch.ts';
import { chanceOfEndIn, type Mind } from './mind.ts';
import { CORRIDOR_OF, isSender, type BasketId, type SenderId } from '../terms/vocabulary.ts';

// How far a seat keeps what nobody may see. A seat that never bluffs keeps its word; for the others it is worth what
// being seen would cost, and that is worth less to the impatient and near the end.

/** Value of a kept promise, points: higher than that of any single effort. */
const PROMISE = 8;
/** How strongly the wish to save the effort grows with what a temperament allows itself. */
const TEMPTED = 2;
/** Value of a word that the seat would rather not keep: nobody breaks one for nothing. */
const LEAST = 0.3;
/** Half-years after being read by the Panel in which a seat does not try again. */
const WARNED = 2;

/** Chance (0-1) that the Panel reads what a sender does at its own corridor in this half-year, by what it can know. */
export function chanceSeen({ view, scenario }: Mind, sender: SenderId): number {
  return isWarned(view, sender) ? 1 : lookChance(view, scenario, sender);
}

/** Whether everybody read the sender's effort lately: it takes for granted that they look again. */
const isWarned = ({ public: { found, round } }: Mind['view'], sender: SenderId): boolean =>
  found.some((one) => one.sender === sender && one.round >= round - WARNED) && CORRIDOR_OF[sender] !== 'sea';

/** What the future is worth to a seat, 0 to 1: its patience, and nothing in a round that may be the last. */
export const patienceOf = (mind: Mind): number =>
  mind.temper.patience * (1 - chanceOfEndIn(mind, mind.view.public.round, mind.view.public.round));

/** How much (0-1) a seat would rather not keep a promise of effort that costs it more than it brings. */
export function temptation(mind: Mind, sender: SenderId): number {
  const { bluff } = mind.temper;
  return Math.min(1, TEMPTED * bluff * (1 - chanceSeen(mind, sender)));
}

/** Points that the steps of a signed promise of effort are worth beyond what they do, on one basket. */
export function worthOfWord(mind: Mind, basket: BasketId): number {
  const { seat } = mind.view;
  if (!isSender(seat)) return PROMISE;
  const tempted = temptation(mind, seat);
  // Without any bluff the noise of choice does not touch a signed word.
  const felt = tempted === 0 ? 0 : mind.taste.of(`word:${basket}`);
  return Math.max(LEAST, PROMISE * (1 - tempted) + felt);
}
