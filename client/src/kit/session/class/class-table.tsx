import { PAYERS, SENDERS } from '@letter/shared/play';
import type { ClassStep, Tick } from '@letter/shared/session';
import { useTranslation } from 'react-i18next';
import { formatChange, formatFigure } from '../../../text/format-figure.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import { Disclosure } from '../../../ui/disclosure.tsx';

interface Row {
  readonly table: number;
  readonly cells: readonly string[];
}

/** The figures of a picture over all tables as a table, one press away. */
export function ClassTable({ step }: { readonly step: ClassStep }) {
  const { t } = useTranslation('screen');
  const { t: common } = useTranslation('common');
  const { t: marks } = useTranslation('marks');
  const { picture } = step;
  if (picture.kind === 'words' || step.tables === 0) return null;
  const heads =
    picture.kind === 'fan'
      ? Array.from(
          { length: Math.max(0, ...picture.fan.lines.map(({ values }) => values.length)) },
          (_, at) => `${at + 1}`,
        )
      : picture.kind === 'knew'
        ? SENDERS.map((sender) => marks(`seat.${sender}`))
        : PAYERS.map((payer) => t(`paid.${payer}`));
  return (
    <Disclosure title={common('chart.asTable')}>
      <DataTable
        caption={t(`step.${step.step}`)}
        rows={rowsOf(picture)}
        rowKey={({ table }) => table}
        columns={[
          { id: 'table', head: t('strip.tableCol'), cell: ({ table }) => table },
          ...heads.map((head, at) => ({ id: head, head, cell: ({ cells }: Row) => cells[at] ?? '', isNumeric: true })),
        ]}
      />
    </Disclosure>
  );
}

function rowsOf(picture: ClassStep['picture']): readonly Row[] {
  switch (picture.kind) {
    case 'fan':
      return picture.fan.lines.map(({ table, values }) => ({
        table,
        cells: values.map((value) => formatFigure(Math.round(value))),
      }));
    case 'knew':
      return byTable(SENDERS.map((sender) => picture.off[sender]));
    case 'paid':
      return byTable(PAYERS.map((payer) => picture.rows[payer]));
    case 'words':
      return [];
  }
}

function byTable(columns: readonly (readonly Tick[])[]): readonly Row[] {
  const tables = [...new Set(columns.flatMap((ticks) => ticks.map(({ table }) => table)))].toSorted((a, b) => a - b);
  return tables.map((table) => ({
    table,
    cells: columns.map((ticks) => {
      const found = ticks.find((tick) => tick.table === table);
      return found === undefined ? '' : formatChange(found.value);
    }),
  }));
}
