import { isRole } from '@letter/shared/play';
import type { PostId } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';

/** The names of delegations and roles: alone, and inside a sentence with their article. */
export function usePostName(): {
  readonly start: (post: PostId) => string;
  readonly within: (post: PostId) => string;
} {
  const { t } = useTranslation('roles');
  const { t: marks } = useTranslation('marks');
  const { t: play } = useTranslation('play');
  return {
    start: (post) => (isRole(post) ? t(`name.${post}`) : marks(`seat.${post}`)),
    within: (post) => (isRole(post) ? t(`the.${post}`) : play(`seatThe.${post}`)),
  };
}
