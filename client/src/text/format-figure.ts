const GROUPED = new Intl.NumberFormat('en');

/** Write a figure for people: whole from ten on, one decimal below, thousands parted by commas, a true minus sign. */
export function formatFigure(value: number): string {
  const rounded = Math.abs(value) >= 10 ? Math.round(value) : Math.round(value * 10) / 10;
  return GROUPED.format(rounded === 0 ? 0 : rounded).replace('-', '−');
}

/** The same with a plus before a gain. */
export const formatChange = (value: number): string =>
  Math.round(value * 10) > 0 ? `+${formatFigure(value)}` : formatFigure(value);

/** Write a standard error to the same precision as the figure it belongs to. */
export const errorWords = ({ mean, sd }: { readonly mean: number; readonly sd: number }): string =>
  Number.isInteger(sd) || Math.abs(mean) < 10 ? formatFigure(sd) : GROUPED.format(Math.max(1, Math.round(sd)));
