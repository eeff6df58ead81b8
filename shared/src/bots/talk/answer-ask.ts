import { roundTo } from '../../lib/round-to.ts';
import { slot } from '../../terms/ids.ts';
import type { Question } from '../../terms/act.ts';
import {
  CORRIDOR_OF,
  isSender,
  type BasketId,
  type CorridorId,
  type Effort,
  type SeatId,
  type SenderId,
} from '../../terms/vocabulary.ts';
import type { TextId } from '../../terms/ids.ts';
import { chooseTest } from '../dprk-test.ts';
import type { Mind } from '../mind.ts';
import { frozenShare, leakAt } from '../readings.ts';
import { explanations } from './explain.ts';
import { bestExchange } from './bargain.ts';
import { isShunned } from './memory.ts';
import { planVote } from './plan-vote.ts';
import { because, costOfEffort, reasonsOfText } from './reasons.ts';
import { declines, repliesOf, reply, type Reply } from './reply.ts';

/** Whether a bot says what is not so on a subject this time: only as its temperament allows. */
export const isBluffing = ({ temper, taste }: Mind, subject: string): boolean =>
  temper.bluff > 0 && taste.draw(`bluff:${subject}`) < temper.bluff;

/** Answers to a question, the one it prefers first. */
export function answersToAsk(mind: Mind, from: SeatId, question: Question): readonly Reply[] {
  switch (question.kind) {
    case 'vote':
      return onVote(mind, from, question.text);
    case 'effort':
      return onEffort(mind, from, question.basket);
    case 'leakage':
      return onLeakage(mind, from, question.corridor);
    case 'price':
      return onPrice(mind, from);
    case 'test':
      return onTest(mind, from);
    case 'why':
      return explanations(mind, from, question.deed);
  }
}

function onVote(mind: Mind, from: SeatId, text: TextId): readonly Reply[] {
  const { view } = mind;
  const { seat } = view;
  if (!isSender(seat)) return declines('not-ours-to-know', 'no-text');
  const roll = view.public.rollCalls.find((one) => one.text.id === text);
  if (roll !== undefined) {
    const vote = roll.votes[seat];
    const { pro, con } = reasonsOfText(mind, roll.text.blanks, seat);
    return [
      ...repliesOf({ kind: 'tells', fact: { kind: 'vote', text, vote } }, vote === 'yes' ? pro : con),
      ...declines('already-said'),
    ];
  }
  const { draft } = view.public;
  const plan = planVote(mind);
  if (draft === null || plan === null || draft.id !== text) return declines('no-text', 'lapsed');
  if (from === 'dprk' && mind.temper.trust < 0.6) return declines('private', 'not-ours-to-know', 'already-said');
  const { pro, con } = reasonsOfText(mind, draft.blanks, seat);
  if (plan.vote !== 'yes' && isBluffing(mind, `vote:${text}`))
    return mind.temper.bluff > 0.6
      ? [...repliesOf({ kind: 'tells', fact: { kind: 'vote', text, vote: 'yes' } }, pro), ...declines('already-said')]
      : declines('private', 'members', 'already-said');
  return [
    ...repliesOf({ kind: 'tells', fact: { kind: 'vote', text, vote: plan.vote } }, plan.vote === 'yes' ? pro : con),
    ...declines('already-said'),
  ];
}

function onEffort(mind: Mind, from: SeatId, basket: BasketId): readonly Reply[] {
  const { view } = mind;
  const { seat } = view;
  if (!isSender(seat)) return declines('not-ours-to-know', 'private', 'pressure');
  if (from === 'dprk' && mind.temper.trust < 0.6) return declines('private', 'law', 'already-said');
  const last = view.ownEfforts.at(-1);
  const tells = (effort: Effort, round: number): readonly Reply[] =>
    repliesOf({ kind: 'tells', fact: { kind: 'effort', basket, effort, round } }, [
      ...whyEffort(seat, basket, effort),
      because('already-said'),
    ]);
  if (last === undefined)
    return [...tells(plannedEffort(mind, basket), view.public.round), ...declines('already-said')];
  const { round } = last;
  const [did, said] = [last.effort[basket], last.report[basket]];
  if (did === said) return [...tells(did, round), ...declines('already-said')];
  if (isBluffing(mind, `effort:${basket}`)) return [...tells(said, round), ...declines('already-said')];
  return mind.temper.bluff > 0.3 ? declines('private', costOfEffort(seat, basket), 'already-said') : tells(did, round);
}

const whyEffort = (seat: SenderId, basket: BasketId, effort: Effort) =>
  effort >= 2
    ? [because(basket === 'programme' ? 'build-up' : 'law'), because('gains')]
    : [because(costOfEffort(seat, basket)), because(seat === 'china' ? 'border' : 'nothing-in-return')];

/** The effort that stands in the docket; a first half-year begins with little. */
function plannedEffort({ view }: Mind, basket: BasketId): Effort {
  const order = view.docket[slot(`set-effort:${basket}`)];
  return order?.kind === 'set-effort' ? order.effort : basket === 'programme' ? 1 : 0;
}

function onLeakage(mind: Mind, from: SeatId, corridor: CorridorId): readonly Reply[] {
  const { view } = mind;
  const { seat } = view;
  const isOwn = isSender(seat) && CORRIDOR_OF[seat] === corridor;
  const round = view.public.record.at(-1)?.round;
  if (round === undefined) return declines('cannot-check', 'no-evidence', 'already-said');
  if (from === 'dprk' || (seat === 'dprk' && (view.trust[from] ?? 0) < 50))
    return declines('private', 'trust-low', 'pressure', 'already-said');
  const estimate = leakAt(view, corridor);
  if (estimate.sd >= 20) return declines('cannot-check', 'no-evidence', 'not-ours-to-know', 'already-said');
  const less = isOwn && isBluffing(mind, `leak:${corridor}`) ? 25 : 0;
  const percent = Math.max(5, Math.min(95, roundTo(estimate.mean - less, 5)));
  return [
    ...repliesOf({ kind: 'tells', fact: { kind: 'leakage', corridor, percent, round } }, [
      because(isOwn ? 'measured' : 'evidence'),
      because('already-said'),
    ]),
    ...declines('already-said'),
  ];
}

function onPrice(mind: Mind, from: SeatId): readonly Reply[] {
  if (isShunned(mind, from)) return declines('word-broken', 'trust-low', 'already-said');
  const exchange = bestExchange(mind, from);
  if (exchange === null) return declines('too-little', 'nothing-in-return', 'trust-low', 'already-said');
  const { ours, yours, worth } = exchange;
  return [
    ...repliesOf({ kind: 'tells', fact: { kind: 'price', ours, yours } }, [
      because('gains', worth),
      because('already-said'),
    ]),
    ...declines('already-said', 'private'),
  ];
}

function onTest(mind: Mind, from: SeatId): readonly Reply[] {
  const { view } = mind;
  if (view.seat !== 'dprk') return declines('not-ours-to-know', 'no-evidence', 'cannot-check');
  const none: Reply = reply({ kind: 'tells', fact: { kind: 'test', test: 'none' } }, because('gains'));
  if (frozenShare(view) > 0)
    return [
      reply({ kind: 'tells', fact: { kind: 'test', test: 'none' } }, because('already-bound')),
      ...declines('already-said'),
    ];
  const meant = mind.may('conduct-test') ? chooseTest(mind) : 'none';
  const bluffs = isBluffing(mind, `test:${from}`);
  if (meant === 'none') {
    // The threat of a test raises the price of quiet.
    if (bluffs && mind.temper.id === 'arsenal')
      return [
        reply({ kind: 'tells', fact: { kind: 'test', test: 'missile' } }, because('pressure')),
        ...declines('private', 'nothing-in-return', 'already-said'),
      ];
    return [none, ...declines('already-said', 'private', 'pressure')];
  }
  if (bluffs) return [none, ...declines('private', 'pressure', 'already-said')];
  if (mind.temper.id === 'arsenal')
    return [
      reply({ kind: 'tells', fact: { kind: 'test', test: meant } }, because('pressure')),
      ...declines('already-said'),
    ];
  return declines('private', 'pressure', 'nothing-in-return', 'already-said');
}
