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
import { field, fieldOfSeats, type Fields } from './field.ts';
import { make, renew, tableOf } from './renew.ts';
import type { Mask } from './sources.ts';
import { withoutRecipients } from './without-recipients.ts';

type Lasting = Omit<PublicView, 'debrief'>;

/** The public view but for its debrief: it contains only what is listed here, made of nothing but what is named. */
const FIELDS: Fields<Lasting> = {
  scenario: field(['scenario'], ({ scenario }) => scenario.id),
  format: field(['format'], ({ format }) => format),
  round: field(['round'], ({ round }) => round),
  halfYear: field(['scenario', 'round'], ({ scenario, round }) => halfYearOf(scenario, round)),
  rounds: field(['scenario', 'format', 'fixedRounds', 'roundLimit'], roundsOf),
  phase: field(['phase'], ({ phase }) => phase),
  letters: field(['baseLetters', 'instruments', 'agreements', 'round'], (known) => lettersOf(known)),
  council: field(['baseLetters', 'instruments'], councilLetters),
  instruments: field(['instruments'], ({ instruments }) => instruments),
  draft: field(['draft'], ({ draft }) => draft),
  voted: field(['votes'], ({ votes }) => SENDERS.filter((sender) => votes[sender] !== undefined)),
  whip: field(
    ['scenario', 'draft', 'round', 'publicRecord', 'rollCalls', 'instruments', 'baseLetters', 'agreements', 'reports'],
    (known) => (known.draft === null ? null : whipCount(known.scenario, whipFactsOf(known), known.draft.blanks)),
  ),
  rollCalls: field(['rollCalls'], ({ rollCalls }) => rollCalls),
  commonList: field(['scenario', 'commonList'], ({ scenario, commonList }) => ({
    progress: commonList.progress,
    ticks: commonList.ticks,
    adopted: commonList.adopted,
    coverage: seenCoverage(coverageOf(scenario, commonList)),
  })),
  exemptionsInText: field(['exemptionsInText'], ({ exemptionsInText }) => exemptionsInText),
  procedureAdopted: field(['procedureAdopted'], ({ procedureAdopted }) => procedureAdopted),
  cases: field(['cases'], ({ cases }) => cases.filter(isPublicCase)),
  listings: field(['listings'], ({ listings }) => listings),
  publishedReports: field(['reports'], ({ reports }) => published(reports).map(withoutRecipients)),
  found: field(['reports'], ({ reports }) => published(reports).flatMap(foundSpirit)),
  agreements: field(['agreements', 'breaches'], ({ agreements, breaches }) => publicAgreements(agreements, breaches)),
  announcedBreaches: field(['breaches'], ({ breaches }) => breaches),
  panelFindings: field(['panelFindings'], findingsOf),
  pressHeadlines: field(['pressHeadlines'], headlinesOf),
  convenedIn: field(['convenedIn'], ({ convenedIn }) => convenedIn),
  shock: field(['shock'], ({ shock }) => shock),
  injects: field(['injects'], ({ injects }) => injects ?? NO_INJECTS),
  covered: field(['covers', 'round', 'phase', 'history'], coveredRounds),
  record: field(['publicRecord'], ({ publicRecord }) => publicRecord),
  ready: fieldOfSeats((seats) => SEATS.filter((seat) => seats[seat].ready)),
  ending: field(['ending'], ({ ending }) => ending),
};
const TABLE = tableOf(FIELDS);

/** The public view. The baseline is computed only after the end, for the debrief. */
export const projectPublic = (world: World, baseline: () => BaselineRun): PublicView => ({
  ...make(FIELDS, world),
  debrief: debriefIn(world, baseline),
});

/** The public view of a World that differs from the last one in some parts. */
export function renewPublic(last: PublicView, changed: Mask, world: World, baseline: () => BaselineRun): PublicView {
  const next = renew(TABLE, last, changed, world);
  const debrief = debriefIn(world, baseline);
  return debrief === next.debrief ? next : { ...next, debrief };
}

const debriefIn = (world: World, baseline: () => BaselineRun): PublicView['debrief'] =>
  world.ending === null ? null : debriefOf(world, world.ending, baseline());

const published = (reports: World['reports']): World['reports'] => reports.filter((report) => report.published);

const NO_INJECTS: PublicView['injects'] = [];
/** The public view of a world, whatever has to be run for it. */
export const projectPublicOf = (world: World): PublicView => projectPublic(world, () => baselineOf(world));

const seenCoverage = ({ luxury, dualUse }: PublicView['commonList']['coverage']) => ({
  luxury: roundTo(luxury, GRAIN.share),
  dualUse: roundTo(dualUse, GRAIN.share),
});

/** Whether a case is public: it was upheld, and its remedy is not a private note. */
const isPublicCase = ({ remedy, decided }: ProcedureCase): boolean => remedy !== 'note' && decided === 'upheld';

function foundSpirit({ round, reading }: Report): readonly FoundSpirit[] {
  if (reading.kind !== 'effort') return [];
  return [{ round, sender: SENDER_OF[reading.corridor], effort: reading.effort, confidence: reading.confidence }];
}
