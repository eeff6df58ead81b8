import { assertNever } from '../../lib/assert-never.ts';
import type { EffortBound, WhatIfChange } from '../../terms/what-if.ts';

/** How each bound is written. */
export const BOUND_SIGNS: Readonly<Record<EffortBound, string>> = { 'at-least': '>=', exactly: '=', 'at-most': '<=' };

/** A change as it is typed and sent: `china.effort>=2@3`, `text@4:2`, `no-letter.dollar.elite`. */
export function writeChange(change: WhatIfChange): string {
  switch (change.kind) {
    case 'effort': {
      const basket = change.basket === null ? '' : `.${change.basket}`;
      return `${change.by}.effort${basket}${BOUND_SIGNS[change.bound]}${change.level}@${change.from}`;
    }
    case 'no-text':
      return `no-text@${change.round}`;
    case 'text-earlier':
      return `text@${change.round}:${change.to}`;
    case 'common-list':
      return `common-list@${change.from}`;
    case 'no-burden':
      return `no-burden@${change.from}`;
    case 'no-test':
      return change.round === null ? 'no-test' : `no-test@${change.round}`;
    case 'no-letter':
      return ['no-letter', change.corridor, change.basket].filter((part) => part !== null).join('.');
    default:
      return assertNever(change);
  }
}
