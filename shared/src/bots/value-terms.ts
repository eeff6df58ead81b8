import { pow } from '../lib/portable-math.ts';
import { assertNever } from '../lib/assert-never.ts';
import { isRelief, snapBackOf, type AgreementTerms, type Refrained, type Term } from '../terms/agreement.ts';
import { exemptionPrice, mandatePrice } from '../rules/promises/offer-price.ts';
import { isSender, type ByBasket, type BySeat, type SeatId } from '../terms/vocabulary.ts';
import { courseOf } from './dprk-course.ts';
import { priceOfQuiet } from './dprk-price.ts';
import { roundsLeft, type Mind } from './mind.ts';
import { valueOfRelief } from './value-relief.ts';
import { testHabit } from './readings.ts';
import { timesBroken } from './talk/memory.ts';

// Values are points of a seat's own score for one half-year in which a promise is kept, from games of low-noise bots.

/** Gain of each seat per half-year in which Pyongyang refrains from a test. */
const QUIET: BySeat<number> = { us: 1, china: 0.9, un: 1.5, dprk: -0.8 };
/** Value of a freeze of the whole programme; proportional to the share. */
const FREEZE: BySeat<number> = { us: 2.6, china: 1.5, un: 4, dprk: -1.7 };
/** Value of US$1 million of aid to the recipient, and its cost to the seats that fear what it pays for. */
const MONEY: BySeat<number> = { us: -0.001, china: -0.0025, un: -0.0015, dprk: 0.0027 };
/** Value of a paused exercise: lower tension, and a success for Pyongyang. The US also pays in mandate. */
const PAUSE: BySeat<number> = { us: 0.15, china: 0.7, un: 0.1, dprk: 0.55 };
/** Value of one step of effort on programme goods by another sender that would not have made it otherwise. */
const ENFORCED: BySeat<number> = { us: 0.2, china: 0.12, un: 0.25, dprk: -0.05 };
/** Value to the US of a point of mandate, paid once. */
const MANDATE = 0.25;
/** Value to the UN of a point of credibility, paid once. */
const CREDIBILITY = 0.2;
/** Factor on Pyongyang's price of a freeze while the arsenal has priority. */
const ARSENAL = 2.2;
/** Price of giving up the programme for good: above any package, so it is not for sale. */
const DISARMAMENT = -40;

/**
 * The value of an offer to a seat, as estimated by the bot, points of that seat's score; about 0 is not worth signing.
 */
export function valueOfOffer(mind: Mind, offer: AgreementTerms, seat: SeatId): number {
  const rounds = Math.min(offer.rounds, roundsLeft(mind));
  const dear = seat === 'dprk' && mind.view.seat === 'dprk' && courseOf(mind) === 'arsenal' ? ARSENAL : 1;
  let sum = 0;
  for (const term of offer.terms) {
    const value = valueOfTerm(mind, offer, term, seat) * rounds * (term.kind === 'freeze' ? dear : 1);
    // Another seat's promise is discounted by trust; the seat's own promises count in full, save that relief which
    // can fall back costs only as long as Pyongyang keeps its word.
    const mayFall = value < 0 && isRelief(term) && seat !== 'dprk' && snapBackOf(offer) !== 'none';
    const discounted = mayFall ? credence(mind, 'dprk', seat) : 1;
    sum += term.by === seat || value < 0 ? value * discounted : value * credence(mind, term.by, seat);
  }
  if (seat === 'un') sum -= CREDIBILITY * exemptionPrice(mind.scenario, mind.view.public, offer);
  // Half of the mandate is returned when the agreement runs its full term.
  if (seat === 'us') sum -= 0.75 * MANDATE * mandatePrice(mind.scenario, offer);
  return sum;
}

/** Points that others' promises in force are worth to the seat in this half-year, under agreements with a condition. */
export function valueOfPromises(mind: Mind, condition: AgreementTerms['condition']): number {
  const { seat, agreements } = mind.view;
  return agreements
    .filter((one) => one.status === 'in-force' && one.condition === condition)
    .flatMap((one) => one.terms.filter(({ by }) => by !== seat).map((term) => valueOfTerm(mind, one, term, seat)))
    .reduce((sum, value) => sum + Math.max(0, value), 0);
}

/**
 * How far (0-1) a seat believes another's promise: depends on the trust between them and, for the bot's own seat, on its
 * temperament; lower after each broken word that it remembers.
 */
function credence(mind: Mind, by: SeatId, seat: SeatId): number {
  const { view, temper } = mind;
  const known = seat === view.seat ? view.trust[by] : by === view.seat ? view.trust[seat] : undefined;
  const isOwn = seat === view.seat;
  const broken = isOwn ? timesBroken(mind, by) : view.public.announcedBreaches.filter((one) => one.by === by).length;
  const believing = isOwn ? 0.7 + 0.6 * temper.trust : 1;
  return Math.min(1, believing * (0.3 + 0.9 * ((known ?? 45) / 100))) * pow(0.6, broken);
}

function valueOfTerm(mind: Mind, offer: AgreementTerms, term: Term, seat: SeatId): number {
  switch (term.kind) {
    case 'enforce':
      return valueOfEffort(mind, term, seat);
    case 'refrain':
      return valueOfRestraint(mind, offer, term.from, term.by, seat);
    case 'provide':
      return valueOfProvision(term, seat);
    case 'vote':
      return term.by === seat ? -0.1 : seat === 'dprk' ? 0 : 0.3;
    case 'freeze':
      if (term.share === 100 && seat === 'dprk') return DISARMAMENT;
      return (FREEZE[seat] * term.share) / 100;
    case 'ease':
    case 'release':
    case 'license':
      return valueOfRelief(mind, offer, term, seat);
    default:
      return assertNever(term);
  }
}

/** Cost of one further step of a sender's own effort. */
const OWN_EFFORT: ByBasket<number> = { elite: 0.25, programme: 0.2, finance: 0.25, broad: 0.6 };

/** Effort that is already declared would be made anyway: only further steps have a value. */
function valueOfEffort({ view }: Mind, term: Extract<Term, { kind: 'enforce' }>, seat: SeatId): number {
  if (!isSender(term.by)) return 0;
  const declared = view.public.record.at(-1)?.reports[term.by][term.basket] ?? 1;
  const steps = Math.max(0, term.atLeast - declared);
  const isProgramme = term.basket === 'programme';
  if (term.by === seat) return -OWN_EFFORT[term.basket] * steps;
  return (isProgramme ? 1 : 0.3) * ENFORCED[seat] * steps;
}

const LOUDNESS = { missile: 1, 'long-range': 0.5, nuclear: 0.25 } as const;

function valueOfRestraint(mind: Mind, offer: AgreementTerms, from: Refrained, by: SeatId, seat: SeatId): number {
  switch (from) {
    case 'missile':
    case 'long-range':
    case 'nuclear': {
      // A freeze covers every test, and a missile ban covers long-range ones: they are not paid for twice.
      const covered =
        offer.terms.some(({ kind }) => kind === 'freeze') ||
        (from === 'long-range' && offer.terms.some((term) => term.kind === 'refrain' && term.from === 'missile'));
      if (covered) return 0;
      // Only Pyongyang itself knows what its quiet costs it.
      if (seat === 'dprk' && mind.view.seat === 'dprk') return -priceOfQuiet(mind, from);
      return QUIET[seat] * LOUDNESS[from] * (0.4 + 0.8 * testHabit(mind.view));
    }
    case 'exercise':
      return PAUSE[seat];
    case 'bank-penalty':
      return by === seat ? -0.1 : seat === 'china' ? 0.25 : 0;
    case 'listing':
      return by === seat ? -0.1 : 0.05;
    case 'veto':
      return by === seat ? -0.1 : 0.15;
  }
}

function valueOfProvision(term: Extract<Term, { kind: 'provide' }>, seat: SeatId): number {
  switch (term.what) {
    case 'aid':
    case 'fuel':
    case 'relief':
      return MONEY[seat] * term.amount;
    case 'access':
      return seat === 'un' ? 0.1 : seat === 'dprk' ? -0.1 : 0.05;
    case 'monitoring':
      // Inspectors in the country make a freeze verifiable; those in a sender's corridor raise its diligence.
      return term.by === seat ? -0.1 : seat === 'dprk' ? 0 : 0.2;
    case 'intelligence':
      return term.by === seat ? -0.05 : 0.15;
    case 'meeting':
      return seat === 'dprk' ? 0.3 : 0.15;
  }
}
