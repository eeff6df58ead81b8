import type { OrderOf } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { useOffered } from '../../state/use-options.ts';
import { useHand, useScenario, useSend } from '../../state/use-table.ts';
import { Icon } from '../../ui/icon.tsx';
import { chipsFor, isStep } from './chip-plan.ts';
import type { Spoken } from '../../kit/words/spoken.ts';

/** A use whose chips are a plain count. */
export type CountedUse = 'fund-circle' | 'fund-programme' | 'fund-citizens' | 'fund-security';

/** Minus and plus for one use of chips; a closed step gives its reason when reached by keyboard or touch. */
export function ChipStepper({ use, view, words }: Spoken & { readonly use: CountedUse }) {
  const { t } = useTranslation('decide');
  const docket = useHand();
  const send = useSend();
  const offered = useOffered<CountedUse>(use).filter(({ order }) => isStep(docket, order));
  const now = chipsFor(useScenario(), docket, use);
  const name = t(`use.${use}`);
  const step = (by: 1 | -1) => {
    const next = offered.find(({ order }: { readonly order: OrderOf<CountedUse> }) => order.chips === now + by);
    const reason =
      next === undefined
        ? t(by === 1 ? 'stepper.most' : 'stepper.least')
        : next.rejection === null
          ? null
          : words.refusal(next.rejection);
    const label = t(by === 1 ? 'stepper.more' : 'stepper.less', { use: name, chips: now });
    return (
      <button
        type="button"
        className="stepper-button"
        aria-label={reason === null ? label : t('stepper.closed', { label, reason })}
        aria-disabled={reason !== null}
        title={reason ?? undefined}
        onClick={() => {
          if (next !== undefined && reason === null) void send(next.order);
        }}
      >
        <Icon name={by === 1 ? 'plus' : 'minus'} size={16} />
      </button>
    );
  };
  return (
    <span className="stepper" role="group" aria-label={name} data-seat={view.seat}>
      {step(-1)}
      {step(1)}
    </span>
  );
}
