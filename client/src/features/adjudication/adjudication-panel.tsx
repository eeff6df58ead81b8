import type { PublicView, SeatView } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/layout.tsx';
import { Headlines } from '../../kit/story/headlines.tsx';
import { Moves } from '../../kit/story/moves.tsx';
import { useStory } from '../../kit/words/use-story.ts';
import { Decided } from './decided.tsx';
import { Did } from './did.tsx';
import { Obstacles } from './obstacles.tsx';
import { asSentence } from '../../text/formats.ts';
import '../../kit/shell/page.css';
import './adjudication.css';

/** Props of AdjudicationPanel. */
export interface AdjudicationPanelProps {
  readonly table: PublicView;
  readonly view: SeatView | null;
  /** Opens the debrief, once the game is over. */
  readonly onDebrief: () => void;
}

/** The results of everybody's orders: what we decided, what it did, why not more, and what everybody saw. */
export function AdjudicationPanel({ table, view, onDebrief }: AdjudicationPanelProps) {
  const { t } = useTranslation('adjudication');
  const story = useStory();
  const record = table.record.find(({ round }) => round === table.round);
  const observation = view?.observations.find(({ round }) => round === table.round);
  const words = {
    name: t('moved.name'),
    before: t('moved.before'),
    after: t('moved.after'),
    change: t('moved.change'),
    why: t('moved.why'),
  };
  return (
    <div className="page-column">
      <header className="page-head">
        <h2 className="screen-title">{t('title', { half: story.halfYear(table.halfYear) })}</h2>
        <p className="narrative second">{t(view === null ? 'deckObserver' : 'deck')}</p>
      </header>
      {table.ending === null ? null : (
        <div className="over-note" role="status">
          <p>
            <b>{asSentence(t('over.title'))}</b>{' '}
            <span>
              {table.ending === 'clash' || table.ending === 'collapse' ? t(`ending.${table.ending}`) : t('over.words')}
            </span>
          </p>
          <Button onClick={onDebrief}>{t('over.open')}</Button>
        </div>
      )}
      <div className="briefing-columns">
        {view === null ? null : (
          <div className="story-parts">
            <Decided view={view} />
            <Did view={view} />
          </div>
        )}
        <div className="story-parts">
          {view === null ? null : <Obstacles view={view} />}
          <Section title={t('everybody.title')} level={2}>
            <Headlines lines={record?.headlines ?? []} />
            {view === null ? null : (
              <p className="note others-note">{t(view.seat === 'dprk' ? 'others.dprk' : 'others.sender')}</p>
            )}
          </Section>
        </div>
      </div>
      {observation === undefined ? null : (
        <Section title={t('moved.title')} level={2}>
          <Moves traces={observation.traces} caption={t('moved.title')} none={t('why.nothing')} words={words} />
        </Section>
      )}
    </div>
  );
}
