import type { Scenario } from '@letter/shared/play';
import type { TableInfo } from '@letter/shared/protocol';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LobbyRefusal } from '../../net/lobby-refusal.ts';
import { useWorld } from '../../state/use-world.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorNote, WaitLine } from '../../ui/notes.tsx';
import '../../kit/shell/shell.css';

/** Props of TableWorld. */
export interface TableWorldProps {
  readonly info: TableInfo;
  readonly children: (scenario: Scenario) => ReactNode;
}

/** Draws a table once its world is loaded; until then a whole-page message says so, or why it cannot be loaded. */
export function TableWorld({ info, children }: TableWorldProps) {
  const { t } = useTranslation('table');
  const world = useWorld(info);
  if (world.kind === 'ready') return children(world.scenario);
  return (
    <main className="plain-page">
      {world.kind === 'loading' ? (
        <WaitLine>{t('world.loading')}</WaitLine>
      ) : (
        <NoWorld refusal={world.refusal} onAgain={world.again} />
      )}
    </main>
  );
}

function NoWorld({ refusal, onAgain }: { readonly refusal: LobbyRefusal; readonly onAgain: () => void }) {
  const { t } = useTranslation('table');
  const isSilent = refusal.code === 'unreachable' || refusal.code === 'timeout';
  return (
    <ErrorNote
      what={t('world.failed.what')}
      safe={t('connection.failed.safe')}
      remedy={t(isSilent ? 'connection.failed.remedy' : 'connection.not-understood.remedy')}
      action={
        <Button look="primary" size="large" onClick={isSilent ? onAgain : () => window.location.reload()}>
          {t(isSilent ? 'connection.failed.again' : 'connection.otherRelease.again')}
        </Button>
      }
    />
  );
}
