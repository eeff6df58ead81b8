import type { SeatId } from '@letter/shared/play';
import type { RequestName, RequestOf } from '@letter/shared/protocol';
import { botAdvisor } from '@letter/server/advisor';
import { memoryLog } from '@letter/server/log/memory-log';
import type { Advisor, EventLog, Snapshot, TableMeta } from '@letter/server/table/ports';
import type { WhatIfs } from '@letter/server/table/what-if-ports';
import { Table } from '@letter/server/table/table';
import type { Request, TableSettings } from '@letter/server/table/table';
import { fakeClock } from './fake-clock.ts';
import type { FakeClock } from './fake-clock.ts';
import { everything, SCENARIO } from './log-cases.ts';
import { tablePorts, tableSettings } from './table-setup.ts';

/** A table without any network: people come, go and send requests; time passes when the test says so. */
export interface LoneTable {
  readonly table: Table;
  readonly clock: FakeClock;
  readonly log: EventLog;
  readonly faults: readonly string[];
  /** What was published last. */
  shown(): Snapshot;
  /** Seats a person, in a given seat; returns the person's id. */
  sit(name: string, seat: SeatId): Promise<string>;
  ask<K extends RequestName>(person: string, name: K, body: RequestOf<K>): ReturnType<Table['request']>;
  /** Makes those people ready until the table is at a phase of a round. */
  reach(people: readonly string[], round: number, phase: string): Promise<void>;
}

/** A new friends' table unless given otherwise, or one restored from the log of another. */
export async function loneTable(
  advisor: Advisor = botAdvisor,
  before?: LoneTable,
  {
    kind = 'friends',
    log = before?.log ?? memoryLog(),
    whatIfs,
    ...changes
  }: { kind?: TableMeta['kind']; log?: EventLog; whatIfs?: WhatIfs } & Partial<TableSettings> = {},
): Promise<LoneTable> {
  const clock = before?.clock ?? fakeClock();
  const faults: string[] = [];
  let latest: Snapshot | null = null;
  const settings = tableSettings(kind, clock, changes);
  const ports = tablePorts({ log, clock, advisor, ...(whatIfs === undefined ? {} : { whatIfs }) }, faults);
  const saved = before === undefined ? null : await everything(log, 'table');
  const table = saved === null ? Table.open(settings, ports) : Table.restore(settings, ports, saved, clock.now());
  if (saved === null) await log.open(table.record, SCENARIO);
  table.attach({ publish: (snapshot) => (latest = snapshot) }, () => undefined);
  const shown = (): Snapshot => {
    if (latest === null) throw new Error('nothing was published yet');
    return latest;
  };
  const ask: LoneTable['ask'] = (person, name, body) => table.request(person, { name, body } as Request);
  return {
    table,
    clock,
    log,
    faults,
    shown,
    ask,
    async sit(name, seat) {
      const person = await table.arrive(`hash-${name}`, name);
      await ask(person, 'seat.take', { seat });
      return person;
    },
    async reach(people, round, phase) {
      for (let steps = 0; steps < 60; steps++) {
        const now = shown().public;
        if (now === null) throw new Error('the game has not started');
        if (now.round === round && now.phase === phase) return;
        for (const person of people) {
          await ask(person, 'seat.ready', { round: now.round, phase: now.phase, ready: true });
        }
      }
      throw new Error(`never came to ${phase} of round ${round}`);
    },
  };
}
