import { asRead, tidyName } from '@letter/shared/protocol';
import { distinctName } from '../lib/plain-text.ts';
import type { SessionCore } from './core.ts';
import { isOffensive } from './offensive.ts';

/** The name that somebody gets who typed one, told apart from all others; `null` where it may not be shown in a class. */
export function nameFor(core: SessionCore, typed: string, but: string | null = null): string | null {
  const tidy = tidyName(typed);
  if (tidy === null || isOffensive(tidy)) return null;
  const taken = core.state.people.filter((one) => !one.isRemoved && one.id !== but).map(({ name }) => name);
  return distinctName(tidy, new Set(taken));
}

/** Whether two names read the same. */
export const isSameName = (one: string, other: string): boolean => asRead(one) === asRead(other);
