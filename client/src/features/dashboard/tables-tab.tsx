import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useHost } from '../../state/session-desk.ts';
import { ScenarioProvider } from '../../state/use-table.ts';
import { useWorld } from '../../state/use-world.ts';
import { ExtraTimeDialog } from '../../kit/session/clock/extra-time-dialog.tsx';
import { WorldText } from '../../kit/words/world-text.tsx';
import { Icon } from '../../ui/icon.tsx';
import { WaitLine } from '../../ui/notes.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Compare, RoomGlance } from './compare.tsx';
import { HelpInbox } from './help-inbox.tsx';
import { InjectDialog } from './inject-dialog.tsx';
import { MessageDialog } from './message-dialog.tsx';
import { NeedsList } from './needs-list.tsx';
import type { Opening } from './opening.ts';
import { OutcomeLine } from './outcome-line.tsx';
import { PeekLayer } from './peek-layer.tsx';
import type { PeekedPage } from './peek-layer.tsx';
import { PersonOpening } from './person-opening.tsx';
import { Roster } from './roster.tsx';
import { TableDialog } from './table-dialog.tsx';
import { SessionBand } from './session-band.tsx';
import { ActsContext, useNewActs } from './use-acts.ts';
import './dashboard.css';
import './dashboard-side.css';

const VIEWS = ['needs', 'compare', 'roster'] as const;

/** Props of TablesTab. */
export interface TablesTabProps {
  /** Draws a seat's own page, read only. */
  readonly peeked: PeekedPage;
  /** The plan of the lesson and the host's clock controls, under the band. */
  readonly strip?: ReactNode;
  /** What stands at the foot of the side column, such as the projector's scenes. */
  readonly aside?: ReactNode;
}

/** The host's page of a session in play: who needs the host most, with a remedy each, and everything of every table. */
export function TablesTab({ peeked, strip, aside }: TablesTabProps) {
  const { t } = useTranslation('dashboard');
  const scenario = useHost(({ info }) => info.scenario);
  const scenarioHash = useHost(({ info }) => info.scenarioHash);
  const world = useWorld({ scenario, scenarioHash });
  const acts = useNewActs();
  const [view, setView] = useState<(typeof VIEWS)[number]>('needs');
  const [opening, setOpening] = useState<Opening | null>(null);
  if (world.kind !== 'ready') return <WaitLine>{t('peek.wait')}</WaitLine>;
  const open = (next: Opening) => {
    if (next.kind !== 'answer') setOpening(next);
    else document.querySelector<HTMLElement>(`textarea[data-call="${next.table}"]`)?.focus();
  };
  const close = () => setOpening(null);
  return (
    <ActsContext value={acts}>
      <ScenarioProvider scenario={world.scenario}>
        <WorldText world={scenario}>
          <div className="dash">
            <h1 className="visually-hidden">{t('title')}</h1>
            <SessionBand onOpen={open} />
            <div>{strip}</div>
            {opening?.kind === 'peek' ? (
              <PeekLayer
                table={opening.table}
                seat={opening.seat}
                onSeat={(seat) => setOpening({ ...opening, seat })}
                onClose={close}
                page={peeked}
              />
            ) : (
              <div className="dash-columns">
                <div className="dash-main">
                  <Segmented
                    label={t('views.label')}
                    options={VIEWS.map((one) => ({ value: one, label: t(`views.${one}`) }))}
                    value={view}
                    onChange={setView}
                  />
                  {view === 'needs' ? <NeedsList onOpen={open} /> : null}
                  {view === 'compare' ? <Compare /> : null}
                  {view === 'roster' ? <Roster onOpen={open} /> : null}
                </div>
                <aside className="dash-side">
                  <HelpInbox onOpen={open} />
                  {view === 'compare' ? null : <RoomGlance />}
                  <div>{aside}</div>
                  <p className="dash-secret">
                    <Icon name="lock" size={13} />
                    <span>{t('secrets')}</span>
                  </p>
                </aside>
              </div>
            )}
            <OutcomeLine />
            <Openings opening={opening} onOpen={open} onClose={close} />
          </div>
        </WorldText>
      </ScenarioProvider>
    </ActsContext>
  );
}

interface OpeningsProps {
  readonly opening: Opening | null;
  readonly onOpen: (opening: Opening) => void;
  readonly onClose: () => void;
}

function Openings({ opening, onOpen, onClose }: OpeningsProps) {
  switch (opening?.kind) {
    case 'table':
      return <TableDialog table={opening.table} onClose={onClose} onOpen={onOpen} />;
    case 'message':
      return <MessageDialog to={opening.to} onClose={onClose} />;
    case 'inject':
      return <InjectDialog tables={opening.tables} onClose={onClose} />;
    case 'move':
    case 'code':
    case 'remove':
    case 'rename':
      return <PersonOpening kind={opening.kind} person={opening.person} onClose={onClose} />;
    case 'extra-time':
      return <ExtraTimeDialog person={opening.person} onClose={onClose} />;
    case 'answer':
    case 'peek':
    case undefined:
      return null;
  }
}
