import { waverLine } from '../../model/expectations.ts';
import { bySender } from '../../terms/records.ts';
import { coversOf } from '../covers.ts';
import { filedFrom } from './filed.ts';
import { halfYearOf } from '../../terms/scenario.ts';
import type { EndingId } from '../../terms/vocabulary.ts';
import type { RoundRecord, World } from '../world.ts';
import type { DebriefView, RoundTruth } from '../../terms/debrief-view.ts';
import { baselineAt, type BaselineRun } from './baseline.ts';
import { courseOf, meanEffort, meanLetter } from './course.ts';
import { mindsOf, untrueOf } from './minds.ts';
import { momentOf } from './moment.ts';
import { pledgeTruths, promisesOf } from './promises.ts';
import { scoresOf } from './scores.ts';
import { tradesIn } from './trades.ts';
import { whoPaid } from './who-paid.ts';
import { delayOf, mean } from '../../rules/aim-functions.ts';

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
    pledges: pledgeTruths(world),
    calibration: bySender((sender) =>
      mean(
        rounds
          .filter(({ round }) => round >= (filedFrom(rounds, sender) ?? 1))
          .map((record) => Math.abs(record.beliefs[sender] - leakOf(record))),
      ),
    ),
    filedFrom: bySender((sender) => filedFrom(rounds, sender)),
    moment: momentOf(world),
    minds: mindsOf(world),
    untrue: untrueOf(world),
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
