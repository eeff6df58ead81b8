import { isSameJson } from '../lib/same-json.ts';
import { slotOf } from '../orders/slot.ts';
import { effortsIn, reportsIn } from '../rules/facts/docket-facts.ts';
import type { Docket } from '../terms/docket.ts';
import type { Choice, MindNote } from '../terms/mind-note.ts';
import type { SealedOrder } from '../terms/order.ts';
import type { SeatView } from '../terms/seat-view.ts';
import type { TemperamentId } from '../terms/temperament-id.ts';
import { BASKETS } from '../terms/vocabulary.ts';
import type { Verdict } from './look-ahead.ts';

/** What an expert noted: what its competent self weighed, and beside each order that it changed what both came to. */
export function noteOf(
  view: SeatView,
  note: MindNote | null,
  temperament: TemperamentId,
  verdict: Verdict | null,
): MindNote {
  const own: MindNote = note ?? {
    seat: view.seat,
    round: view.public.round,
    temperament,
    level: 'expert',
    seen: null,
    bluffs: [],
    choices: [],
    fellBack: null,
  };
  if (verdict === null) return { ...own, level: 'expert', fellBack: 'no-time' };
  const { best, competent } = verdict;
  const changed = Object.values(best.candidate.docket).flatMap((order) => {
    const before = competent.candidate.docket[slotOf(order)];
    const shown = isSameJson(order, before) ? null : choiceOf(order, before);
    if (shown === null) return [];
    const weighed = [
      { option: shown.before, points: roundPoints(competent.points) },
      { option: shown.chosen, points: roundPoints(best.points) },
    ];
    const choice: Choice = { ...shown.about, weighed, chosen: shown.chosen, reason: { code: 'gains' } };
    return [choice];
  });
  const isChanged = ({ about, basket }: Choice): boolean =>
    changed.some((one) => one.about === about && one.basket === basket);
  return {
    ...own,
    level: 'expert',
    bluffs: bluffsIn(best.candidate.docket),
    choices: [...own.choices.filter((one) => !isChanged(one)), ...changed].slice(0, MOST_CHOICES),
  };
}

/** Choices that a note holds at most. */
const MOST_CHOICES = 20;

const roundPoints = (points: number): number => Math.round(points * 10) / 10;

type About = Pick<Choice, 'about' | 'basket'>;

/** An order as a choice between two options; `null` for a kind that notes do not tell. */
function choiceOf(
  order: SealedOrder,
  before: SealedOrder | undefined,
): { readonly about: About; readonly before: string; readonly chosen: string } | null {
  switch (order.kind) {
    case 'set-effort':
      return {
        about: { about: 'effort', basket: order.basket },
        before: before?.kind === 'set-effort' ? String(before.effort) : '0',
        chosen: String(order.effort),
      };
    case 'report-effort':
      return {
        about: { about: 'report', basket: order.basket },
        before: before?.kind === 'report-effort' ? String(before.effort) : 'true',
        chosen: String(order.effort),
      };
    case 'conduct-test':
      return {
        about: { about: 'test', basket: null },
        before: before?.kind === 'conduct-test' ? before.test : 'none',
        chosen: order.test,
      };
    case 'set-burden':
      return {
        about: { about: 'burden', basket: null },
        before: before?.kind === 'set-burden' ? before.burden : 'none',
        chosen: order.burden,
      };
    default:
      return null;
  }
}

function bluffsIn(docket: Docket): MindNote['bluffs'] {
  const efforts = effortsIn(docket);
  const reports = reportsIn(docket, efforts);
  return BASKETS.filter((basket) => reports[basket] !== efforts[basket]).map((basket) => ({
    basket,
    said: reports[basket],
    did: efforts[basket],
  }));
}
