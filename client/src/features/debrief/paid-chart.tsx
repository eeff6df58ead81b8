import { PAYERS } from '@letter/shared/play';
import type { WhoPaid } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { formatChange } from '../../text/format-figure.ts';
import { ChartFrame } from '../../ui/chart-frame.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { PaidBars } from './paid-bars.tsx';

const PARTS = ['restrictions', 'help', 'shift'] as const;

/** Who bore the cost of what was withheld, by its parts, and with what it is compared. */
export function PaidChart({ whoPaid }: { readonly whoPaid: WhoPaid }) {
  const { t } = useTranslation('debrief');
  const { t: common } = useTranslation('common');
  const told = whoPaid.parts;
  const rows = PAYERS.map((id) => ({
    id,
    name: t(`paid.${id}`),
    what: t(`paid.${id}What`),
    change: whoPaid[id],
    parts:
      told === null ? [] : PARTS.map((part) => ({ id: part, name: t(`paid.part.${part}`), change: told[id][part] })),
  }));
  const sub = told === null ? t('paid.subOlder') : t('paid.sub');
  const per = whoPaid.perHundredMillion;
  const words = { asTable: common('chart.asTable'), asChart: common('chart.asChart') };
  return (
    <>
      <ChartFrame
        title={t('paid.title')}
        sub={sub}
        words={words}
        chart={<PaidBars rows={rows} />}
        table={
          <DataTable
            caption={sub}
            rows={rows}
            rowKey={({ id }) => id}
            columns={[
              { id: 'who', head: t('paid.col.who'), cell: ({ name }) => name },
              { id: 'what', head: t('paid.col.what'), cell: ({ what }) => what },
              ...(told === null
                ? []
                : PARTS.map((part) => ({
                    id: part,
                    head: t(`paid.part.${part}`),
                    cell: ({ id }: (typeof rows)[number]) => formatChange(told[id][part]),
                    isNumeric: true,
                  }))),
              {
                id: 'change',
                head: told === null ? t('paid.col.change') : t('paid.total'),
                cell: ({ change }) => formatChange(change),
                isNumeric: true,
              },
            ]}
          />
        }
      />
      <p className="small">{told === null ? t('paid.older') : t('paid.how')}</p>
      <p className="narrative">
        {per === null
          ? t('paid.perNone')
          : t('paid.per', {
              citizens: formatChange(-per.citizens),
              circle: formatChange(-per.circle),
              programme: formatChange(-per.programme),
            })}
      </p>
    </>
  );
}
