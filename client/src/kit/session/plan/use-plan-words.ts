import type { LessonPlan } from '@letter/shared/session';
import i18next from 'i18next';
import { useTranslation } from 'react-i18next';
import { clockFigures } from '../../../marks/clock-words.ts';
import { sentenceWords } from '../../../text/formats.ts';

type Spelled = keyof (typeof import('../../../text/en/marks.json'))['clock']['number'];
const isSpelled = (figure: string): figure is Spelled => i18next.exists(`marks:clock.number.${figure}`);
type Begun = keyof (typeof import('../../../text/en/lesson-clock.json'))['begin'];
const isBegun = (figure: string): figure is Begun => i18next.exists(`lesson-clock:begin.${figure}`);
const MINUTE = 60_000;

/** Sentences about a lesson's plan. */
export interface PlanWords {
  /** What fits before the bell: "Eight half-years fit before the bell, and twelve minutes to talk about them." */
  readonly fits: (plan: LessonPlan, bell: number | null) => string;
  /** What a late start would do, "Start six minutes late, and …"; `late` is the plan from that time. */
  readonly late: (minutes: number, late: LessonPlan, bell: number) => string;
}

/** The plan of a lesson in sentences. */
export function usePlanWords(): PlanWords {
  const { t } = useTranslation('lesson-clock');
  const { t: marks } = useTranslation('marks');
  const spelled = (n: number): string => {
    const figure = String(n);
    return isSpelled(figure) ? marks(`clock.number.${figure}`) : figure;
  };
  const begun = (n: number): string => {
    const figure = String(n);
    return isBegun(figure) ? t(`begin.${figure}`) : figure;
  };
  const fits = (plan: LessonPlan, bell: number | null): string => {
    const count = plan.rounds.length;
    if (bell === null) return t('fits.noBell', { count, number: begun(count) });
    if (count === 0) return t('fits.none');
    const minutes = Math.max(0, Math.round((bell - plan.debrief) / MINUTE));
    const number = begun(count);
    if (minutes === 0) return t('fits.noDebrief', { count, number });
    const talk = t('fits.minutes', { count: minutes, number: spelled(minutes) });
    return t('fits.all', { count, number, minutes: talk });
  };
  const late = (minutes: number, plan: LessonPlan, bell: number): string => {
    const [first, second] = plan.rounds;
    const by = t('fits.minutes', { count: minutes, number: spelled(minutes) });
    if (first === undefined) return t('late.none', { minutes: by });
    const length = (of: { readonly opens: number; readonly closes: number }) =>
      clockFigures((of.closes - of.opens) / 1_000);
    const last = plan.rounds.length;
    const told =
      second === undefined
        ? t('late.one', { minutes: by, first: length(first) })
        : t('late.all', { minutes: by, first: length(first), others: length(second), last });
    return sentenceWords([told, t('late.debrief', { length: clockFigures((bell - plan.debrief) / 1_000) })]);
  };
  return { fits, late };
}
