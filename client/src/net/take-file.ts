import type { Result } from '@letter/shared/play';
import { addressOf } from '@letter/shared/protocol';
import { exchange } from './ask.ts';
import type { LobbyRefusal } from './lobby-refusal.ts';
import { delegateToken } from './identity.ts';

const PATIENCE_MS = 30_000;

/** Fetches the whole record of a table that the person is at, as the text of a file. */
export const takeFile = (code: string): Promise<Result<string, LobbyRefusal>> =>
  exchange(
    'takeFile',
    {
      address: addressOf('takeFile', code),
      headers: { authorization: `Bearer ${delegateToken()}` },
    },
    PATIENCE_MS,
  );
