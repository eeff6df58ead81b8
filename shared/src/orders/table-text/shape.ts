import * as z from 'zod/mini';
import { basket } from '../../terms/order-fields.ts';
import { immediate } from '../../terms/order-shape.ts';
import { BASKETS } from '../../terms/vocabulary.ts';

/** Levels that a text can set, and numbers of rounds until it lapses; with none it stands. */
export const TEXT_LEVELS = [0, 2, 4] as const;
export const SUNSETS = [2, 4, 6, 'none'] as const;

/** The blanks of a text as they are sent. */
export const blanks = z.strictObject({
  changes: z.readonly(
    z.array(z.strictObject({ basket, level: z.literal(TEXT_LEVELS) })).check(z.maxLength(BASKETS.length)),
  ),
  commonList: z.boolean(),
  exemptions: z.boolean(),
  procedure: z.boolean(),
  // Absent in texts of rules 1 and 2.
  panel: z.exactOptional(z.boolean()),
  sunset: z.literal(SUNSETS),
});

export const tableText = immediate('table-text', { blanks });
