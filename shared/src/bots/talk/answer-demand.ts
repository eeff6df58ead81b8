import type { Proposal, Reason, Step } from '../../terms/act.ts';
import { slot } from '../../terms/ids.ts';
import { needsAgreement } from '../../rules/acts/may-take.ts';
import { letterOf } from '../../rules/letters.ts';
import { isSender, type SeatId } from '../../terms/vocabulary.ts';
import type { DraftBlanks } from '../../terms/resolution.ts';
import type { Mind } from '../mind.ts';
import { textFacts, valueOfText, voteFor } from '../value-text.ts';
import { isBluffing } from './answer-ask.ts';
import { isBound, wishFrom } from './bargain.ts';
import { isShunned } from './memory.ts';
import { worthOfOffer } from './offer-worth.ts';
import { planVote } from './plan-vote.ts';
import { because, costOfStep, gainOfStep, reasonsAgainst, reasonsOfText } from './reasons.ts';
import { declines, repliesOf, reply, type Reply } from './reply.ts';
import { canDo, isItsStep, valueOfStep } from './value-step.ts';

/** Points that a bot gives up for nothing, to be on good terms. */
const COURTESY = 0.05;
/** Points up to which a step is for sale for one of the other's. */
const FOR_SALE = -0.8;

/** Answers to a demand for a step of one's own, the one it prefers first. */
export function answersToDemand(mind: Mind, from: SeatId, step: Step, by: number): readonly Reply[] {
  const { view } = mind;
  const { seat } = view;
  const no = (...reasons: readonly Reason[]): readonly Reply[] => repliesOf({ kind: 'no' }, reasons);
  if (!isItsStep(mind, step, seat))
    return no(because(step.kind === 'vote' ? 'no-text' : 'no-evidence'), because('law'));
  if (step.kind === 'vote') return answersOnVote(mind, step.vote);
  if (isBound(mind, step, seat))
    return repliesOf({ kind: 'yes' }, [because('already-bound'), because('law'), because('gains')]);
  const cost = because(costOfStep(step, seat), worthTo(mind, step, from, by));
  if (isShunned(mind, from)) return no(because('word-broken'), cost, because('trust-low'));
  if (!canDo(mind, step)) return no(cannot(step), cost, because('too-little'));
  // What only an agreement can bind to is for sale in one.
  if (needsAgreement(step))
    return [
      ...forAnother(mind, from, worthTo(mind, step, from, by)),
      ...no(cost, because('nothing-in-return'), because('too-little')),
    ];
  if (step.kind === 'enforce' && plannedAtLeast(mind, step)) {
    return [
      ...repliesOf({ kind: 'yes' }, [because('law'), because('build-up'), because('gains')]),
      ...no(because('already-said')),
    ];
  }
  const worth = worthTo(mind, step, from, by);
  if (worth > -COURTESY)
    return [...repliesOf({ kind: 'yes' }, [because(gainOfStep(step, seat), worth), because('gains')]), ...no(cost)];
  // A yes that nobody can check costs nothing to say.
  if (step.kind === 'enforce' && isLittle(view, step) && isBluffing(mind, `yes:${from}:${step.basket}`))
    return [...repliesOf({ kind: 'yes' }, [because('law'), because('gains')]), ...no(cost)];
  return [
    ...forAnother(mind, from, worth),
    ...no(cost, because('nothing-in-return', worth), because('too-little'), because('already-said')),
  ];
}

/** Effort that the letter asks for anyway, and that nobody is surprised to hear of. */
const isLittle = ({ public: { letters } }: Mind['view'], step: Extract<Step, { kind: 'enforce' }>): boolean =>
  step.atLeast <= 2 && letterOf(letters, 'border', step.basket) > 0;

const worthTo = (mind: Mind, step: Step, from: SeatId, by: number): number => {
  const { seat } = mind.view;
  return valueOfStep(mind, step, seat, from, seat, Math.max(1, by - mind.view.public.round + 1));
};

/** Yes, if the other makes the step that is worth enough. */
function forAnother(mind: Mind, from: SeatId, worth: number): readonly Reply[] {
  const wish = wishFrom(mind, from);
  if (worth < FOR_SALE || wish === null || wish.worth + worth <= 0) return [];
  return [
    reply(
      { kind: 'yes-if', step: wish.step, whose: 'yours' },
      because(gainOfStep(wish.step, mind.view.seat), wish.worth + worth),
    ),
  ];
}

const cannot = (step: Step): Reason =>
  because(
    step.kind === 'look' || step.kind === 'enforce'
      ? 'costs-points'
      : step.kind === 'procedure'
        ? 'procedure'
        : 'no-evidence',
  );

/** Whether the docket already holds such an effort. */
function plannedAtLeast({ view }: Mind, step: Extract<Step, { kind: 'enforce' }>): boolean {
  const order = view.docket[slot(`set-effort:${step.basket}`)];
  return order?.kind === 'set-effort' && order.effort >= step.atLeast;
}

function answersOnVote(mind: Mind, wanted: 'yes' | 'no' | 'abstain'): readonly Reply[] {
  const { view } = mind;
  const { draft } = view.public;
  const plan = planVote(mind);
  const { seat } = view;
  if (draft === null || plan === null || !isSender(seat))
    return repliesOf({ kind: 'no' }, [because('no-text'), because('lapsed')]);
  const { pro, con } = reasonsOfText(mind, draft.blanks, seat);
  if (plan.vote === wanted) return repliesOf({ kind: 'yes' }, wanted === 'yes' ? pro : con);
  const side = wanted === 'yes' ? con : pro;
  const changed = wanted === 'yes' ? withChange(mind, draft.blanks) : [];
  return [...changed, ...repliesOf({ kind: 'no' }, [...side, because('already-said')])];
}

/** Yes with a change of the text that would make the seat vote for it. */
function withChange(mind: Mind, blanks: DraftBlanks): readonly Reply[] {
  const { seat } = mind.view;
  if (!isSender(seat) || mind.view.public.voted.length > 0) return [];
  const facts = textFacts(mind);
  const before = valueOfText(mind, blanks, seat, facts);
  const changes = [
    { change: 'exemptions', code: 'exemptions', text: { ...blanks, exemptions: true } },
    { change: 'no-procedure', code: 'procedure', text: { ...blanks, procedure: false } },
    { change: 'lower', code: 'costs-trade', text: { ...blanks, changes: blanks.changes.map(lowered) } },
    { change: 'sunset', code: 'law', text: { ...blanks, sunset: 4 } },
  ] as const;
  return changes.flatMap(({ change, code, text }) => {
    const after = valueOfText(mind, text, seat, facts);
    return after - before > 0.05 && voteFor(after) === 'yes'
      ? [reply({ kind: 'yes-with', change }, because(code, after - before))]
      : [];
  });
}

const lowered = (change: DraftBlanks['changes'][number]): DraftBlanks['changes'][number] =>
  change.level === 4 ? { ...change, level: 2 } : change;

/** Answers to a proposal, the one it prefers first. */
export function answersToProposal(mind: Mind, from: SeatId, proposal: Proposal): readonly Reply[] {
  switch (proposal.kind) {
    case 'agreement':
      return onAgreement(mind, from, proposal);
    case 'text':
      return onText(mind, proposal.blanks);
    case 'joint':
      return onJoint(mind, from, proposal);
  }
}

function onAgreement(
  mind: Mind,
  from: SeatId,
  { agreement }: Extract<Proposal, { kind: 'agreement' }>,
): readonly Reply[] {
  const offer = mind.view.agreements.find(({ id }) => id === agreement);
  if (offer === undefined || offer.status === 'lapsed')
    return repliesOf({ kind: 'no' }, [because('lapsed'), because('already-said')]);
  if (offer.signed.includes(mind.view.seat))
    return repliesOf({ kind: 'yes' }, [because('gains', worthOfOffer(mind, offer)), because('word-kept')]);
  return repliesOf({ kind: 'no' }, reasonsAgainst(mind, offer, from));
}

function onText(mind: Mind, blanks: DraftBlanks): readonly Reply[] {
  const { view } = mind;
  const { seat } = view;
  if (!isSender(seat)) return repliesOf({ kind: 'no' }, [because('pressure'), because('private')]);
  const { pro, con } = reasonsOfText(mind, blanks, seat);
  const worth = valueOfText(mind, blanks, seat, textFacts(mind));
  if (voteFor(worth) === 'yes') return repliesOf({ kind: 'yes' }, pro);
  return [...withChange(mind, blanks), ...repliesOf({ kind: 'no' }, con)];
}

function onJoint(mind: Mind, from: SeatId, { ours, yours }: Extract<Proposal, { kind: 'joint' }>): readonly Reply[] {
  const { view } = mind;
  const { seat } = view;
  // `yours` is the answerer's step: the proposer spoke of its own as ours.
  const cost = because(costOfStep(yours, seat));
  if (!isItsStep(mind, yours, seat) || !isItsStep(mind, ours, from))
    return repliesOf({ kind: 'no' }, [because('private'), because('law')]);
  if (isShunned(mind, from)) return repliesOf({ kind: 'no' }, [because('word-broken'), cost]);
  if (!canDo(mind, yours)) return repliesOf({ kind: 'no' }, [cannot(yours), cost]);
  const gain = valueOfStep(mind, ours, from, seat, seat, 1);
  const worth = gain + valueOfStep(mind, yours, seat, from, seat, 1);
  if (worth > COURTESY) return repliesOf({ kind: 'yes' }, [because(gainOfStep(ours, seat), worth), because('gains')]);
  return [
    ...forAnother(mind, from, worth),
    ...repliesOf({ kind: 'no' }, [because('too-little', worth), cost, because('trust-low')]),
    ...declines('already-said'),
  ];
}
