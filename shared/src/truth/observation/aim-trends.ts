import { programmePace } from '../../model/expectations.ts';
import type { VariableId } from '../../terms/trace.ts';
import { deterrentOf, onAnchor } from '../../rules/aim-functions.ts';
import type { AimId, Scenario } from '../../terms/scenario.ts';
import { BASKETS, type SeatId, type TestKind } from '../../terms/vocabulary.ts';
import type { AimWord, Observation } from '../../terms/observation.ts';

// During the game a seat sees its own aims as words and trends. Both are based only on its own estimates: a word based
// on the true state would reveal it. The figures of the debrief may therefore differ, which is part of the lesson.

/** The evidence by which a seat judges its aims in one round. */
export type AimEvidence = Pick<Observation, 'estimates' | 'leakAt' | 'blockedAtOwnGate'> & {
  readonly round: number;
  /** Tests are public. */
  readonly test: TestKind;
};

type Reading = (now: AimEvidence, scenario: Scenario) => number | null;

/** Largest change of a 0-100 reading for which an aim counts as steady, points. */
const STEADY = 2;

const WORDS = [
  { below: 15, word: 'out of reach' },
  { below: 38, word: 'behind' },
  { below: 58, word: 'in the balance' },
  { below: 78, word: 'on course' },
] as const satisfies readonly { readonly below: number; readonly word: AimWord }[];

/** The words and trends of the seat's own aims, by what it can see now and a round ago. */
export function aimTrends(
  scenario: Scenario,
  seat: SeatId,
  before: AimEvidence | null,
  now: AimEvidence,
): Observation['aims'] {
  const aims: Observation['aims'][number][] = [];
  for (const { aim } of scenario.aims[seat]) {
    const reading = READINGS[aim](now, scenario);
    if (reading === null) continue;
    const past = before === null ? null : READINGS[aim](before, scenario);
    aims.push({ aim, trend: trendOf(past, reading), word: wordOf(reading) });
  }
  return aims;
}

function trendOf(past: number | null, now: number): 'better' | 'steady' | 'worse' {
  if (past === null || Math.abs(now - past) < STEADY) return 'steady';
  return now > past ? 'better' : 'worse';
}

/** The word for a reading of 0-100. */
export const wordOf = (reading: number): AimWord => WORDS.find(({ below }) => reading < below)?.word ?? 'secure';

const READINGS: Readonly<Record<AimId, Reading>> = {
  'programme-delayed': (now, scenario) => delayReading(now, scenario),
  'revenue-denied': ({ leakAt }) => (leakAt.dollar === undefined ? null : 100 - leakAt.dollar.mean),
  peace: (now) => rest(now, 'tension'),
  coalition: (now) => mean([read(now, 'unity'), read(now, 'trust:us-china'), read(now, 'trust:us-un')]),
  mandate: (now) => read(now, 'mandate'),
  'stable-border': (now) => rest(now, 'border-risk'),
  'no-build-up': (now) => rest(now, 'build-up'),
  trade: (now, scenario) => borderTrade(now, scenario),
  standing: (now) => read(now, 'standing'),
  'credibility-unity': (now) => mean([read(now, 'credibility'), read(now, 'unity')]),
  // The UN knows the programme only by its tests.
  'non-proliferation': ({ test }) => ({ none: 65, missile: 45, 'long-range': 30, nuclear: 12 })[test],
  'welfare-access': (now) => mean([read(now, 'welfare'), read(now, 'access')]),
  'ruling-circle': (now) => read(now, 'loyalty'),
  deterrent: (now) => scaled(read(now, 'programme'), (index) => 160 * deterrentOf(index)),
  'hard-currency': (now, scenario) =>
    scaled(read(now, 'income'), (income) => (65 * income) / scenario.params.budget.normalIncome.value),
  autonomy: (now) => read(now, 'welfare'),
};

const read = ({ estimates }: AimEvidence, variable: VariableId): number | null => estimates[variable]?.mean ?? null;
const rest = (now: AimEvidence, variable: VariableId): number | null =>
  scaled(read(now, variable), (value) => 100 - value);
const scaled = (value: number | null, change: (value: number) => number): number | null =>
  value === null ? null : Math.min(100, Math.max(0, change(value)));

/** Mean of the known values; `null` if none is known. */
function mean(values: readonly (number | null)[]): number | null {
  let total = 0;
  let known = 0;
  for (const value of values) {
    if (value === null) continue;
    total += value;
    known += 1;
  }
  return known === 0 ? null : total / known;
}

/** Error of imagery, index points: a reading means little until the programme has changed by as much. */
const IMAGERY_ERROR = 4;

/** Lag of the programme behind the reference spending with full access to inputs, on the aim's own anchors. */
function delayReading(now: AimEvidence, scenario: Scenario): number | null {
  const data = scenario.aims.us.find(({ aim }) => aim === 'programme-delayed');
  const index = read(now, 'programme');
  if (data === undefined || index === null) return null;
  const expected = now.round * programmePace(scenario.params, scenario.baselineSpending.programme, 1, 0);
  const gained = index - scenario.stocks.programme.index;
  return onAnchor(data.anchor, (100 * (expected - gained)) / (expected + IMAGERY_ERROR));
}

/** Share of the flow seeking to cross the border that its gate let pass, percent. */
function borderTrade({ blockedAtOwnGate }: AimEvidence, scenario: Scenario): number | null {
  if (blockedAtOwnGate === null) return null;
  const blocked = BASKETS.reduce((total, basket) => total + blockedAtOwnGate[basket], 0);
  let sought = 0;
  for (const { flow } of scenario.params.trade.channels) sought += flow.border.value;
  return sought === 0 ? null : scaled(blocked, (stopped) => 100 * (1 - stopped / sought));
}
