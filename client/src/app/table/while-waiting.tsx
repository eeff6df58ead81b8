import { SEATS } from '@letter/shared/play';
import type { PublicView } from '@letter/shared/play';
import type { TableView } from '@letter/shared/protocol';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/layout.tsx';
import { useStory } from '../../kit/words/use-story.ts';
import type { TablePageId } from '../../features/table/pages.ts';

/** Props of WhileWaiting. */
export interface WhileWaitingProps {
  readonly view: TableView;
  readonly table: PublicView;
  readonly go: (page: TablePageId) => void;
}

/** What somebody can do who has sealed while others still decide; nothing where nobody is waited for. */
export function WhileWaiting({ view, table, go }: WhileWaitingProps) {
  const awaited = SEATS.filter(
    (seat) => seat !== view.you.seat && !table.ready.includes(seat) && view.info.seats[seat].controller === 'person',
  );
  if (table.phase !== 'orders' || view.seat?.ready !== true || awaited.length === 0) return null;
  return <Waiting awaited={awaited} go={go} />;
}

function Waiting({ awaited, go }: Pick<WhileWaitingProps, 'go'> & { readonly awaited: PublicView['ready'] }) {
  const { t } = useTranslation('lesson');
  const { seats } = useStory();
  return (
    <Section title={t(awaited.length === 1 ? 'wait.titleOne' : 'wait.title', { names: seats(awaited) })} level={2}>
      <ul className="while-waiting">
        <li>
          <span>{t('wait.talk')}</span> <Button onClick={() => go('talk')}>{t('wait.toTalk')}</Button>
        </li>
        <li>
          <span>{t('wait.record')}</span> <Button onClick={() => go('record')}>{t('wait.toRecord')}</Button>
        </li>
        <li>{t('wait.check')}</li>
      </ul>
    </Section>
  );
}
