import { useTranslation } from 'react-i18next';
import { formatFigure } from '../../text/format-figure.ts';
import { useHand, useScenario } from '../../state/use-table.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Flow } from '../../ui/flow.tsx';
import type { FlowNode } from '../../ui/flow-layout.ts';
import { CHIP_USES, burdenChips, chipPlan, chipsFor } from './chip-plan.ts';
import type { ChipUse } from './chip-plan.ts';
import { ChipStepper } from './chip-stepper.tsx';
import { useRoundBudget } from './use-round-budget.ts';
import type { Spoken } from '../../kit/words/spoken.ts';
import { useSourceWords } from './source-words.ts';
import { rowWords } from '../../text/formats.ts';

const dollars = (value: number): string => formatFigure(Math.round(value));
const isUse = (id: string): id is ChipUse => CHIP_USES.some((use) => use === id);

/** The flow of hard currency: what is at hand against what the orders give to each use; the sums add up. */
export function ChipsFlow({ view, words }: Spoken) {
  const { t } = useTranslation('decide');
  const docket = useHand();
  const scenario = useScenario();
  const source = useSourceWords();
  const plan = chipPlan(view, scenario, docket, {
    source,
    use: (key) => t(`use.${key}`),
    chips: (count) => words.t('cost.chips', { count }),
  });
  const households = Math.round(plan.fromHouseholds);
  const sum = (nodes: readonly FlowNode[]) =>
    rowWords(nodes.map(({ label, value }) => t('flow.part', { name: label, value: dollars(value) })));
  return (
    <div>
      <Flow
        label={t('flow.spoken', { sources: sum(plan.sources), uses: sum(plan.uses), total: dollars(plan.toSpend) })}
        sources={plan.sources}
        targets={plan.uses}
        hub={{
          over: t('flow.over'),
          figure: dollars(plan.toSpend),
          under:
            households === 0
              ? [t('flow.noHouseholds')]
              : [
                  t('flow.earned', { sum: dollars(plan.toSpend - households) }),
                  t('flow.households', { sum: households }),
                ],
        }}
        format={dollars}
        height={Math.max(300, 46 * plan.uses.length)}
        control={(id) =>
          isUse(id) && id !== 'conduct-test' && id !== 'fund-networks' && id !== 'run-illicit-trade' ? (
            <ChipStepper use={id} view={view} words={words} />
          ) : null
        }
      />
      <ChipSum view={view} />
      <Disclosure title={t('flow.table')}>
        <DataTable
          caption={t('flow.caption')}
          columns={[
            { id: 'line', head: t('flow.line'), cell: (row: FlowNode) => row.label },
            { id: 'sum', head: t('flow.sum'), cell: (row: FlowNode) => dollars(row.value), isNumeric: true },
          ]}
          rows={[...plan.sources, ...plan.uses]}
          rowKey={(row) => row.id}
        />
      </Disclosure>
    </div>
  );
}

/** The chips as an addition that anybody can check: given to each use, spent, left. */
export function ChipSum({ view }: Pick<Spoken, 'view'>) {
  const { t } = useTranslation('decide');
  const docket = useHand();
  const scenario = useScenario();
  const { total, spent, left } = useRoundBudget(view);
  const burden = burdenChips(scenario, docket);
  const given = CHIP_USES.map((use) => ({ use, chips: chipsFor(scenario, docket, use) })).filter(
    ({ chips }) => chips > 0,
  );
  const parts = given
    .map(({ use, chips }) => t('sum.part', { use: t(`useWithin.${use}`), chips }))
    .reduce((first, next) => (first === '' ? next : t('sum.plus', { first, next })), '');
  return (
    <p className="chip-sum" role="status">
      <span>
        {burden === 0
          ? t('sum.have', { count: total, parts, spent })
          : t('sum.haveWith', { count: total, own: total - burden, burden, parts, spent })}
      </span>
      <b>{left < 0 ? t('sum.short', { count: -left }) : t('sum.left', { count: left })}</b>
      {left > 0 ? null : <span className="small">{t('sum.closed')}</span>}
    </p>
  );
}
