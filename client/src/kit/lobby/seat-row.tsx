import type { SeatId } from '@letter/shared/play';
import type { TableView } from '@letter/shared/protocol';
import { useTranslation } from 'react-i18next';
import { SeatSign } from '../../marks/seat-sign.tsx';
import { Button } from '../../ui/button.tsx';
import { labelledWords, peopleWords } from '../../text/formats.ts';
import './lobby.css';

/** Props of SeatRow. */
export interface SeatRowProps {
  readonly seat: SeatId;
  readonly view: TableView;
  readonly isBusy: boolean;
  readonly onTake: (seat: SeatId | null) => void;
}

/** One seat: a brief that its own diplomats would accept, what it holds, and who sits there. */
export function SeatRow({ seat, view, isBusy, onTake }: SeatRowProps) {
  const { t } = useTranslation('waiting');
  const { t: marks } = useTranslation('marks');

  const { controller, names, presence } = view.info.seats[seat];
  const isYours = view.you.seat === seat;
  const isFree = controller !== 'person' || names.length === 0;
  const mayShare = view.info.kind === 'friends' && view.info.status === 'waiting';
  const who = () => {
    if (isYours) return t('yours', { names: peopleWords(names) });
    if (!isFree) return t(`held.${presence}`, { names: peopleWords(names) });
    return t(controller === 'bot' ? 'botHolds' : 'free');
  };
  return (
    <li className={`seat-row ${isYours ? 'is-yours' : ''}`}>
      <SeatSign seat={seat} size={38} isAway={presence !== 'here' && !isFree} isBot={controller === 'bot'} />
      <div className="seat-row-words">
        <h2 className="seat-row-name">
          <span>{marks(`seat.${seat}`)}</span> <span className="note seat-row-holds">{t(`holds.${seat}`)}</span>
        </h2>
        <p className="narrative">{t(`brief.${seat}`)}</p>
      </div>
      <div className="seat-row-who">
        <p className={isYours ? 'seat-row-yours' : 'note'}>{who()}</p>
        {isYours ? (
          <Button look="link" disabled={isBusy} onClick={() => onTake(null)}>
            {t('leave')}
          </Button>
        ) : (
          <Button
            disabled={isBusy || !(isFree || mayShare)}
            onClick={() => onTake(seat)}
            aria-label={labelledWords(t(isFree ? 'take' : 'share'), marks(`seat.${seat}`))}
          >
            {t(isFree ? 'take' : 'share')}
          </Button>
        )}
      </div>
    </li>
  );
}
