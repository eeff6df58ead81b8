import { assertNever } from '@letter/shared/play';
import type { Step } from '@letter/shared/play';
import { formatPercent } from '../../../text/format-figure.ts';
import type { ActTexts, Who } from './act-texts.ts';
import { typed } from './typed.ts';

/** A step as what "we" or "you" do: "hold finance at effort 2 or more". */
export function stepWords({ t, play, marks, listing }: ActTexts, step: Step, who: Who): string {
  switch (step.kind) {
    case 'vote':
      return t(`step.${who}.vote.${step.vote}`);
    case 'enforce':
      return t(`step.${who}.enforce`, {
        basket: typed('thing', marks(`basketWithin.${step.basket}`)),
        effort: typed('effort', step.atLeast),
      });
    case 'refrain':
      return t(`step.${who}.refrain.${step.from}`);
    case 'provide':
      return t(`step.${who}.provide.${step.what}`, { amount: step.amount });
    case 'freeze':
      return t(`step.${who}.freeze`, { share: typed('thing', formatPercent(step.share)) });
    case 'look':
    case 'share':
    case 'publish':
      return t(`step.${who}.${step.kind}`, { where: play(`corridorIn.${step.corridor}`) });
    case 'hold':
      return t(`step.${who}.hold.${step.placed ? 'placed' : 'passed'}`, {
        name: typed('thing', listing(step.listing)),
      });
    case 'procedure':
      return t(`step.${who}.procedure`, { seat: play(`seatThe.${step.against}`) });
    case 'dollar-step':
      return t(`step.${who}.dollar-step.${step.step}`);
    case 'test':
      return t(`step.${who}.test.${step.test}`);
    case 'cut-support':
      return t(`step.${who}.cut-support`);
    default:
      return assertNever(step);
  }
}

/** A step with the last half-year in which it is due, said in a round. */
export function dueWords(texts: ActTexts, step: Step, who: Who, by: number, round: number): string {
  const words = stepWords(texts, step, who);
  return by <= round
    ? texts.t('due.now', { step: words })
    : texts.t('due.by', { step: words, round: typed('thing', by) });
}
