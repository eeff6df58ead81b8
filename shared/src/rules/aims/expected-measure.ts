import { effectiveEffort, letterShare } from '../../model/expectations.ts';
import { GIFTS_TOLL, TEST_TOLL, deterrentOf, freedomAt, mean, threatAverted } from '../aim-functions.ts';
import type { AimId, Scenario } from '../../terms/scenario.ts';
import type { VariableId } from '../../terms/trace.ts';
import { BASKETS, CORRIDORS, MEASURES_OF, SENDER_OF } from '../../terms/vocabulary.ts';
import type { AimEvidence, RoundEvidence } from './evidence.ts';
import { programmeAtEnd } from './programme-outlook.ts';

// What a seat may expect an aim to come to at the end, in the unit of the aim's anchors, if things go on as they stand.
// Only what the seat measured and what is public goes in.

type Expected = (seen: AimEvidence, scenario: Scenario) => number | null;

/** The measure that a seat may expect for an aim at the end of the game; `null` while it has nothing to go by. */
export const expectedMeasure = (aim: AimId, seen: AimEvidence, scenario: Scenario): number | null =>
  EXPECTED[aim](seen, scenario);

const EXPECTED: Readonly<Record<AimId, Expected>> = {
  'programme-delayed': (seen, scenario) => threatAverted(programmeAtEnd(seen, scenario)),
  'revenue-denied': (seen, scenario) => deniedShare(seen, scenario),
  peace: (seen) => held(seen, inverse('tension')),
  coalition: (seen) => {
    const unity = held(seen, of('unity'));
    const trust = held(seen, (round) => meanOf([of('trust:us-china')(round), of('trust:us-un')(round)]));
    return unity === null || trust === null ? null : 0.4 * unity + 0.4 * trust + 0.2 * BELIEVED_HONESTY;
  },
  mandate: (seen) => held(seen, of('mandate')),
  'stable-border': (seen) => held(seen, inverse('border-risk')),
  'no-build-up': (seen) => held(seen, inverse('build-up')),
  trade: (seen, scenario) => averaged(seen, (round) => crossed(round, scenario)),
  standing: (seen) => held(seen, of('standing')),
  'credibility-unity': (seen) => held(seen, (round) => meanOf([of('credibility')(round), of('unity')(round)])),
  'non-proliferation': (seen, scenario) =>
    threatAverted(programmeAtEnd(seen, scenario)) -
    seen.rounds.reduce((toll, { test }) => toll + TEST_TOLL[test], 0) -
    seen.left * TOLL_TO_COME,
  'welfare-access': (seen, scenario) => {
    const start = scenario.stocks.citizens.welfare;
    const access = held(seen, of('access'));
    // Without a survey of its own the UN goes by the last one before the game.
    const welfare = held(seen, of('welfare')) ?? start;
    return access === null ? null : 0.7 * Math.min(115, (100 * welfare) / start) + 0.3 * access;
  },
  'ruling-circle': (seen) => held(seen, of('loyalty')),
  deterrent: (seen, scenario) => 100 * deterrentOf(programmeAtEnd(seen, scenario).end),
  'hard-currency': (seen, scenario) => {
    const income = averaged(seen, (round) => (of('income')(round) ?? 0) + round.gifts);
    return income === null ? null : (100 * income) / scenario.params.budget.normalIncome.value;
  },
  autonomy: (seen) => {
    const welfare = held(seen, of('welfare'));
    const gifts = averaged(seen, (round) =>
      Math.min(1, Math.max(0, round.gifts) / Math.max(1, of('income')(round) ?? 1)),
    );
    return welfare === null ? null : freedomAt(welfare) - GIFTS_TOLL * (gifts ?? 0);
  },
};

/** Honesty of all reports (0-100) that the US assumes: it knows only its own. */
const BELIEVED_HONESTY = 85;
/** Toll of the tests to be expected in a half-year, points of non-proliferation. */
const TOLL_TO_COME = 0.8;

type Read = (round: RoundEvidence) => number | null;

const of =
  (variable: VariableId): Read =>
  ({ estimates }) =>
    estimates[variable]?.mean ?? null;
const inverse =
  (variable: VariableId): Read =>
  (round) => {
    const value = of(variable)(round);
    return value === null ? null : 100 - value;
  };

/** Half the mean over the game and half the end, as such aims are scored, if the last figure holds. */
function held(seen: AimEvidence, read: Read): number | null {
  const average = averaged(seen, read);
  const last = lastOf(seen, read);
  return average === null || last === null ? null : (average + last) / 2;
}

/** The mean over the game if the last figure holds. */
function averaged({ rounds, left }: AimEvidence, read: Read): number | null {
  const values = rounds.flatMap((round) => read(round) ?? []);
  const last = values.at(-1);
  if (last === undefined) return null;
  return (values.reduce((sum, value) => sum + value, 0) + left * last) / (values.length + left);
}

const lastOf = ({ rounds }: AimEvidence, read: Read): number | null =>
  rounds.flatMap((round) => read(round) ?? []).at(-1) ?? null;

const meanOf = (values: readonly (number | null)[]): number | null => {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : mean(known);
};

/** Share of the flow seeking to cross the border that its gate let pass, percent. */
function crossed({ blockedAtOwnGate }: RoundEvidence, scenario: Scenario): number | null {
  if (blockedAtOwnGate === null) return null;
  const blocked = BASKETS.reduce((total, basket) => total + blockedAtOwnGate[basket], 0);
  const sought = scenario.params.trade.channels.reduce((total, { flow }) => total + flow.border.value, 0);
  return sought === 0 ? null : 100 * (1 - blocked / sought);
}

/**
 * Hard currency denied, percent of the reference: what the gates would stop if all did what they declare, of which about
 * a quarter stays denied once trade has found its detours. No sender sees Pyongyang's books.
 */
function deniedShare({ rounds }: AimEvidence, { params }: Scenario): number {
  const diligence = 0.7;
  const shares = rounds.map(({ letters, reports }) =>
    mean(
      CORRIDORS.flatMap((corridor) =>
        BASKETS.flatMap((basket) =>
          MEASURES_OF[basket].map(
            (measure) =>
              letterShare(params, letters[corridor][measure]) *
              effectiveEffort(params, reports[SENDER_OF[corridor]][basket], diligence),
          ),
        ),
      ),
    ),
  );
  return 25 * mean(shares);
}
