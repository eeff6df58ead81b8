import { debriefOf } from '../outcome/debrief.ts';
import { roundsOf } from '../outcome/is-last-round.ts';
import { baselineOf, type BaselineRun } from '../outcome/baseline.ts';
import type { ProcedureCase, Report } from '../../terms/evidence.ts';
import { coveredRounds } from '../covers.ts';
import { councilLetters, coverageOf, lettersOf } from '../../rules/letters.ts';
import { roundTo } from '../../lib/round-to.ts';
import { GRAIN } from '../../terms/grains.ts';
import { halfYearOf } from '../../terms/scenario.ts';
import { whipCount } from '../../rules/votes/whip.ts';
import { whipFactsOf } from '../votes/whip-facts.ts';
import { SEATS, SENDERS, SENDER_OF } from '../../terms/vocabulary.ts';
import { findingsOf, headlinesOf } from '../roles/published.ts';
import type { World } from '../world.ts';
import { publicAgreements } from './project-agreements.ts';
import type { FoundSpirit, PublicView } from '../../terms/seat-view.ts';

/**
 * The public view, projected field by field: it contains only what is listed here. The baseline is computed
 * only after the end, for the debrief.
 */
export function projectPublic(world: World, baseline: () => BaselineRun): PublicView {
  const { scenario, ending } = world;
  const published = world.reports.filter((report) => report.published).map(withoutRecipients);
  return {
    scenario: scenario.id,
    format: world.format,
    round: world.round,
    halfYear: halfYearOf(scenario, world.round),
    rounds: roundsOf(world),
    phase: world.phase,
    letters: lettersOf(world),
    council: councilLetters(world),
    instruments: world.instruments,
    draft: world.draft,
    voted: SENDERS.filter((sender) => world.votes[sender] !== undefined),
    whip: world.draft === null ? null : whipCount(scenario, whipFactsOf(world), world.draft.blanks),
    rollCalls: world.rollCalls,
    commonList: {
      progress: world.commonList.progress,
      ticks: world.commonList.ticks,
      adopted: world.commonList.adopted,
      coverage: seenCoverage(coverageOf(scenario, world.commonList)),
    },
    exemptionsInText: world.exemptionsInText,
    procedureAdopted: world.procedureAdopted,
    cases: world.cases.filter(isPublicCase),
    listings: world.listings,
    publishedReports: published,
    found: published.flatMap(foundSpirit),
    agreements: publicAgreements(world.agreements, world.breaches),
    announcedBreaches: world.breaches,
    panelFindings: findingsOf(world),
    pressHeadlines: headlinesOf(world),
    convenedIn: world.convenedIn,
    shock: world.shock,
    injects: world.injects ?? NO_INJECTS,
    covered: coveredRounds(world),
    record: world.publicRecord,
    ready: SEATS.filter((seat) => world.seats[seat].ready),
    ending,
    debrief: ending === null ? null : debriefOf(world, ending, baseline()),
  };
}

const NO_INJECTS: PublicView['injects'] = [];
/** The public view of a world, whatever has to be run for it. */
export const projectPublicOf = (world: World): PublicView => projectPublic(world, () => baselineOf(world));

const seenCoverage = ({ luxury, dualUse }: PublicView['commonList']['coverage']) => ({
  luxury: roundTo(luxury, GRAIN.share),
  dualUse: roundTo(dualUse, GRAIN.share),
});

/** Whether a case is public: it was upheld, and its remedy is not a private note. */
export const isPublicCase = ({ remedy, decided }: ProcedureCase): boolean => remedy !== 'note' && decided === 'upheld';

/** The report without its confidential recipients. */
const withoutRecipients = (report: Report): Report => ({ ...report, shownTo: [] });

function foundSpirit({ round, reading }: Report): readonly FoundSpirit[] {
  if (reading.kind !== 'effort') return [];
  return [{ round, sender: SENDER_OF[reading.corridor], effort: reading.effort, confidence: reading.confidence }];
}
