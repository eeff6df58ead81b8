import { problemLine, readStored, scenarioHash } from '@letter/shared/authority';
import type { StoredFault } from '@letter/shared/authority';
import { SCENARIOS } from '@letter/shared/play';
import type { Scenario } from '@letter/shared/play';
import { faultWords } from '../table/fault-words.ts';
import type { EventLog } from '../table/ports.ts';

interface Known {
  readonly scenario: Scenario;
  /** Its data, as its hash names it. */
  readonly data: unknown;
}

/**
 * Finds the scenario that a table plays on by its hash: this program's own if it is the same, otherwise the one on record with
 * the table, completed if an older release put it there. So a newer program with other numbers finishes an old game on the
 * numbers it began with.
 */
export class Scenarios {
  readonly #log: EventLog;
  readonly #known = new Map<string, Known>();

  constructor(log: EventLog, own: Scenario) {
    this.#log = log;
    for (const scenario of [own, ...Object.values(SCENARIOS)])
      this.#known.set(scenarioHash(scenario), { scenario, data: scenario });
  }

  /** Finds a scenario; throws a sentence if it is not there or is none. */
  async find(hash: string): Promise<Scenario> {
    const known = this.#known.get(hash);
    if (known !== undefined) return known.scenario;
    const kept = await this.#log.scenario(hash);
    if (!kept.ok) throw new Error(faultWords(kept.error));
    if (kept.value === null) throw new Error(`the data of the scenario ${hash} is not on record`);
    const read = readStored(kept.value, hash);
    if (!read.ok) throw new Error(`the data of the scenario ${hash} ${faultOf(read.error)}`);
    this.#known.set(hash, { scenario: read.value, data: kept.value });
    return read.value;
  }

  /** The data of a scenario that a table of this process has played on or may; `null` for any other hash. */
  dataOf(hash: string): unknown {
    return this.#known.get(hash)?.data ?? null;
  }
}

function faultOf(fault: StoredFault): string {
  switch (fault.code) {
    case 'other-data':
      return 'was changed';
    case 'not-a-world':
      return `is not that of a world: ${fault.problems.map(problemLine).join('; ')}`;
  }
}
