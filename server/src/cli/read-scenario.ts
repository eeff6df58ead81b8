import { parseScenario, problemLine } from '@letter/shared/authority';
import { DEFAULT_SCENARIO, SCENARIOS, findScenario } from '@letter/shared/lab';
import type { Scenario } from '@letter/shared/play';
import { readJson } from './files.ts';
import { refuseCall } from './print.ts';

/** How a command is told the world it runs in. */
export const SCENARIO_OPTION = [
  '--scenario <name>',
  'a world that comes with the game, or a .json file of your own',
] as const;

/**
 * Find what `--scenario` names: a world that comes with the game, by its id, or a file that ends in `.json`. Without a
 * name, the world a table plays in. A file that cannot be read or is wrong in any place ends the command with exit code 2,
 * each problem on a line of its own.
 */
export function readScenario(name: string | undefined): Scenario {
  if (name === undefined) return DEFAULT_SCENARIO;
  const found = findScenario(name);
  if (found !== null) return found;
  if (!name.endsWith('.json'))
    return refuseCall(
      `There is no scenario named "${name}". There are ${Object.keys(SCENARIOS).join(', ')}; a file of your own ends in .json.`,
    );
  const scenario = parseScenario(readJson(name, 'scenario'));
  if (scenario.ok) return scenario.value;
  return refuseCall([`The scenario "${name}" is not valid.`, ...scenario.error.map(problemLine)].join('\n'));
}
