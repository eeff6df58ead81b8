import type { PublicView } from '@letter/shared/play';
import type { TableView } from '@letter/shared/protocol';
import { Button } from '../../ui/button.tsx';
import { useLesson } from '../../kit/lesson/use-lesson.ts';
import { BudgetLeft } from './budget-left.tsx';
import type { NextStep } from './next-step.ts';
import { ReadyLine } from './ready-line.tsx';
import { SealQuestion } from './seal-question.tsx';

/** Props of TableFooter. */
export interface TableFooterProps {
  readonly view: TableView;
  readonly table: PublicView;
  readonly step: NextStep;
  /** On a phone the page's own next lever is the primary action while deciding. */
  readonly isQuiet: boolean;
}

/** What is left, who is ready, and the one next step. */
export function TableFooter({ view, table, step, isQuiet }: TableFooterProps) {
  const isFirst = useLesson()?.isFirst ?? false;
  return (
    <footer className="foot">
      {view.seat === null || table.ending !== null || isFirst ? null : <BudgetLeft budget={view.seat.budget} />}
      {table.ending === null && !isFirst ? <ReadyLine view={view} table={table} /> : null}
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
    </footer>
  );
}
