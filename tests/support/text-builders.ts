import { evolveAll } from '../../shared/src/truth/fold/evolve.ts';
import type { GameEvent } from '../../shared/src/truth/events.ts';
import type { Report, Reading } from '../../shared/src/terms/evidence.ts';
import { agreementId, reportId, textIdOf } from '../../shared/src/terms/ids.ts';
import { applyImmediate } from '../../shared/src/truth/commands/immediate-effects.ts';
import type { ImmediateOrder } from '../../shared/src/terms/order.ts';
import { precheck } from '../../shared/src/orders/precheck.ts';
import type { RejectionCode } from '../../shared/src/terms/rejection.ts';
import type { Agreement, AgreementTerms, Term } from '../../shared/src/terms/agreement.ts';
import type { DraftBlanks, DraftText } from '../../shared/src/terms/resolution.ts';
import { projectSeat } from '../../shared/src/truth/projection/project-seat.ts';
import type { ByBasket, Effort, SeatId } from '../../shared/src/terms/vocabulary.ts';
import type { RoundRecord, World } from '../../shared/src/truth/world.ts';
import { aWorld, LATE_ROUND } from './builders.ts';
import { evenEfforts, playedWorld } from './world-builder.ts';

// Worlds, texts and promises for tests of what takes effect at once.

/** Blanks of a text that changes nothing, changed where given. */
export const blanksOf = (change: Partial<DraftBlanks> = {}): DraftBlanks => ({
  changes: [],
  commonList: false,
  exemptions: false,
  procedure: false,
  panel: false,
  sunset: 4,
  ...change,
});

/** A text on the table of a round. */
export const aDraft = (change: Partial<DraftBlanks> = {}, round = LATE_ROUND): DraftText => ({
  id: textIdOf(round),
  round,
  tabledBy: 'un',
  blanks: blanksOf(change),
});

/** A world in the negotiation of a late round, no round played, changed where given. */
export const negotiating = (change: Partial<World> = {}): World => aWorld({ phase: 'negotiation', ...change });

/** A world in negotiation after three played rounds, with their history and public record. */
export const afterThreeRounds = (change: Partial<World> = {}): World => ({
  ...playedWorld({ rounds: 3 }),
  round: 4,
  phase: 'negotiation',
  ...change,
});

/** Why a seat may not do this in this world; `null` if it may. */
export const refusalOf = (world: World, seat: SeatId, order: ImmediateOrder): RejectionCode | null =>
  precheck(projectSeat(world, seat), world.scenario, order)?.code ?? null;

/** The events of an order that the seat may give; fails the test if it may not. */
export function eventsOf(world: World, seat: SeatId, order: ImmediateOrder): readonly GameEvent[] {
  const refusal = refusalOf(world, seat, order);
  if (refusal !== null) throw new Error(`${seat} may not ${order.kind}: ${refusal}`);
  return applyImmediate(world, seat, order);
}

/** The world after an order that the seat may give. */
export const after = (world: World, seat: SeatId, order: ImmediateOrder): World =>
  evolveAll(world, eventsOf(world, seat, order));

/** A report of the Panel or a service, changed where given. */
export const aFinding = (reading: Reading, change: Partial<Report> = {}): Report => ({
  id: reportId('R3.un.1'),
  round: 3,
  by: 'un',
  reading,
  published: false,
  shownTo: [],
  ...change,
});

/** The same effort in every basket. */
export const flatEffort = (effort: Effort): ByBasket<Effort> => ({
  elite: effort,
  programme: effort,
  finance: effort,
  broad: effort,
});

/** A Panel reading of the effort at the border. */
export const effortAtBorder = (effort: Effort, confidence = 90): Reading => ({
  kind: 'effort',
  corridor: 'border',
  effort: flatEffort(effort),
  confidence,
});

/** Terms between seats for two rounds, changed where given. */
export const termsOf = (
  parties: readonly SeatId[],
  terms: readonly Term[],
  change: Partial<AgreementTerms> = {},
): AgreementTerms => ({ parties, terms, rounds: 2, secret: false, condition: 'none', ...change });

/** An agreement in force in a late round. */
export const inForce = (terms: AgreementTerms, change: Partial<Agreement> = {}): Agreement => ({
  ...terms,
  id: agreementId('A5-1'),
  offeredBy: terms.parties[0] ?? 'us',
  offeredIn: LATE_ROUND,
  signed: terms.parties,
  status: 'in-force',
  from: LATE_ROUND,
  until: LATE_ROUND + terms.rounds - 1,
  judgements: [],
  ...change,
});

/**
 * What judging promises needs of a round's record: no test, full effort, the dockets of the world, changed where given.
 */
export const factsOf = (
  world: World,
  change: Partial<Pick<RoundRecord, 'efforts' | 'test'>> = {},
): Pick<RoundRecord, 'efforts' | 'test' | 'dockets'> => ({
  efforts: evenEfforts(3),
  test: 'none',
  dockets: {
    us: world.seats.us.docket,
    china: world.seats.china.docket,
    un: world.seats.un.docket,
    dprk: world.seats.dprk.docket,
  },
  ...change,
});

/** The events of one kind, in order. */
export const ofKind = <K extends GameEvent['kind']>(events: readonly GameEvent[], kind: K) =>
  events.filter((event): event is Extract<GameEvent, { readonly kind: K }> => event.kind === kind);

/** The immediate change of a quantity by some events. */
export const moved = (events: readonly GameEvent[], variable: string): number =>
  ofKind(events, 'standing-moved')
    .flatMap(({ nudges }) => nudges)
    .filter((nudge) => nudge.variable === variable)
    .reduce((sum, { amount }) => sum + amount, 0);
