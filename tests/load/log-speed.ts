import { shortSeed } from '@letter/shared/authority';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scenarioHash, startGame } from '@letter/shared/authority';
import { DEFAULT_SCENARIO, slot } from '@letter/shared/play';
import { sqliteLog } from '@letter/server/log/sqlite-log';
import type { Batch, EventLog } from '@letter/server/table/ports';
import { percentile } from './engine-speed.ts';

/** How fast orders reach a disk. */
export interface AppendFigures {
  /** Orders a second, each with its answer, acknowledged only when a power cut could not undo it. */
  readonly perSecond: number;
  /** Milliseconds from the request to the acknowledgement. */
  readonly p99ms: number;
}

const WARM_UP_MS = 500;

/** Has `tables` tables append one sealed order after another, all at once, to one real file. */
export async function measureAppends(tables = 150, seconds = 4): Promise<AppendFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'letter-append-'));
  const log = await sqliteLog(join(folder, 'letter.db'), { inThread: true });
  try {
    const ids = Array.from({ length: tables }, (_, index) => `table-${index}`);
    const begun = await Promise.all(ids.map((id) => begin(log, id)));
    const from = performance.now() + WARM_UP_MS;
    const until = from + seconds * 1_000;
    const taken = await Promise.all(ids.map((id, index) => appendUntil(log, id, begun[index] ?? 0, from, until)));
    const all = taken.flat();
    return { perSecond: all.length / seconds, p99ms: percentile(all, 0.99) };
  } finally {
    await log.end();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Enters a table with its first events; returns the number of them. */
async function begin(log: EventLog, id: string): Promise<number> {
  const opened = await log.open(
    {
      meta: { id, code: id, kind: 'friends', createdAt: 0 },
      format: 'standard',
      seed: shortSeed(7),
      scenarioHash: scenarioHash(DEFAULT_SCENARIO),
      firstSeat: 'us',
      status: 'playing',
      people: [],
      covered: [],
      host: null,
      nextPerson: 1,
      clock: null,
      paused: null,
    },
    DEFAULT_SCENARIO,
  );
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  return written(log.append(id, 0, { events: startGame(DEFAULT_SCENARIO, shortSeed(7), 'standard', null) }));
}

/**
 * Appends one order after another; returns the milliseconds of each that was requested and answered in the measured
 * time.
 */
async function appendUntil(
  log: EventLog,
  id: string,
  first: number,
  from: number,
  until: number,
): Promise<readonly number[]> {
  const taken: number[] = [];
  for (let sequence = first; ;) {
    const asked = performance.now();
    if (asked >= until) return taken;
    sequence = await written(log.append(id, sequence, orderOf(sequence)));
    const answered = performance.now();
    if (answered >= from && answered <= until) taken.push(answered - asked);
  }
}

const orderOf = (n: number): Batch => ({
  events: [
    { kind: 'order-sealed', seat: 'us', slot: slot('file-belief'), order: { kind: 'file-belief', leakage: n % 101 } },
  ],
  answer: { person: '1', request: `order o-${n}`, reply: { id: `o-${n}`, round: 1, phase: 'orders' } },
});

async function written(append: ReturnType<EventLog['append']>): Promise<number> {
  const answer = await append;
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value;
}
