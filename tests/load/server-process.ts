// A server in a process of its own, so that its memory is its own: started by tables.ts with --expose-gc, controlled by
// messages.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { shortSeed } from '@letter/shared/authority';
import { DEFAULT_SCENARIO, PHASES, assertNever } from '@letter/shared/play';
import { botAdvisor } from '@letter/server/advisor';
import { createApp } from '@letter/server/app';
import { DEFAULT_CONFIG } from '@letter/server/config';
import { randomIds, wallClock } from '@letter/server/real-ports';
import { readCredentials } from '@letter/server/rooms/delegate-token';
import type { Table } from '@letter/server/table';
import { PROTOCOL_VERSION } from '@letter/shared/protocol';
import { LATE_ROUND, tokenOf, type Ask, type Memory, type Told } from './server-words.ts';

// The log is the real one, SQLite on a disk, in a folder that is deleted with the process.
const dataDir = mkdtempSync(join(tmpdir(), 'letter-bench-'));
process.on('exit', () => rmSync(dataDir, { recursive: true, force: true }));
process.on('disconnect', () => process.exit(0));
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => process.exit(0));
let seeds = 0;
const app = await createApp({
  config: {
    ...DEFAULT_CONFIG,
    port: 0,
    host: '127.0.0.1',
    dataDir,
    seed: null,
    logLevel: 'silent',
    limits: { ...DEFAULT_CONFIG.limits, tables: 100_000, tablesOfAddress: 100_000, messagesPerSecond: 10_000 },
  },
  scenario: DEFAULT_SCENARIO,
  clock: wallClock,
  // The same games every time.
  ids: { ...randomIds, seed: () => shortSeed(seeds++) },
  advisor: botAdvisor,
  reporter: { fault: (what, error) => console.error(what, error), notice: () => undefined, refused: () => undefined },
});
const port = await app.listen();
/** Tables that are open. */
const open = new Set<Table>();

const tell = (told: Told): void => void process.send?.(told);
process.on('message', (ask: Ask) => void answer(ask));
tell({ kind: 'listening', port });

async function answer(ask: Ask): Promise<void> {
  switch (ask.kind) {
    case 'memory':
      return tell({ kind: 'memory', ...(await settledMemory()) });
    case 'close-tables':
      for (const table of open) table.giveUp();
      open.clear();
      while (app.tables.count > 0) await new Promise((resolve) => setTimeout(resolve, 20));
      return tell({ kind: 'close-tables' });
    case 'table':
      return tell({ kind: 'table', ...(await openTable(ask.name)) });
    default:
      return assertNever(ask);
  }
}

/** Opens a table and has one person and three bots play it to the negotiation of a late round. */
async function openTable(name: string): Promise<{ code: string; round: number }> {
  const opened = await app.tables.open({ kind: 'solo', format: 'standard', seat: 'us', pace: 'untimed' });
  if (!opened.ok) throw new Error(opened.error.code);
  const table = opened.value;
  open.add(table);
  const who = readCredentials({ token: tokenOf(name, 'us'), name, protocol: PROTOCOL_VERSION });
  if (!who.ok) throw new Error(who.error);
  const person = await table.arrive(who.value.tokenHash, who.value.name);
  for (let round = 1; round <= LATE_ROUND; round++) {
    for (const phase of PHASES) {
      if (round === LATE_ROUND && phase === 'negotiation') return { code: table.code, round };
      const ready = await table.request(person, { name: 'seat.ready', body: { round, phase, ready: true } });
      // A clash ends a game early; then another table is used.
      if (!ready.ok && ready.error.code === 'game-over') {
        open.delete(table);
        table.giveUp();
        return openTable(name);
      }
      if (!ready.ok) throw new Error(`round ${round}, ${phase}: ${ready.error.code}`);
    }
  }
  throw new Error('a game has phases');
}

/**
 * What is held once everything that can be collected has been. The collector keeps pages that it has emptied, a hundred megabytes
 * at times, whoever filled them: they are handed back before the process is weighed.
 */
async function settledMemory(): Promise<Memory> {
  // What was used last is held for ten seconds.
  await new Promise((resolve) => setTimeout(resolve, 11_000));
  let [live, resident] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let turn = 0; turn < 5; turn++) {
    globalThis.gc?.();
    await new Promise((resolve) => setTimeout(resolve, 400));
    const { heapUsed, external } = process.memoryUsage();
    live = Math.min(live, heapUsed + external);
  }
  for (let turn = 0; turn < 2; turn++) {
    globalThis.gc?.({ type: 'major', execution: 'sync', flavor: 'last-resort' });
    await new Promise((resolve) => setTimeout(resolve, 400));
    resident = Math.min(resident, process.memoryUsage.rss());
  }
  return { live, resident };
}
