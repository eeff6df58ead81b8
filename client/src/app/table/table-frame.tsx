import type { PublicView } from '@letter/shared/play';
import type { TableView } from '@letter/shared/protocol';
import { Suspense, memo, useCallback, useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { PhaseRibbon } from '../../marks/phase-ribbon.tsx';
import { useUnread } from '../../state/seen-messages.ts';
import { useUnreadNotes } from '../../state/seen-notes.ts';
import { openOffers } from '../../state/seen-offers.ts';
import { PageNav } from '../../ui/page-nav.tsx';
import type { NavItem } from '../../ui/page-nav.tsx';
import { ToastLine } from '../../ui/toast.tsx';
import { Masthead, useRoundWords } from '../../kit/shell/masthead.tsx';
import { useLesson } from '../../kit/lesson/use-lesson.ts';
import { PutNotice } from '../../features/delegation/put-notice.tsx';
import { TableAsOf } from '../../state/use-table.ts';
import { PageBody } from './page-body.tsx';
import type { PageBodyProps } from './page-body.tsx';
import { ReplacedNotice } from '../../features/table/replaced-notice.tsx';
import { OfferedPage } from '../../features/table/offered-page.tsx';
import { usePage } from '../../features/table/pages.ts';
import type { TablePageId } from '../../features/table/pages.ts';
import { RoleBanner } from './role-banner.tsx';
import { useFirstStep } from './use-first-step.ts';
import { Shortcuts } from '../../features/table/shortcuts.tsx';
import { LessonTime } from '../../kit/session/clock/lesson-time.tsx';
import { TableClock } from '../../kit/shell/table-clock.tsx';
import { TableFooter } from '../../features/table/table-footer.tsx';
import { LastMinute, PausedLine } from '../../kit/lobby/clock-controls.tsx';
import { usePhone, useRoomForTalk } from '../../kit/shell/use-media.ts';
import { SpokenNews } from '../../features/table/spoken-news.tsx';
import { useNews } from '../../features/table/use-news.ts';

/** Props of TableFrame. */
export interface TableFrameProps {
  readonly view: TableView;
  readonly table: PublicView;
  readonly onDebrief: () => void;
}

/**
 * The frame around a game in play: seat, phase and clock always stay in sight, with one next step at the foot. Each part is told
 * only of what it shows, so that a lever or a message draws no more than its own.
 */
export function TableFrame({ view, table, onDebrief }: TableFrameProps) {
  const { t } = useTranslation('table');
  const { t: marks } = useTranslation('marks');
  const isPhone = usePhone();
  const hasRoom = useRoomForTalk();
  const { all } = useUnread();
  const lesson = useLesson();
  const { info, you } = view;
  const {
    page: wanted,
    go,
    offered,
  } = usePage(table.round, table.phase, {
    isObserver: view.seat === null,
    hasRole: view.role !== undefined,
    isTalkApart: !hasRoom,
    isTalkWaiting:
      lesson?.isFirstRound !== true && (all > 0 || (view.seat !== null && openOffers(view.seat).length > 0)),
    hasText: table.draft !== null || view.seat?.seat === 'un',
  });
  const page = wanted === 'talk' && view.seat === null ? 'texts' : wanted;
  useFirstStep(lesson?.isFirst === true && table.phase === 'briefing');
  const isWordless = lesson?.isFirstRound ?? false;
  const isTextsWithin = isPhone && page === 'texts' && view.seat !== null && !isWordless;
  const nav = {
    current: isTextsWithin ? 'talk' : page,
    go,
    isPhone,
    isObserver: view.seat === null,
    hasRole: view.role !== undefined,
    isWordless,
  } as const;
  const { round, half } = useRoundWords(table);
  const phone = isPhone
    ? ({ sub: t('roundPhone', { round, phase: marks(`phaseWithin.${table.phase}`) }), size: 26 } as const)
    : {};
  return (
    <div className="frame">
      <a href="#page" className="skip-link">
        {t('skip')}
      </a>
      <header className="frame-head">
        {isPhone ? null : <Mast {...nav} info={info} round={round} half={half} />}
        <LessonTime table={table} extraMs={you.extraMs} />
        <div className="band">
          <RoleBanner info={info} you={you} onEnded={onDebrief} {...phone} />
          {isPhone ? null : <PhaseRibbon phase={table.phase} />}
          <div className="band-clock">
            <TableClock info={info} phase={table.phase} look={isPhone ? 'phone' : 'frame'} extraMs={you.extraMs} />
          </div>
        </div>
      </header>
      <LaterBody view={view} table={table} page={page} go={go} onDebrief={onDebrief} />
      <div className="frame-foot">
        <LastMinute view={view} />
        <PausedLine view={view} />
        <ReplacedNotice />
        <Suspense fallback={null}>{you.delegation === null ? null : <PutNotice />}</Suspense>
        <OfferedPage table={table} go={go} offered={offered} />
        <Toasts />
        <TableFooter
          view={view}
          table={table}
          page={page}
          go={go}
          onDebrief={onDebrief}
          isQuiet={isPhone && page === 'decide'}
        />
        {isPhone ? <Nav {...nav} /> : null}
      </div>
      <News view={view} />
      <Suspense fallback={null}>
        <SpokenNews view={view} />
      </Suspense>
    </div>
  );
}

/** What a person should not miss, as lines above the footer. */
const News = memo(function News({ view }: { readonly view: TableView }) {
  useNews(view);
  return null;
});

const Toasts = memo(function Toasts() {
  const { t } = useTranslation('table');
  return <ToastLine dismissLabel={t('toast.dismiss')} moreLabel={(count) => t('toast.more', { count })} />;
});

/** Props of the navigation. */
interface NavProps {
  readonly current: TablePageId;
  readonly go: (page: TablePageId) => void;
  readonly isPhone: boolean;
  readonly isObserver: boolean;
  readonly hasRole: boolean;
  /** In the first round of a first game there are no conversations yet. */
  readonly isWordless: boolean;
}

/** The top line, with the pages of the table in the middle. */
const Mast = memo(function Mast({
  info,
  round,
  half,
  ...nav
}: NavProps & { readonly info: TableView['info']; readonly round: string; readonly half: string }) {
  const { t } = useTranslation('table');
  const { go } = nav;
  const write = useCallback(() => {
    const paper = () => document.querySelector<HTMLTextAreaElement>('.talk-place textarea');
    if (paper() === null) go('talk');
    window.setTimeout(() => paper()?.focus(), 0);
  }, [go]);
  return (
    <Masthead
      info={info}
      nav={<Nav {...nav} />}
      round={
        <>
          <b className="mast-round">{round}</b>
          <span className="mast-half">{t('mastHalf', { half })}</span>
        </>
      }
      tools={<Shortcuts onGo={go} onWrite={write} />}
    />
  );
});

/** The pages of the table, with how much is unread. */
const Nav = memo(function Nav({ current, go, isPhone, ...reader }: NavProps) {
  const { t } = useTranslation('table');
  const items = usePages(isPhone, reader);
  return <PageNav label={t('nav.label')} items={items} current={current} onGo={go} look={isPhone ? 'bar' : 'line'} />;
});

/**
 * The page within the frame. What is new at the table is drawn in it after the frame has said so, and a bit at a time; a page
 * that its reader turns to is there at once.
 */
const LaterBody = memo(function LaterBody({ view, table, page, go, onDebrief }: PageBodyProps) {
  const drawn = useDeferredValue(view);
  const drawnTable = useDeferredValue(table);
  const drawnPage = useDeferredValue(page);
  return (
    <TableAsOf view={drawn}>
      <PageBody
        view={drawn}
        table={drawnTable}
        page={drawn === view ? page : drawnPage}
        go={go}
        onDebrief={onDebrief}
      />
    </TableAsOf>
  );
});

function usePages(
  isPhone: boolean,
  { isObserver, hasRole, isWordless }: Pick<NavProps, 'isObserver' | 'hasRole' | 'isWordless'>,
): readonly NavItem<TablePageId>[] {
  const { t } = useTranslation('table');
  const { t: roles } = useTranslation('roles');
  const messages = useUnread().all;
  const notes = useUnreadNotes().all;
  const all = messages + notes;
  const item = (id: TablePageId, icon: NavItem<TablePageId>['icon']): NavItem<TablePageId> => ({
    id,
    label: t(`nav.${id}`),
    icon,
  });
  const talk = { ...item('talk', 'talk'), count: all, countSpoken: t('unread', { count: all }) };
  const desk = { ...talk, ...item('decide', 'list'), label: roles('desk') };
  return [
    item('briefing', 'page'),
    ...(hasRole ? [desk] : []),
    ...(isObserver ? [] : [item('decide', 'list')]),
    ...(isPhone && !isObserver && !isWordless ? [] : [item('texts', 'list')]),
    ...(isObserver || isWordless ? [] : [talk]),
    item('record', 'bars'),
  ];
}
