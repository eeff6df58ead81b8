import { CORRIDOR_OF, isSender, type TestKind } from '../../terms/vocabulary.ts';
import { hasReleased, findingStands } from '../../rules/facts/finding.ts';
import { easesIn, reliefEndOf, reliefStanding, type StandingRelief } from '../../rules/promises/relief.ts';
import { lettersOf } from '../../rules/letters.ts';
import type { AgreementId } from '../../terms/ids.ts';
import { withdrawnBy } from '../../rules/promises/by-docket.ts';
import type { World } from '../world.ts';
import type { StepInputs } from '../../model/step-inputs.ts';
import { plannedTest } from './agreed.ts';

// Effects of relief on a half-year. It is carried out automatically; its giver takes it back openly by a national
// measure on the basket, or by a new finding.

type ReliefFacts = Pick<World, 'agreements' | 'round' | 'seats'>;

/** The relief that this half-year is given: what stands, unless a test suspends it or its giver takes it back. */
export function agreedRelief(world: ReliefFacts, test: TestKind = plannedTest(world)): readonly StandingRelief[] {
  const standing = reliefStanding(world.agreements, world.round, test);
  return standing.length === 0
    ? standing
    : standing.filter(({ term }) => withdrawnBy(world.seats[term.by].docket, term).length === 0);
}

/** The letters that this half-year is adjudicated on: a test restores at once what was eased while there is none. */
export const adjudicatedLetters = (
  world: World,
  relief: readonly StandingRelief[] = agreedRelief(world),
): ReturnType<typeof lettersOf> => lettersOf(world, easesIn(relief));

/** The flows that relief licenses past a gate. */
export const agreedLicenses = (relief: readonly StandingRelief[]): NonNullable<StepInputs['licensed']> =>
  relief.flatMap(({ term }) =>
    term.kind === 'license' && isSender(term.by)
      ? [{ corridor: CORRIDOR_OF[term.by], measure: term.measure, millions: term.amount }]
      : [],
  );

type FindingFacts = Pick<World, 'scenario' | 'publicRecord'>;

/** The agreement that rescinds the finding in this half-year; `null` if none does or no finding stands. */
export function agreedRelease(world: FindingFacts, relief: readonly StandingRelief[]): AgreementId | null {
  const release = relief.find(
    ({ agreement, term }) => term.kind === 'release' && !hasReleased(agreement.id, world.publicRecord),
  );
  if (release === undefined || !findingStands(world.scenario, world.publicRecord)) return null;
  return release.agreement.id;
}

/** The agreement whose snap-back restores the finding in this half-year; `null` if none does. */
export function restoredFinding(world: FindingFacts & Pick<World, 'agreements' | 'round'>): AgreementId | null {
  const restoring = world.agreements.find(
    (one) =>
      one.reliefEnds !== undefined &&
      one.terms.some((term) => {
        const end = term.kind === 'release' ? reliefEndOf(one, term.by) : null;
        return end?.why === 'snap-back' && end.from === world.round;
      }) &&
      hasReleased(one.id, world.publicRecord),
  );
  return restoring === undefined || findingStands(world.scenario, world.publicRecord) ? null : restoring.id;
}
