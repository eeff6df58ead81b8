import { byBasket, bySender } from '../terms/records.ts';
import { rawAim } from '../truth/outcome/aims.ts';
import { runBaseline } from '../truth/outcome/baseline.ts';
import type { Course } from '../truth/outcome/course.ts';
import { breakoutOf, onAnchor } from '../rules/aim-functions.ts';
import { CORRIDOR_OF } from '../terms/vocabulary.ts';
import type { SenderId } from '../terms/vocabulary.ts';
import type { RoundRecord } from '../truth/world.ts';
import { effortAt } from './policy.ts';
import type { ModelRun } from './run-policies.ts';

/**
 * Score of a sender by its own aims after a scripted run, 0-100: the anchors, weights and breakout line of the game,
 * with true reports and without the political costs of single orders, which a script does not contain.
 */
export function senderPayoff(run: ModelRun, sender: SenderId): number {
  const { scenario } = run.setting;
  const course = courseOf(run);
  const toll = scenario.breakout.hit * breakoutOf(scenario.breakout, course.end.programme.index);
  let score = 0;
  let weights = 0;
  for (const { aim, weight, anchor } of scenario.aims[sender]) {
    const raw = rawAim(aim, course);
    score += weight * Math.max(0, onAnchor(anchor, raw.measure) - raw.bearsBreakout * toll);
    weights += weight;
  }
  return score / Math.max(1, weights);
}

const courses = new WeakMap<ModelRun, Course>();

function courseOf(run: ModelRun): Course {
  const known = courses.get(run);
  if (known !== undefined) return known;
  const { scenario, stocks } = run.setting;
  const baseline = runBaseline({ ...scenario, stocks, shocks: [] }, run.seed, run.rounds.length);
  const rounds = run.rounds.map((_, index) => recordOf(run, index));
  const incidents = rounds.flatMap((round) => round.incidents);
  const course: Course = {
    start: stocks,
    end: rounds.at(-1)?.stocks ?? stocks,
    rounds,
    baseline,
    baselineEnd: baseline.rounds.at(-1)?.stocks ?? stocks,
    clashed: incidents.some(({ kind }) => kind === 'clash-broke-out'),
    collapsed: incidents.some(({ kind }) => kind === 'regime-collapsed'),
  };
  courses.set(run, course);
  return course;
}

function recordOf(run: ModelRun, index: number): RoundRecord {
  const one = run.rounds[index];
  if (one === undefined) throw new RangeError(`There is no half-year ${index + 1} in this run.`);
  const { inputs, outcome } = one;
  const efforts = bySender((sender) => byBasket(() => effortAt(run.senders, CORRIDOR_OF[sender])));
  return {
    round: one.round,
    letters: inputs.letter,
    efforts,
    reports: efforts,
    beliefs: { us: 50, china: 50, un: 50 },
    leakage: outcome.flows.leakage,
    leakageAt: outcome.flows.leakageAt,
    flows: outcome.flows,
    ledger: outcome.ledger,
    test: inputs.test,
    dockets: { us: {}, china: {}, un: {}, dprk: {} },
    shock: null,
    stocks: outcome.stocks,
    trace: outcome.trace,
    incidents: outcome.incidents,
  };
}
