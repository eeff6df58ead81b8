import type { PublicView, SeatView } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { PrivateLine } from '../../marks/private-line.tsx';
import { InTurn } from '../../ui/in-turn.tsx';
import { Section } from '../../ui/layout.tsx';
import { Moves } from '../../kit/story/moves.tsx';
import { useStory } from '../../kit/words/use-story.ts';
import { useYou } from '../../state/use-table.ts';
import { AimsList } from './aims-list.tsx';
import { FirstBriefing } from './first-briefing.tsx';
import { KnowList, useKnown } from './know-list.tsx';
import { PrivateAimLine } from './private-aim-line.tsx';
import { ProofList } from './proof-list.tsx';
import { PublicStory } from './public-story.tsx';
import '../../kit/shell/page.css';
import './briefing.css';

/** The short story of a round, for one delegation or for an observer. */
export function BriefingPanel({ table, view }: { readonly table: PublicView; readonly view: SeatView | null }) {
  const { t } = useTranslation('briefing');
  const story = useStory();
  const role = useYou().role;
  if (table.record.length === 0) return <FirstBriefing table={table} view={view} />;
  return (
    <div className="page-column">
      <InTurn>
        <header className="page-head">
          <h2 className="screen-title">{t('title', { round: table.round, half: story.halfYear(table.halfYear) })}</h2>
          {view === null && role === undefined ? <p className="note">{t('observer')}</p> : null}
        </header>
        <div className="briefing-columns">
          <InTurn>
            <div className="story-parts">
              <PublicStory table={table} />
              {view === null ? null : (
                <Section title={t('aimsSection')} aside={t('aimsAside')} level={2}>
                  <AimsList view={view} observation={view.observations.at(-1)} />
                  <PrivateAimLine aim={view.privateAim} />
                </Section>
              )}
            </div>
            {view === null ? null : <PrivateStory view={view} />}
          </InTurn>
        </div>
      </InTurn>
    </div>
  );
}

function PrivateStory({ view }: { readonly view: SeatView }) {
  const { t } = useTranslation('briefing');
  const { t: told } = useTranslation('adjudication');
  const observation = view.observations.at(-1);
  const known = useKnown(view, observation);
  const words = {
    name: told('moved.name'),
    before: told('moved.before'),
    after: told('moved.after'),
    change: told('moved.change'),
    why: told('moved.why'),
  };
  return (
    <div className="story-parts">
      <Section title={t('private')} aside={<PrivateLine words={t('privateAside')} />} level={2}>
        {known.length === 0 ? <p className="note">{t('noSources')}</p> : <KnowList known={known} />}
        <h3 className="story-head">{t('cannot')}</h3>
        <p className="note">{t(`cannotWords.${view.seat}`)}</p>
      </Section>
      <ProofList view={view} since={view.public.round - 1} />
      <Section title={t('moved')} level={2}>
        <Moves traces={observation?.traces ?? []} caption={t('moved')} none={t('movedNone')} words={words} />
      </Section>
    </div>
  );
}
