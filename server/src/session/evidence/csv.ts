import { stringify } from 'csv-stringify/sync';

/** A column of a table that is exported: its name, and what stands in it for whoever reads the code book. */
export interface Column<Row> {
  readonly name: Extract<keyof Row, string>;
  readonly meaning: string;
}

/**
 * Rows as CSV for spreadsheets: UTF-8 with a byte-order mark, CRLF, a header line; cells that a spreadsheet would take for
 * a formula get an apostrophe in front.
 */
export const csvOf = <Row extends object>(columns: readonly Column<Row>[], rows: readonly Row[]): string =>
  stringify([...rows], {
    bom: true,
    header: true,
    columns: columns.map(({ name }) => name),
    record_delimiter: 'windows',
    escape_formulas: true,
    // It quotes only what contains its own delimiter, and a lone line feed ends a row for some readers.
    quoted_match: /[\r\n]/,
    cast: { boolean: (value) => (value ? 'true' : 'false') },
  });
