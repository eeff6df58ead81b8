import { SEATS } from '@letter/shared/play';
import type { SeatId } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { SeatSign } from '../../marks/seat-sign.tsx';

/** Props of PlayFaces. */
export interface PlayFacesProps {
  readonly isBusy: boolean;
  readonly onFace: (seat: SeatId) => void;
}

/** The four faces of the game: each is a delegation one can be, alone with three bots, in one press. */
export function PlayFaces({ isBusy, onFace }: PlayFacesProps) {
  const { t } = useTranslation('landing');
  const { t: marks } = useTranslation('marks');
  return (
    <ul className="play-faces" aria-label={t('play.faces.label')}>
      {SEATS.map((seat) => (
        <li key={seat}>
          <button
            type="button"
            className="play-face"
            aria-disabled={isBusy}
            onClick={() => {
              if (!isBusy) onFace(seat);
            }}
          >
            <SeatSign seat={seat} size={24} />
            <b>{marks(`seatShort.${seat}`)}</b>
            <span>{t(`play.faces.${seat}`)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
