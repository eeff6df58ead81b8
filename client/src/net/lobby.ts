// The lobby speaks plain HTTP: find or open a table, then the table page connects. Answers are checked, never trusted.
import { err, ok, SEATS } from '@letter/shared/play';
import type { BySeat, FormatId, Result, SeatId } from '@letter/shared/play';
import { FILE_FAULTS } from '@letter/shared/protocol';
import type { FileFault, Pace } from '@letter/shared/protocol';

const PATIENCE_MS = 15_000;

/** Why the lobby said no; each has its own sentence on screen. */
export type LobbyRefusal =
  | { readonly code: 'unknown-code' }
  /** The server cannot read this table's record and has set it apart. */
  | { readonly code: 'record-damaged' }
  | { readonly code: 'too-many-requests'; readonly retryAfterSeconds: number }
  | { readonly code: 'malformed' }
  /** The server knows no world of this name: this page is older or newer than it. */
  | { readonly code: 'unknown-scenario' }
  /** The personal code is nobody's at this table, or was replaced. */
  | { readonly code: 'unknown-rejoin' }
  /** This device holds another seat in the running game. */
  | { readonly code: 'other-seat' }
  /** The file of a game is not taken. */
  | { readonly code: 'bad-file'; readonly reason: FileFault }
  /** The record of a game goes to those at its table, once it is over. */
  | { readonly code: 'not-at-table' }
  | { readonly code: 'still-secret' }
  | { readonly code: 'not-started' }
  | { readonly code: 'unreachable' }
  | { readonly code: 'timeout' }
  | { readonly code: 'server-fault' };

/** How a seat of a waiting or running table is held. */
export type SeatHolder = 'person' | 'bot' | 'free';

/** What the lobby tells about a table before one sits down. */
export interface TableNotice {
  readonly code: string;
  readonly status: 'waiting' | 'playing' | 'over';
  readonly seats: BySeat<SeatHolder>;
}

/** What a new private table should be. */
export interface TableWish {
  readonly kind: 'friends' | 'solo';
  readonly format: FormatId;
  readonly name: string;
  /** Solo: the seat to play; the United States if not said. */
  readonly seat?: SeatId;
  /** Id of the world to play in; the server's own if not said. */
  readonly scenario?: string;
  /** Friends: how long a phase is open; live if not said. */
  readonly pace?: Pace;
}

/** Take a place at the next public table; gives its code. */
export const playNow = (name: string): Promise<Result<string, LobbyRefusal>> =>
  ask('/api/play-now', json({ name }), parseCode);

/** Open a table for friends or for one person with bots; gives its code. */
export const openTable = (wish: TableWish): Promise<Result<string, LobbyRefusal>> =>
  ask('/api/tables', json(wish), parseCode);

/** Make a table of a saved game, where it stood or from the opening of a round; gives its code. */
export const importTable = (text: string, round: number | null): Promise<Result<string, LobbyRefusal>> =>
  ask(
    round === null ? '/api/tables/import' : `/api/tables/import?round=${round}`,
    { type: 'application/x-ndjson', text },
    parseCode,
  );

/** Look a table up by its code, as `parseTableCode` gives it. */
export const findTable = (code: string): Promise<Result<TableNotice, LobbyRefusal>> =>
  ask(`/api/tables/${encodeURIComponent(code)}`, null, parseNotice);

/** Bind the person with a personal code to this device's token, as `parseRejoin` gives the code. */
export const rejoinTable = (
  code: string,
  body: { readonly rejoin: string; readonly token: string },
): Promise<Result<string, LobbyRefusal>> =>
  ask(`/api/tables/${encodeURIComponent(code)}/rejoin`, json(body), parseCode);

/** Where others on the network reach this server, if this page was opened on the server's own machine; else nowhere else. */
export async function findAddresses(): Promise<readonly string[]> {
  const found = await ask('/api/addresses', null, parseAddresses);
  return found.ok ? found.value : [];
}

const parseAddresses = (answer: unknown): readonly string[] | null => {
  const list = isFields(answer) ? answer['addresses'] : null;
  return Array.isArray(list) ? list.filter((one): one is string => typeof one === 'string') : null;
};

/** What is posted. */
interface Body {
  readonly type: string;
  readonly text: string;
}

const json = (value: object): Body => ({ type: 'application/json', text: JSON.stringify(value) });

async function ask<T>(
  path: string,
  body: Body | null,
  parse: (answer: unknown) => T | null,
): Promise<Result<T, LobbyRefusal>> {
  const stop = new AbortController();
  const timer = window.setTimeout(() => stop.abort(), PATIENCE_MS);
  try {
    const init: RequestInit =
      body === null
        ? { signal: stop.signal }
        : {
            method: 'POST',
            headers: { 'content-type': body.type },
            body: body.text,
            signal: stop.signal,
          };
    const response = await fetch(path, init);
    const answer: unknown = await response.json().catch(() => null);
    if (!response.ok) return err(refusalOf(response.status, answer));
    const value = parse(answer);
    return value === null ? err({ code: 'server-fault' }) : ok(value);
  } catch {
    return err({ code: stop.signal.aborted ? 'timeout' : 'unreachable' });
  } finally {
    window.clearTimeout(timer);
  }
}

/** Refusals that carry nothing but their name. */
const PLAIN_CODES = [
  'unknown-code',
  'record-damaged',
  'malformed',
  'unknown-scenario',
  'unknown-rejoin',
  'other-seat',
  'not-at-table',
  'still-secret',
  'not-started',
] as const;

/** Read why the lobby said no. */
export function refusalOf(status: number, answer: unknown): LobbyRefusal {
  const error = isFields(answer) && isFields(answer['error']) ? answer['error'] : {};
  const told = PLAIN_CODES.find((code) => code === error['code']);
  if (told !== undefined) return { code: told };
  if (error['code'] === 'bad-file') {
    return { code: 'bad-file', reason: FILE_FAULTS.find((reason) => reason === error['reason']) ?? 'not-a-table' };
  }
  if (status === 429) {
    const wait = error['retryAfterSeconds'];
    return {
      code: 'too-many-requests',
      retryAfterSeconds: typeof wait === 'number' ? Math.max(1, Math.ceil(wait)) : 10,
    };
  }
  // A gateway answers these when the game server behind it is not there.
  return status === 502 || status === 503 || status === 504 ? { code: 'unreachable' } : { code: 'server-fault' };
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function parseCode(answer: unknown): string | null {
  return isFields(answer) && typeof answer['code'] === 'string' ? answer['code'] : null;
}

const isHolder = (value: unknown): value is SeatHolder => value === 'person' || value === 'bot' || value === 'free';

function parseNotice(answer: unknown): TableNotice | null {
  const code = parseCode(answer);
  if (code === null || !isFields(answer) || !isFields(answer['seats'])) return null;
  const { status, seats } = answer;
  if (status !== 'waiting' && status !== 'playing' && status !== 'over') return null;
  const holders: Record<keyof BySeat<SeatHolder>, SeatHolder> = { us: 'free', china: 'free', un: 'free', dprk: 'free' };
  for (const seat of SEATS) {
    const holder = seats[seat];
    if (!isHolder(holder)) return null;
    holders[seat] = holder;
  }
  return { code, status, seats: holders };
}
