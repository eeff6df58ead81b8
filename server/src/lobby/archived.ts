import { SEATS } from '@letter/shared/play';
import type { SeatId } from '@letter/shared/play';
import type { SeatHolder, TableNotice } from '@letter/shared/protocol';
import type { TableRecord } from '../table/ports.ts';
import type { Table } from '../table/table.ts';

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

/** The state of a table that runs, for anybody who has its code. */
export function noticeOfRunning({ code, info, record }: Table): TableNotice {
  const holder = (seat: SeatId): SeatHolder => info.seats[seat].controller;
  const seats = { us: holder('us'), china: holder('china'), un: holder('un'), dprk: holder('dprk') };
  return { code, status: info.status, seats, lastPlayed: record.lastPlayed ?? null, ...record.stage };
}
