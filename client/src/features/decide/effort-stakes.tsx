import { slot } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { SetBy } from '../../kit/delegation/set-by.tsx';
import { PromiseLines } from '../../kit/orders/promise-lines.tsx';
import type { Settled } from '../../kit/words/spoken.ts';
import { useStakesWords } from '../../kit/words/use-stakes-words.ts';
import { sentenceWords } from '../../text/formats.ts';
import type { EffortRow } from './use-effort-rows.ts';

type Props = Settled & { readonly row: EffortRow };

/** Under a basket: what the next step is worth at home, what a claim beyond it would gain and risk, and what is promised. */
export function EffortStakes({ row, view, words }: Props) {
  return (
    <div className="effort-stakes">
      <StepLine row={row} words={words} />
      <FalseReportLine row={row} view={view} words={words} />
      <SetBy places={[`set-effort:${row.basket}`, `report-effort:${row.basket}`]} />
      <PromiseLines place={slot(`set-effort:${row.basket}`)} reader={view.seat} />
    </div>
  );
}

/** What one step more costs and does at home; at the top of the scale, what one step less gives back. */
function StepLine({ row, words }: Omit<Props, 'view'>) {
  const { t } = useTranslation('stakes');
  const { effort, change } = row.next;
  const cost = t(change.points < 0 ? 'effort.frees' : 'effort.costs', { count: Math.abs(change.points) });
  const home = words.expectations(change.home);
  return <p className="small">{t(effort > row.effort ? 'effort.more' : 'effort.less', { cost, home })}</p>;
}

function FalseReportLine({ row, view, words }: Props) {
  const { t } = useTranslation('stakes');
  const say = useStakesWords();
  if (row.lie === null) return null;
  const { gap, spared, panel, isCase } = row.lie;
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
