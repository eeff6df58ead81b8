import { err, ok } from '@letter/shared/play';
import type { Result } from '@letter/shared/play';
import type { SessionRefusal, SessionReplies, SessionRequestOf } from '@letter/shared/protocol';
import { SESSION_LIMITS } from '@letter/shared/session';
import { hashToken } from '../../lib/token.ts';
import type { SessionCore } from '../core.ts';
import { doneIf } from '../done.ts';
import type { DoneOrNot } from '../done.ts';
import { record } from '../record.ts';

/** Make a key for another host, with equal rights; it is told once and only its hash is kept. */
export async function inviteHost(
  core: SessionCore,
  by: string,
): Promise<Result<SessionReplies['host.invite'], SessionRefusal>> {
  const { hosts } = core.state;
  if (hosts.length >= SESSION_LIMITS.hosts) return err({ code: 'hosts-full', most: SESSION_LIMITS.hosts });
  const key = core.ports.ids.key();
  const number = hosts.reduce((most, { id }) => Math.max(most, Number(id.slice(1))), 0) + 1;
  const host = { id: `h${number}`, name: `${hosts[0]?.name ?? ''} ${number}`.trim(), keyHash: hashToken(key) };
  const kept = await record(core, [{ kind: 'host-added', by, host }]);
  return kept.ok ? ok({ key }) : kept;
}

/** Take a host's key back; the last one stays. */
export async function revokeHost(core: SessionCore, by: string, { host }: SessionRequestOf<'host.revoke'>): DoneOrNot {
  const { hosts } = core.state;
  if (!hosts.some(({ id }) => id === host)) return err({ code: 'unknown-host' });
  if (hosts.length === 1) return err({ code: 'last-host' });
  const kept = await record(core, [{ kind: 'host-removed', by, host }]);
  if (kept.ok) core.onParted?.(host, 'removed');
  return doneIf(kept);
}

/** Make a fresh key for projectors; the one before opens nothing any more. */
export async function renewProjector(
  core: SessionCore,
  by: string,
): Promise<Result<SessionReplies['host.projector'], SessionRefusal>> {
  const key = core.ports.ids.key();
  const kept = await record(core, [{ kind: 'projector-renewed', by, keyHash: hashToken(key) }]);
  if (!kept.ok) return kept;
  core.onParted?.('projector', 'removed');
  return ok({ key });
}
