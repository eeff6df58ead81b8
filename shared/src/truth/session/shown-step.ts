import { classStepOf, type ClassStep } from '../../session/class-step.ts';
import type { TableFigures } from '../../session/class-figures.ts';
import type { Surroundings } from './audience.ts';
import { figuresOf } from './class-figures.ts';
import type { SessionState } from './state.ts';

/**
 * The figures of the tables whose game is over, by number. A table that still plays keeps its truth, also from a debrief
 * that has begun.
 */
export const finishedFigures = ({ tables }: Pick<Surroundings, 'tables'>): readonly TableFigures[] =>
  tables.flatMap(({ world, number }) => (world === null || world.ending === null ? [] : [figuresOf(world, number)]));

/** The step that the host shows to the whole room; `null` before the debrief, and while no step is revealed. */
export function shownStep(
  state: Pick<SessionState, 'stage' | 'step' | 'pinned' | 'question'>,
  around: Pick<Surroundings, 'tables'>,
): ClassStep | null {
  const { stage, step, pinned, question = 0 } = state;
  if (step === null || (stage !== 'debrief' && stage !== 'over')) return null;
  return classStepOf(step, finishedFigures(around), { table: debriefTable({ pinned }), question });
}

/** The table that the host chose to stand out in the debrief; `null` for none. */
export const debriefTable = ({ pinned }: Pick<SessionState, 'pinned'>): number | null =>
  pinned?.scene === 'debrief' ? pinned.table : null;
