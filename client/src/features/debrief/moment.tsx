import type { DebriefView } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { useStory } from '../../kit/words/use-story.ts';

/** The round in which a belief was farthest from the truth. */
export function Moment({ moment }: Pick<DebriefView, 'moment'>) {
  const { t } = useTranslation('debrief');
  const { seat } = useStory();
  if (moment === null) return <p className="narrative">{t('sowhat.momentNone')}</p>;
  const facts = {
    round: moment.round,
    seat: seat(moment.sender),
    belief: Math.round(moment.belief),
    truth: Math.round(moment.truth),
  };
  return <p className="narrative">{t('sowhat.momentWords', facts)}</p>;
}
