// The server of a soak, in a process of its own: tables are given up soon after their people left.
import { DEFAULT_SCENARIO } from '@letter/shared/play';
import { botAdvisor } from '@letter/server/advisor';
import { createApp } from '@letter/server/app';
import { DEFAULT_CONFIG } from '@letter/server/config';
import { randomIds, wallClock } from '@letter/server/real-ports';
import type { Told } from './words.ts';

process.on('disconnect', () => process.exit(0));
const [dataDir = ''] = process.argv.slice(2);
const often = { points: 1_000_000, seconds: 1 };
const app = await createApp({
  config: {
    ...DEFAULT_CONFIG,
    port: 0,
    host: '127.0.0.1',
    dataDir,
    clientDir: null,
    logLevel: 'silent',
    limits: {
      wrongCodes: often,
      newTables: often,
      playNow: often,
      imports: often,
      tables: 100_000,
      tablesOfAddress: 100_000,
      messagesPerSecond: 1_000,
    },
    times: { ...DEFAULT_CONFIG.times, graceMs: 1_000, botReplyMs: 100, idleMs: 5_000, overMs: 1_000 },
  },
  scenario: DEFAULT_SCENARIO,
  clock: wallClock,
  ids: randomIds,
  advisor: botAdvisor,
  reporter: { fault: (what, error) => console.error(what, error), notice: () => undefined, refused: () => undefined },
});
const port = await app.listen();
const tell = (told: Told): void => void process.send?.(told);
process.on('message', () => void held().then(tell));
tell({ kind: 'listening', port });

async function held(): Promise<Told> {
  for (let turn = 0; turn < 3; turn++) {
    globalThis.gc?.();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const resources = process.getActiveResourcesInfo();
  const timers = resources.filter((name) => name === 'Timeout' || name === 'Immediate').length;
  return {
    kind: 'held',
    tables: app.tables.count,
    heapMB: process.memoryUsage().heapUsed / 1024 / 1024,
    handles: resources.length - timers,
    timers,
  };
}
