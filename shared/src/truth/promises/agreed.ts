import { priceOf } from '../../rules/price.ts';
import type { Nudge } from '../../terms/nudge.ts';
import { slot } from '../../terms/ids.ts';
import { CORRIDOR_OF, isSender, type CorridorId, type SeatId, type TestKind } from '../../terms/vocabulary.ts';
import type { Docket } from '../../terms/docket.ts';
import type { World } from '../world.ts';
import { isRelief, type Agreement, type Provided, type Term } from '../../terms/agreement.ts';
import { reliefEndOf } from '../../rules/promises/relief.ts';

// Effects of the agreements in force on a half-year. A promise to provide something is carried out automatically unless
// the giver's own docket withdraws it: China by cutting support; the US by a national measure on broad trade (which
// contains the aid suspension) or finance; the UN by ordering no relief; Pyongyang by sealing the country (internal
// security 2) for access and monitoring, and by funding or testing beyond the frozen share for a freeze.

/** The part of the world that concerns promises. */
export type TermFacts = Pick<World, 'agreements' | 'round' | 'seats'>;

/** A term in force and its agreement. */
export interface TermInForce {
  readonly agreement: Agreement;
  readonly term: Term;
  readonly index: number;
}

/** The test ordered by Pyongyang for this round. */
export function plannedTest(world: Pick<World, 'seats'>): TestKind {
  const order = world.seats.dprk.docket[slot('conduct-test')];
  return order?.kind === 'conduct-test' ? order.test : 'none';
}

/** The agreements that bind this round. */
export const agreementsInForce = (world: Pick<World, 'agreements' | 'round'>): readonly Agreement[] =>
  world.agreements.filter(
    ({ status, from, until }) => status === 'in-force' && from <= world.round && world.round <= until,
  );

/**
 * Whether a term binds in a round with this test: under `while-no-test` a test suspends all but the promise not to
 * test.
 */
export const isDue = (agreement: Agreement, term: Term, test: TestKind): boolean =>
  agreement.condition === 'none' || test === 'none' || (term.kind === 'refrain' && isTestBan(term.from));

/** Whether relief that a term promised has ended early: nothing is due under it any more. */
export const hasEnded = (agreement: Agreement, term: Term): boolean =>
  isRelief(term) && reliefEndOf(agreement, term.by) !== null;

/** All terms that bind this round, in the order of signature. */
export function termsInForce(world: TermFacts, test: TestKind = plannedTest(world)): readonly TermInForce[] {
  const due: TermInForce[] = [];
  for (const agreement of agreementsInForce(world)) {
    for (const [index, term] of agreement.terms.entries()) {
      if (isDue(agreement, term, test)) due.push({ agreement, term, index });
    }
  }
  return due;
}

// The functions below are called together; pass the terms that are due if available.

/** Agreed aid, fuel and relief to Pyongyang that is not withdrawn, US$ million this half-year. */
export function agreedTransfers(world: TermFacts, due: readonly TermInForce[] = termsInForce(world)): number {
  let sum = 0;
  for (const { agreement, term } of due) {
    if (term.kind !== 'provide' || !isMoney(term.what) || term.by === 'dprk') continue;
    if (agreement.parties.includes('dprk') && !isWithdrawn(world, term.by, term.what)) sum += term.amount;
  }
  return sum;
}

/** Share (0-1) of the programme under a freeze that Pyongyang's docket respects; the widest freeze counts. */
export function agreedFreeze(world: TermFacts, due: readonly TermInForce[] = termsInForce(world)): number {
  let share = 0;
  for (const { term } of due) {
    if (term.kind === 'freeze' && isFreezeKept(programmeChips(world.seats.dprk.docket), plannedTest(world), term.share))
      share = Math.max(share, term.share / 100);
  }
  return share;
}

/** Whether joint exercises are paused this half-year. */
export const exercisesPaused = (world: TermFacts, due: readonly TermInForce[] = termsInForce(world)): boolean =>
  due.some(({ term }) => term.kind === 'refrain' && term.from === 'exercise');

/** Monitoring of each corridor by agreement: one level if its sender promised to be monitored. */
export function agreedMonitoring(
  world: TermFacts,
  due: readonly TermInForce[] = termsInForce(world),
): Readonly<Record<CorridorId, number>> {
  const monitoring = { border: 0, sea: 0, dollar: 0 };
  for (const { term } of due) {
    if (term.kind === 'provide' && term.what === 'monitoring' && isSender(term.by))
      monitoring[CORRIDOR_OF[term.by]] = 1;
  }
  return monitoring;
}

/** Immediate effects of agreements in force: access for relief staff, and a meeting in the round of the agreement. */
export function agreedNudges(
  world: TermFacts & Pick<World, 'scenario'>,
  due: readonly TermInForce[] = termsInForce(world),
): readonly Nudge[] {
  const nudges: Nudge[] = [];
  if (due.some(({ term }) => isProvision(term, 'access') && !isWithdrawn(world, 'dprk', 'access'))) {
    const amount = priceOf(world.scenario, 'agreement.access');
    nudges.push({ variable: 'access', amount, term: 'agreed-access', origin: 'mixed' });
  }
  if (due.some(({ agreement, term }) => agreement.from === world.round && isProvision(term, 'meeting'))) {
    const [tension, trust] = [
      priceOf(world.scenario, 'agreement.meeting-tension'),
      priceOf(world.scenario, 'agreement.meeting-trust'),
    ];
    nudges.push({ variable: 'tension', amount: tension, term: 'agreed-meeting', origin: 'mixed' });
    nudges.push({ variable: 'trust:us-dprk', amount: trust, term: 'agreed-meeting', origin: 'mixed' });
  }
  return nudges;
}

/** Whether a giver's own docket withdraws what it promised to provide; intelligence is judged by the reports shown. */
export function isWithdrawn(world: Pick<World, 'seats'>, giver: SeatId, what: Provided): boolean {
  const { docket } = world.seats[giver];
  switch (what) {
    case 'aid':
    case 'fuel':
    case 'relief':
      if (giver === 'china') {
        const order = docket[slot('set-support')];
        return order?.kind === 'set-support' && order.support === 'cut';
      }
      if (giver === 'us') return imposes(world, 'broad') || imposes(world, 'finance');
      if (giver === 'un') {
        const order = docket[slot('set-relief')];
        return order?.kind === 'set-relief' && order.units === 0;
      }
      return false;
    case 'access':
    case 'monitoring': {
      const order = docket[slot('fund-security')];
      return giver === 'dprk' && order?.kind === 'fund-security' && order.chips === 2;
    }
    case 'intelligence':
    case 'meeting':
      return false;
  }
}

/** Whether spending and testing respect a freeze: a share of the four chips that a full programme costs. */
export const isFreezeKept = (chips: number, test: TestKind, share: 25 | 50 | 75 | 100): boolean =>
  test === 'none' && chips <= Math.floor(4 * (1 - share / 100));

/** Chips for the programme in Pyongyang's docket. */
export function programmeChips(docket: Docket): number {
  const order = docket[slot('fund-programme')];
  return order?.kind === 'fund-programme' ? order.chips : 0;
}

/** Whether a promise to refrain concerns a test. */
export const isTestBan = (from: string): from is 'missile' | 'long-range' | 'nuclear' =>
  from === 'missile' || from === 'long-range' || from === 'nuclear';

/** Whether a promise is to provide this. */
export const isProvision = (term: Term, what: Provided): boolean => term.kind === 'provide' && term.what === what;

const isMoney = (what: Provided): boolean => what === 'aid' || what === 'fuel' || what === 'relief';

function imposes(world: Pick<World, 'seats'>, basket: 'broad' | 'finance'): boolean {
  const order = world.seats.us.docket[slot(`impose-measure:${basket}`)];
  return order?.kind === 'impose-measure' && order.level > 0;
}
