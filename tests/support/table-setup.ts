import { shortSeed } from '../../shared/src/lib/seed.ts';
import { DEFAULT_SCENARIO } from '@letter/shared/play';
import { botAdvisor } from '@letter/server/advisor';
import { DEFAULT_CONFIG } from '@letter/server/config';
import { randomIds } from '@letter/server/real-ports';
import type { Clock, TableMeta } from '@letter/server/table/ports';
import type { TablePorts, TableSettings } from '@letter/server/table/table';
import { HASH } from './log-cases.ts';

/** Settings of a table of standard length in the default world, with the given changes. */
export const tableSettings = (
  kind: TableMeta['kind'],
  clock: Clock,
  changes: Partial<TableSettings> = {},
): TableSettings => ({
  meta: { id: 'table', code: 'ABCDEF', kind, createdAt: clock.now() },
  format: 'standard',
  scenario: DEFAULT_SCENARIO,
  scenarioHash: HASH,
  seed: shortSeed(7),
  firstSeat: 'china',
  times: DEFAULT_CONFIG.times,
  ...changes,
});

/** Ports of a table around a log and a clock; its faults are added to `faults`, by what failed. */
export const tablePorts = (
  {
    log,
    clock,
    advisor = botAdvisor,
    whatIfs,
  }: Pick<TablePorts, 'log' | 'clock'> & Partial<Pick<TablePorts, 'advisor' | 'whatIfs'>>,
  faults: string[],
): TablePorts => ({
  log,
  clock,
  advisor,
  ...(whatIfs === undefined ? {} : { whatIfs }),
  ids: randomIds,
  reporter: { fault: (what) => faults.push(what), notice: () => undefined, refused: () => undefined },
});
