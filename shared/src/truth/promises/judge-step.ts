import { assertNever } from '../../lib/assert-never.ts';
import { isLasting } from '../../rules/acts/lasting.ts';
import { isKnownBy } from '../../rules/facts/text-facts.ts';
import type { Step } from '../../terms/act.ts';
import type { Reading } from '../../terms/evidence.ts';
import { slot } from '../../terms/ids.ts';
import type { Pledge } from '../../terms/pledge.ts';
import { CORRIDOR_OF, isSender, type CorridorId, type SeatId } from '../../terms/vocabulary.ts';
import type { RoundRecord, World } from '../world.ts';
import { isProgrammeWatched, judgeTerm } from './judge-term.ts';

/** What happened about a step in one round. */
export interface StepJudged {
  readonly done: boolean;
  /** Whether one of those who were told can tell. */
  readonly observable: boolean;
}

/** The parts of a pledge that say who does what, and who was told. */
export type Bound = Pick<Pledge, 'by' | 'to' | 'step' | 'made'>;

const openly = (done: boolean): StepJudged => ({ done, observable: true });

/** What happened about a step in an adjudicated round of the world; `null` if it did not come up. */
export function judgeStep(world: World, record: RoundRecord, { by, to, step, made }: Bound): StepJudged | null {
  const { round, dockets } = record;
  const then = world.round === round ? world : { ...world, round };
  const parties: readonly SeatId[] = [by, ...to];
  switch (step.kind) {
    case 'vote': {
      const roll = world.rollCalls.find(({ text }) => text.round === round);
      return roll === undefined || !isSender(by) ? null : openly(roll.votes[by] === step.vote);
    }
    case 'enforce': {
      if (!isSender(by)) return null;
      const done = record.efforts[by][step.basket] >= step.atLeast;
      const corridor = CORRIDOR_OF[by];
      const isRead = readingsFor(then, to, corridor).some(
        (reading) => reading.kind === 'effort' && reading.effort[step.basket] >= step.atLeast === done,
      );
      return { done, observable: isRead || to.includes('dprk') };
    }
    case 'refrain':
      return openly(judgeTerm(then, record, parties, { ...step, by }).kept);
    case 'provide':
      return openly(judgeTerm(then, record, parties, { ...step, by }).kept);
    case 'freeze': {
      const { kept, observable } = judgeTerm(then, record, parties, { ...step, by });
      return { done: kept, observable: observable || isProgrammeWatched(then, parties) };
    }
    case 'look': {
      const done = slot(`panel-look:${step.corridor}`) in dockets.un;
      return { done, observable: readingsFor(then, to, step.corridor).some(({ kind }) => kind === 'effort') };
    }
    case 'share':
      return openly(isShared(then, { by, to }, step.corridor));
    case 'publish':
      return openly(
        world.reports.some(
          (report) =>
            report.by === by && report.published && report.round >= made - 1 && isOn(report.reading, step.corridor),
        ),
      );
    case 'hold': {
      const listing = world.listings.find(({ id }) => id === step.listing);
      return listing === undefined || listing.round !== round ? null : openly((listing.heldBy === by) === step.placed);
    }
    case 'procedure': {
      const found = world.cases.filter((one) => one.round === round && one.invokedBy === by);
      const done = found.some(({ accused }) => accused === step.against);
      return { done, observable: to.some(isSender) };
    }
    case 'dollar-step':
      return openly(slot(`take-dollar-step:${step.step}`) in dockets.us);
    case 'test':
      return openly(record.test === step.test);
    case 'cut-support': {
      const order = dockets.china[slot('set-support')];
      return { done: order?.kind === 'set-support' && order.support === 'cut', observable: to.includes('dprk') };
    }
    default:
      return assertNever(step);
  }
}

const isOn = (reading: Reading, corridor: CorridorId): boolean =>
  'corridor' in reading && reading.corridor === corridor;

/** The readings of a corridor in a round that one of some seats may read. */
const readingsFor = (world: World, seats: readonly SeatId[], corridor: CorridorId): readonly Reading[] =>
  world.reports.flatMap((report) =>
    report.round === world.round && isOn(report.reading, corridor) && seats.some((seat) => isKnownBy(report, seat))
      ? [report.reading]
      : [],
  );

/** Whether a seat showed another what it holds on a corridor in a round. */
const isShared = (world: World, { by, to }: Pick<Bound, 'by' | 'to'>, corridor: CorridorId): boolean =>
  world.proofs.some(
    ({ round, from, to: receiver, shown }) =>
      round === world.round &&
      from === by &&
      to.includes(receiver) &&
      (shown.kind === 'border-flow'
        ? corridor === 'border'
        : shown.kind === 'ledger-page'
          ? shown.corridor === corridor
          : isOn(shown.reading, corridor)),
  );

/**
 * Whether somebody whom a threat asks is known to have refused, by itself and by the threat's author alike: what only one
 * of the two knows must not show in how the threat is judged.
 */
export function isRefusedOpenly(world: World, { unless, by, made, due }: Pledge): boolean {
  if (unless === null) return false;
  const rounds = world.history.filter(({ round }) => made <= round && round <= due);
  return unless.asked.some((asked) => {
    const known = rounds.flatMap((record) => {
      const judged = judgeStep(world, record, { by: asked, to: [by], step: unless.step, made });
      return judged?.observable === true && isKnownToBoth(world, record.round, by, asked, unless.step) ? [judged] : [];
    });
    if (isLasting(unless.step)) return known.some(({ done }) => !done);
    return known.length > 0 && known.every(({ done }) => !done);
  });
}

/** Effort is secret: Pyongyang sees its cargo pass, and everybody knows that; others need a reading that both can read. */
const isKnownToBoth = (world: World, round: number, one: SeatId, asked: SeatId, step: Step): boolean =>
  step.kind !== 'enforce' ||
  one === 'dprk' ||
  world.reports.some(
    (report) =>
      report.round === round &&
      report.reading.kind === 'effort' &&
      isSender(asked) &&
      report.reading.corridor === CORRIDOR_OF[asked] &&
      isKnownBy(report, one) &&
      isKnownBy(report, asked),
  );
