import type { Act, Fact, ReasonCode, Step } from '../../terms/act.ts';
import { CORRIDOR_OF, isSender, type SeatId } from '../../terms/vocabulary.ts';
import { reportsKnownTo } from '../../rules/facts/text-facts.ts';
import type { Mind } from '../mind.ts';
import { leakAt } from '../readings.ts';
import { hasKept, lastBroken, saidOn } from './memory.ts';
import { because } from './reasons.ts';
import { repliesOf, reply, type Reply } from './reply.ts';
import { canDo, isItsStep, valueOfStep } from './value-step.ts';

/** Answers to a promise: what the word of that seat is worth here. */
export function answersToPromise(mind: Mind, from: SeatId, step: Step): readonly Reply[] {
  const { seat } = mind.view;
  const codes = [
    ...(lastBroken(mind, from) === null ? [] : (['word-broken'] as const)),
    ...(hasKept(mind, from) ? (['word-kept'] as const) : []),
    ...(valueOfStep(mind, step, from, seat, seat, 1) > 0.05 ? (['gains'] as const) : (['too-little'] as const)),
    ...(step.kind === 'enforce' ? (['cannot-check'] as const) : []),
    ...((mind.view.trust[from] ?? 50) < 35 ? (['trust-low'] as const) : []),
    'already-said' as const,
  ];
  return repliesOf(
    { kind: 'noted' },
    codes.map((code) => because(code)),
  );
}

/** Answers to a threat: a proud or impatient seat answers with one of its own. */
export function answersToThreat(
  mind: Mind,
  from: SeatId,
  { unless, step }: Extract<Act, { kind: 'threaten' }>,
): readonly Reply[] {
  const { view, temper, taste } = mind;
  const hurt = valueOfStep(mind, step, from, view.seat, view.seat, 1);
  const noted = repliesOf({ kind: 'noted' }, [
    because(hurt < -0.2 ? costOfThreat(view.seat) : 'too-little', hurt),
    because(lastBroken(mind, from) === null ? 'cannot-check' : 'word-broken'),
    because('trust-low'),
  ]);
  const isAsked = isItsStep(mind, unless, view.seat);
  const pride = 1 - temper.patience + (temper.id === 'arsenal' ? 0.5 : 0) + (isAsked ? 0 : 0.2);
  const counter = counterTo(mind, from);
  if (counter === null || taste.draw(`counter:${from}`) > pride) return noted;
  return [reply({ kind: 'counter', step: counter }, because(costOfThreat(view.seat), hurt)), ...noted];
}

/** What a threat that would hurt puts at stake. */
const costOfThreat = (seat: SeatId): ReasonCode =>
  seat === 'us'
    ? 'costs-mandate'
    : seat === 'china'
      ? 'costs-trade'
      : seat === 'un'
        ? 'costs-credibility'
        : 'costs-income';

/** The step with which a seat answers a threat of another; `null` if it has none. */
export function counterTo(mind: Mind, other: SeatId): Step | null {
  const steps: Readonly<Record<SeatId, readonly Step[]>> = {
    us:
      other === 'un'
        ? [{ kind: 'vote', vote: 'abstain' }]
        : [
            { kind: 'dollar-step', step: 'penalty' },
            { kind: 'dollar-step', step: 'finding' },
          ],
    china: other === 'dprk' ? [{ kind: 'cut-support' }] : [{ kind: 'vote', vote: 'no' }],
    un:
      other === 'dprk'
        ? [{ kind: 'look', corridor: 'sea' }]
        : [{ kind: 'look', corridor: isSender(other) ? CORRIDOR_OF[other] : 'border' }],
    dprk: [
      { kind: 'test', test: 'nuclear' },
      { kind: 'test', test: 'long-range' },
      { kind: 'test', test: 'missile' },
    ],
  };
  return steps[mind.view.seat].find((step) => canDo(mind, step)) ?? null;
}

/** Answers to what another says to be so: measured by what this seat knows, then by what the other's word is worth. */
export function answersToInform(mind: Mind, from: SeatId, fact: Fact, isShown: boolean): readonly Reply[] {
  const believes = (...codes: readonly Parameters<typeof because>[0][]): readonly Reply[] =>
    repliesOf(
      { kind: 'believes' },
      codes.map((code) => because(code)),
    );
  const doubts = (...codes: readonly Parameters<typeof because>[0][]): readonly Reply[] =>
    repliesOf(
      { kind: 'doubts' },
      codes.map((code) => because(code)),
    );
  if (isShown) return believes('evidence', 'measured', 'already-said');
  const checked = check(mind, from, fact);
  if (checked === 'true') return believes('measured', 'evidence', 'already-said');
  if (checked === 'false')
    return doubts(fact.kind === 'effort' ? 'reported-more' : 'measured', 'evidence', 'already-said');
  if (fact.kind === 'price') return answersToPrice(mind, from, fact);
  if (lastBroken(mind, from) !== null) return doubts('word-broken', 'cannot-check', 'already-said');
  const word = 0.5 * mind.temper.trust + (mind.view.trust[from] ?? 45) / 200 + (hasKept(mind, from) ? 0.15 : 0);
  if (word < 0.5) return doubts('cannot-check', 'trust-low', 'no-evidence');
  const noted = repliesOf({ kind: 'noted' }, [because('cannot-check'), because('no-evidence')]);
  return hasKept(mind, from) ? [...believes('word-kept'), ...noted] : noted;
}

function answersToPrice(mind: Mind, from: SeatId, { ours, yours }: Extract<Fact, { kind: 'price' }>): readonly Reply[] {
  const { seat } = mind.view;
  const worth = valueOfStep(mind, ours, from, seat, seat, 1) + valueOfStep(mind, yours, seat, from, seat, 1);
  return worth > 0
    ? repliesOf({ kind: 'believes' }, [because('gains', worth), because('already-said')])
    : repliesOf({ kind: 'doubts' }, [
        because('too-little', worth),
        because('nothing-in-return'),
        because('already-said'),
      ]);
}

/** What the seat's own knowledge says of a fact. */
function check(mind: Mind, from: SeatId, fact: Fact): 'true' | 'false' | 'unknown' {
  const { view } = mind;
  switch (fact.kind) {
    case 'effort': {
      if (!isSender(from)) return 'false';
      const found = reportsKnownTo(view).findLast(
        ({ round, reading }) =>
          round === fact.round && reading.kind === 'effort' && reading.corridor === CORRIDOR_OF[from],
      )?.reading;
      if (found?.kind !== 'effort') return 'unknown';
      return found.effort[fact.basket] >= fact.effort ? 'true' : 'false';
    }
    case 'leakage': {
      const own = leakAt(view, fact.corridor);
      if (own.sd >= 20) return 'unknown';
      return Math.abs(own.mean - fact.percent) <= 2 * own.sd + 10 ? 'true' : 'false';
    }
    case 'vote': {
      const roll = view.public.rollCalls.find(({ text }) => text.id === fact.text);
      if (roll === undefined || !isSender(from)) return 'unknown';
      return roll.votes[from] === fact.vote ? 'true' : 'false';
    }
    case 'gap': {
      const found = reportsKnownTo(view).findLast(
        ({ round, reading }) =>
          round === fact.round && reading.kind === 'effort' && reading.corridor === CORRIDOR_OF[fact.by],
      )?.reading;
      if (found?.kind === 'effort')
        return found.effort[fact.basket] < saidOn(view, fact.by, fact.basket, fact.round) ? 'true' : 'false';
      const own = fact.by === view.seat ? view.ownEfforts.find(({ round }) => round === fact.round) : undefined;
      if (own === undefined) return 'unknown';
      return own.effort[fact.basket] < saidOn(view, fact.by, fact.basket, fact.round) ? 'true' : 'false';
    }
    case 'test':
    case 'price':
      return 'unknown';
  }
}
