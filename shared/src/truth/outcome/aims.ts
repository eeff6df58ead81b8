import type { AimId } from '../../terms/scenario.ts';
import { crossedShare, honestyOf, overBaseline, overGame, type Course } from './course.ts';
import { GIFTS_TOLL, TEST_TOLL, deterrentOf, freedomAt, mean, threatAverted } from '../../rules/aim-functions.ts';

/** The raw value of an aim. `measure` is scaled by the anchors; `baseline` is set if the aim is scored against it. */
export interface RawAim {
  readonly value: number;
  readonly measure: number;
  readonly baseline: number | null;
  /** Whether the breakout line affects the aim, 0 or 1. */
  readonly bearsBreakout: 0 | 1;
}

/** The raw value of one aim, from the true course of a game. */
export function rawAim(aim: AimId, course: Course): RawAim {
  return RAW[aim](course);
}

const RAW: Readonly<Record<AimId, (course: Course) => RawAim>> = {
  'programme-delayed': (course) => {
    const programme = programmeOf(course);
    return against(programme.end, programme.baseline, threatAverted(programme));
  },
  'revenue-denied': (course) => {
    const { value, baseline } = incomes(course);
    return against(value, baseline, baseline === 0 ? 0 : 100 * (1 - value / baseline));
  },
  peace: (course) => plain(100 - overGame(course, ({ diplomacy }) => diplomacy.tension)),
  coalition: (course) => {
    const unity = overGame(course, ({ diplomacy }) => diplomacy.unity);
    const trust = overGame(course, ({ diplomacy }) => (diplomacy.trust['us-china'] + diplomacy.trust['us-un']) / 2);
    return plain(0.4 * unity + 0.4 * trust + 0.2 * honestyOf(course));
  },
  mandate: (course) => broken(overGame(course, ({ diplomacy }) => diplomacy.mandate)),
  'stable-border': (course) => plain(100 - overGame(course, ({ diplomacy }) => diplomacy.borderRisk)),
  'no-build-up': (course) => broken(100 - overGame(course, ({ diplomacy }) => diplomacy.buildUp)),
  trade: (course) => plain(crossedShare(course, 'border')),
  standing: (course) => broken(overGame(course, ({ diplomacy }) => diplomacy.standing)),
  'credibility-unity': (course) =>
    plain(overGame(course, ({ diplomacy }) => (diplomacy.credibility + diplomacy.unity) / 2)),
  'non-proliferation': (course) => {
    const programme = programmeOf(course);
    const toll = course.rounds.reduce((total, { test }) => total + TEST_TOLL[test], 0);
    return { ...against(programme.end, programme.baseline, threatAverted(programme) - toll), bearsBreakout: 1 };
  },
  'welfare-access': (course) => {
    const value = overGame(course, ({ citizens }) => citizens.welfare);
    const baseline = overBaseline(course, ({ citizens }) => citizens.welfare);
    const share = baseline === 0 ? 100 : Math.min(115, (100 * value) / baseline);
    return against(value, baseline, 0.7 * share + 0.3 * overGame(course, ({ diplomacy }) => diplomacy.access));
  },
  'ruling-circle': (course) => plain(overGame(course, ({ circle }) => circle.loyalty)),
  deterrent: (course) => plain(100 * deterrentOf(course.end.programme.index)),
  'hard-currency': (course) => {
    const { value, baseline } = incomes(course);
    return against(value, baseline, baseline === 0 ? 0 : (100 * value) / baseline);
  },
  autonomy: (course) => plain(autonomyOf(course)),
};

const plain = (value: number): RawAim => ({ value, measure: value, baseline: null, bearsBreakout: 0 });
const broken = (value: number): RawAim => ({ ...plain(value), bearsBreakout: 1 });
const against = (value: number, baseline: number, measure: number): RawAim => ({
  value,
  measure,
  baseline,
  bearsBreakout: 0,
});

const programmeOf = ({ start, end, baselineEnd }: Course) => ({
  start: start.programme.index,
  end: end.programme.index,
  baseline: baselineEnd.programme.index,
});

/** Mean hard currency per half-year, US$ million: earned abroad or received, not levied on households. */
function incomes(course: Course): { readonly value: number; readonly baseline: number } {
  const earned = course.rounds.map(({ stocks, ledger }) => stocks.budget.income + ledger.sources.transfers);
  const expected = course.baseline.rounds
    .filter(({ round }) => round <= course.rounds.length)
    .map(({ stocks }) => stocks.budget.income);
  return { value: mean(earned), baseline: mean(expected) };
}

/** Freedom of action, 0-100, also reduced if the state depends on gifts or on hidden routes. */
function autonomyOf(course: Course): number {
  const rounds = course.rounds.map(({ stocks, ledger, flows }) => {
    const gifts = Math.max(0, ledger.sources.transfers) / Math.max(1, stocks.budget.income);
    const borrowed = flows.blocked === 0 ? 0 : flows.carried / flows.blocked;
    return GIFTS_TOLL * Math.min(1, gifts) + 5 * borrowed;
  });
  return Math.max(0, freedomAt(overGame(course, ({ citizens }) => citizens.welfare)) - mean(rounds));
}
