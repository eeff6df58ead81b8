import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Wordmark } from '../../marks/wordmark.tsx';
import { PageNav } from '../../ui/page-nav.tsx';
import type { NavItem } from '../../ui/page-nav.tsx';
import { useHost } from '../../state/session-desk.ts';
import { ThemeSwitch } from '../shell/theme-switch.tsx';
import { useTitle } from '../shell/use-title.ts';
import { useWorldWords } from '../words/use-world-words.ts';
import '../shell/frame-foot.css';
import '../shell/frame.css';
import '../shell/shell.css';
import './host-frame.css';

/** The pages of a host. */
export const HOST_TABS = ['hall', 'tables', 'debrief', 'evidence'] as const;
/** A page of a host. */
export type HostTab = (typeof HOST_TABS)[number];

/** Props of HostFrame. */
export interface HostFrameProps {
  readonly tab: HostTab;
  readonly onTab: (tab: HostTab) => void;
  /** On the right of the band: the lesson's clock. The tables have a band of their own. */
  readonly clock: ReactNode;
  readonly children: ReactNode;
}

const ICONS: Readonly<Record<HostTab, NavItem<HostTab>['icon']>> = {
  hall: 'list',
  tables: 'bars',
  debrief: 'talk',
  evidence: 'page',
};

/** The frame of a host's pages: the session's name on the left, its pages in the middle, its clock on the right. */
export function HostFrame({ tab, onTab, clock, children }: HostFrameProps) {
  const { t } = useTranslation('host');
  const { t: common } = useTranslation('common');
  const name = useHost(({ info }) => info.name);
  const tables = useHost(({ info }) => info.tables);
  const format = useHost(({ info }) => info.format);
  const scenario = useHost(({ info }) => info.scenario);
  const world = useWorldWords()(scenario);
  useTitle(name);
  return (
    <div className="host-frame">
      <header>
        <div className="mast host-mast">
          <div className="mast-left">
            <Link href="/" className="top-home" aria-label={common('nav.home')}>
              <Wordmark />
            </Link>
            <span className="minor" aria-hidden="true">
              /
            </span>
            <span>{t('frame.host')}</span>
          </div>
          <div className="mast-nav host-mast-nav">
            <PageNav
              label={t('frame.pages')}
              items={HOST_TABS.map((id) => ({ id, label: t(`frame.tab.${id}`), icon: ICONS[id] }))}
              current={tab}
              onGo={onTab}
              look="line"
            />
          </div>
          <div className="mast-right host-mast-end">
            <span>{t('frame.world', { format: t(`setup.format.options.${format}`), world: world.name })}</span>
            <ThemeSwitch />
          </div>
        </div>
        {tab === 'tables' ? null : (
          <div className="band host-band">
            <div className="role">
              <div>
                <p className="role-name" dir="auto">
                  {name}
                </p>
                <p className="small">{t('frame.sub', { count: tables })}</p>
              </div>
            </div>
            <div className="band-clock">{clock}</div>
          </div>
        )}
      </header>
      <div className="host-body">{children}</div>
    </div>
  );
}
