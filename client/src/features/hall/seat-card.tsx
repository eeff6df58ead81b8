import { SEATS } from '@letter/shared/play';
import type { Place, PostId } from '@letter/shared/session';
import type { ParticipantCard } from '@letter/shared/protocol';
import { useTranslation } from 'react-i18next';
import { SeatSign } from '../../marks/seat-sign.tsx';
import { groupRejoin } from '../../net/rejoin-code.ts';
import { cardAddress, sessionAddress } from '../../net/session-address.ts';
import { personWords } from '../../text/formats.ts';
import { QrCode } from '../../ui/qr-code.tsx';
import { usePostWords } from '../../kit/session/people/use-post-words.ts';

/** Props of SeatCard. */
export interface SeatCardProps {
  readonly person: ParticipantCard;
  readonly place: Place;
  readonly rejoin: string;
  readonly code: string;
  readonly origin: string;
  readonly session: string;
}

/** One card to hand out: who one is to be, what one wants, holds and does not see, and the way to the seat. */
export function SeatCard({ person, place, rejoin, code, origin, session }: SeatCardProps) {
  const { t } = useTranslation('host');
  const words = usePostWords();
  const { post } = place;
  return (
    <article className="card">
      <header className="card-head">
        <PostMark post={post} />
        <div>
          <h3 className="card-name">{words.post(post)}</h3>
          <p className="note">{t('card.table', { table: place.table, session })}</p>
        </div>
      </header>
      <p className="card-brief">{t(`card.brief.${post}`)}</p>
      <dl className="card-facts">
        {(['want', 'hold', 'unseen'] as const).map((id) => (
          <div key={id}>
            <dt>{t(`card.${id}.head`)}</dt>
            <dd>{t(`card.${id}.${post}`)}</dd>
          </div>
        ))}
      </dl>
      <p className="card-role">{t('card.role')}</p>
      <div className="card-way">
        <QrCode className="card-qr" text={cardAddress(origin, code, rejoin)} label={t('card.qr')} />
        <div>
          <p className="note card-address">
            {t('card.open', { address: sessionAddress(origin, code).replace(/^https?:\/\//, '') })}
          </p>
          <p className="card-code" translate="no">
            {groupRejoin(rejoin)}
          </p>
          <p className="small">{t('card.keep')}</p>
          <p className="card-line">
            <span className="small">{t('card.name')}</span>
            <span>{person.realName === '' ? personWords(person.name) : personWords(person.realName)}</span>
          </p>
        </div>
      </div>
    </article>
  );
}

function PostMark({ post }: { readonly post: PostId }) {
  const seat = SEATS.find((one) => one === post);
  return <SeatSign seat={seat ?? 'observer'} size={50} />;
}
