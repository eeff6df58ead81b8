import { parseExperiment, type Experiment } from '@letter/shared/lab';
import { readJson } from './files.ts';
import { refuseCall } from './print.ts';

/**
 * Read one experiment or a list of them from a file. A file that cannot be read or is wrong in any place ends the command
 * with exit code 2, each problem on a line of its own: where it is, and what is wrong.
 */
export function readExperiments(path: string): readonly Experiment[] {
  const read = readJson(path);
  const wishes: readonly unknown[] = Array.isArray(read) ? read : [read];
  if (wishes.length === 0) return refuseCall(`${path} holds no experiment.`);
  const problems: string[] = [];
  const experiments = wishes.flatMap((wish, index) => {
    const parsed = parseExperiment(wish);
    if (parsed.ok) return [parsed.value];
    const place = Array.isArray(read) ? `${path}, experiment ${index + 1}` : path;
    for (const one of parsed.error) problems.push(`${place}, ${one.path || 'the whole'}: ${one.sentence}`);
    return [];
  });
  return problems.length === 0 ? experiments : refuseCall(problems.join('\n'));
}
