import type { AskedGame } from '@letter/shared/what-if';
import type { Others } from '@letter/shared/play';

/** A question as a thread gets it. */
export interface WhatIfTask {
  readonly game: AskedGame;
  readonly change: string;
  readonly others: Others;
}
