import { Button } from '../../ui/button.tsx';
import { useLesson } from '../../kit/lesson/use-lesson.ts';
import { BudgetLeft } from './budget-left.tsx';
import { useNextStep } from './next-step.ts';
import type { NextStepFacts } from './next-step.ts';
import { ReadyLine } from './ready-line.tsx';
import { SealQuestion } from './seal-question.tsx';

/** Props of TableFooter. */
export interface TableFooterProps extends NextStepFacts {
  /** On a phone the page's own next lever is the primary action while deciding. */
  readonly isQuiet: boolean;
}

/** What is left, who is ready, and the one next step. */
export function TableFooter({ isQuiet, ...facts }: TableFooterProps) {
  const { view, table } = facts;
  const { seat } = view;
  const isFirst = useLesson()?.isFirst ?? false;
  return (
    <footer className="foot">
      {seat === null || table.ending !== null || isFirst ? null : <BudgetLeft budget={seat.budget} />}
      {table.ending === null && !isFirst ? <ReadyLine info={view.info} own={view.you.seat} table={table} /> : null}
      <Next isQuiet={isQuiet} {...facts} />
    </footer>
  );
}

/** The one next step. What is in hand and on its way draws it again, and nothing of the frame around it. */
function Next({ isQuiet, ...facts }: TableFooterProps) {
  const step = useNextStep(facts);
  return (
    <>
      <p className="foot-note">{step.note}</p>
      <Button
        look={step.isForward && !isQuiet ? 'primary' : 'secondary'}
        size="large"
        disabled={step.isBusy}
        onClick={step.act}
        data-next-step=""
      >
        {step.label}
      </Button>
      {step.question === undefined ? null : <SealQuestion {...step.question} />}
    </>
  );
}
