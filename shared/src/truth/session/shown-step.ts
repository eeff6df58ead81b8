import { classStepOf, type ClassStep } from '../../session/class-step.ts';
import type { TableFigures } from '../../session/class-figures.ts';
import { claimsSeen } from '../../session/claims-seen.ts';
import type { DebriefStep } from '../../session/scenes.ts';
import type { Surroundings } from './audience.ts';
import { claimFacts } from './claim-facts.ts';
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
  return stepOver(step, around, { table: debriefTable({ pinned }), question });
}

/** A step over the finished games of a session; the last one with what they show beside the essay's claims. */
export function stepOver(
  step: DebriefStep,
  around: Pick<Surroundings, 'tables'>,
  chosen: { readonly table: number | null; readonly question: number },
): ClassStep {
  const shown = classStepOf(step, finishedFigures(around), chosen);
  return step === 'so-what' ? { ...shown, claims: claimsSeen(finishedFacts(around)) } : shown;
}

const finishedFacts = ({ tables }: Pick<Surroundings, 'tables'>) =>
  tables.flatMap(({ world, number }) => {
    const facts = world === null || world.ending === null ? null : claimFacts(world, number);
    return facts === null ? [] : [facts];
  });

/** The table that the host chose to stand out in the debrief; `null` for none. */
export const debriefTable = ({ pinned }: Pick<SessionState, 'pinned'>): number | null =>
  pinned?.scene === 'debrief' ? pinned.table : null;
