// A server in a process of its own that starts on the tables of a folder: how long until it listens, with every room
// there.
import { DEFAULT_SCENARIO } from '@letter/shared/play';
import { botAdvisor } from '@letter/server/advisor';
import { createApp } from '@letter/server/app';
import { DEFAULT_CONFIG } from '@letter/server/config';
import { randomIds, wallClock } from '@letter/server/real-ports';

process.on('disconnect', () => process.exit(0));
const [dataDir = ''] = process.argv.slice(2);
const began = performance.now();

const app = await createApp({
  config: { ...DEFAULT_CONFIG, port: 0, host: '127.0.0.1', dataDir, clientDir: null, logLevel: 'silent' },
  scenario: DEFAULT_SCENARIO,
  clock: wallClock,
  ids: randomIds,
  advisor: botAdvisor,
  reporter: { fault: (what, error) => console.error(what, error), notice: () => undefined, refused: () => undefined },
});
await app.listen();
process.send?.({
  kind: 'restored',
  tables: app.tables.count,
  seconds: (performance.now() - began) / 1_000,
});
