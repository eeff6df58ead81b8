import { scenarioHash } from '@letter/shared/authority';
import type { GameSeed } from '@letter/shared/authority';
import type { BotLevel, FormatId, Scenario, SeatId } from '@letter/shared/play';
import type { Pace, TableInfo } from '@letter/shared/protocol';
import type { SessionOf } from '../table/ports.ts';
import type { TableSettings } from '../table/table.ts';

/** What a new table should be. */
export interface TableWish {
  readonly kind: TableInfo['kind'];
  readonly format: FormatId;
  /** Solo: the seat its person plays. */
  readonly seat: SeatId;
  /** Address of who opens it; the server itself has none. */
  readonly from?: string;
  /** Hash of the token of the device that opens it. */
  readonly makerToken?: string | undefined;
  /** Live by default. */
  readonly pace?: Pace | undefined;
  /** Competent by default. */
  readonly bots?: BotLevel | undefined;
  /** The world it plays in; the server's own unless told. */
  readonly scenario?: Scenario | undefined;
  /** A table of a session: what it is there, its id and code, which are on the session's record, and the common seed. */
  readonly session?:
    | (SessionOf & { readonly tableId: string; readonly tableCode: string; readonly seed: GameSeed })
    | undefined;
}

/** The settings of a table that is wished for in a world. */
export const settingsOf = (wish: TableWish, scenario: Scenario): Omit<TableSettings, 'meta' | 'seed' | 'times'> => ({
  format: wish.format,
  scenario,
  scenarioHash: scenarioHash(scenario),
  firstSeat: wish.seat,
  pace: wish.pace,
  bots: wish.bots,
  makerToken: wish.makerToken,
  session: sessionOf(wish),
});

function sessionOf({ session }: TableWish): SessionOf | undefined {
  return session === undefined ? undefined : { id: session.id, code: session.code, number: session.number };
}
