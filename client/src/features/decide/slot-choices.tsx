import { isDefault, isSameJson } from '@letter/shared/play';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useInHand, useSend } from '../../state/use-table.ts';
import { ChoiceList } from '../../ui/choice-list.tsx';
import { RefusalLine } from '../../kit/orders/lever-notes.tsx';
import { SetBy } from '../../kit/delegation/set-by.tsx';
import { PromiseLines } from '../../kit/orders/promise-lines.tsx';
import type { SlotScaleProps } from './slot-scale.tsx';

/** The choices of one slot as a list, each with its cost and consequence, or why it is closed. */
export const SlotChoices = memo(function SlotChoices({ slot, choices, label, view, words }: SlotScaleProps) {
  const { t } = useTranslation('decide');
  const inDocket = useInHand(slot);
  const send = useSend();
  const chosen = choices.findIndex(({ order }) =>
    inDocket === undefined ? isDefault(order) : isSameJson(order, inDocket),
  );
  return (
    <div className="slot-choices">
      <ChoiceList
        label={label}
        value={chosen < 0 ? null : String(chosen)}
        onChange={(value) => {
          const choice = choices[Number(value)];
          if (choice !== undefined) void send(choice.order);
        }}
        choices={choices.map(({ order, rejection, cost, expected }, index) => ({
          value: String(index),
          label: words.option(order),
          note:
            rejection === null
              ? cost === 0 && expected.length === 0
                ? t('effect.nothing')
                : t('effect.note', { cost: words.cost(view.budget.unit, cost), effect: words.expectations(expected) })
              : words.refusal(rejection),
          isDisabled: rejection !== null && index !== chosen,
        }))}
      />
      <SetBy places={[slot]} />
      <PromiseLines place={slot} reader={view.seat} />
      <RefusalLine place={slot} words={words} />
    </div>
  );
});
