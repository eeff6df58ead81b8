import type { Order } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { useTurn } from '../../ui/use-turn.ts';
import { useOrderBook } from '../../state/use-table.ts';
import type { Offered } from '../../state/use-options.ts';
import type { Words } from '../words/use-words.ts';
import type { Settled } from '../words/spoken.ts';
import './lever-notes.css';

/** The cost and expected effects of a choice, in one line. */
export function EffectLine({
  offered,
  words,
  view,
  isChosen,
  name,
}: Settled & { readonly offered: Offered<Order>; readonly isChosen: boolean; readonly name?: string | undefined }) {
  const { t } = useTranslation('decide');
  const facts = {
    cost: words.cost(view.budget.unit, offered.cost),
    effect: words.expectations(offered.expected),
    name: name ?? '',
  };
  return (
    <p className="small effect-line">
      {t(isChosen ? 'effect.chosen' : name === undefined ? 'effect.if' : 'effect.named', facts)}
    </p>
  );
}

/**
 * Why choices are closed, each reason once. The desk says once for the whole page that no lever can be moved in this phase
 * (PhaseLine), and what is too dear now.
 */
export function ClosedLines({
  choices,
  words,
}: {
  readonly choices: readonly Offered<Order>[];
  readonly words: Words;
}) {
  const reasons = new Set(
    choices.flatMap(({ rejection }) =>
      rejection === null || rejection.code === 'already-done' || rejection.code === 'wrong-phase'
        ? []
        : [words.refusal(rejection)],
    ),
  );
  return [...reasons].map((reason) => (
    <p key={reason} className="small closed-line">
      {reason}
    </p>
  ));
}

/** Whether a choice is closed for another reason than its price, of which the desk speaks once. */
export const isNotDear = ({ rejection }: Pick<Offered<Order>, 'rejection'>): boolean =>
  rejection?.code !== 'over-budget';

/** The refusal of the latest attempt at a place, as a sentence. */
export function RefusalLine({ place, words }: { readonly place: string; readonly words: Words }) {
  const refusal = useOrderBook(({ refusalAt }) => refusalAt(place));
  const turn = useTurn(refusal);
  if (refusal === null) return null;
  return (
    <p key={turn} className="refusal-line" role="alert">
      {words.refusal(refusal)}
    </p>
  );
}

/** One line above the levers in a phase in which none can be moved. */
export function PhaseLine({ view }: Pick<Settled, 'view'>) {
  const { t } = useTranslation('decide');
  const { phase, ending } = view.public;
  if (ending !== null) return <p className="phase-line">{t('resting.over')}</p>;
  if (phase !== 'briefing' && phase !== 'adjudication') return null;
  return <p className="phase-line">{t(`resting.${phase}`)}</p>;
}
