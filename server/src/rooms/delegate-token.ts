import { err, ok } from '@letter/shared/play';
import type { Result } from '@letter/shared/play';
import { JOIN_OPTIONS, parseAs, PROTOCOL_VERSION, protocolFault, tidyName } from '@letter/shared/protocol';
import type { JoinRefusal } from '@letter/shared/protocol';
import { hashToken } from '../lib/token.ts';

/** The person a connection claims to be, checked. */
export interface Credentials {
  readonly tokenHash: string;
  readonly name: string;
}

/** Read the options of a join. The token is the person's secret: only its hash is kept. */
export function readCredentials(options: unknown): Result<Credentials, JoinRefusal> {
  const read = parseAs(JOIN_OPTIONS, options);
  if (!read.ok) return err('malformed');
  const { token, protocol = 1 } = read.value;
  const fault = protocolFault({ page: protocol, server: PROTOCOL_VERSION });
  if (fault !== null) return err(fault);
  const name = tidyName(read.value.name);
  return name === null ? err('malformed') : ok({ tokenHash: hashToken(token), name });
}
