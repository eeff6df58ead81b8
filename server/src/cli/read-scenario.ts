import { readFileSync } from 'node:fs';
import { DEFAULT_SCENARIO, SCENARIOS, findScenario } from '@letter/shared/lab';
import { parseScenario, problemLine } from '@letter/shared/authority';
import type { Scenario } from '@letter/shared/play';
import { refuseCall } from './print.ts';

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
  const scenario = parseScenario(readJson(name));
  if (scenario.ok) return scenario.value;
  return refuseCall([`The scenario "${name}" is not valid.`, ...scenario.error.map(problemLine)].join('\n'));
}

function readJson(path: string): unknown {
  const text = readText(path);
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'it cannot be read';
    return refuseCall(`The scenario "${path}" is no JSON, line ${lineOf(text, reason)}: ${reason}.`);
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return refuseCall(`The scenario "${path}" cannot be read.`);
  }
}

/** The parser names a position, or none where the text ends too early. */
function lineOf(text: string, reason: string): number {
  const position = Number(/position (\d+)/.exec(reason)?.[1] ?? text.trimEnd().length);
  return text.slice(0, position).split('\n').length;
}
