import { SEATS } from '@letter/shared/play';
import type { SeatId } from '@letter/shared/play';
import type { SeatHolder, TableNotice } from '@letter/shared/protocol';
import type { TableRecord } from '../table/ports.ts';

/** The state of an archived table, for anybody who has its code. */
export function noticeOf({ meta, status, people, lastPlayed = null, stage }: TableRecord): TableNotice {
  const holder = (seat: SeatId): SeatHolder => {
    if (people.some((person) => person.seat === seat)) return 'person';
    return status === 'waiting' ? 'free' : 'bot';
  };
  const [us, china, un, dprk] = SEATS;
  const seats = { us: holder(us), china: holder(china), un: holder(un), dprk: holder(dprk) };
  return { code: meta.code, status, seats, lastPlayed, ...stage };
}
