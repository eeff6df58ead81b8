import { opensIn } from '@letter/shared/play';
import type { CommonLever, OrderKind } from '@letter/shared/play';
import { memo } from 'react';
import type { ReactNode } from 'react';
import { useSlots } from '../../state/use-options.ts';
import { useScenario } from '../../state/use-table.ts';
import type { Settled } from '../../kit/words/spoken.ts';
import { SlotChoices } from './slot-choices.tsx';
import { SlotScale } from './slot-scale.tsx';
import { asSentence, labelledWords } from '../../text/formats.ts';
import { LeverTerm } from './lever-term.tsx';
import { leverFacts } from './lever-facts.ts';

/** Props of LeverFrame. */
export interface LeverFrameProps extends Settled {
  readonly kind: OrderKind;
  readonly children: ReactNode;
  /** True on a phone, where the page already shows the name. */
  readonly isNameless?: boolean;
}

/** A lever's name, its one-sentence introduction, and its control. */
export function LeverFrame({ kind, view, words, children, isNameless = false }: LeverFrameProps) {
  const scenario = useScenario();
  const isNew = opensIn(scenario, kind) === view.public.round && view.public.round > 1;
  return (
    <section className="lever">
      {isNameless ? null : <h4 className="lever-name">{words.t(`lever.${kind}.name`)}</h4>}
      <p className="lever-what small">
        {isNew ? <b className="lever-new">{`${asSentence(words.t('new'))} `}</b> : null}
        <span>{words.t(`lever.${kind}.what`, leverFacts(scenario))}</span>
      </p>
      <LeverTerm kind={kind} view={view} words={words} />
      {children}
    </section>
  );
}

/** One of the other levers as a whole: a scale, a list of choices, or a switch per item. */
export const LeverBlock = memo(function LeverBlock({
  place,
  view,
  words,
  isNameless = false,
}: Settled & { readonly place: CommonLever; readonly isNameless?: boolean }) {
  const slots = useSlots(place.kind);
  const name = words.t(`lever.${place.kind}.name`);
  return (
    <LeverFrame kind={place.kind} view={view} words={words} isNameless={isNameless}>
      {slots.map(({ slot, choices }) => {
        const first = choices[0];
        if (first === undefined) return null;
        const subject = words.subject(first.order);
        const label = subject === null ? name : labelledWords(name, subject);
        const props = { slot, choices, label, view, words };
        return (
          <div key={slot} className={subject === null ? 'lever-slot' : 'lever-slot has-subject'}>
            {subject === null ? null : <span className="lever-subject">{subject}</span>}
            {place.control === 'choices' ? <SlotChoices {...props} /> : <SlotScale {...props} />}
          </div>
        );
      })}
    </LeverFrame>
  );
});
