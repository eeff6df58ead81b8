import { assertNever } from '../../lib/assert-never.ts';
import { lowerBaseLetters } from './base-letters.ts';
import { UNCHANGED, type Changes } from './changes.ts';
import type { GameEvent, GameEventOf } from '../events.ts';
import type { AgreementId } from '../../terms/ids.ts';
import type { Agreement } from '../../terms/agreement.ts';
import type { World } from '../world.ts';

/** The events about texts, lists, proofs and promises. */
type TextEvent = Exclude<
  GameEvent,
  GameEventOf<
    | 'game-started'
    | 'round-opened'
    | 'docket-carried'
    | 'phase-opened'
    | 'seat-readied'
    | 'order-sealed'
    | 'order-withdrawn'
    | 'points-spent'
    | 'seat-covered'
    | 'seat-returned'
    | 'standing-moved'
    | 'evidence-moved'
    | 'message-sent'
    | 'mind-noted'
    | 'event-injected'
    | 'rounds-limited'
    | 'finding-issued'
    | 'headline-issued'
    | 'note-sent'
    | 'seat-muted'
    | 'dockets-sealed'
    | 'round-adjudicated'
    | 'record-published'
    | 'seat-observed'
    | 'game-ended'
  >
>;

/** What one event about texts, lists, proofs or promises changes. */
export function changesByText(world: World, event: TextEvent): Changes {
  switch (event.kind) {
    case 'text-tabled':
      return { draft: event.draft };
    case 'vote-cast':
      return { votes: { ...world.votes, [event.seat]: event.vote } };
    case 'votes-gathered':
      return { gathered: world.gathered + event.votes };
    case 'roll-called':
      return afterRoll(world, event);
    case 'measure-imposed':
      return { instruments: [...world.instruments, event.instrument] };
    case 'measure-lapsed':
      return { instruments: world.instruments.filter(({ id }) => id !== event.id) };
    case 'family-ticked':
      return {
        commonList: { ...world.commonList, ticks: { ...world.commonList.ticks, [event.family]: event.ticked } },
      };
    case 'list-worked':
      return { commonList: { ...world.commonList, progress: event.progress } };
    case 'listing-proposed':
      return { listings: [...world.listings, event.listing] };
    case 'hold-placed':
      return {
        listings: world.listings.map((one) =>
          one.id === event.listing ? { ...one, status: 'held', heldBy: event.by } : one,
        ),
      };
    case 'name-listed':
      return {
        listings: world.listings.map((one) => (one.id === event.listing ? { ...one, status: 'listed' } : one)),
      };
    case 'meeting-convened':
      return { convenedIn: event.round };
    case 'report-made':
      return { reports: [...world.reports, event.report] };
    case 'report-shown':
      return {
        reports: world.reports.map((one) =>
          one.id === event.report ? { ...one, shownTo: [...one.shownTo, event.to] } : one,
        ),
      };
    case 'report-published':
      return {
        reports: world.reports.map((one) => (one.id === event.report ? { ...one, published: true } : one)),
      };
    case 'proof-shown':
      return { proofs: [...world.proofs, event.proof] };
    case 'agreement-offered':
      return { agreements: [...world.agreements, event.agreement] };
    case 'agreement-signed':
      return withAgreement(world, event.agreement, (one) => signedBy(one, event));
    case 'agreement-declined':
      return withAgreement(world, event.agreement, (one) => ({ ...one, status: 'declined' }));
    case 'agreement-judged':
      return withAgreement(world, event.agreement, (one) => ({
        ...one,
        judgements: [...one.judgements, ...event.judgements],
      }));
    case 'agreement-closed':
      return withAgreement(world, event.agreement, (one) => ({ ...one, status: event.as }));
    case 'pledge-judged':
      return { pledges: [...(world.pledges ?? []), event.judgement] };
    case 'relief-ended':
      return withAgreement(world, event.agreement, (one) => ({
        ...one,
        reliefEnds: [...(one.reliefEnds ?? []), event.end],
      }));
    case 'breach-found':
      return withAgreement(world, event.agreement, (one) => ({
        ...one,
        judgements: one.judgements.map((judgement) =>
          judgement.term === event.term && judgement.round === event.round
            ? { ...judgement, observable: true }
            : judgement,
        ),
      }));
    case 'breach-announced':
      return {
        breaches: [...world.breaches, { round: world.round, by: event.by, agreement: event.agreement }],
      };
    case 'procedure-invoked':
      return { cases: [...world.cases, event.case] };
    case 'procedure-judged':
      return {
        cases: world.cases.map((one) =>
          one.id !== event.case
            ? one
            : event.inFavour
              ? { ...one, inFavour: [...one.inFavour, event.by] }
              : { ...one, against: [...one.against, event.by] },
        ),
      };
    case 'procedure-decided':
      return {
        cases: world.cases.map((one) => (one.id === event.case ? { ...one, decided: event.decided } : one)),
      };
    default:
      return assertNever(event);
  }
}

/** An adopted text lowers letters and adopts its list, exemptions and procedure; its changes follow as events. */
function afterRoll(world: World, { roll }: GameEventOf<'roll-called'>): Changes {
  const next: Changes = { rollCalls: [...world.rollCalls, roll], draft: null, votes: {} };
  if (roll.outcome !== 'adopted') return next;
  const { blanks } = roll.text;
  return {
    ...next,
    baseLetters: lowerBaseLetters(world.baseLetters, blanks),
    exemptionsInText: blanks.exemptions,
    procedureAdopted: world.procedureAdopted || blanks.procedure,
    commonList: { ...world.commonList, adopted: world.commonList.adopted || blanks.commonList },
  };
}

const signedBy = (one: Agreement, event: GameEventOf<'agreement-signed'>): Agreement => {
  const signed = [...one.signed, event.by];
  return { ...one, signed, status: one.parties.every((party) => signed.includes(party)) ? 'in-force' : one.status };
};

function withAgreement(world: World, id: AgreementId, change: (one: Agreement) => Agreement): Changes {
  const at = world.agreements.findIndex((one) => one.id === id);
  const found = world.agreements[at];
  return found === undefined ? UNCHANGED : { agreements: world.agreements.with(at, change(found)) };
}
