import { PHASES } from '@letter/shared/play';
import type { Phase } from '@letter/shared/play';
import type { LessonPlan } from '@letter/shared/session';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { clockFigures } from '../../../marks/clock-words.ts';
import { PlanBar } from './plan-bar.tsx';
import { segmentsOf } from './plan-segments.ts';
import { usePlanWords } from './use-plan-words.ts';
import './plan.css';

/** Props of PlanPicture. */
export interface PlanPictureProps {
  readonly plan: LessonPlan;
  /** When the door opens, ms; the plan's times are on the same clock. */
  readonly door: number;
  /** When the bell rings; `null` without one. */
  readonly bell: number | null;
  /** Ms that this device's time of day is ahead of that clock; 0 where the times are dates. */
  readonly skew?: number;
  /** Below the drawing, such as what a late start would do. */
  readonly note?: ReactNode;
  /** Beside the unfolded round, such as the tables. */
  readonly beside?: ReactNode;
}

/** A lesson drawn to scale from the door to the bell, with one round unfolded into its phases. */
export function PlanPicture({ plan, door, bell, skew = 0, note, beside }: PlanPictureProps) {
  const { t } = useTranslation('lesson-clock');
  const words = usePlanWords();
  const shown = plan.rounds[Math.min(3, plan.rounds.length - 1)];
  return (
    <div className="plan-picture">
      <PlanBar
        segments={segmentsOf({ from: door, opened: [], windowEnds: null, plan, bell })}
        label={words.fits(plan, bell)}
        bell={bell}
        marked={shown?.round ?? null}
        now={null}
        skew={skew}
        isUnfolded={shown !== undefined}
      />
      <div className="plan-under">
        <div>
          {shown === undefined ? null : (
            <ol
              className="plan-phases"
              aria-label={t('phases', { round: shown.round })}
              style={{ gridTemplateColumns: PHASES.map((phase) => `minmax(0, ${shown.phases[phase]}fr)`).join(' ') }}
            >
              {PHASES.map((phase) => (
                <PhaseBox key={phase} phase={phase} ms={shown.phases[phase]} />
              ))}
            </ol>
          )}
          {note === undefined ? null : <p className="narrative plan-late">{note}</p>}
        </div>
        {beside === undefined ? null : <div>{beside}</div>}
      </div>
    </div>
  );
}

function PhaseBox({ phase, ms }: { readonly phase: Phase; readonly ms: number }) {
  const { t } = useTranslation('marks');
  const { t: clock } = useTranslation('lesson-clock');
  return (
    <li className="plan-phase">
      <span className="plan-phase-name">{t(`phase.${phase}`)}</span>
      <span className="plan-phase-length" translate="no">
        {clockFigures(ms / 1_000)}
      </span>
      <span className="plan-phase-words">{clock(`phase.${phase}`)}</span>
    </li>
  );
}
