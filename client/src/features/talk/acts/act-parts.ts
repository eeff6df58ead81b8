import { dueRange } from '@letter/shared/play';
import type { Act, Answer, SettledView, Step } from '@letter/shared/play';

/** Where a step stands in an act. */
export type StepPlace = 'step' | 'unless' | 'ours' | 'yours' | 'told-ours' | 'told-yours' | 'answer';

/** A step in an act, and whose it is. */
export interface PlacedStep {
  readonly place: StepPlace;
  readonly step: Step;
  readonly who: 'we' | 'you';
}

/** The steps of an act, in the order of its sentence. */
export function stepsIn(act: Act): readonly PlacedStep[] {
  switch (act.kind) {
    case 'demand':
      return [{ place: 'step', step: act.step, who: 'you' }];
    case 'promise':
      return [{ place: 'step', step: act.step, who: 'we' }];
    case 'threaten':
      return [
        { place: 'unless', step: act.unless, who: 'you' },
        { place: 'step', step: act.step, who: 'we' },
      ];
    case 'propose':
      return act.proposal.kind === 'joint'
        ? [
            { place: 'ours', step: act.proposal.ours, who: 'we' },
            { place: 'yours', step: act.proposal.yours, who: 'you' },
          ]
        : [];
    case 'inform':
      return act.fact.kind === 'price' ? pricedIn(act.fact) : [];
    case 'answer':
      return stepsInAnswer(act.answer);
    case 'ask':
    case 'accuse':
      return [];
  }
}

const pricedIn = ({ ours, yours }: { readonly ours: Step; readonly yours: Step }): readonly PlacedStep[] => [
  { place: 'told-ours', step: ours, who: 'we' },
  { place: 'told-yours', step: yours, who: 'you' },
];

function stepsInAnswer(answer: Answer): readonly PlacedStep[] {
  switch (answer.kind) {
    case 'tells':
      return answer.fact.kind === 'price' ? pricedIn(answer.fact) : [];
    case 'yes-if':
      return [{ place: 'answer', step: answer.step, who: answer.whose === 'ours' ? 'we' : 'you' }];
    case 'counter':
      return [{ place: 'answer', step: answer.step, who: 'we' }];
    default:
      return [];
  }
}

/** The act with another step in one place; its date is moved to where that step can be due. */
export function withStep(view: SettledView, act: Act, place: StepPlace, step: Step): Act {
  const due = (by: number, ...steps: readonly Step[]): number =>
    steps.map((one) => dueRange(view, one)).reduce((now, [least, most]) => Math.min(Math.max(now, least), most), by);
  switch (act.kind) {
    case 'demand':
    case 'promise':
      return { ...act, step, by: due(act.by, step) };
    case 'threaten': {
      const next = place === 'unless' ? { ...act, unless: step } : { ...act, step };
      return { ...next, by: due(next.by, next.step, next.unless) };
    }
    case 'propose':
      return act.proposal.kind === 'joint' && (place === 'ours' || place === 'yours')
        ? { ...act, proposal: { ...act.proposal, [place]: step } }
        : act;
    case 'inform':
      return act.fact.kind === 'price' ? { ...act, fact: withPrice(act.fact, place, step) } : act;
    case 'answer': {
      const { answer } = act;
      if (answer.kind === 'tells' && answer.fact.kind === 'price')
        return { ...act, answer: { ...answer, fact: withPrice(answer.fact, place, step) } };
      return answer.kind === 'yes-if' || answer.kind === 'counter' ? { ...act, answer: { ...answer, step } } : act;
    }
    case 'ask':
    case 'accuse':
      return act;
  }
}

const withPrice = <Price extends { readonly ours: Step; readonly yours: Step }>(
  price: Price,
  place: StepPlace,
  step: Step,
): Price => (place === 'told-ours' ? { ...price, ours: step } : { ...price, yours: step });
