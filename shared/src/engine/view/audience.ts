import { assertNever } from '../../lib/assert-never.ts';
import type { GameEvent } from '../events.ts';
import type { AgreementId, CaseId, ReportId } from '../ids.ts';
import { SENDERS, type SeatId } from '../vocabulary.ts';
import type { World } from '../world.ts';
import { isPublicCase } from './project-public.ts';

/** Who may see an event: everybody, some seats, or nobody before the debrief. */
export type Audience = 'public' | 'none' | readonly SeatId[];

/** Tell who may see an event. `world` holds the agreements, reports and cases that the event refers to. */
export function audienceOf(event: GameEvent, world: World): Audience {
  switch (event.kind) {
    // The first event holds the seed, from which every hidden error could be computed.
    case 'game-started':
    case 'standing-moved':
    case 'evidence-moved':
    case 'agreement-judged':
    case 'dockets-sealed':
    case 'round-adjudicated':
      return 'none';
    case 'round-opened':
    case 'phase-opened':
    case 'seat-readied':
    case 'seat-covered':
    case 'seat-returned':
    case 'text-tabled':
    case 'roll-called':
    case 'measure-imposed':
    case 'measure-lapsed':
    case 'family-ticked':
    case 'list-worked':
    case 'listing-proposed':
    case 'hold-placed':
    case 'name-listed':
    case 'meeting-convened':
    case 'report-published':
    case 'breach-announced':
    case 'record-published':
    case 'game-ended':
      return 'public';
    case 'docket-carried':
    case 'order-sealed':
    case 'order-withdrawn':
    case 'points-spent':
    case 'vote-cast':
    case 'seat-muted':
    case 'seat-observed':
      return [event.seat];
    case 'votes-gathered':
      return ['un'];
    case 'message-sent':
      return event.message.channel.kind === 'plenary' ? 'public' : event.message.channel.between;
    case 'report-made':
      return [event.report.by];
    case 'report-shown':
      return ownersAnd(world, event.report, event.to);
    case 'proof-shown':
      return [event.proof.from, event.proof.to];
    case 'agreement-offered':
      return event.agreement.parties;
    case 'agreement-declined':
      return partiesOf(world, event.agreement);
    case 'agreement-signed':
      return concluded(world, event.agreement);
    case 'agreement-closed':
      return event.as === 'broken' && !isBreachSeen(world, event.agreement)
        ? 'none'
        : concluded(world, event.agreement);
    case 'procedure-invoked':
    case 'procedure-judged':
      return SENDERS;
    case 'procedure-decided':
      return heard(world, event.case);
    default:
      return assertNever(event);
  }
}

const ownersAnd = (world: World, id: ReportId, to: SeatId): readonly SeatId[] => {
  const report = world.reports.find((one) => one.id === id);
  return report === undefined ? [to] : [report.by, to];
};

const partiesOf = (world: World, id: AgreementId): readonly SeatId[] =>
  world.agreements.find((one) => one.id === id)?.parties ?? [];

/** What becomes of an open agreement is public once all have signed; offers and secret ones stay with the parties. */
function concluded(world: World, id: AgreementId): Audience {
  const agreement = world.agreements.find((one) => one.id === id);
  if (agreement === undefined) return 'none';
  const isConcluded = agreement.parties.every((party) => agreement.signed.includes(party));
  return !agreement.secret && isConcluded ? 'public' : agreement.parties;
}

/** A breach that no party could observe must not be read off the way the agreement ends. */
const isBreachSeen = (world: World, id: AgreementId): boolean =>
  world.agreements.find((one) => one.id === id)?.judgements.some(({ kept, observable }) => !kept && observable) ??
  false;

function heard(world: World, id: CaseId): Audience {
  const found = world.cases.find((one) => one.id === id);
  return found !== undefined && isPublicCase(found) ? 'public' : SENDERS;
}
