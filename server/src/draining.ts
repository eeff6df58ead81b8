import { SESSION_ROOM } from '@letter/shared/protocol';
import type { Holding, Leases } from './cluster/ports.ts';
import type { Tables } from './lobby/tables.ts';
import type { Sessions } from './session/sessions.ts';
import type { Table } from './table/table.ts';

/** A holding of this process, and the rooms that are to be closed before it is let go. */
export interface InHand {
  readonly what: Holding;
  readonly rooms: readonly string[];
  /** Finishes what was asked for and takes nothing more. */
  readonly settle: () => Promise<unknown>;
}

/** So many are let go at a time, so that those who take them come one after another. */
const TOGETHER = 8;
/** A process that ends lets everything go within this time, with or without a word to those who are there. */
const MOST_MS = 4_000;

/** What a process has that runs: each session with its tables, and the tables outside sessions. */
export function inHand(tables: Tables, sessions: Sessions): readonly InHand[] {
  const bySession = new Map<string, Table[]>();
  const alone: InHand[] = [];
  for (const table of tables.running()) {
    const { id, code, record } = table;
    if (record.session !== undefined)
      bySession.set(record.session.id, [...(bySession.get(record.session.id) ?? []), table]);
    else alone.push({ what: { kind: 'table', id }, rooms: [code], settle: () => table.settle() });
  }
  const whole = [...sessions.running()].map((session) => {
    const own = bySession.get(session.id) ?? [];
    return {
      what: { kind: 'session' as const, id: session.id },
      rooms: [`${SESSION_ROOM}${session.code}`, ...own.map(({ code }) => code)],
      settle: () => Promise.all([session.settle(), ...own.map((table) => table.settle())]),
    };
  });
  return [...whole, ...alone];
}

/** Let everything go that this process owns: the people of each room are told to come again, and others may take it at once. */
export async function handOver(
  all: readonly InHand[],
  leases: Pick<Leases, 'release'>,
  closeRoom: (room: string) => Promise<unknown>,
): Promise<void> {
  const left = [...all];
  const work = async (): Promise<void> => {
    for (let one = left.shift(); one !== undefined; one = left.shift()) {
      await one.settle();
      await Promise.allSettled(one.rooms.map(closeRoom));
      await leases.release(one.what);
    }
  };
  const late = Promise.withResolvers<void>();
  const timer = setTimeout(() => {
    left.length = 0;
    late.resolve();
  }, MOST_MS);
  await Promise.race([Promise.all(Array.from({ length: TOGETHER }, work)), late.promise]);
  clearTimeout(timer);
}
