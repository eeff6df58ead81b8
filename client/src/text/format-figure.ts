import i18next from 'i18next';
import { numberWriter } from './formats.ts';

const grouped = numberWriter();
const tenths = numberWriter({ minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** A figure for people: whole from ten on, one decimal below, with a true minus sign. */
export const formatFigure = (value: number): string =>
  grouped(Math.abs(value) >= 10 ? Math.round(value) : Math.round(value * 10) / 10);

/** A mean of small whole numbers, always with one decimal: "2.0". */
export const formatMean = (value: number): string => tenths(value);

/** A part of a sum: to a tenth, so that parts add up to their whole. */
export const formatPart = numberWriter({ maximumFractionDigits: 1 });

/** A figure with a plus sign if positive. */
export const formatChange = (value: number): string =>
  Math.round(value * 10) > 0 ? `+${formatFigure(value)}` : formatFigure(value);

/** A standard error to the same precision as the figure it belongs to. */
export const formatError = ({ mean, sd }: { readonly mean: number; readonly sd: number }): string =>
  Number.isInteger(sd) || Math.abs(mean) < 10 ? formatFigure(sd) : grouped(Math.max(1, Math.round(sd)));

const shares = numberWriter({ style: 'percent', maximumFractionDigits: 1 });

/** A share in percent, from 0 to 100, to the same precision as a figure. */
export const formatPercent = (value: number): string =>
  shares((Math.abs(value) >= 10 ? Math.round(value) : Math.round(value * 10) / 10) / 100);

/** A sum in millions of US dollars. */
export const formatMillions = (value: number): string => i18next.t('figure.millions', { value: formatFigure(value) });

/** A written figure with its written standard error: "12% ± 3". */
export const formatSpread = (value: string, sd: string): string => i18next.t('figure.spread', { value, sd });

const whole = numberWriter({ maximumFractionDigits: 0 });
const three = numberWriter({ maximumSignificantDigits: 3 });
const two = numberWriter({ maximumSignificantDigits: 2 });

/** A figure of the model to three significant digits, whole from a hundred on. */
export function formatSignificant(value: number): string {
  const size = Math.abs(value);
  return size >= 100 ? whole(value) : size < 0.0005 ? whole(0) : (size < 0.01 ? two : three)(value);
}

/** A figure of the model to two digits, or whole from a hundred on: for sentences. */
export const formatRough = (value: number): string =>
  formatSignificant(Math.abs(value) < 100 ? Number(value.toPrecision(2)) : value);

/** A share between 0 and 1 as whole percent. */
export const formatShare = numberWriter({ style: 'percent' });
