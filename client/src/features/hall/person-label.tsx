import { SEATS } from '@letter/shared/play';
import type { ParticipantCard } from '@letter/shared/protocol';
import type { PostId } from '@letter/shared/session';
import { useTranslation } from 'react-i18next';
import { SeatSign } from '../../marks/seat-sign.tsx';
import { personWords } from '../../text/formats.ts';

/** The sign of a delegation or of a role beside them, which has a plain square. */
export function PostSign({ post, isAway = false, isBot = false }: PostSignProps) {
  const seat = SEATS.find((one) => one === post);
  return <SeatSign seat={seat ?? 'observer'} size={15} isAway={isAway} isBot={isBot} />;
}

interface PostSignProps {
  readonly post: PostId;
  readonly isAway?: boolean;
  readonly isBot?: boolean;
}

/** A person at their post: name, and in a word what is the matter, if anything is. */
export function PersonLabel({ person, post }: { readonly person: ParticipantCard; readonly post: PostId | null }) {
  const { t } = useTranslation('host');
  const { presence, name, realName, isAdviser } = person;
  const state = presence === 'away' ? t('hall.lost') : presence === 'expected' ? t('hall.expected') : null;
  return (
    <span className={`hall-person is-${presence}`}>
      {post === null ? null : <PostSign post={post} isAway={presence !== 'here'} />}
      <span className="hall-person-words">
        <span className="hall-person-name">{personWords(name)}</span>
        {realName === '' || realName === name ? null : <span className="small">{personWords(realName)}</span>}
        {state === null ? null : <span className="small">{state}</span>}
        {isAdviser ? <span className="small">{t('hall.adviser')}</span> : null}
      </span>
    </span>
  );
}
