import { priceOf } from '../../rules/price.ts';
import { assertNever } from '../../lib/assert-never.ts';
import {
  CORRIDOR_OF,
  isSender,
  type BasketId,
  type Effort,
  type SeatId,
  type SenderId,
} from '../../terms/vocabulary.ts';
import { slot } from '../../terms/ids.ts';
import { isKnownBy } from '../../rules/facts/text-facts.ts';
import type { RoundRecord, World } from '../world.ts';
import type { Refrained, Term } from '../../terms/agreement.ts';
import { isBanned, isFreezeKept, programmeChips, withdrawnBy } from '../../rules/promises/by-docket.ts';
import { agreementsInForce } from '../../rules/promises/due.ts';

/** The part of the round's record that concerns promises. */
export type JudgedFacts = Pick<RoundRecord, 'efforts' | 'test' | 'dockets'>;

/** Whether a term was kept and, if not, whether another party could have observed the breach. */
export interface Judged {
  readonly kept: boolean;
  readonly observable: boolean;
}

const KEPT: Judged = { kept: true, observable: false };
/** For a term whose breach cannot be hidden: a test, a vote, a listing, a penalty, aid not provided. */
const openly = (kept: boolean): Judged => (kept ? KEPT : { kept: false, observable: true });

/**
 * Judges one promise by what actually happened; `parties` are the seats between which it was made.
 * A breach is observable only if another party has the means to observe it.
 */
export function judgeTerm(world: World, facts: JudgedFacts, parties: readonly SeatId[], term: Term): Judged {
  switch (term.kind) {
    case 'enforce':
      return isSender(term.by) ? judgeEffort(world, facts, parties, term.by, term.basket, term.atLeast) : KEPT;
    case 'refrain':
      return openly(isRefrained(world, facts, term.by, term.from));
    case 'provide':
      return openly(
        term.what === 'intelligence'
          ? hasInformed(world, parties, term.by)
          : withdrawnBy(world.seats[term.by].docket, term).length === 0,
      );
    case 'vote': {
      const roll = world.rollCalls.find(({ text }) => text.round === world.round);
      return openly(roll === undefined || !isSender(term.by) || roll.votes[term.by] === term.vote);
    }
    case 'freeze': {
      if (isFreezeKept(programmeChips(facts.dockets.dprk), facts.test, term.share)) return KEPT;
      return { kept: false, observable: facts.test !== 'none' || isProgrammeWatched(world, parties) };
    }
    case 'ease':
    case 'release':
    case 'license':
      return openly(withdrawnBy(facts.dockets[term.by], term).length === 0);
    default:
      return assertNever(term);
  }
}

/**
 * Effort is secret: a breach is observable to a party with a reading of it, and to Pyongyang, which sees its cargo
 * pass.
 */
function judgeEffort(
  world: World,
  facts: JudgedFacts,
  parties: readonly SeatId[],
  by: SenderId,
  basket: BasketId,
  atLeast: Effort,
): Judged {
  const corridor = CORRIDOR_OF[by];
  if (facts.efforts[by][basket] >= atLeast) return KEPT;
  const others = parties.filter((party) => party !== by);
  const isShown = world.reports.some(
    ({ round, by: holder, shownTo, published, reading }) =>
      round === world.round &&
      reading.kind === 'effort' &&
      reading.corridor === corridor &&
      reading.effort[basket] < atLeast &&
      others.some((party) => published || party === holder || shownTo.includes(party)),
  );
  return { kept: false, observable: isShown || others.includes('dprk') };
}

function isRefrained(world: World, facts: JudgedFacts, by: Term['by'], from: Refrained): boolean {
  switch (from) {
    case 'missile':
    case 'long-range':
    case 'nuclear':
      return !isBanned(facts.test, from);
    case 'listing':
      return world.listings.every((one) => one.by !== by || one.round !== world.round);
    case 'bank-penalty':
      return !(slot('take-dollar-step:penalty') in facts.dockets.us);
    case 'veto':
      return world.rollCalls.every(
        ({ text, vetoedBy }) => text.round !== world.round || vetoedBy.every((seat) => seat !== by),
      );
    case 'exercise':
      // A promised pause is carried out automatically: no order breaks it.
      return true;
  }
}

/** Intelligence is provided by showing another party a report in this round; a seat without a new report owes none. */
function hasInformed(world: World, parties: readonly SeatId[], by: Term['by']): boolean {
  const holdsOne = world.reports.some(
    (report) =>
      // Reports of this adjudication could not be shown before it, and a known report cannot be shown again.
      report.round < world.round &&
      isKnownBy(report, by) &&
      parties.some((party) => party !== 'dprk' && !isKnownBy(report, party)),
  );
  const hasShown = world.proofs.some(
    ({ round, from, to, shown }) =>
      round === world.round && from === by && shown.kind === 'report' && parties.includes(to),
  );
  return hasShown || !holdsOne;
}

/** Whether a frozen programme is monitored: Pyongyang admits inspectors or relief staff for one of the parties. */
export function isProgrammeWatched(world: World, parties: readonly SeatId[]): boolean {
  const others = parties.filter((party) => party !== 'dprk');
  const isLetIn = agreementsInForce(world).some(
    (agreement) =>
      others.some((party) => agreement.parties.includes(party)) &&
      agreement.terms.some(
        (term) =>
          term.by === 'dprk' &&
          term.kind === 'provide' &&
          (term.what === 'access' || term.what === 'monitoring') &&
          withdrawnBy(world.seats.dprk.docket, term).length === 0,
      ),
  );
  return isLetIn || world.stocks.diplomacy.access >= priceOf(world.scenario, 'freeze.seen-from-access');
}
