import { storyOfRound } from '@letter/shared/play';
import type { PublicView, SeatView } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { InTurn } from '../../ui/in-turn.tsx';
import { Moves } from '../../kit/story/moves.tsx';
import { useStory } from '../../kit/words/use-story.ts';
import { Decided } from './decided.tsx';
import { Did } from './did.tsx';
import { GreatMoments } from './great-moments.tsx';
import { Obstacles } from './obstacles.tsx';
import { OtherMoments } from './other-moments.tsx';
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

/** A half-year as a story: what mattered most and who reacted, then one's own part, and the rest folded. */
export function AdjudicationPanel({ table, view, onDebrief }: AdjudicationPanelProps) {
  const { t } = useTranslation('adjudication');
  const story = useStory();
  const { leads, rest } = storyOfRound({ table, seat: view }, table.round);
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
      <InTurn>
        <>
          <header className="page-head">
            <h2 className="moment-over">{t('title', { half: story.halfYear(table.halfYear) })}</h2>
          </header>
          {table.ending === null ? null : (
            <div className="over-note" role="status">
              <p>
                <b>{asSentence(t('over.title'))}</b>{' '}
                <span>
                  {table.ending === 'clash' || table.ending === 'collapse'
                    ? t(`ending.${table.ending}`)
                    : t('over.words')}
                </span>
              </p>
              <Button onClick={onDebrief}>{t('over.open')}</Button>
            </div>
          )}
        </>
        <GreatMoments leads={leads} table={table} view={view} />
        {view === null ? null : (
          <div className="briefing-columns">
            <Decided view={view} />
            <Did view={view} />
          </div>
        )}
        <div className="folded">
          <OtherMoments moments={rest} view={view} />
          {view === null ? null : <Obstacles view={view} />}
          {observation === undefined ? null : (
            <Disclosure title={t('moved.title')} level={2}>
              <Moves traces={observation.traces} caption={t('moved.title')} none={t('why.nothing')} words={words} />
            </Disclosure>
          )}
        </div>
      </InTurn>
    </div>
  );
}
