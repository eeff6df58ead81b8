import type { Result } from '@letter/shared/play';
import { addressOf } from '@letter/shared/protocol';
import type { EvidenceFile, HttpAnswer } from '@letter/shared/protocol';
import { ask, exchange } from './ask.ts';
import { knownKey } from './host-keys.ts';
import type { LobbyRefusal } from './lobby-refusal.ts';

/** A whole class's record is gathered before the first byte comes. */
const PATIENCE_MS = 60_000;

/** Says that a text is UTF-8; spreadsheets need it to read other letters than English ones. */
const BYTE_ORDER_MARK = '\uFEFF';

const asHost = (code: string): Readonly<Record<string, string>> => ({
  authorization: `Bearer ${knownKey('host', code) ?? ''}`,
});

/** Fetches the text of a file of a session with the host's key of this device. */
export const takeEvidence = (code: string, file: EvidenceFile): Promise<Result<string, LobbyRefusal>> =>
  exchange(
    'takeEvidence',
    {
      address: addressOf('takeEvidence', code).replace(':file', encodeURIComponent(file)),
      headers: asHost(code),
    },
    PATIENCE_MS,
  );

/** Sends what a class did to the learning record store of the server; tells how many statements went. */
export const sendStatements = (code: string): Promise<Result<HttpAnswer<'sendStatements'>, LobbyRefusal>> =>
  ask('sendStatements', { address: addressOf('sendStatements', code), headers: asHost(code) });

/** A text as it was sent: reading an answer as text takes the byte-order mark off, which a spreadsheet needs. */
export const asSent = (file: EvidenceFile, text: string): string =>
  file.endsWith('.csv') ? `${BYTE_ORDER_MARK}${text}` : text;
