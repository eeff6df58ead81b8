import { err, ok } from '@letter/shared/play';
import type { Result } from '@letter/shared/play';
import type { SessionRefusal, SessionReplies, SessionRequestOf } from '@letter/shared/protocol';
import { hashRejoin } from '../../lib/rejoin-code.ts';
import type { SessionCore } from '../core.ts';
import { record } from '../record.ts';

/** Give people fresh personal codes, for printed cards; those before open nothing any more. Only hashes are kept. */
export async function renewCodes(
  core: SessionCore,
  { people: wanted }: SessionRequestOf<'host.codes'>,
): Promise<Result<SessionReplies['host.codes'], SessionRefusal>> {
  const people = core.state.people.filter(
    ({ id, isRemoved }) => !isRemoved && (wanted.length === 0 || wanted.includes(id)),
  );
  const codes = people.map(({ id }) => ({ person: id, rejoin: core.ports.ids.rejoin() }));
  const hashes = codes.map(({ person, rejoin }) => ({ person, codeHash: hashRejoin(core.meta.id, rejoin) }));
  const kept = hashes.length === 0 ? ok(null) : await record(core, [{ kind: 'codes-renewed', codes: hashes }]);
  return kept.ok ? ok({ codes }) : kept;
}

/** Give the participant who asks a fresh personal code. */
export async function renewOwnCode(
  core: SessionCore,
  person: string,
): Promise<Result<SessionReplies['session.code'], SessionRefusal>> {
  const renewed = await renewCodes(core, { people: [person] });
  if (!renewed.ok) return renewed;
  const rejoin = renewed.value.codes[0]?.rejoin;
  return rejoin === undefined ? err({ code: 'unknown-person' }) : ok({ rejoin });
}
