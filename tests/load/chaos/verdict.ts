import { canonicalJson, evolve, fold, projectPublic, projectSeat, runBaseline } from '@letter/shared/authority';
import type { GameEvent, World } from '@letter/shared/authority';
import { SEATS } from '@letter/shared/play';
import type { Scenario } from '@letter/shared/play';
import type { EventLog, SavedTable } from '@letter/server/table/ports';
import type { Delegate } from './delegate.ts';

/** What was found in the log once everything was over. */
export interface Verdict {
  readonly ordersAcknowledged: number;
  readonly ordersLost: number;
  readonly ordersDuplicated: number;
  readonly seatsLost: number;
  readonly digestMismatch: number;
}

/** Compares what every delegate was told with what is on record. */
export async function judge(log: EventLog, delegates: readonly Delegate[], scenario: Scenario): Promise<Verdict> {
  const sum = { ordersAcknowledged: 0, ordersLost: 0, ordersDuplicated: 0, seatsLost: 0, digestMismatch: 0 };
  const live = await log.live();
  if (!live.ok) throw new Error(JSON.stringify(live.error));
  const tables = new Map<string, { readonly whole: SavedTable; readonly resumed: SavedTable }>();
  for (const id of live.value) {
    const [whole, resumed] = [await log.read(id), await log.resume(id)];
    if (!whole.ok || !resumed.ok || whole.value === null || resumed.value === null)
      throw new Error(`no record of ${id}`);
    tables.set(whole.value.record.meta.code, { whole: whole.value, resumed: resumed.value });
  }
  for (const delegate of delegates) {
    const table = tables.get(delegate.code);
    sum.ordersAcknowledged += delegate.acknowledged.length;
    if (table === undefined) {
      sum.ordersLost += delegate.acknowledged.length;
      sum.seatsLost += 1;
      continue;
    }
    const person = table.whole.record.people.find(({ name }) => name === delegate.name);
    if (person?.seat !== delegate.seat) sum.seatsLost += 1;
    const { lost, doubled } = count(table.whole, person?.id ?? '', delegate);
    sum.ordersLost += lost;
    sum.ordersDuplicated += doubled;
  }
  for (const [code, { whole, resumed }] of tables) {
    const folded = fold(scenario, whole.events);
    const isSame =
      textOf(folded) === textOf(resume(scenario, resumed)) &&
      delegates.filter((one) => one.code === code).every((delegate) => sees(delegate, folded));
    if (!isSame) sum.digestMismatch += 1;
  }
  return sum;
}

/** Acknowledged acts that the log lacks, and acts that it has more often than they were requested. */
function count(table: SavedTable, person: string, delegate: Delegate): { lost: number; doubled: number } {
  const answered = new Set(table.answers.filter((one) => one.person === person).map(({ request }) => request));
  const said = new Map<string, number>();
  let orders = 0;
  for (const event of table.events) {
    if (event.kind === 'message-sent') said.set(event.message.text, (said.get(event.message.text) ?? 0) + 1);
    if (isBelief(event, delegate)) orders += 1;
  }
  const lost = delegate.acknowledged.filter(({ id, kind, mark }) =>
    kind === 'message' ? !said.has(mark) || !answered.has(`message ${id}`) : !answered.has(`order ${id}`),
  ).length;
  const asked = [...answered].filter((request) => request.startsWith('order ')).length;
  const doubledWords = [...said].filter(
    ([text, times]) => times > 1 && text.startsWith(`${delegate.name} says`),
  ).length;
  // Every order that was answered left exactly one event: fewer is a loss, more a duplicate.
  return { lost: lost + Math.max(0, asked - orders), doubled: doubledWords + Math.max(0, orders - asked) };
}

const isBelief = (event: GameEvent, { seat }: Delegate): boolean =>
  event.kind === 'order-sealed' && event.seat === seat && event.order.kind === 'file-belief';

/** The world a table would continue with: the saved one and the events after it. */
export function resume(scenario: Scenario, { saved, events }: SavedTable): World {
  return saved === null ? fold(scenario, events) : events.reduce(evolve, { ...saved.world, scenario });
}

/** A world as text, the same for the same world. */
export const textOf = (world: World): string => canonicalJson({ ...world, scenario: world.scenario.id });

/** Whether a delegate's view is the projection of the folded log. */
export function sees(delegate: Pick<Delegate, 'view' | 'seat'>, world: World): boolean {
  const { view } = delegate;
  if (view === null || view.public === null || view.seat === null) return false;
  const open = projectPublic(world, () => runBaseline(world.scenario, world.seed, world.history.length));
  const seat = SEATS.find((one) => one === delegate.seat);
  if (seat === undefined) return false;
  const expected = projectSeat(world, seat, open);
  return (
    canonicalJson(plain(view.public)) === canonicalJson(plain(open)) &&
    canonicalJson(plain(view.seat)) === canonicalJson(plain(expected))
  );
}

// A client's view went through JSON, where what is undefined is absent.
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
