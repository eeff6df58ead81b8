import { effortChange, falseReport, slot } from '@letter/shared/play';
import type { Effort } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { SetBy } from '../../kit/delegation/set-by.tsx';
import { PromiseLines } from '../../kit/orders/promise-lines.tsx';
import type { Spoken } from '../../kit/words/spoken.ts';
import { useStakesWords } from '../../kit/words/use-stakes-words.ts';
import { useScenario } from '../../state/use-table.ts';
import { sentenceWords } from '../../text/formats.ts';
import type { EffortRow } from './use-effort-rows.ts';

type Props = Spoken & { readonly row: EffortRow };

/** Under a basket: what the next step is worth at home, what a claim beyond it would gain and risk, and what is promised. */
export function EffortStakes({ row, view, words }: Props) {
  return (
    <div className="effort-stakes">
      <StepLine row={row} view={view} words={words} />
      <FalseReportLine row={row} view={view} words={words} />
      <SetBy places={[`set-effort:${row.basket}`, `report-effort:${row.basket}`]} />
      <PromiseLines place={slot(`set-effort:${row.basket}`)} reader={view.seat} />
    </div>
  );
}

/** What one step more costs and does at home; at the top of the scale, what one step less gives back. */
function StepLine({ row, view, words }: Props) {
  const { t } = useTranslation('stakes');
  const scenario = useScenario();
  const next = stepFrom(row.effort);
  const change = effortChange(view, scenario, row.basket, row.effort, next);
  const cost = t(change.points < 0 ? 'effort.frees' : 'effort.costs', { count: Math.abs(change.points) });
  const home = words.expectations(change.home);
  return <p className="small">{t(next > row.effort ? 'effort.more' : 'effort.less', { cost, home })}</p>;
}

const STEPS: Readonly<Record<Effort, Effort>> = { 0: 1, 1: 2, 2: 3, 3: 2 };
const stepFrom = (effort: Effort): Effort => STEPS[effort];

function FalseReportLine({ row, view, words }: Props) {
  const { t } = useTranslation('stakes');
  const say = useStakesWords();
  const scenario = useScenario();
  const lie = falseReport(view, scenario, row.basket, row.effort, row.report);
  if (lie === null) return null;
  const { gap, spared, panel, isCase } = lie;
  const seen =
    view.seat === 'un' ? t('lie.un') : panel === 0 ? t('lie.noPanel') : t('lie.panel', { tenths: say.tenths(panel) });
  return (
    <p className="small lie-line">
      {sentenceWords([
        t('lie.spares', {
          count: gap,
          cost: t('effort.costs', { count: spared.points }),
          home: words.expectations(spared.home),
        }),
        seen,
        t('lie.cargo'),
        ...(isCase ? [t('lie.case')] : []),
      ])}
    </p>
  );
}
