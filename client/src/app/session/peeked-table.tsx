import type { TableView } from '@letter/shared/protocol';
import { Suspense, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { homeOf } from '../../features/table/pages.ts';
import type { TablePageId } from '../../features/table/pages.ts';
import { ServerClock } from '../../kit/shell/server-clock.ts';
import { useRoundWords } from '../../kit/shell/masthead.tsx';
import { useHostDesk } from '../../state/session-desk.ts';
import { tableRequests } from '../../net/requests.ts';
import { TableStore } from '../../net/table-store.ts';
import { OrderBookStore } from '../../state/order-book-store.ts';
import { TableProvider, useScenario } from '../../state/use-table.ts';
import { WaitLine } from '../../ui/notes.tsx';
import { PageNav } from '../../ui/page-nav.tsx';
import { ToastProvider } from '../../ui/toast.tsx';
import { Page } from '../table/page-body.tsx';
import './peeked-table.css';

const ICONS = { briefing: 'page', decide: 'list', texts: 'list', talk: 'talk', record: 'bars' } as const;
const PAGES: readonly TablePageId[] = ['briefing', 'decide', 'texts', 'talk', 'record'];

/**
 * A delegation's own pages, to read and to turn. Nothing in them can be pressed: what a disabled group holds is read by
 * everybody and does nothing, and there is no line to send anything on.
 */
export function PeekedTable({ view }: { readonly view: TableView }) {
  const { t } = useTranslation('dashboard');
  const scenario = useScenario();
  const desk = useHostDesk();
  // The two clocks run alike, so that their distance is taken once.
  const [offset] = useState(() => desk.now() - performance.now());
  const [chosen, setChosen] = useState<TablePageId | null>(null);
  const table = useMemo(() => {
    const snapshot = { view };
    const store = { subscribe: () => () => undefined, getSnapshot: () => snapshot };
    const actions = tableRequests(new TableStore('', { code: view.info.code, token: '', name: '' }));
    return { store, actions, book: new OrderBookStore(store, actions) };
  }, [view]);
  const open = view.public;
  if (open === null || view.seat === null) return null;
  const home = homeOf(open.phase, {
    isObserver: false,
    isTalkApart: true,
    isTalkWaiting: false,
    hasText: open.draft !== null,
  });
  const page = chosen ?? home;
  return (
    <ServerClock value={offset}>
      <ToastProvider>
        <TableProvider {...table} scenario={scenario}>
          <div className="peeked">
            <p className="note">
              <Round view={open} />
            </p>
            <PageNav
              label={t('peek.pages')}
              items={PAGES.map((id) => ({ id, label: t(`peek.page.${id}`), icon: ICONS[id] }))}
              current={page}
              onGo={setChosen}
              look="line"
            />
            <fieldset className="peeked-page" disabled aria-label={t(`peek.page.${page}`)}>
              <Suspense fallback={<WaitLine>{t('peek.wait')}</WaitLine>}>
                <Page view={view} table={open} page={page} go={setChosen} onDebrief={() => undefined} />
              </Suspense>
            </fieldset>
          </div>
        </TableProvider>
      </ToastProvider>
    </ServerClock>
  );
}

function Round({ view }: { readonly view: NonNullable<TableView['public']> }) {
  const words = useRoundWords(view);
  return <span>{words.round}</span>;
}
