import { slot } from '@letter/shared/play';
import type { Effort } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { useSend, useWithdraw } from '../../state/use-table.ts';
import { Segmented } from '../../ui/segmented.tsx';
import type { Words } from '../../kit/words/use-words.ts';
import type { EffortRow } from './use-effort-rows.ts';
import { labelledWords } from '../../text/formats.ts';

/** Props of EffortScale. */
export interface EffortScaleProps {
  readonly row: EffortRow;
  readonly which: 'spirit' | 'report';
  readonly words: Words;
  readonly size?: 'normal' | 'wide';
}

/** The scale 0-3 of the true effort (vermilion, filled) or of the report (ochre, underlined). */
export function EffortScale({ row, which, words, size = 'normal' }: EffortScaleProps) {
  const { t } = useTranslation('decide');
  const offered = which === 'spirit' ? row.choices : row.reports;
  const value = which === 'spirit' ? row.effort : row.report;
  const send = useSend();
  const withdraw = useWithdraw();
  const { basket } = row;
  const choose = (effort: Effort) => {
    if (which === 'spirit') void send({ kind: 'set-effort', basket, effort });
    // Without an order the truth is declared, so an honest report needs no order.
    else if (effort === row.effort) void withdraw(slot(`report-effort:${basket}`));
    else void send({ kind: 'report-effort', basket, effort });
  };
  const label = t(`scale.${which}`, { basket: words.marks(`basket.${row.basket}`) });
  return (
    <Segmented<Effort>
      label={label}
      options={offered.map(({ order, rejection }) => ({
        value: order.effort,
        label: String(order.effort),
        spoken: t('scale.step', { effort: order.effort, word: words.t(`effortWord.${order.effort}`) }),
        isDisabled: rejection !== null && order.effort !== value,
      }))}
      value={value}
      onChange={choose}
      look={which === 'spirit' ? 'fill' : 'underline'}
      accent={which === 'spirit' ? 'var(--spirit)' : 'var(--report)'}
      steppers={{ less: labelledWords(label, t('scale.less')), more: labelledWords(label, t('scale.more')) }}
      size={size}
    />
  );
}
