import type { HostView } from '@letter/shared/protocol';
import type { Student } from './student.ts';

/** Whether everybody has one seat of their own delegation, still. */
export interface SeatVerdict {
  /** People in more than one place, or whose table shows them elsewhere than their session does. */
  readonly doubleSeats: number;
  readonly emptyTables: number;
  readonly seatsLost: number;
}

/** Compares what tables, host and students say of who sits where at the end. */
export function judgeSeats(students: readonly Student[], { host: { people, cards } }: HostView): SeatVerdict {
  const heads = cards.flatMap(({ posts }) => Object.values(posts).flatMap((post) => post.people));
  const double = heads.length - new Set(heads).size;
  const elsewhere = students.filter((student) => {
    const shown = student.table?.getSnapshot().view?.you.seat ?? null;
    return shown !== null && shown !== student.seat;
  });
  const isEmpty = (card: (typeof cards)[number]): boolean =>
    Object.values(card.posts).every((post) => post.people.length === 0);
  const lost = students.filter(({ seat, table }) => seat === null || table?.getSnapshot().view?.you.seat !== seat);
  const unknown = people.filter(({ place, presence }) => place === null && presence !== 'removed');
  return {
    doubleSeats: double + elsewhere.length,
    emptyTables: cards.filter(isEmpty).length,
    seatsLost: lost.length + unknown.length,
  };
}

/** What the exported rows say of what was acknowledged. */
export interface ExportVerdict {
  readonly rows: { readonly expected: number; readonly actual: number };
  /** Acts that were acknowledged and are in no row. */
  readonly lost: number;
}

/** Takes the export as a host would and looks for every act that was acknowledged. */
export async function judgeExport(on: {
  readonly origin: string;
  readonly code: string;
  readonly key: string;
  readonly students: readonly Student[];
}): Promise<ExportVerdict> {
  const response = await fetch(`${on.origin}/api/sessions/${on.code}/evidence/acts.csv`, {
    headers: { authorization: `Bearer ${on.key}` },
  });
  if (!response.ok) throw new Error(`no export: ${response.status} ${await response.text()}`);
  const rows = (await response.text()).trimEnd().split('\r\n').slice(1);
  const counted = Number(response.headers.get('letter-rows') ?? Number.NaN);
  const left = new Map<string, number>();
  const said = rows.join('\n');
  for (const row of rows) {
    const key = /,file-belief,.*?""leakage"":(\d+)/.exec(row)?.[1];
    const name = /,(Student \d+),/.exec(row)?.[1];
    if (key !== undefined && name !== undefined) left.set(`${name} ${key}`, (left.get(`${name} ${key}`) ?? 0) + 1);
  }
  let lost = 0;
  for (const { reader, done } of on.students) {
    for (const { kind, mark } of done) {
      if (kind === 'message') lost += said.includes(mark) ? 0 : 1;
      else {
        const key = `${reader.name} ${mark}`;
        const found = left.get(key) ?? 0;
        if (found === 0) lost++;
        left.set(key, found - 1);
      }
    }
  }
  return { rows: { expected: counted, actual: rows.length }, lost };
}
