import type { Act, Answer, Fact, Step } from '@letter/shared/play';

/**
 * What an act is about, whatever its sizes, its date and what is given for it: acts of one topic are one line of a list,
 * and are told apart by its controls.
 */
export function topicOf(act: Act): string {
  switch (act.kind) {
    case 'ask':
      return JSON.stringify([act.kind, act.question]);
    case 'propose':
      return JSON.stringify([
        act.kind,
        act.proposal.kind === 'joint' ? ['joint', stepTopic(act.proposal.yours)] : act.proposal,
      ]);
    case 'demand':
    case 'promise':
      return JSON.stringify([act.kind, stepTopic(act.step)]);
    case 'threaten':
      return JSON.stringify([act.kind, stepTopic(act.unless)]);
    case 'inform':
      return JSON.stringify([act.kind, factTopic(act.fact)]);
    case 'accuse':
      return JSON.stringify([act.kind, act.deed]);
    case 'answer':
      return JSON.stringify([act.kind, act.to, answerTopic(act.answer)]);
  }
}

/** A step without its size. */
export function stepTopic(step: Step): unknown {
  if (step.kind === 'enforce') return [step.kind, step.basket];
  if (step.kind === 'provide') return [step.kind, step.what];
  return step.kind === 'freeze' ? step.kind : step;
}

function factTopic(fact: Fact): unknown {
  if (fact.kind === 'effort') return [fact.kind, fact.basket, fact.round];
  if (fact.kind === 'leakage') return [fact.kind, fact.corridor, fact.round];
  return fact.kind === 'price' ? fact.kind : fact;
}

function answerTopic(answer: Answer): unknown {
  if (answer.kind === 'tells') return [answer.kind, factTopic(answer.fact)];
  return answer.kind === 'yes-if' || answer.kind === 'counter' ? answer.kind : answer;
}
