import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ScenarioProvider } from '../../state/use-table.ts';
import { useWorld, type WorldName } from '../../state/use-world.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorNote, WaitLine } from '../../ui/notes.tsx';
import { WorldText } from '../words/world-text.tsx';
import '../shell/shell.css';

/** Props of SessionWorld. */
export interface SessionWorldProps {
  readonly world: WorldName;
  readonly children: ReactNode;
}

/** Provides the world of a session to pages that are at no table: its firms, its line of breakout and its words. */
export function SessionWorld({ world, children }: SessionWorldProps) {
  const { t } = useTranslation('table');
  const found = useWorld(world);
  if (found.kind === 'ready')
    return (
      <ScenarioProvider scenario={found.scenario}>
        <WorldText world={world.scenario}>{children}</WorldText>
      </ScenarioProvider>
    );
  return (
    <main className="plain-page">
      {found.kind === 'loading' ? (
        <WaitLine>{t('world.loading')}</WaitLine>
      ) : (
        <ErrorNote
          what={t('world.failed.what')}
          safe={t('connection.failed.safe')}
          remedy={t('connection.failed.remedy')}
          action={
            <Button look="primary" size="large" onClick={found.again}>
              {t('connection.failed.again')}
            </Button>
          }
        />
      )}
    </main>
  );
}
