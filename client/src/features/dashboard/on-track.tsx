import type { TableCard, TableCurves } from '@letter/shared/protocol';
import { useTranslation } from 'react-i18next';
import { TableMark } from './table-mark.tsx';

/** Props of OnTrack. */
export interface OnTrackProps {
  readonly cards: readonly TableCard[];
  readonly curves: readonly TableCurves[];
  readonly onOpen: (table: number) => void;
}

/** The tables that need nothing, in one line: a mark and a number each. */
export function OnTrack({ cards, curves, onOpen }: OnTrackProps) {
  const { t } = useTranslation('dashboard');
  if (cards.length === 0) return null;
  return (
    <div className="dash-track">
      <h3 className="section-head">{t('needs.onTrack')}</h3>
      <ul className="dash-track-list">
        {cards.map(({ number }) => (
          <li key={number} data-table={number}>
            <button
              type="button"
              className="dash-track-table"
              aria-label={t('needs.openTable', { table: number })}
              onClick={() => onOpen(number)}
            >
              <TableMark number={number} curves={curves.find((one) => one.number === number)?.curves} size={26} />
              <span className="dash-track-number">{number}</span>
            </button>
          </li>
        ))}
      </ul>
      <p className="note">{t('needs.key')}</p>
    </div>
  );
}
