import type { PublicView } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { useStory } from '../../kit/words/use-story.ts';
import type { Pages } from './pages.ts';

/** Props of OfferedPage. */
export interface OfferedPageProps extends Pick<Pages, 'go' | 'offered'> {
  readonly table: PublicView;
}

/** Says that the next phase is open to somebody whose page did not change because they were at work on it. */
export function OfferedPage({ table, go, offered }: OfferedPageProps) {
  const { t } = useTranslation('table');
  const { halfYear } = useStory();
  if (offered === null) return null;
  return (
    <div className="offered-page">
      <p>{t(`toast.phase.${table.phase}`, { half: halfYear(table.halfYear) })}</p>
      <Button onClick={() => go(offered)}>{t(`offered.${offered}`)}</Button>
    </div>
  );
}
