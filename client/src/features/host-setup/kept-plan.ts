import { SESSION_PLAN } from '@letter/shared/protocol';
import type { SessionPlan } from '@letter/shared/protocol';
import { readStored, writeStored } from '../../lib/stored.ts';
import type { SessionDraft } from './session-draft.ts';

const KEY = 'letter.session-plan';

/** Keeps what a host has chosen on this device, but for the day's own times. */
export function keepPlan({ settings, hasBell, debriefMinutes, hasClock, stretch }: SessionDraft): void {
  const lesson = { bellInMs: hasBell ? 0 : null, debriefMinutes, hasClock, stretch };
  const plan: SessionPlan = { settings, lesson };
  writeStored(KEY, JSON.stringify(plan));
}

/** The plan that was kept on this device, under another session's name; `null` without one that this release can read. */
export function keptPlan(name: string): SessionDraft | null {
  const kept = SESSION_PLAN.safeParse(parsed(readStored(KEY)));
  if (!kept.success) return null;
  const { settings, lesson } = kept.data;
  const { bellInMs, debriefMinutes, hasClock, stretch } = lesson;
  const hasBell = bellInMs !== null;
  return { settings: { ...settings, name }, start: null, bell: null, hasBell, debriefMinutes, hasClock, stretch };
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
