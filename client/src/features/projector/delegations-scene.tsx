import { SEATS } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { SeatSign } from '../../marks/seat-sign.tsx';
import { Frame, Say } from './frame.tsx';
import type { ContentOf } from './scene-of.ts';
import { useRoundLeft, useRoundWords } from './use-room-words.ts';

/** Who plays whom: the four delegations, what each wants and what each holds. */
export function DelegationsScene({ content }: { readonly content: ContentOf<'delegations'> }) {
  const { t } = useTranslation('screen');
  const round = useRoundWords();
  const left = useRoundLeft();
  return (
    <Frame middle={t('scene.delegations')} right={<b>{round}</b>} footLeft={t('delegations.foot')} footRight={left}>
      <Say title={t('delegations.title')} sub={t('delegations.sub')} />
      <ul className="screen-delegations">
        {SEATS.map((seat) => (
          <li key={seat}>
            <SeatSign seat={seat} size={132} />
            <h2>{t(`post.${seat}`)}</h2>
            <p>{t(`delegations.wants.${seat}`)}</p>
            <p>{t(`delegations.holds.${seat}`)}</p>
            <p className="screen-note">{t('delegations.people', { count: content.people[seat] })}</p>
          </li>
        ))}
      </ul>
    </Frame>
  );
}
