import { Fragment, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { TablesTab } from '../../features/dashboard/tables-tab.tsx';
import { EvidenceTab } from '../../features/evidence/evidence-tab.tsx';
import { HostClaims } from '../../features/questions/host-claims.tsx';
import { SheetsPanel } from '../../features/questions/sheets-panel.tsx';
import { HostHall } from '../../features/hall/host-hall.tsx';
import { LessonButton } from '../../kit/session/clock/lesson-button.tsx';
import { LessonStrip } from '../../kit/session/clock/lesson-strip.tsx';
import { DebriefTab } from '../../features/led-debrief/debrief-tab.tsx';
import { HostFrame, HOST_TABS } from '../../kit/session/host-frame.tsx';
import type { HostTab } from '../../kit/session/host-frame.tsx';
import { SceneStrip } from '../../kit/session/scene-strip.tsx';
import { SessionWorld } from '../../kit/session/session-world.tsx';
import { ServerClock, useSecondsLeft } from '../../kit/shell/server-clock.ts';
import { clockFigures } from '../../marks/clock-words.ts';
import { HostWhatIf } from '../../kit/what-if/host-what-if.tsx';
import { rememberedName } from '../../net/display-name.ts';
import { takeKeyFromAddress } from '../../net/host-keys.ts';
import { parseTableCode } from '../../net/table-code.ts';
import { HostDeskContext, useHost } from '../../state/session-desk.ts';
import { useSession } from '../../state/use-session.ts';
import { ToastProvider } from '../../ui/toast.tsx';
import { PeekedTable } from './peeked-table.tsx';
import { NoKey } from './no-key.tsx';
import { SessionLine } from './session-line.tsx';

/** A host's pages of one session: the key comes in the fragment of the link, and is then this device's. */
export function HostPage({ code: typed }: { readonly code: string }) {
  const parsed = parseTableCode(typed);
  const code = parsed.ok ? parsed.value : typed;
  const [key] = useState(() => takeKeyFromAddress('host', code));
  return key === null ? <NoKey code={code} /> : <HostRoom code={code} token={key} />;
}

function HostRoom({ code, token }: { readonly code: string; readonly token: string }) {
  const { store, desk, snapshot } = useSession({ as: 'host', code, token, name: rememberedName() });
  if (desk === null || snapshot.status === 'left' || snapshot.status === 'refused')
    return <SessionLine code={code} snapshot={snapshot} onAgain={() => store.open()} />;
  return (
    <ServerClock value={snapshot.clockOffset}>
      <ToastProvider>
        <HostDeskContext value={desk}>
          <SessionWorld world={desk.getView().info}>
            <HostTabs />
          </SessionWorld>
        </HostDeskContext>
      </ToastProvider>
    </ServerClock>
  );
}

/** The first tab is the hall until the start, then the tables; a host who chose one stays there. */
function HostTabs() {
  const stage = useHost(({ info }) => info.stage);
  const [chosen, setChosen] = useState<HostTab | null>(null);
  const tab = chosen ?? (stage === 'hall' ? 'hall' : stage === 'playing' ? 'tables' : 'debrief');
  const pages: Readonly<Record<HostTab, ReactNode>> = {
    hall: <HostHall />,
    tables: <TablesTab peeked={(view) => <PeekedTable view={view} />} strip={<LessonStrip />} />,
    debrief: (
      <>
        <DebriefTab slots={{ 'what-if': <HostWhatIf />, 'so-what': <HostClaims /> }} />
        <div className="host-panel">
          <SheetsPanel />
        </div>
      </>
    ),
    evidence: <EvidenceTab />,
  };
  return (
    <HostFrame tab={HOST_TABS.includes(tab) ? tab : 'hall'} onTab={setChosen} clock={<BellClock />}>
      <SceneStrip />
      <Fragment key={tab}>{pages[tab]}</Fragment>
    </HostFrame>
  );
}

function BellClock() {
  const { t } = useTranslation('host');
  const bell = useHost(({ info }) => info.lesson.bell);
  const stage = useHost(({ info }) => info.stage);
  const left = useSecondsLeft(bell);
  return (
    <>
      <span className="clock clock-frame" role="timer">
        <span className="clock-figures" translate="no">
          {left === null ? t('frame.noBell') : clockFigures(left)}
        </span>
        <span className="clock-words">{left === null ? null : t('wait.toBell')}</span>
      </span>
      {stage === 'hall' ? <LessonButton size="small" /> : null}
    </>
  );
}
