import { isDefault, isSameJson } from '@letter/shared/play';
import type { SealedOrder, Slot } from '@letter/shared/play';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useInHand, useSend, useWithdraw } from '../../state/use-table.ts';
import type { Offered } from '../../state/use-options.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { ClosedLines, EffectLine, RefusalLine, isNotDear } from '../../kit/orders/lever-notes.tsx';
import { SetBy } from '../../kit/delegation/set-by.tsx';
import { PromiseLines } from '../../kit/orders/promise-lines.tsx';
import type { Settled } from '../../kit/words/spoken.ts';
import { restingWords } from './resting.ts';

/** Props of SlotScale. */
export interface SlotScaleProps extends Settled {
  readonly slot: Slot;
  readonly choices: readonly Offered<SealedOrder>[];
  /** What the scale is about, for assistive technology. */
  readonly label: string;
}

/** The choices of one slot side by side, with the cost and effect of the chosen one, and why others are closed. */
export const SlotScale = memo(function SlotScale({ slot, choices, label, view, words }: SlotScaleProps) {
  const { t } = useTranslation('decide');
  const inDocket = useInHand(slot);
  const send = useSend();
  const withdraw = useWithdraw();
  const kind = choices[0]?.order.kind;
  if (kind === undefined) return null;
  // A national measure without an order stays at the level in force, so that level counts as chosen.
  const resting = choices.findIndex(
    ({ order, rejection }) => isDefault(order) || (kind === 'impose-measure' && rejection?.code === 'already-done'),
  );
  const chosen = inDocket === undefined ? resting : choices.findIndex(({ order }) => isSameJson(order, inDocket));
  const rest = resting < 0 ? [{ value: -1, label: restingWords(t, kind) }] : [];
  const told = shownChoices(choices, chosen, resting);
  const choose = (index: number) => {
    const choice = choices[index];
    if (choice === undefined) void withdraw(slot);
    else void send(choice.order);
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
      {told.map((one) => (
        <EffectLine
          key={words.option(one.order)}
          offered={one}
          isChosen={one === choices[chosen]}
          name={choices.length > 1 ? words.option(one.order) : undefined}
          view={view}
          words={words}
        />
      ))}
      <ClosedLines choices={choices.filter((one, index) => index !== chosen && isNotDear(one))} words={words} />
      <SetBy places={[slot]} />
      <PromiseLines place={slot} reader={view.seat} />
      <RefusalLine place={slot} words={words} />
    </div>
  );
});

/**
 * The choices whose effect is shown: the chosen one; without one, those a player would weigh: for a named slot both
 * directions, otherwise the first.
 */
function shownChoices(choices: SlotScaleProps['choices'], chosen: number, resting: number): SlotScaleProps['choices'] {
  const own = choices[chosen];
  if (own !== undefined && chosen !== resting) return [own];
  const open = choices.filter(({ rejection }, index) => rejection === null && index !== resting);
  const isName = choices.some(({ order }) => order.kind === 'pursue-name' || order.kind === 'treat-name');
  const told = isName ? open : open.slice(0, 1);
  return told.length > 0 || choices.length > 1 ? told : choices;
}
