/** Write a figure for people: whole from ten on, one decimal below, a true minus sign. */
export function formatFigure(value: number): string {
  const rounded = Math.abs(value) >= 10 ? Math.round(value) : Math.round(value * 10) / 10;
  return String(rounded === 0 ? 0 : rounded).replace('-', '−');
}

/** The same with a plus before a gain. */
export const formatChange = (value: number): string => (Math.round(value * 10) > 0 ? `+${formatFigure(value)}` : formatFigure(value));
