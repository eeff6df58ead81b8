import type { Step } from '../../terms/act.ts';
import type { MessageId } from '../../terms/ids.ts';
import type { SeatView } from '../../terms/seat-view.ts';
import { isSender, type BasketId, type SeatId } from '../../terms/vocabulary.ts';
import { partnerOf, type Partner } from './said.ts';

/** Something a seat said it would do, and until when. */
export interface Word {
  readonly message: MessageId;
  readonly to: Partner;
  readonly step: Step;
  /** Last round in which it is due. */
  readonly by: number;
  /** What the other must leave undone for a threat to fall due; `null` for a promise. */
  readonly unless: Step | null;
}

/** The promises and threats of a seat that are due now: its own acts, and demands that it said yes to. */
export function wordOf(view: Pick<SeatView, 'messages' | 'public'>, seat: SeatId): readonly Word[] {
  const { round } = view.public;
  const byId = new Map(view.messages.map((message) => [message.id, message]));
  return view.messages.flatMap((message): readonly Word[] => {
    const { act } = message;
    if (message.from !== seat || act === undefined) return [];
    const to = partnerOf(message, seat);
    if (act.kind === 'promise' && act.by >= round)
      return [{ message: message.id, to, step: act.step, by: act.by, unless: null }];
    if (act.kind === 'threaten' && act.by >= round)
      return [{ message: message.id, to, step: act.step, by: act.by, unless: act.unless }];
    if (act.kind !== 'answer' || act.answer.kind !== 'yes') return [];
    const asked = byId.get(act.to);
    if (asked?.act?.kind === 'demand' && asked.act.by >= round)
      return [{ message: message.id, to: asked.from, step: asked.act.step, by: asked.act.by, unless: null }];
    if (asked?.act?.kind === 'propose' && asked.act.proposal.kind === 'joint' && asked.round === round)
      return [{ message: message.id, to: asked.from, step: asked.act.proposal.yours, by: round, unless: null }];
    return [];
  });
}

/** The seat's own promises in talk that are due now. */
export const ownWord = (view: SeatView): readonly Word[] =>
  wordOf(view, view.seat).filter(({ unless }) => unless === null);

/** The highest effort on a basket that a sender said in talk it would make now. */
export function saidEffort(view: SeatView, basket: BasketId): number {
  if (!isSender(view.seat)) return 0;
  return ownWord(view).reduce(
    (most, { step }) => (step.kind === 'enforce' && step.basket === basket ? Math.max(most, step.atLeast) : most),
    0,
  );
}
