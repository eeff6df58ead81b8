import { findScenario } from '@letter/shared/play';
import i18next from 'i18next';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { I18nextProvider, useTranslation } from 'react-i18next';

/** Props of WorldText. */
export interface WorldTextProps {
  /** Id of the world being played. */
  readonly world: string;
  readonly children: ReactNode;
}

/** Provides the texts of its world to everything below it: who observes, and whether it has a mandate. */
export function WorldText({ world, children }: WorldTextProps) {
  const { t } = useTranslation('play');
  const who = (findScenario(world)?.panel.mandate ?? 'runs') === 'runs' ? 'panel' : 'none';
  const i18n = useMemo(() => {
    const defaultVariables = {
      panel: t(`looker.${who}.panel`),
      panelLooks: t(`looker.${who}.looks`),
      panelLooksWithin: t(`looker.${who}.looksWithin`),
      panelSource: t(`looker.${who}.source`),
      unRuns: t(`looker.${who}.unRuns`),
    };
    // Immediately: the next render needs it.
    return i18next.cloneInstance({ initAsync: false, interpolation: { escapeValue: false, defaultVariables } });
  }, [t, who]);
  return <I18nextProvider i18n={i18n}>{children}</I18nextProvider>;
}
