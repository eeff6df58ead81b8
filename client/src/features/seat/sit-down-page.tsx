import type { PublicView } from '@letter/shared/play';
import type { TableView } from '@letter/shared/protocol';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Masthead, useRoundWords } from '../../kit/shell/masthead.tsx';
import { Role, useRoleName } from '../../kit/shell/role.tsx';
import { OpenSeats } from './open-seats.tsx';
import { rowWords } from '../../text/formats.ts';
import '../../kit/shell/page.css';

/** Props of SitDownPage. */
export interface SitDownPageProps {
  readonly view: TableView;
  readonly table: PublicView;
  readonly onWatch: () => void;
}

/** A game continued from a record has nobody at it yet: each person first chooses a delegation, or to observe. */
export function SitDownPage({ view, table, onWatch }: SitDownPageProps) {
  const { t } = useTranslation('seat');
  const { t: marks } = useTranslation('marks');
  const words = useRoundWords(table);
  const roleName = useRoleName(view.you);
  return (
    <div className="frame">
      <header className="frame-head">
        <Masthead info={view.info} />
        <div className="band">
          <Role seat={view.you.seat} name={roleName}>
            {rowWords([words.round, words.half])}
          </Role>
        </div>
      </header>
      <div className="frame-body">
        <main id="page" tabIndex={0} className="frame-page">
          <header className="page-head">
            <h1 className="screen-title">{t('sit.title')}</h1>
            <p className="deck">{t('sit.deck', { phase: marks(`phaseWithin.${table.phase}`) })}</p>
          </header>
          <OpenSeats view={view} />
        </main>
      </div>
      <div className="frame-foot">
        <footer className="foot">
          <p className="foot-note">{t('sit.note')}</p>
          <Button size="large" onClick={onWatch}>
            {t('sit.watch')}
          </Button>
        </footer>
      </div>
    </div>
  );
}
