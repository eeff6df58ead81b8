import { questionsFor, type ClassQuestion } from '../../session/class-questions.ts';
import type { ClassStep } from '../../session/class-step.ts';
import { DEBRIEF_STEPS } from '../../session/scenes.ts';
import type { Surroundings } from './audience.ts';
import { debriefTable, finishedFigures, stepOver } from './shown-step.ts';
import type { SessionState } from './state.ts';

/** A step of the debrief before its reveal: as it would be shown, and the questions that the record offers for it. */
export interface StepAhead {
  readonly shown: ClassStep;
  readonly questions: readonly ClassQuestion[];
}

/** All steps as hosts see them before they reveal any; none before the debrief is open. */
export function stepsAhead(
  state: Pick<SessionState, 'stage' | 'pinned' | 'step' | 'question'>,
  around: Pick<Surroundings, 'tables'>,
): readonly StepAhead[] {
  if (state.stage !== 'debrief' && state.stage !== 'over') return [];
  const tables = finishedFigures(around);
  return DEBRIEF_STEPS.map((step) => ({
    shown: stepOver(step, around, {
      table: debriefTable(state),
      question: step === state.step ? (state.question ?? 0) : 0,
    }),
    questions: questionsFor(step, tables),
  }));
}
