import type { HeadlineEffect } from '@letter/shared/play';
import type { TFunction } from 'i18next';
import { formatFigure } from '../../text/format-figure.ts';

/** What a headline of the Press moved, or would move, in one sentence. */
export const movedWords = (t: TFunction<'roles'>, { mandate, room }: HeadlineEffect): string =>
  mandate === 0 && room === 0
    ? t('moved.none')
    : t('moved.both', { mandate: signedPoints(mandate), room: signedPoints(room) });

/** Points with their sign. */
export const signedPoints = (points: number): string => `${points < 0 ? '−' : '+'}${formatFigure(Math.abs(points))}`;
