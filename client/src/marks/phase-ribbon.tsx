import { PHASES } from '@letter/shared/play';
import type { Phase } from '@letter/shared/play';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Steps } from '../ui/steps.tsx';
import type { Step } from '../ui/steps.tsx';

/** Props of PhaseRibbon. */
export interface PhaseRibbonProps {
  readonly phase: Phase;
  /** What the current phase asks for, such as "Sealed, all at once"; a default sentence if left out. */
  readonly note?: string;
}

/** The four phases of a round in words: which are done, which is current, which is next. */
export const PhaseRibbon = memo(function PhaseRibbon({ phase, note }: PhaseRibbonProps) {
  const { t } = useTranslation('marks');
  const now = PHASES.indexOf(phase);
  const steps = PHASES.map((id, index): Step => {
    const state = index < now ? 'past' : index === now ? 'current' : index === now + 1 ? 'next' : 'later';
    return {
      id,
      label: t(`phase.${id}`),
      state,
      note: state === 'current' ? (note ?? t(`phaseNote.${id}`)) : t(`phaseState.${state}`),
    };
  });
  return <Steps label={t('phaseRibbon')} steps={steps} />;
});
