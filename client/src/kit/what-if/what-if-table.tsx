import type { WhatIfAnswer } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { formatFigure, formatPercent } from '../../text/format-figure.ts';
import { DataTable } from '../../ui/data-table.tsx';

const SHOWN = ['programme', 'arrived'] as const;

/** The figures of both charts, to be read. */
export function WhatIfTable({ answer: { played, changed, band } }: { readonly answer: WhatIfAnswer }) {
  const { t } = useTranslation('what-if');
  const words = { programme: formatFigure, arrived: formatPercent } as const;
  return (
    <DataTable
      caption={t('table')}
      rows={played.rounds}
      rowKey={({ round }) => round}
      columns={[
        { id: 'round', head: t('col.round'), cell: ({ round }) => round },
        ...SHOWN.flatMap((figure) => {
          const written = (value: number | undefined): string => (value === undefined ? '' : words[figure](value));
          const at = (round: number) => ({
            now: changed.rounds[round - 1]?.figures[figure],
            edge: band.find((one) => one.round === round),
          });
          return [
            {
              id: `${figure}-was`,
              head: t('col.was', { figure: t(`figure.${figure}`) }),
              cell: ({ figures }: (typeof played.rounds)[number]) => written(figures[figure]),
              isNumeric: true,
            },
            {
              id: `${figure}-now`,
              head: t('col.now'),
              cell: ({ round }: (typeof played.rounds)[number]) => <b>{written(at(round).now)}</b>,
              isNumeric: true,
            },
            {
              id: `${figure}-low`,
              head: t('col.low'),
              cell: ({ round }: (typeof played.rounds)[number]) => written(at(round).edge?.low[figure]),
              isNumeric: true,
            },
            {
              id: `${figure}-high`,
              head: t('col.high'),
              cell: ({ round }: (typeof played.rounds)[number]) => written(at(round).edge?.high[figure]),
              isNumeric: true,
            },
          ];
        }),
      ]}
    />
  );
}
