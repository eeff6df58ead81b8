import type { GameSeed } from '../../lib/seed.ts';
import { assertNever } from '../../lib/assert-never.ts';
import { stream, uniform } from '../../lib/rng.ts';
import type { PrivateAim, TextFeature } from '../../terms/private-aim.ts';
import type { Scenario } from '../../terms/scenario.ts';
import type { Agreement } from '../../terms/agreement.ts';
import type { RollCall } from '../../terms/resolution.ts';
import { lettersOf } from '../../rules/letters.ts';
import { isDue } from '../../rules/promises/due.ts';
import { findViolation } from '../../rules/votes/procedure.ts';
import { SENDERS, type SeatId, type SenderId } from '../../terms/vocabulary.ts';
import type { RoundRecord, World } from '../world.ts';

/**
 * The private aim of a seat for a whole game, drawn from the seed; `null` if the scenario has none for the
 * seat.
 */
export function privateAimOf(scenario: Pick<Scenario, 'privateAims'>, seed: GameSeed, seat: SeatId): PrivateAim | null {
  const choices = scenario.privateAims[seat];
  // Round 0 has no other draws. The result is not stored in the world because it follows from the seed.
  return choices[Math.floor(uniform(stream(seed, 0), 'private-aim', seat) * choices.length)] ?? null;
}

/** Whether a private aim is reached by the facts of a game so far. */
export function isReached(world: World, { condition }: Pick<PrivateAim, 'condition'>): boolean {
  const adopted = world.rollCalls.filter(({ outcome }) => outcome === 'adopted');
  switch (condition.kind) {
    case 'texts-adopted':
      return adopted.filter(carries(condition.with)).length >= condition.atLeast;
    case 'no-veto':
      return adopted.length >= condition.adopted && world.rollCalls.every(({ outcome }) => outcome !== 'vetoed');
    case 'every-text': {
      const due = adopted.filter(({ text }) => text.round >= condition.since);
      return due.length > 0 && due.every(carries(condition.with));
    }
    case 'no-bank-penalty':
      return world.history.every(({ dockets }) =>
        Object.values(dockets.us).every((order) => order.kind !== 'take-dollar-step' || order.step !== 'penalty'),
      );
    case 'agreement-concluded':
      return world.agreements.some(
        (agreement) =>
          isConcluded(agreement) && isBetween(agreement, condition.parties) && !(condition.open && agreement.secret),
      );
    case 'agreement-at-end':
      return world.agreements.some(
        (agreement) =>
          isBetween(agreement, condition.parties) &&
          !(condition.alone && agreement.parties.length > condition.parties.length) &&
          bindsIn(agreement, lastRoundOf(world)),
      );
    case 'word-kept':
      return (
        world.agreements.some((agreement) => isConcluded(agreement) && promises(agreement, condition.by)) &&
        world.breaches.every(({ by }) => by !== condition.by)
      );
    case 'beliefs-off': {
      const last = world.history.at(-1);
      if (last === undefined) return false;
      return SENDERS.every((sender) => Math.abs(last.beliefs[sender] - 100 * last.flows.leakage) > condition.points);
    }
    case 'freeze-agreed':
      return world.agreements.some(
        (agreement) =>
          isConcluded(agreement) &&
          agreement.parties.includes(condition.party) &&
          agreement.terms.some((term) => term.kind === 'freeze' && term.share >= condition.share),
      );
    case 'case-upheld':
      return world.cases.some(({ invokedBy, decided }) => decided === 'upheld' && invokedBy === condition.by);
    case 'without-reproach':
      return !isReproached(world, condition.sender);
    case 'help-received':
      return (
        world.history.reduce((sum, { ledger }) => sum + Math.max(0, ledger.sources.transfers), 0) >= condition.millions
      );
    case 'quiet-at-end': {
      const last = world.history.slice(-condition.rounds);
      return last.length === condition.rounds && last.every(({ test }) => test === 'none');
    }
    case 'list-filled':
      return (
        world.commonList.adopted && Object.values(world.commonList.ticks).filter(Boolean).length >= condition.ticked
      );
    case 'unanimous-texts':
      return adopted.filter((roll) => isUnanimous(world, roll)).length >= condition.atLeast;
    case 'exercises-paused':
      return world.history.filter((record) => isPausedIn(world, record)).length >= condition.atLeast;
    default:
      return assertNever(condition);
  }
}

const carries =
  (feature: TextFeature) =>
  ({ text }: RollCall): boolean =>
    text.blanks[feature];

const isConcluded = ({ parties, signed }: Agreement): boolean => parties.every((party) => signed.includes(party));

const isBetween = (agreement: Agreement, parties: readonly SeatId[]): boolean =>
  parties.every((party) => agreement.parties.includes(party));

const isUnanimous = ({ scenario }: World, { votes, members }: RollCall): boolean =>
  votes.us === 'yes' && votes.china === 'yes' && members.yes === scenario.members.length;

/** Whether a gap of this sender is public: in a published finding, or upheld under the procedure. */
function isReproached(world: World, sender: SenderId): boolean {
  const facts = { letters: lettersOf(world), record: world.publicRecord };
  return (
    world.cases.some(({ accused, decided }) => decided === 'upheld' && accused === sender) ||
    world.reports.some((report) => report.published && findViolation(world.scenario, facts, report)?.accused === sender)
  );
}

const isPausedIn = ({ agreements }: World, { round, test }: RoundRecord): boolean =>
  agreements.some(
    (agreement) =>
      bindsIn(agreement, round) &&
      agreement.terms.some(
        (term) => term.kind === 'refrain' && term.from === 'exercise' && isDue(agreement, term, test),
      ),
  );

const promises = ({ terms }: Agreement, seat: SeatId): boolean => terms.some(({ by }) => by === seat);

const lastRoundOf = ({ history }: World): number => history.at(-1)?.round ?? 0;

/** An agreement that ended with the last round still bound in it. */
const bindsIn = ({ status, from, until }: Agreement, round: number): boolean =>
  (status === 'in-force' || status === 'ended') && from <= round && round <= until;
