// The lobby speaks plain HTTP: find or open a table, then the table page connects. Answers are parsed, never trusted.
import { ok } from '@letter/shared/play';
import type { Result } from '@letter/shared/play';
import { addressOf, FILE_TYPE, HTTP_CALLS } from '@letter/shared/protocol';
import type { RejoinWish, ServerAddress, TableNotice, TableWish } from '@letter/shared/protocol';
import { ask, json } from './ask.ts';
import { delegateToken } from './identity.ts';
import type { LobbyRefusal } from './lobby-refusal.ts';

type Answer<T> = Promise<Result<T, LobbyRefusal>>;

const codeOf = async (opened: Answer<{ readonly code: string }>): Answer<string> => {
  const answer = await opened;
  return answer.ok ? ok(answer.value.code) : answer;
};

const noticesOf = async (
  found: Answer<{ readonly tables: readonly TableNotice[] }>,
): Answer<readonly TableNotice[]> => {
  const answer = await found;
  return answer.ok ? ok(answer.value.tables) : answer;
};

const asPerson = (): { readonly authorization: string } => ({ authorization: `Bearer ${delegateToken()}` });

/** Takes a place at the next public table; returns its code. */
export const playNow = (name: string): Answer<string> =>
  codeOf(ask('playNow', { ...json({ name }), headers: { 'content-type': 'application/json', ...asPerson() } }));

/** Opens a table for friends or for one person with bots, which this device's person then leads; returns its code. */
export const openTable = (wish: Omit<TableWish, 'token'>): Answer<string> =>
  codeOf(ask('openTable', json({ ...wish, token: delegateToken() })));

/**
 * Makes a table from a saved game, where it stopped or from the opening of a round, which this device's person then
 * leads; returns its code.
 */
export const importTable = (text: string, round: number | null): Answer<string> => {
  const { path } = HTTP_CALLS.importTable;
  const address = round === null ? path : `${path}?round=${round}`;
  const headers = { 'content-type': FILE_TYPE, ...asPerson() };
  return codeOf(ask('importTable', { address, headers, body: text }));
};

/** Looks a table up by its code, as `parseTableCode` gives it. */
export const findTable = (code: string): Answer<TableNotice> =>
  ask('findTable', { address: addressOf('findTable', code), headers: asPerson() });

/** Looks up how tables stand that the person of this device sat at; those that do not know them are left out. */
export const findMine = (codes: readonly string[]): Answer<readonly TableNotice[]> =>
  noticesOf(ask('findMine', json({ codes, token: delegateToken() })));

/** Binds the person with a personal code to this device's token, as `parseRejoin` gives the code. */
export const rejoinTable = (code: string, wish: RejoinWish): Answer<string> =>
  codeOf(ask('rejoinTable', { ...json(wish), address: addressOf('rejoinTable', code) }));

/** What the server's own machine is told of its addresses. */
export interface OwnAddresses {
  /** Origins at which others may reach the server, most likely first; none on another machine. */
  readonly addresses: readonly ServerAddress[];
  /** Whether anybody on another machine ever did. */
  readonly isReached: boolean;
}

/** The addresses at which others on the network reach this server; `null` without an answer. */
export async function findAddresses(): Promise<OwnAddresses | null> {
  const found = await ask('findAddresses');
  return found.ok ? found.value : null;
}
