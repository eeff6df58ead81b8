import { SEATS } from '@letter/shared/play';
import type { Place, PostId } from '@letter/shared/session';
import { useTranslation } from 'react-i18next';

/** Names of posts and places in words. */
export interface PostWords {
  readonly post: (post: PostId) => string;
  /** "Table 12, Pyongyang", or the hall. */
  readonly place: (place: Place | null) => string;
}

/** The names of delegations, roles and places as a host reads them. */
export function usePostWords(): PostWords {
  const { t } = useTranslation('host');
  const { t: marks } = useTranslation('marks');
  const post = (id: PostId): string => {
    const seat = SEATS.find((one) => one === id);
    return seat === undefined ? t(`post.${id === 'press' ? 'press' : 'panel'}`) : marks(`seat.${seat}`);
  };
  return {
    post,
    place: (place) =>
      place === null ? t('hall.inHall') : t('hall.place', { table: place.table, post: post(place.post) }),
  };
}
