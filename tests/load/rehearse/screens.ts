import type { TableView } from '@letter/shared/protocol';
import type { SeatId } from '@letter/shared/play';
import type { Screens, Student } from './student.ts';
import type { Reader } from './watched-socket.ts';

interface Given {
  readonly leakage: number;
  readonly at: number;
  readonly waiting: Set<Student>;
}

/** Measures how long an order takes from the press to the screens of all who sit in its delegation. */
export class DelegationScreens implements Screens {
  readonly #students = new Map<Reader, Student>();
  /** The order each delegation gave last, by table and seat. */
  readonly #given = new Map<string, Given>();
  /** Milliseconds of each order that reached everybody. */
  readonly millis: number[] = [];

  add(student: Student): void {
    this.#students.set(student.reader, student);
  }

  given(student: Student, leakage: number, at: number): void {
    const { tableCode, seat } = student;
    if (tableCode === null || seat === null) return;
    const mates = [...this.#students.values()].filter(
      (one) => one.tableCode === tableCode && one.seat === seat && one.table?.line !== null,
    );
    // A later order of the same delegation takes the place of one that not everybody saw in time.
    this.#given.set(`${tableCode} ${seat}`, { leakage, at, waiting: new Set(mates) });
  }

  saw(student: Student, view: TableView): void {
    const key = `${student.tableCode} ${student.seat}`;
    const given = this.#given.get(key);
    if (given === undefined || !given.waiting.has(student)) return;
    const order = Object.values(view.seat?.docket ?? {}).find(({ kind }) => kind === 'file-belief');
    if (order?.kind !== 'file-belief' || order.leakage !== given.leakage) return;
    given.waiting.delete(student);
    if (given.waiting.size > 0) return;
    this.#given.delete(key);
    this.millis.push(performance.now() - given.at);
  }

  belongs(reader: Reader, table: string | null, seats: readonly SeatId[]): boolean {
    const home = this.#students.get(reader)?.home ?? null;
    return home !== null && home.table === table && seats.includes(home.seat);
  }
}
