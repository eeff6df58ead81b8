import type { Order, SeatView } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { useOrderBook } from '../../state/order-book.ts';
import type { Offered } from '../../state/use-options.ts';
import type { Words } from '../../text/use-words.ts';
import './decide.css';

/** The words of one reader, from the view. */
export interface Spoken {
  readonly view: SeatView;
  readonly words: Words;
}

/** What a choice costs and what is expected of it, in one line. */
export function EffectLine({ offered, words, view, isChosen }: Spoken & { readonly offered: Offered<Order>; readonly isChosen: boolean }) {
  const { t } = useTranslation('decide');
  const facts = { cost: words.cost(view.budget.unit, offered.cost), effect: words.expectations(offered.expected) };
  return <p className="small effect-line">{t(isChosen ? 'effect.chosen' : 'effect.if', facts)}</p>;
}

/** Why choices are closed: each reason once. */
export function ClosedLines({ choices, words }: { readonly choices: readonly Offered<Order>[]; readonly words: Words }) {
  const reasons = new Set(choices.flatMap((one) => (one.rejection === null ? [] : [words.refusal(one.rejection)])));
  return [...reasons].map((reason) => (
    <p key={reason} className="small closed-line">
      {reason}
    </p>
  ));
}

/** The answer "no" to the last try at a place, as a sentence. */
export function RefusalLine({ place, words }: { readonly place: string; readonly words: Words }) {
  const refusal = useOrderBook().refusalAt(place);
  if (refusal === null) return null;
  return (
    <p className="refusal-line" role="alert">
      {words.refusal(refusal)}
    </p>
  );
}
