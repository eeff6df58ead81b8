import type { ReactNode } from 'react';
import './data-table.css';

/** One column of a DataTable. */
export interface Column<R> {
  readonly id: string;
  readonly head: ReactNode;
  readonly cell: (row: R) => ReactNode;
  /** Figures are right-aligned and never broken. */
  readonly isNumeric?: boolean;
}

/** Props of DataTable. */
export interface DataTableProps<R> {
  /** The content of the table, unit and period included. */
  readonly caption: ReactNode;
  /** Hides the caption where a heading just above says the same. */
  readonly isCaptionHidden?: boolean;
  /** The first column heads each row. */
  readonly columns: readonly Column<R>[];
  readonly rows: readonly R[];
  readonly rowKey: (row: R) => string | number;
}

/** A plain table with hairlines, readable by everybody; wide ones scroll within themselves. */
export function DataTable<R>({ caption, isCaptionHidden = false, columns, rows, rowKey }: DataTableProps<R>) {
  const kind = (column: Column<R>) => (column.isNumeric === true ? 'numeric data-figure' : undefined);
  return (
    <div
      className="data-table"
      tabIndex={0}
      role="group"
      aria-label={typeof caption === 'string' ? caption : undefined}
    >
      <table>
        <caption className={isCaptionHidden ? 'visually-hidden' : 'note'}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col" className={kind(column)}>
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column, index) =>
                index === 0 ? (
                  <th key={column.id} scope="row" className={kind(column)}>
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.id} className={kind(column)}>
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
