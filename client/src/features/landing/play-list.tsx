import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon.tsx';
import type { LobbyRequest } from '../../kit/lobby/use-lobby-request.ts';

/** The four ways in. */
export type PlayChoice = 'now' | 'friends' | 'solo' | 'host';

/** Props of PlayList. */
export interface PlayListProps {
  readonly request: LobbyRequest;
  /** Whether a table of friends would be played by correspondence. */
  readonly isSlow: boolean;
  readonly onChoose: (choice: PlayChoice) => void;
}

const SLOW_AFTER_SECONDS = 3;

/** The ways in as ruled lines; the first is the page's one ink button. A pending line says what it is waiting for. */
export function PlayList({ request, isSlow, onChoose }: PlayListProps) {
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
      {(['now', 'friends', 'solo', 'host'] as const).map((choice) => (
        <li key={choice}>
          <button
            type="button"
            className={choice === 'now' ? 'play-line is-first' : 'play-line'}
            aria-disabled={waiting !== null}
            onClick={() => {
              if (waiting === null) onChoose(choice);
            }}
          >
            <b>{t(`play.${choice}.title`)}</b>
            <span role="status">{wordsOf(choice)}</span>
            <Icon name="arrow" size={15} />
          </button>
        </li>
      ))}
    </ul>
  );
}
