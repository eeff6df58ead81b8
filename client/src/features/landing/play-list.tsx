import type { SeatId } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon.tsx';
import type { LobbyRequest } from '../../kit/lobby/use-lobby-request.ts';
import { PlayFaces } from './play-faces.tsx';

/** The five ways in; the first teaches the game. */
export type PlayChoice = 'new' | 'now' | 'friends' | 'solo' | 'host';

/** Props of PlayList. */
export interface PlayListProps {
  readonly request: LobbyRequest;
  /** Whether a table of friends would be played by correspondence. */
  readonly isSlow: boolean;
  /** Nobody has played on this device yet: the first game comes first. */
  readonly isNew: boolean;
  readonly onChoose: (choice: PlayChoice) => void;
  /** Alone with three bots, in this seat. */
  readonly onFace: (seat: SeatId) => void;
}

const SLOW_AFTER_SECONDS = 3;

/**
 * The ways in as ruled lines, one of them the page's ink button, with the four delegations to be alone as. A pending line says
 * what it is waiting for.
 */
export function PlayList({ request, isSlow, isNew, onChoose, onFace }: PlayListProps) {
  const { t } = useTranslation('landing');
  const waiting = request.kind === 'waiting' ? request : null;
  const wordsOf = (choice: PlayChoice) => {
    if (choice === 'friends' && isSlow && waiting?.id !== choice) return t('play.friends.slow');
    if (choice === 'host' || waiting?.id !== choice) return t(`play.${choice}.words`);
    const words = t(`play.${choice}.wait`);
    return waiting.seconds < SLOW_AFTER_SECONDS ? words : t('play.slow', { words, count: waiting.seconds });
  };
  return (
    <ul className="play-list" aria-label={t('play.label')}>
      {(['new', 'now', 'friends', 'solo', 'host'] as const).map((choice) => (
        <li key={choice}>
          <button
            type="button"
            className={choice === (isNew ? 'new' : 'now') ? 'play-line is-first' : 'play-line'}
            aria-disabled={waiting !== null}
            onClick={() => {
              if (waiting === null) onChoose(choice);
            }}
          >
            <b>{t(`play.${choice}.title`)}</b>
            <span role="status">{wordsOf(choice)}</span>
            <Icon name="arrow" size={15} />
          </button>
          {choice === 'solo' ? <PlayFaces isBusy={waiting !== null} onFace={onFace} /> : null}
        </li>
      ))}
    </ul>
  );
}
