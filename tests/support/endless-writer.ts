import { scenarioHash, shortSeed, startGame } from '@letter/shared/authority';
import { DEFAULT_SCENARIO } from '@letter/shared/play';
import { sqliteLog } from '@letter/server/log/sqlite-log';

// Writes to the log in a file, whose pages are carried all the time, and tells how many events were acknowledged, until it is killed.

const log = await sqliteLog(process.argv[2] ?? '', { inThread: true, carrying: { after: 20 } });
await log.open(
  {
    meta: { id: 'table-1', code: 'ABCDEF', kind: 'friends', createdAt: 0 },
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
for (let held = 0; ;) {
  const events = startGame(DEFAULT_SCENARIO, shortSeed(7), 'standard', null);
  const written = await log.append('table-1', held, { events });
  if (!written.ok) throw new Error(JSON.stringify(written.error));
  held = written.value;
  process.send?.(held);
}
