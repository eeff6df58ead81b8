import type { PublicView } from '@letter/shared/play';
import type { TableView } from '@letter/shared/protocol';
import { Suspense, memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useUnread } from '../../state/seen-messages.ts';
import { settledView } from '../../state/settled-view.ts';
import { Later } from '../../ui/in-turn.tsx';
import { WaitLine } from '../../ui/notes.tsx';
import { PageNav } from '../../ui/page-nav.tsx';
import { BriefingPanel } from '../../features/briefing/briefing-panel.tsx';
import { LessonMark } from '../../kit/lesson/lesson-mark.tsx';
import { useLesson } from '../../kit/lesson/use-lesson.ts';
import { RoundRoll } from '../../kit/story/round-roll.tsx';
import type { TablePageId } from '../../features/table/pages.ts';
import { PARTS, RARE_PARTS } from './parts.ts';
import { WhileWaiting } from './while-waiting.tsx';
import { useKeptFocus } from '../../kit/shell/use-kept-focus.ts';
import { useRoomForSeat, usePhone, useRoomForTalk } from '../../kit/shell/use-media.ts';

/** Props of PageBody. */
export interface PageBodyProps {
  readonly view: TableView;
  readonly table: PublicView;
  readonly page: TablePageId;
  readonly go: (page: TablePageId) => void;
  readonly onDebrief: () => void;
}

/** The current page of the frame, with the delegation's column and its conversations beside it where there is room. */
export const PageBody = memo(function PageBody({ view, table, page, go, onDebrief }: PageBodyProps) {
  const { t } = useTranslation('table');
  const { t: common } = useTranslation('common');
  useKeptFocus(`${table.round} ${table.phase} ${page}`);
  const isPhone = usePhone();
  const hasRoomForTalk = useRoomForTalk();
  const hasRoomForSeat = useRoomForSeat();
  const { seat } = view;
  const isShared = view.you.delegation !== null;
  const isWide = page === 'record' || seat === null;
  const isTalk = page === 'talk';
  // In the first round of a first game there is enough to read without the columns beside the page.
  const isWordless = useLesson()?.isFirstRound ?? false;
  const hasSeatColumn = seat !== null && hasRoomForSeat && !isWide && page === 'decide' && !isWordless;
  const hasTalkColumn = seat !== null && hasRoomForTalk && !isWide && !isTalk && !isWordless;
  const shape = `${hasSeatColumn ? 'has-seat' : ''} ${hasTalkColumn ? 'has-talk' : ''} ${page === 'record' ? 'is-record' : ''} ${isTalk ? 'is-talk' : ''}`;
  return (
    <div className={`frame-body ${shape}`}>
      {hasSeatColumn ? (
        <aside className="frame-seat" tabIndex={0} aria-label={t('seatTitle')}>
          {isShared ? (
            <Suspense fallback={null}>
              <RARE_PARTS.whoDecides.Page />
            </Suspense>
          ) : null}
          <Suspense fallback={null}>
            <Later>
              <PARTS.seat.Page view={settledView(seat)} />
            </Later>
          </Suspense>
        </aside>
      ) : null}
      <main id="page" tabIndex={0} className="frame-page" key={page}>
        {isPhone && seat !== null && !isWordless && (page === 'talk' || page === 'texts') ? (
          <TalkOrTexts page={page} go={go} />
        ) : null}
        <Suspense fallback={null}>
          <RoundRoll table={table} />
        </Suspense>
        <Suspense fallback={<WaitLine>{common('wait')}</WaitLine>}>
          {page === 'briefing' ? <LessonMark place="result" /> : null}
          {isShared && (page === 'texts' || page === 'talk') ? <RARE_PARTS.motions.Page /> : null}
          {isShared && page === 'decide' && !hasSeatColumn ? <RARE_PARTS.whoDecides.Page isFolded /> : null}
          {page === 'decide' && seat !== null ? <WhileWaiting view={view} table={table} go={go} /> : null}
          <Page view={view} table={table} page={page} go={go} onDebrief={onDebrief} />
        </Suspense>
      </main>
      {hasTalkColumn ? (
        <aside className="frame-talk talk-place" tabIndex={0} aria-label={t('talkTitle')}>
          <Suspense fallback={null}>
            <Later>
              <LessonMark place="talk" />
              <PARTS.talk.Page />
            </Later>
          </Suspense>
        </aside>
      ) : null}
    </div>
  );
});

/** One page of a table by itself, without the columns beside it. */
export function Page({ view, table, page, go, onDebrief }: PageBodyProps) {
  switch (page) {
    case 'briefing':
      return table.phase === 'adjudication' ? (
        <PARTS.adjudication.Page table={table} view={view.seat} onDebrief={onDebrief} />
      ) : (
        <BriefingPanel table={table} view={view.seat} />
      );
    case 'decide':
      if (view.role !== undefined) return <RARE_PARTS.roleDesk.Page view={view.role} />;
      return (
        <PARTS.decide.Page
          {...(view.you.delegation === null ? {} : { waiting: <RARE_PARTS.motions.Page hasDocket /> })}
        />
      );
    case 'texts':
      return <PARTS.texts.Page />;
    case 'talk':
      return (
        <div className="talk-place">
          <LessonMark place="talk" />
          <PARTS.talk.Page onTexts={() => go('texts')} />
        </div>
      );
    case 'record':
      return <PARTS.record.Page table={table} view={view.seat} />;
  }
}

// A phone has four tabs: messages and texts share one of them.
function TalkOrTexts({ page, go }: Pick<PageBodyProps, 'page' | 'go'>) {
  const { t } = useTranslation('table');
  const { all } = useUnread();
  return (
    <PageNav
      label={t('tabsPhone')}
      look="line"
      current={page}
      onGo={go}
      items={[
        { id: 'talk', label: t('nav.talk'), icon: 'talk', count: all, countSpoken: t('unread', { count: all }) },
        { id: 'texts', label: t('nav.texts'), icon: 'list' },
      ]}
    />
  );
}
