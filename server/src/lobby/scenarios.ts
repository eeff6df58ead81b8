import { scenarioHash } from '@letter/shared/authority';
import { SCENARIOS } from '@letter/shared/play';
import type { Scenario } from '@letter/shared/play';
import { faultWords } from '../table/ports.ts';
import type { EventLog } from '../table/ports.ts';

/**
 * Finds the scenario that a table plays on by its hash: this program's own if it is the same, otherwise the one on record with
 * the table. So a newer program with other numbers finishes an old game on the numbers it began with.
 */
export class Scenarios {
  readonly #log: EventLog;
  readonly #known = new Map<string, Scenario>();

  constructor(log: EventLog, own: Scenario) {
    this.#log = log;
    for (const scenario of [own, ...Object.values(SCENARIOS)]) this.#known.set(scenarioHash(scenario), scenario);
  }

  /** Find a scenario; throws a sentence if nobody has it. */
  async find(hash: string): Promise<Scenario> {
    const known = this.#known.get(hash);
    if (known !== undefined) return known;
    const kept = await this.#log.scenario(hash);
    if (!kept.ok) throw new Error(faultWords(kept.error));
    if (kept.value === null) throw new Error(`the data of the scenario ${hash} is not on record`);
    const scenario = kept.value;
    if (scenarioHash(scenario) !== hash) throw new Error(`the data of the scenario ${hash} was changed`);
    this.#known.set(hash, scenario);
    return scenario;
  }
}
