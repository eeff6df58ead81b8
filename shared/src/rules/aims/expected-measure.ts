import { oncePer } from '../../lib/once-per.ts';
import { effectiveEffort, letterShare } from '../../model/expectations.ts';
import { GIFTS_TOLL, TEST_TOLL, deterrentOf, freedomAt, threatAverted } from '../aim-functions.ts';
import type { AimId, Scenario } from '../../terms/scenario.ts';
import type { Estimate } from '../../terms/observation.ts';
import type { ModelParams } from '../../terms/params.ts';
import { CORRIDORS, EFFORTS, LETTERS, MEASURES, SENDER_OF } from '../../terms/vocabulary.ts';
import type { ByBasket, ByMeasure, Effort, Letter } from '../../terms/vocabulary.ts';
import type { AimEvidence, RoundEvidence } from './evidence.ts';

// What a seat may expect an aim to come to at the end, in the unit of the aim's anchors, if things go on as they stand.
// Only what the seat measured and what is public goes in.

type Expected = (seen: AimEvidence, scenario: Scenario) => number | null;

/** The measure that a seat may expect for an aim at the end of the game; `null` while it has nothing to go by. */
export const expectedMeasure = (aim: AimId, seen: AimEvidence, scenario: Scenario): number | null =>
  EXPECTED[aim](seen, scenario);

const EXPECTED: Readonly<Record<AimId, Expected>> = {
  'programme-delayed': (seen) => threatAverted(seen.programme),
  'revenue-denied': (seen, scenario) => deniedShare(seen, scenario),
  peace: (seen) => held(seen, calm),
  coalition: (seen) => {
    const together = held(seen, unity);
    const trust = held(seen, trustInUs);
    return together === null || trust === null ? null : 0.4 * together + 0.4 * trust + 0.2 * BELIEVED_HONESTY;
  },
  mandate: (seen) => held(seen, mandate),
  'stable-border': (seen) => held(seen, quietBorder),
  'no-build-up': (seen) => held(seen, notBuiltUp),
  trade: (seen, scenario) => averaged(seen, (round) => crossed(round, scenario)),
  standing: (seen) => held(seen, standing),
  'credibility-unity': (seen) => held(seen, credibleUnity),
  'non-proliferation': (seen) => {
    let toll = 0;
    for (const { test } of seen.rounds) toll += TEST_TOLL[test];
    return threatAverted(seen.programme) - toll - seen.left * TOLL_TO_COME;
  },
  'welfare-access': (seen, scenario) => {
    const start = scenario.stocks.citizens.welfare;
    const reach = held(seen, access);
    // Without a survey of its own the UN goes by the last one before the game.
    const living = held(seen, welfare) ?? start;
    return reach === null ? null : 0.7 * Math.min(115, (100 * living) / start) + 0.3 * reach;
  },
  'ruling-circle': (seen) => held(seen, loyalty),
  deterrent: (seen) => 100 * deterrentOf(seen.programme.end),
  'hard-currency': (seen, scenario) => {
    const earned = averaged(seen, received);
    return earned === null ? null : (100 * earned) / scenario.params.budget.normalIncome.value;
  },
  autonomy: (seen) => {
    const living = held(seen, welfare);
    const gifts = averaged(seen, giftsShare);
    return living === null ? null : freedomAt(living) - GIFTS_TOLL * (gifts ?? 0);
  },
};

/** Honesty of all reports (0-100) that the US assumes: it knows only its own. */
const BELIEVED_HONESTY = 85;
/** Toll of the tests to be expected in a half-year, points of non-proliferation. */
const TOLL_TO_COME = 0.8;

type Read = (round: RoundEvidence) => number | null;

// One function for each figure: with the name of the figure as a variable a look into an estimate is several times slower,
// and every adjudication takes some hundreds.
const unity: Read = ({ estimates }) => estimates.unity?.mean ?? null;
const mandate: Read = ({ estimates }) => estimates.mandate?.mean ?? null;
const standing: Read = ({ estimates }) => estimates.standing?.mean ?? null;
const access: Read = ({ estimates }) => estimates.access?.mean ?? null;
const welfare: Read = ({ estimates }) => estimates.welfare?.mean ?? null;
const loyalty: Read = ({ estimates }) => estimates.loyalty?.mean ?? null;
const calm: Read = ({ estimates }) => inverse(estimates.tension);
const quietBorder: Read = ({ estimates }) => inverse(estimates['border-risk']);
const notBuiltUp: Read = ({ estimates }) => inverse(estimates['build-up']);
const trustInUs: Read = ({ estimates }) => meanOf(estimates['trust:us-china'], estimates['trust:us-un']);
const credibleUnity: Read = ({ estimates }) => meanOf(estimates.credibility, estimates.unity);
const received: Read = ({ estimates, gifts }) => (estimates.income?.mean ?? 0) + gifts;
const giftsShare: Read = ({ estimates, gifts }) =>
  Math.min(1, Math.max(0, gifts) / Math.max(1, estimates.income?.mean ?? 1));

const inverse = (figure: Estimate | undefined): number | null => (figure === undefined ? null : 100 - figure.mean);

/** The mean of what is known of two figures. */
function meanOf(one: Estimate | undefined, other: Estimate | undefined): number | null {
  if (one === undefined) return other?.mean ?? null;
  return other === undefined ? one.mean : (one.mean + other.mean) / 2;
}

/** Half the mean over the game and half the end, as such aims are scored, if the last figure holds. */
function held({ rounds, left }: AimEvidence, read: Read): number | null {
  let sum = 0;
  let count = 0;
  let last: number | null = null;
  for (const round of rounds) {
    const value = read(round);
    if (value === null) continue;
    sum += value;
    count += 1;
    last = value;
  }
  return last === null ? null : ((sum + left * last) / (count + left) + last) / 2;
}

/** The mean over the game if the last figure holds. */
function averaged({ rounds, left }: AimEvidence, read: Read): number | null {
  let sum = 0;
  let count = 0;
  let last: number | null = null;
  for (const round of rounds) {
    const value = read(round);
    if (value === null) continue;
    sum += value;
    count += 1;
    last = value;
  }
  return last === null ? null : (sum + left * last) / (count + left);
}

/** Share of the flow seeking to cross the border that its gate let pass, percent. */
function crossed({ blockedAtOwnGate }: RoundEvidence, scenario: Scenario): number | null {
  if (blockedAtOwnGate === null) return null;
  const { elite, programme, finance, broad } = blockedAtOwnGate;
  const blocked = elite + programme + finance + broad;
  const sought = soughtAtBorder(scenario.params);
  return sought === 0 ? null : 100 * (1 - blocked / sought);
}

/** Flow that seeks to cross the border if nothing is restricted, US$ million per half-year. */
const soughtAtBorder = oncePer(({ trade }: ModelParams) => {
  let sought = 0;
  for (const { flow } of trade.channels) sought += flow.border.value;
  return sought;
});

/** Diligence (0-1) that is assumed of every gate. */
const BELIEVED_DILIGENCE = 0.7;

/**
 * Hard currency denied, percent of the reference: what the gates would stop if all did what they declare, of which about
 * a quarter stays denied once trade has found its detours. No sender sees Pyongyang's books.
 */
function deniedShare({ rounds }: AimEvidence, { params }: Scenario): number {
  let sum = 0;
  for (const round of rounds) sum += deniedIn(params, round);
  return 25 * (rounds.length === 0 ? 0 : sum / rounds.length);
}

/** What each effort, by its place, would stop under each letter, by its place, 0-1. */
const stoppedBy = oncePer((params: ModelParams) =>
  EFFORTS.map((effort) => {
    const found = effectiveEffort(params, effort, BELIEVED_DILIGENCE);
    return LETTERS.map((letter) => letterShare(params, letter) * found);
  }),
);

/** The mean over corridors and measures of what letter and declared effort would stop in a round, 0-1. */
function deniedIn(params: ModelParams, { letters, reports }: RoundEvidence): number {
  const stopped = stoppedBy(params);
  let sum = 0;
  sum = withStopped(sum, stopped, letters.border, reports[SENDER_OF.border]);
  sum = withStopped(sum, stopped, letters.sea, reports[SENDER_OF.sea]);
  sum = withStopped(sum, stopped, letters.dollar, reports[SENDER_OF.dollar]);
  return sum / (CORRIDORS.length * MEASURES.length);
}

/** A sum with what is stopped under each measure of a corridor; written out, because it is asked for many rounds. */
function withStopped(
  sum: number,
  stopped: ReturnType<typeof stoppedBy>,
  letters: ByMeasure<Letter>,
  { elite, programme, finance, broad }: ByBasket<Effort>,
): number {
  let all = sum;
  all += stopped[elite]?.[letters.luxury] ?? 0;
  all += stopped[elite]?.[letters['travel-assets']] ?? 0;
  all += stopped[programme]?.[letters['dual-use']] ?? 0;
  all += stopped[programme]?.[letters.arms] ?? 0;
  all += stopped[finance]?.[letters.financial] ?? 0;
  all += stopped[broad]?.[letters.trade] ?? 0;
  all += stopped[broad]?.[letters.aid] ?? 0;
  return all;
}
