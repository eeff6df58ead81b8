import * as z from 'zod/mini';
import { lookTarget } from '../../terms/look-target.ts';
import { sealed } from '../../terms/order-shape.ts';

/** 1 is a look, 2 a deep look. */
export const DEPTHS = [1, 2] as const;

export const panelLook = sealed(
  'panel-look',
  { target: lookTarget, depth: z.literal(DEPTHS) },
  { about: 'target', prices: ['panel-look', 'panel-look-deep', 'panel-look-confidence', 'panel-look-deep-confidence'] },
);
