import type { DebriefView } from '@letter/shared/play';
import i18next from 'i18next';
import { useTranslation } from 'react-i18next';
import { formatFigure, formatMillions } from '../../text/format-figure.ts';
import { ChartFrame } from '../../ui/chart-frame.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Flow } from '../../ui/flow.tsx';
import type { FlowNode } from '../../ui/flow-layout.ts';

type Paid = (typeof import('../../text/en/debrief.json'))['paid'];
const isSource = (id: string): id is keyof Paid['source'] => i18next.exists(`debrief:paid.source.${id}`);
const isUse = (id: string): id is keyof Paid['use'] => i18next.exists(`debrief:paid.use.${id}`);

/** Sources and uses of Pyongyang's hard currency over the whole game. */
export function MoneyFlow({ debrief }: { readonly debrief: DebriefView }) {
  const { t } = useTranslation('debrief');
  const { t: common } = useTranslation('common');
  const income = sumOf(debrief.rounds.map(({ ledger }) => ledger.sources));
  const spent = sumOf(debrief.rounds.map(({ ledger }) => ledger.uses));
  // What is put into illicit trades comes back: only the part that was lost was spent.
  const lost = (spent.get('illicit') ?? 0) - (income.get('stakes') ?? 0);
  income.delete('stakes');
  spent.set('illicit', Math.max(0, lost));
  // Support that a neighbour withheld is not negative income: it is listed with the uses, so that both sides add up.
  const support = income.get('transfers') ?? 0;
  if (support < 0) {
    income.delete('transfers');
    spent.set('withheld', -support);
  }
  const saved = total(income) - total(spent);
  if (saved >= 1) spent.set('toReserve', saved);
  else if (saved <= -1) income.set('fromReserve', -saved);
  // Games of older rules kept theft by computer and what is earned at home in one line.
  const isOneLine = !income.has('cyber');
  const sourceWords = (id: string): string => {
    if (id === 'cyberAndOther' && isOneLine) return t('paid.source.cyberAndOtherAsOne');
    return isSource(id) ? t(`paid.source.${id}`) : id;
  };
  const sources = nodes(income, sourceWords, 'households');
  const targets = nodes(spent, (id) => (isUse(id) ? t(`paid.use.${id}`) : id));
  const money = formatMillions;
  const rows = [
    ...sources.map((node) => ({ ...node, key: `+${node.id}` })),
    ...targets.map((node) => ({ ...node, value: -node.value, key: `-${node.id}` })),
  ];
  return (
    <ChartFrame
      title={t('paid.chips')}
      sub={t('paid.chipsSub')}
      words={{ asTable: common('chart.asTable'), asChart: common('chart.asChart') }}
      chart={
        <>
          <Flow
            label={t('paid.flowLabel')}
            sources={sources}
            targets={targets}
            hub={{ over: t('paid.hub'), figure: money(total(spent)), under: [t('paid.total')] }}
            format={money}
            height={430}
          />
          {sources.some(({ fill }) => fill === 'stipple') ? <p className="small">{t('paid.stipple')}</p> : null}
        </>
      }
      table={
        <DataTable
          caption={t('paid.flowLabel')}
          rows={rows}
          rowKey={({ key }) => key}
          columns={[
            { id: 'what', head: t('paid.col.what'), cell: ({ label }) => label },
            { id: 'amount', head: t('paid.col.amount'), cell: ({ value }) => formatFigure(value), isNumeric: true },
          ]}
        />
      }
    />
  );
}

function sumOf(all: readonly Readonly<Record<string, number>>[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const one of all) for (const [id, value] of Object.entries(one)) sums.set(id, (sums.get(id) ?? 0) + value);
  return sums;
}

const total = (sums: ReadonlyMap<string, number>): number => [...sums.values()].reduce((sum, value) => sum + value, 0);

const nodes = (
  sums: ReadonlyMap<string, number>,
  label: (id: string) => string,
  stippled?: string,
): readonly FlowNode[] =>
  [...sums]
    .filter(([, value]) => value >= 1)
    .map(([id, value]) => ({
      id,
      label: label(id),
      value,
      fill: id === stippled ? ('stipple' as const) : ('solid' as const),
    }));
