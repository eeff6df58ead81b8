import type { SealedOrder, TradeId } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { useIsOpen, useSlots } from '../../state/use-options.ts';
import { formatPercent } from '../../text/format-figure.ts';
import { labelledWords } from '../../text/formats.ts';
import type { Spoken } from '../../kit/words/spoken.ts';
import { LeverFrame } from './lever-block.tsx';
import { SlotScale } from './slot-scale.tsx';

/** Chips in each illicit trade of this world, and how visible the trade is. */
export function IllicitLever({ view, words, isNameless = false }: Spoken & { readonly isNameless?: boolean }) {
  const { t } = useTranslation('decide');
  const slots = useSlots('run-illicit-trade');
  const isOpen = useIsOpen();
  if (!isOpen('run-illicit-trade') || view.trades.length === 0) return null;
  const name = words.t('lever.run-illicit-trade.name');
  return (
    <LeverFrame kind="run-illicit-trade" view={view} words={words} isNameless={isNameless}>
      {slots.map(({ slot, choices }) => {
        const first = choices[0];
        const subject = first === undefined ? null : words.subject(first.order);
        if (first === undefined || subject === null) return null;
        const seen = view.trades.find(({ trade }) => trade === tradeIn(first.order))?.exposure ?? null;
        return (
          <div key={slot} className="lever-slot has-subject">
            <span className="lever-subject">
              <span>{subject}</span>
              {seen === null ? null : (
                <span className="small illicit-seen">{t('illicit.seen', { share: formatPercent(seen) })}</span>
              )}
            </span>
            <SlotScale slot={slot} choices={choices} label={labelledWords(name, subject)} view={view} words={words} />
          </div>
        );
      })}
    </LeverFrame>
  );
}

const tradeIn = (order: SealedOrder): TradeId | null => (order.kind === 'run-illicit-trade' ? order.trade : null);
