import {
  ABLATIONS,
  CLAIMS,
  RIVALS,
  checkExperiment,
  runExperiment,
  type Experiment,
  type ExperimentResult,
} from '@letter/shared/lab';
import { mapInThreads } from '../lib/map-in-threads.ts';
import { command, JSON_OPTION } from './command.ts';
import { wholeNumber } from './numbers.ts';
import { print, refuseCall } from './print.ts';
import { claimLines, claimRow } from './claims-table.ts';
import type { runInBench } from './claims-worker.ts';
import { readBench, type BenchWish } from './claims-bench.ts';
import { readExperiments } from './read-experiments.ts';
import { SCENARIO_OPTION } from './read-scenario.ts';

// Same scenario and seeds, same table.

const values = command(
  'claims',
  "Run every claim of the essay as an experiment, one of them, or an experiment of one's own.",
)
  .option('--claim <id>', 'only this claim')
  .option('--file <path>', 'a JSON file with an experiment, or a list of them, instead')
  .option(...SCENARIO_OPTION)
  .option('--params <set>', `other numbers: ${Object.keys(RIVALS).join(', ')}`)
  .option('--ablate <assumption>', `switch one off: ${ABLATIONS.join(', ')}`)
  .option('--seed <number>', 'the first seed', wholeNumber('--seed', -2147483648, 2147483647), 1)
  .option('--workers <number>', 'threads', wholeNumber('--workers', 1, 16), 2)
  .option(...JSON_OPTION)
  .parse()
  .opts();

const wish: BenchWish = {
  scenario: values.scenario ?? '',
  params: values.params ?? '',
  ablate: values.ablate ?? '',
  seed: values.seed,
};
const bench = readBench(wish);
const { scenario } = bench;
const experiments = wanted();
refuseUnknownNames(experiments);
const { workers } = values;
const results = experiments.length > 2 && workers > 1 ? await share(experiments) : experiments.map(here);
const rows = results.map((result, index) => claimRow(result, experiments[index]));
print(values.json, rows, () => claimLines(rows, scenario.id, wish));

function wanted(): readonly Experiment[] {
  if (values.file !== undefined) {
    if (values.claim !== undefined) refuseCall('Give --claim or --file, not both.');
    return readExperiments(values.file);
  }
  const { claim } = values;
  if (claim === undefined) return CLAIMS;
  const found = CLAIMS.filter(({ id }) => id === claim);
  return found.length > 0
    ? found
    : refuseCall(`There is no claim "${claim}"; they are ${CLAIMS.map(({ id }) => id).join(', ')}.`);
}

/** Nothing runs before every name in every experiment is known. */
function refuseUnknownNames(all: readonly Experiment[]): void {
  const problems = all.flatMap((experiment) => {
    const checked = checkExperiment(experiment, scenario);
    return checked.ok ? [] : checked.error.map(({ path, sentence }) => `${experiment.id}.${path}: ${sentence}`);
  });
  if (problems.length > 0) refuseCall(problems.join('\n'));
}

/** Run one experiment in this thread: for a few, starting others takes longer. */
function here(experiment: Experiment, index: number): ExperimentResult {
  const result = runExperiment(experiment, bench);
  if (!result.ok) return refuseCall(result.error.map(({ path, sentence }) => `${path}: ${sentence}`).join('\n'));
  report(index + 1, experiments.length, experiment.id);
  return result.value;
}

function share(all: readonly Experiment[]): Promise<readonly ExperimentResult[]> {
  let finished = 0;
  return mapInThreads<typeof runInBench>(all, {
    module: new URL('claims-worker.ts', import.meta.url),
    task: 'runInBench',
    count: workers,
    told: [wish.scenario, wish.params, wish.ablate, String(wish.seed)],
    onDone: ({ id }) => report(++finished, all.length, id),
  });
}

/** A person who waits sees how far it is; a file or a pipe does not. */
function report(finished: number, of: number, id: string): void {
  if (!process.stderr.isTTY) return;
  process.stderr.write(`\r${finished} of ${of}: ${id}${' '.repeat(8)}${finished === of ? '\n' : ''}`);
}
