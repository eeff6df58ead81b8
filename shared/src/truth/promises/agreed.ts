import { priceOf } from '../../rules/price.ts';
import type { Nudge } from '../../terms/nudge.ts';
import { CORRIDOR_OF, isSender, type CorridorId, type TestKind } from '../../terms/vocabulary.ts';
import type { World } from '../world.ts';
import type { Agreement, Provided, Term } from '../../terms/agreement.ts';
import { isFreezeKept, isProvision, programmeChips, testIn, withdrawnBy } from '../../rules/promises/by-docket.ts';
import { agreementsInForce, isDue } from '../../rules/promises/due.ts';

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
export const plannedTest = ({ seats }: Pick<World, 'seats'>): TestKind => testIn(seats.dprk.docket);

/** All terms that bind this round, in the order of signature. */
export function termsInForce(world: TermFacts, test: TestKind = plannedTest(world)): readonly TermInForce[] {
  const due: TermInForce[] = [];
  for (const agreement of agreementsInForce(world)) {
    agreement.terms.forEach((term, index) => {
      if (isDue(agreement, term, test)) due.push({ agreement, term, index });
    });
  }
  return due;
}

// The functions below are called together; pass the terms that are due if available.

/** Agreed aid, fuel and relief to Pyongyang that is not withdrawn, US$ million this half-year. */
export function agreedTransfers(world: TermFacts, due: readonly TermInForce[] = termsInForce(world)): number {
  let sum = 0;
  for (const { agreement, term } of due) {
    if (term.kind !== 'provide' || !isMoney(term.what) || term.by === 'dprk') continue;
    if (agreement.parties.includes('dprk') && !isWithdrawn(world, term)) sum += term.amount;
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
  if (due.some(({ term }) => term.kind === 'provide' && term.what === 'access' && !isWithdrawn(world, term))) {
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
const isWithdrawn = ({ seats }: Pick<World, 'seats'>, term: Provision): boolean =>
  withdrawnBy(seats[term.by].docket, term).length > 0;

type Provision = Extract<Term, { readonly kind: 'provide' }>;

const isMoney = (what: Provided): boolean => what === 'aid' || what === 'fuel' || what === 'relief';
