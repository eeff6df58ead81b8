import { err, ok } from '@letter/shared/play';
import type { Result } from '@letter/shared/play';
import { parseAs, PROTOCOL_VERSION, protocolFault, SESSION_JOIN } from '@letter/shared/protocol';
import type { SessionJoinRefusal } from '@letter/shared/protocol';
import { hashToken } from '../lib/token.ts';
import type { Comer } from '../session/enter.ts';

/** Read the options of a join to a session. Token and key are secrets: only their hash is kept. */
export function readComer(options: unknown): Result<Comer, SessionJoinRefusal> {
  const read = parseAs(SESSION_JOIN, options);
  if (!read.ok) return err('malformed');
  const { as, token, name, realName = '', rejoin = null, protocol = 1 } = read.value;
  const fault = protocolFault({ page: protocol, server: PROTOCOL_VERSION });
  if (fault !== null) return err(fault);
  return ok({ as, tokenHash: hashToken(token), name, realName, rejoin });
}
