import { SEATS } from '@letter/shared/play';
import type { SeatId } from '@letter/shared/play';
import type { SeatHolder, TableNotice } from '@letter/shared/protocol';
import type { FoundTable, TableRecord } from '../table/ports.ts';

const WEEK_MS = 7 * 24 * 3_600_000;

/** The state of an archived table, for anybody who has its code. */
export function noticeOf({ meta, status, people }: TableRecord): TableNotice {
  const holder = (seat: SeatId): SeatHolder => {
    if (people.some((person) => person.seat === seat)) return 'person';
    return status === 'waiting' ? 'free' : 'bot';
  };
  const [us, china, un, dprk] = SEATS;
  const seats = { us: holder(us), china: holder(china), un: holder(un), dprk: holder(dprk) };
  return { code: meta.code, status, seats };
}

/** Whether a game was abandoned: nobody came back to it for a week. `now` in ms since the epoch. */
export const isAbandoned = ({ record, archivedAt }: FoundTable, now: number): boolean =>
  record.status === 'playing' && archivedAt !== null && now - archivedAt >= WEEK_MS;
