import type { SealedOrder, Slot } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { useOrderBook } from '../../state/order-book.ts';
import type { Offered } from '../../state/use-options.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { ClosedLines, EffectLine, RefusalLine } from './lever-notes.tsx';
import type { Spoken } from './lever-notes.tsx';
import { restingChoice, restingWords } from './resting.ts';

/** Props of SlotScale. */
export interface SlotScaleProps extends Spoken {
  readonly slot: Slot;
  readonly choices: readonly Offered<SealedOrder>[];
  /** What the scale is about, for assistive technology. */
  readonly label: string;
  readonly isEffectHidden?: boolean;
}

const same = (one: SealedOrder, other: SealedOrder): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The choices of one slot side by side, with what the chosen one costs and does, and why others are closed. */
export function SlotScale({ slot, choices, label, view, words, isEffectHidden = false }: SlotScaleProps) {
  const { t } = useTranslation('decide');
  const book = useOrderBook();
  const kind = choices[0]?.order.kind;
  if (kind === undefined) return null;
  const inDocket = book.docket[slot];
  const resting = choices.findIndex(({ order }) => restingChoice(order));
  const chosen = inDocket === undefined ? resting : choices.findIndex(({ order }) => same(order, inDocket));
  const rest = resting < 0 ? [{ value: -1, label: restingWords(t, kind) }] : [];
  const told = choices[chosen] ?? choices.find(({ rejection }) => rejection === null) ?? choices[0];
  const choose = (index: number) => {
    const choice = choices[index];
    if (choice === undefined) void book.withdraw(slot);
    else void book.send(choice.order);
  };
  return (
    <div className="slot-scale">
      <Segmented
        label={label}
        options={[
          ...rest,
          ...choices.map(({ order, rejection }, index) => ({
            value: index,
            label: words.option(order),
            isDisabled: rejection !== null && index !== chosen,
          })),
        ]}
        value={chosen}
        onChange={choose}
      />
      {told === undefined || isEffectHidden ? null : <EffectLine offered={told} isChosen={told === choices[chosen]} view={view} words={words} />}
      <ClosedLines choices={choices.filter((_, index) => index !== chosen)} words={words} />
      <RefusalLine place={slot} words={words} />
    </div>
  );
}
