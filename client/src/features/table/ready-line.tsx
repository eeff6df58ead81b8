import { SEATS } from '@letter/shared/play';
import type { PublicView, SeatId } from '@letter/shared/play';
import type { TableInfo } from '@letter/shared/protocol';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { SeatName } from '../../marks/seat-sign.tsx';

/** Props of ReadyLine. */
export interface ReadyLineProps {
  readonly info: TableInfo;
  readonly table: PublicView;
  /** The reader's own delegation, which is not named; null for an observer. */
  readonly own: SeatId | null;
}

/** The other delegations, each with a word for its state: ready or sealed, still reading, talking or deciding, away. */
export const ReadyLine = memo(function ReadyLine({ info, table, own }: ReadyLineProps) {
  const { t } = useTranslation('table');
  const others = SEATS.filter((seat) => seat !== own);
  return (
    <ul className="ready-line" aria-label={t('ready.label')}>
      {others.map((seat) => {
        const { controller, presence } = info.seats[seat];
        const isReady = table.ready.includes(seat);
        return (
          <li key={seat}>
            <SeatName seat={seat} length="short" size={12} isAway={presence !== 'here'} isBot={controller === 'bot'} />{' '}
            {presence !== 'here' ? (
              <span>{t(`ready.${presence}.${controller === 'bot' ? 'covered' : 'kept'}`)}</span>
            ) : (
              <span className={isReady ? 'is-ready' : undefined}>
                {t(`ready.${table.phase}.${isReady ? 'yes' : 'no'}`)}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
});
