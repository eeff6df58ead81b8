import { SEATS } from '@letter/shared/play';
import type { PublicView } from '@letter/shared/play';
import type { TableView } from '@letter/shared/protocol';
import { useTranslation } from 'react-i18next';
import { SeatName } from '../../marks/seat-sign.tsx';

/** The other delegations, each with a word for its state: ready or sealed, still reading, talking or deciding, away. */
export function ReadyLine({ view, table }: { readonly view: TableView; readonly table: PublicView }) {
  const { t } = useTranslation('table');
  const others = SEATS.filter((seat) => seat !== view.you.seat);
  return (
    <ul className="ready-line" aria-label={t('ready.label')}>
      {others.map((seat) => {
        const { controller, presence } = view.info.seats[seat];
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
}
