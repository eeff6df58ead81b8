import { recordOf } from '../../lib/record-of.ts';
import type { Estimate } from '../../terms/observation.ts';
import {
  FIGURE_NAMES,
  PUBLIC_FIGURES,
  PUBLIC_VARIABLES,
  type PublicFigure,
  type PublicVariable,
} from '../../terms/public-figures.ts';
import type { Stocks } from '../../terms/stocks.ts';
import { exact } from './measured.ts';
import { valueOf } from './value-of.ts';

/** The figures of a half-year in the public record. */
export const publicFigures = (stocks: Stocks): Readonly<Record<PublicFigure, number>> =>
  recordOf(FIGURE_NAMES, (figure) => valueOf(stocks, PUBLIC_FIGURES[figure]));

/** The public estimates: the record, prices and the visible state of the Council. */
export const openEstimates = (stocks: Stocks): Readonly<Record<PublicVariable, Estimate>> =>
  recordOf(PUBLIC_VARIABLES, (variable) => exact(valueOf(stocks, variable), 'public'));
