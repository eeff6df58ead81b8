import type { Deed, Reason } from '../../terms/act.ts';
import { isSender, type SeatId, type SenderId } from '../../terms/vocabulary.ts';
import { doerOf } from '../../rules/acts/addressed.ts';
import type { Mind } from '../mind.ts';
import { wrongsSeen, saidOn } from './memory.ts';
import { because, costOfEffort, costOfStep, reasonsOfText } from './reasons.ts';
import { declines, repliesOf, type Reply } from './reply.ts';
import { stepOf } from './value-step.ts';

/** Answers to a question why, from the seat that did it. */
export function explanations(mind: Mind, from: SeatId, deed: Deed): readonly Reply[] {
  const { seat } = mind.view;
  if (doerOf(deed) !== seat) return declines('not-ours-to-know', 'no-evidence', 'already-said');
  if (!isTrue(mind, deed)) return repliesOf({ kind: 'denies' }, [because('no-evidence'), because('measured')]);
  return [...repliesOf({ kind: 'explains' }, whyDone(mind, from, deed)), ...declines('already-said', 'private')];
}

/** Whether the seat knows that it did what it is said to have done. */
export function isTrue({ view }: Pick<Mind, 'view'>, deed: Deed): boolean {
  switch (deed.kind) {
    case 'test':
      return view.public.record.some(({ round, test }) => round === deed.round && test === deed.test);
    case 'vote':
      return view.public.rollCalls.some(({ text, votes }) => text.round === deed.round && votes[deed.by] === deed.vote);
    case 'gap':
      return ownGap(view, deed) > 0;
    case 'breach':
      return (
        view.public.announcedBreaches.some(({ agreement, by }) => agreement === deed.agreement && by === deed.by) ||
        view.agreements.some(
          ({ id, terms, judgements }) =>
            id === deed.agreement &&
            judgements.some(({ round, term, kept }) => !kept && round === deed.round && terms[term]?.by === deed.by),
        )
      );
    default:
      return true;
  }
}

/** Steps by which a sender did less than it said or signed, by its own books. */
function ownGap(view: Mind['view'], { by, basket, round }: Extract<Deed, { kind: 'gap' }>): number {
  const own = view.ownEfforts.find((one) => one.round === round);
  return own === undefined ? 0 : saidOn(view, by, basket, round) - own.effort[basket];
}

/** What moved the seat to a deed of its own, the strongest reason first. */
export function whyDone(mind: Mind, from: SeatId, deed: Deed): readonly Reason[] {
  const { view } = mind;
  const { seat } = view;
  const answered = grievances(mind, from, deed.round);
  switch (deed.kind) {
    case 'test':
      return [
        ...answered,
        ...turned(
          mind,
          from,
          (['pressure', 'nothing-in-return', 'trust-low'] as const).map((code) => because(code)),
        ),
      ];
    case 'vote': {
      const roll = view.public.rollCalls.find(({ text }) => text.round === deed.round);
      if (roll === undefined || !isSender(seat)) return [because('private')];
      const { pro, con } = reasonsOfText(mind, roll.text.blanks, seat);
      return deed.vote === 'yes' ? pro : con;
    }
    case 'breach':
      return [...answered, ...costsOfTerms(mind, deed), because(isSender(seat) ? 'costs-points' : 'pressure')];
    case 'dollar-step':
      return [...answered, because('evidence'), because('build-up'), because('law')];
    case 'gap':
      return isSender(seat)
        ? [
            because(costOfEffort(seat, deed.basket)),
            ...othersToo(mind, seat),
            because(seat === 'china' ? 'border' : 'costs-points'),
            because('nothing-in-return'),
          ]
        : [];
    case 'finding':
      return [because('evidence'), because('law'), because('reported-more')];
    case 'hold':
      return [because('no-evidence'), because('costs-trade'), because('law')];
    case 'pledge-broken':
      return [...answered, because(isSender(seat) ? 'costs-points' : 'pressure'), because('too-little')];
  }
}

/** Reasons of equal weight, which one first by whom they are given to. */
function turned({ taste }: Mind, from: SeatId, reasons: readonly Reason[]): readonly Reason[] {
  const first = Math.floor(taste.draw(`reason:${from}`) * reasons.length);
  return [...reasons.slice(first), ...reasons.slice(0, first)];
}

/** Half-years for which what another did first is a reason for what a seat does itself. */
const RECENT = 2;

/** What the other, or the table, did before a round. */
function grievances(mind: Mind, from: SeatId, before: number): readonly Reason[] {
  const { view } = mind;
  const lately = wrongsSeen(view).filter(({ round }) => round < before && before - round <= RECENT);
  const reasons: Reason[] = [];
  if (lately.some(({ by, deed }) => by === from && (deed.kind === 'breach' || deed.kind === 'pledge-broken')))
    reasons.push(because('word-broken'));
  if (view.seat === 'dprk' && lately.some(({ deed }) => deed.kind === 'dollar-step')) reasons.push(because('penalty'));
  if (view.seat !== 'dprk' && lately.some(({ deed }) => deed.kind === 'test')) reasons.push(because('test'));
  return reasons;
}

/** Others that were found out make one's own gap easier to own up to. */
const othersToo = ({ view }: Mind, seat: SenderId): readonly Reason[] =>
  wrongsSeen(view).some(({ by, deed }) => by !== seat && deed.kind === 'gap') ? [because('reported-more')] : [];

function costsOfTerms({ view }: Mind, deed: Extract<Deed, { kind: 'breach' }>): readonly Reason[] {
  const agreement = view.agreements.find(({ id }) => id === deed.agreement);
  return (agreement?.judgements ?? []).flatMap(({ kept, term, round }) => {
    const broken = agreement?.terms[term];
    if (kept || round !== deed.round || broken === undefined || broken.by !== view.seat) return [];
    const step = stepOf(broken);
    return step === null ? [] : [because(costOfStep(step, view.seat))];
  });
}
