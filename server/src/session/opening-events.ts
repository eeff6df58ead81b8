import type { SessionEvent } from '@letter/shared/authority';
import { SESSION_LIMITS, tablesFor } from '@letter/shared/session';
import type { SessionMeta } from './ports.ts';

type Opened = Extract<SessionEvent, { kind: 'opened' }>;

/** The events with which a session begins. */
export function openingEvents(
  { id, code, createdAt: at }: SessionMeta,
  rest: Omit<Opened, 'kind' | 'at' | 'id' | 'code'>,
): readonly SessionEvent[] {
  const { expected, perDelegation } = rest.settings;
  return [
    { kind: 'opened', at, id, code, ...rest },
    { kind: 'tables-set', at, count: tablesFor(Math.min(expected, SESSION_LIMITS.people), perDelegation) },
  ];
}
