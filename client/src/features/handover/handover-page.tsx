import type { PublicView, SeatView } from '@letter/shared/play';
import type { TableInfo } from '@letter/shared/protocol';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/layout.tsx';
import { Role } from '../../kit/shell/role.tsx';
import { Masthead } from '../../kit/shell/masthead.tsx';
import { TableClock } from '../../kit/shell/table-clock.tsx';
import { usePhone } from '../../kit/shell/use-media.ts';
import { GivenOrders } from './given-orders.tsx';
import { Meanwhile } from './meanwhile.tsx';
import { StoodIn } from './stood-in.tsx';
import type { Stretch } from './stretch.ts';
import { Waiting } from './waiting.tsx';
import '../../kit/shell/page.css';
import './handover.css';

/** Props of HandoverPage. */
export interface HandoverPageProps {
  readonly info: TableInfo;
  readonly table: PublicView;
  readonly view: SeatView;
  readonly stretch: Stretch;
  readonly onGo: () => void;
}

/**
 * One screen for a person who is back: what happened, what was ordered for them, what is pending; one button to
 * continue.
 */
export function HandoverPage({ info, table, view, stretch, onGo }: HandoverPageProps) {
  const { t } = useTranslation('seat');
  const { t: marks } = useTranslation('marks');
  const isPhone = usePhone();
  const stamp = ({ round, phase }: Stretch['from']) =>
    t('handover.stamp', { round, phase: marks(`phaseWithin.${phase}`) });
  return (
    <div className="frame">
      <header className="frame-head">
        <Masthead info={info} />
        <div className="band">
          <Role seat={view.seat} name={marks(`seat.${view.seat}`)}>
            {stamp(table)}
          </Role>
          <div className="band-clock">
            <TableClock info={info} phase={table.phase} look={isPhone ? 'phone' : 'frame'} />
          </div>
        </div>
      </header>
      <div className="frame-body">
        <main id="page" tabIndex={0} className="frame-page">
          <header className="page-head">
            <h1 className="screen-title">{t('handover.title')}</h1>
            <p className="deck">
              {isOnePhase(stretch)
                ? t(`handover.onePhase.${stretch.by}`, { phase: stamp(stretch.from) })
                : t(`handover.by.${stretch.by}`, { from: stamp(stretch.from), until: stamp(stretch.until) })}
            </p>
          </header>
          <div className="handover-columns">
            <Section title={t('handover.happened')} level={2}>
              <Meanwhile table={table} stretch={stretch} />
            </Section>
            <div className="handover-own">
              <Section title={t('handover.orders')} level={2}>
                <GivenOrders view={view} />
              </Section>
              <StoodIn view={view} />
              <Section title={t('handover.waits')} level={2}>
                <Waiting view={view} stretch={stretch} />
              </Section>
            </div>
          </div>
        </main>
      </div>
      <div className="frame-foot">
        <footer className="foot">
          <p className="foot-note">{t('handover.note')}</p>
          <Button look="primary" size="large" onClick={onGo} data-next-step="">
            {t('handover.go')}
          </Button>
        </footer>
      </div>
    </div>
  );
}

/** Within one phase nothing was closed during the absence, and perhaps nothing was done. */
const isOnePhase = ({ from, until }: Stretch): boolean => from.round === until.round && from.phase === until.phase;
