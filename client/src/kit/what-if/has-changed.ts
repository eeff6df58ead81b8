import type { WhatIfDifference } from '@letter/shared/play';

/** Points below which a change is next to nothing, however sure it is. */
const WORTH_TELLING = 0.5;

/** Whether a figure changed: its interval leaves zero out, and the change is more than next to nothing. */
export const hasChanged = ({ mean, low, high }: WhatIfDifference): boolean =>
  Math.abs(mean) >= WORTH_TELLING && (low > 0 || high < 0);
