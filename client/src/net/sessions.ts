// Sessions over plain HTTP: find or open one, then its page connects.
import { ok } from '@letter/shared/play';
import type { Result } from '@letter/shared/play';
import { addressOf } from '@letter/shared/protocol';
import type { SessionNotice, SessionPlan } from '@letter/shared/protocol';
import { ask, json } from './ask.ts';
import { rememberKey } from './host-keys.ts';
import { findTable } from './lobby.ts';
import type { LobbyRefusal } from './lobby-refusal.ts';

type Answer<T> = Promise<Result<T, LobbyRefusal>>;

/** What a code leads to. */
export interface Found {
  readonly kind: 'table' | 'session';
  readonly code: string;
  readonly isOver: boolean;
}

/** Opens a session whose host this device is from then on; returns its code. */
export async function openSession(plan: SessionPlan, host: string): Answer<string> {
  const opened = await ask('openSession', json({ ...plan, host }));
  if (!opened.ok) return opened;
  rememberKey('host', opened.value.code, opened.value.host);
  return ok(opened.value.code);
}

/** Looks a session up by its code. */
export const findSession = (code: string): Answer<SessionNotice> =>
  ask('findSession', { address: addressOf('findSession', code) });

/** What has a code: a table, or else a session; refused as a table's code if neither has it. */
export async function findByCode(code: string): Answer<Found> {
  const table = await findTable(code);
  if (table.ok) return ok({ kind: 'table', code: table.value.code, isOver: table.value.status === 'over' });
  if (table.error.code !== 'unknown-code') return table;
  const session = await findSession(code);
  return session.ok ? ok({ kind: 'session', code: session.value.code, isOver: false }) : session;
}
