import { err, ok } from '@letter/shared/play';
import type { Result, SeatId } from '@letter/shared/play';
import { NOTHING_READ } from '@letter/shared/protocol';
import type { SessionRefusal, SessionReplies, SessionRequestOf } from '@letter/shared/protocol';
import type { You } from '../../table/ports.ts';
import type { SessionCore } from '../core.ts';

/** The own page of a delegation as its first person has it now; that of a bot is what somebody who sat down would see. */
export async function peekAt(
  core: SessionCore,
  { table: number, seat }: SessionRequestOf<'host.peek'>,
): Promise<Result<SessionReplies['host.peek'], SessionRefusal>> {
  if (core.state.tables.every((one) => one.number !== number)) return err({ code: 'unknown-table' });
  const table = core.tables.get(number);
  if (table === undefined) return err({ code: 'not-started' });
  const { info, public: open, seats, people } = await table.conduct.snapshot();
  const you = [...people.values()].find((one) => one.seat === seat) ?? nobodyAt(seat);
  const view = seats[seat];
  if (view === null) return ok({ info: { ...info }, public: null, seat: null, you: { ...you } });
  const { public: _, ...own } = view;
  return ok({ info: { ...info }, public: open === null ? null : { ...open }, seat: own, you: { ...you } });
}

const nobodyAt = (seat: SeatId): You => ({
  seat,
  name: '',
  host: false,
  maker: false,
  standing: null,
  handedOn: null,
  readied: null,
  authors: [],
  removed: [],
  marks: NOTHING_READ,
  docketBy: {},
  delegation: null,
  motions: [],
  notes: [],
  dissents: [],
});
