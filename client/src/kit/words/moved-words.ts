import type { HeadlineEffect } from '@letter/shared/play';
import type { TFunction } from 'i18next';
import { formatFigure } from '../../text/format-figure.ts';

/** What a headline of the Press moved, or would move, in one sentence. */
export const movedWords = (t: TFunction<'roles'>, { mandate, room }: HeadlineEffect): string =>
  mandate === 0 && room === 0 ? t('moved.none') : t('moved.both', { mandate: signed(mandate), room: signed(room) });

const signed = (points: number): string => `${points < 0 ? '−' : '+'}${formatFigure(Math.abs(points))}`;
