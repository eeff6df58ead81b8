import { waverLine } from '../../model/expectations.ts';
import { bySender } from '../../terms/records.ts';
import { coversOf } from '../covers.ts';
import { costOf } from '../../orders/budget.ts';
import { halfYearOf } from '../../terms/scenario.ts';
import { SENDERS, type EndingId } from '../../terms/vocabulary.ts';
import type { RoundRecord, World } from '../world.ts';
import type { DebriefView, RoundTruth, WhoPaid } from '../../terms/debrief-view.ts';
import { baselineAt, type BaselineRun } from './baseline.ts';
import { courseOf, meanEffort, meanLetter, type Course } from './course.ts';
import { promisesOf } from './promises.ts';
import { scoresOf } from './scores.ts';
import { tradesIn } from './trades.ts';
import { delayOf, mean } from '../../rules/aim-functions.ts';

/** Minimum flow withheld over the game for which the cost per US$100 million is meaningful, US$ million. */
const WORTH_DIVIDING = 50;

/** The debrief of a finished game: rounds, scores, who paid, promises, and the accuracy of beliefs. */
export function debriefOf(world: World, ending: EndingId, baseline: BaselineRun): DebriefView {
  const course = courseOf(world, baseline);
  const { start, end, baselineEnd, rounds } = course;
  return {
    ending,
    roundsPlayed: rounds.length,
    facts: {
      meanLetter: meanLetter(rounds),
      meanEffort: meanEffort(rounds, 'efforts'),
      meanReport: meanEffort(rounds, 'reports'),
      programmeDelay: delayOf({
        start: start.programme.index,
        end: end.programme.index,
        baseline: baselineEnd.programme.index,
      }),
    },
    rounds: rounds.map((record) => truthOf(world, record, baseline)),
    scores: scoresOf(world, course),
    whoPaid: whoPaid(world, course),
    promises: promisesOf(world.agreements),
    calibration: bySender((sender) => mean(rounds.map((record) => Math.abs(record.beliefs[sender] - leakOf(record))))),
    moment: momentOf(rounds),
    covers: coversOf(world),
  };
}

const leakOf = ({ flows }: RoundRecord): number => 100 * flows.leakage;

function truthOf(world: World, record: RoundRecord, baseline: BaselineRun): RoundTruth {
  const { round, stocks, flows } = record;
  const percent = (share: number): number => 100 * share;
  return {
    round,
    halfYear: halfYearOf(world.scenario, round),
    letters: record.letters,
    efforts: record.efforts,
    reports: record.reports,
    beliefs: record.beliefs,
    leakage: percent(flows.leakage),
    leakageAt: {
      border: percent(flows.leakageAt.border),
      sea: percent(flows.leakageAt.sea),
      dollar: percent(flows.leakageAt.dollar),
    },
    rents: flows.rents,
    bite: flows.bite,
    programme: stocks.programme.index,
    baselineProgramme: baselineAt(baseline, world.scenario, round).programme.index,
    welfare: stocks.citizens.welfare,
    loyalty: stocks.circle.loyalty,
    groups:
      stocks.circle.groups === undefined
        ? null
        : { loyalty: stocks.circle.groups, line: waverLine(world.scenario.params, stocks.circle.cohesion) },
    trades: tradesIn(world, record),
    tension: stocks.diplomacy.tension,
    test: record.test,
    ledger: record.ledger,
    dockets: record.dockets,
  };
}

/** Differences from the end of the baseline; both worlds start from the same stocks. */
function whoPaid(world: World, { end, baselineEnd, rounds }: Course): WhoPaid {
  const citizens = end.citizens.welfare - baselineEnd.citizens.welfare;
  const circle = end.circle.loyalty - baselineEnd.circle.loyalty;
  const programme = end.programme.index - baselineEnd.programme.index;
  const withheld = rounds.reduce((total, { flows }) => total + flows.bite, 0) / 100;
  const perHundred = (change: number): number => -change / withheld;
  return {
    citizens,
    circle,
    programme,
    senders: bySender((sender) =>
      rounds.reduce((total, { dockets }) => {
        const efforts = Object.values(dockets[sender]).filter(({ kind }) => kind === 'set-effort');
        return total + efforts.reduce((sum, order) => sum + costOf(world.scenario, sender, order), 0);
      }, 0),
    ),
    perHundredMillion:
      100 * withheld < WORTH_DIVIDING
        ? null
        : { citizens: perHundred(citizens), circle: perHundred(circle), programme: perHundred(programme) },
  };
}

/** The widest gap between a sender's belief about leakage and the true leakage. */
function momentOf(rounds: readonly RoundRecord[]): DebriefView['moment'] {
  let widest: DebriefView['moment'] = null;
  for (const record of rounds) {
    for (const sender of SENDERS) {
      const belief = record.beliefs[sender];
      const truth = leakOf(record);
      if (widest !== null && Math.abs(belief - truth) <= Math.abs(widest.belief - widest.truth)) continue;
      widest = { round: record.round, sender, belief, truth };
    }
  }
  return widest;
}
