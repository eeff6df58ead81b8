import type { SeatView } from '@letter/shared/play';
import { PrivateLine } from '../../marks/private-line.tsx';
import { useStory } from '../../kit/words/use-story.ts';

/** The delegation's private aim and its points, under a lock; renders nothing if the scenario gave it none. */
export function PrivateAimLine({ aim }: { readonly aim: SeatView['privateAim'] }) {
  const story = useStory();
  if (aim === null) return null;
  const words = story.t('privateAim.own', { aim: story.t(`privateAim.${aim.id}`), points: aim.bonus });
  return (
    <p className="private-aim">
      <PrivateLine words={words} />
    </p>
  );
}
