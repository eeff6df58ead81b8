import {
  ABLATIONS,
  CLAIMS,
  CLAIM_WORLDS,
  RIVALS,
  SPREAD_IDS,
  checkExperiment,
  judged,
  type Experiment,
  type ExperimentResult,
  type Samples,
  type SpreadId,
} from '@letter/shared/lab';
import { mapInThreads } from '../lib/map-in-threads.ts';
import { command, JSON_OPTION } from './command.ts';
import { wholeNumber } from './numbers.ts';
import { print, refuseCall } from './print.ts';
import { claimLines, claimRow } from './claims-table.ts';
import { sampleJob, type ClaimsJob } from './claims-worker.ts';
import { readBench, type BenchWish } from './claims-bench.ts';
import { readExperiments } from './read-experiments.ts';
import { SCENARIO_OPTION } from './read-scenario.ts';

// Same scenario and seeds, same table.

/** Seeds of one job. */
const JOB = 10;
/** What a verdict needs, where the shares of worlds are not asked for. */
const FOR_VERDICT = ['own', 'at20'] as const;

const values = command(
  'claims',
  "Run every claim of the essay as an experiment, one of them, or an experiment of one's own.",
)
  .option('--claim <id>', 'only this claim')
  .option('--file <path>', 'a JSON file with an experiment, or a list of them, instead')
  .option(SCENARIO_OPTION[0], `${SCENARIO_OPTION[1]}; "all" for a row of each claim in each world`)
  .option('--params <set>', `other numbers: ${Object.keys(RIVALS).join(', ')}`)
  .option('--ablate <assumption>', `switch one off: ${ABLATIONS.join(', ')}`)
  .option('--seed <number>', 'the first seed', wholeNumber('--seed', -2147483648, 2147483647), 1)
  .option('--workers <number>', 'threads', wholeNumber('--workers', 1, 16), 2)
  .option(...JSON_OPTION)
  .parse()
  .opts();

const isAll = values.scenario === 'all';
const wishFor = (scenario: string): BenchWish => ({
  scenario,
  params: values.params ?? '',
  ablate: values.ablate ?? '',
  seed: values.seed,
});
const asked = isAll ? CLAIM_WORLDS : [values.scenario ?? ''];
const worlds = asked.map((name) => ({ wish: wishFor(name), id: readBench(wishFor(name)).scenario.id }));
const others = CLAIM_WORLDS.filter((id) => worlds.every((world) => world.id !== id)).map((id) => ({
  wish: wishFor(id),
  id,
}));
const experiments = wanted();
for (const { wish } of worlds) refuseUnknownNames(experiments, wish);

const jobs = [
  ...worlds.flatMap(({ wish }) => jobsOf(wish, SPREAD_IDS)),
  ...others.flatMap(({ wish }) => jobsOf(wish, FOR_VERDICT)),
];
const outcomes = await run(jobs);
const results = new Map([...worlds, ...others].map(({ wish, id }) => [id, resultsIn(wish)]));
const tables = worlds.map(({ id }) => ({
  id,
  rows: (results.get(id) ?? []).map((result, index) => ({
    ...(isAll ? { scenario: id } : {}),
    ...claimRow(result, experiments[index], verdicts(index)),
  })),
}));
print(
  values.json,
  tables.flatMap(({ rows }) => rows),
  () => tables.flatMap(({ id, rows }) => claimLines(rows, id, wishFor(id))),
);

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
function refuseUnknownNames(all: readonly Experiment[], wish: BenchWish): void {
  const { scenario } = readBench(wish);
  const problems = all.flatMap((experiment) => {
    const checked = checkExperiment(experiment, scenario);
    return checked.ok ? [] : checked.error.map(({ path, sentence }) => `${experiment.id}.${path}: ${sentence}`);
  });
  if (problems.length > 0) refuseCall(problems.join('\n'));
}

function jobsOf(wish: BenchWish, spreads: readonly SpreadId[]): readonly ClaimsJob[] {
  const most = Math.max(...experiments.map(({ n }) => n));
  const seeds = Array.from({ length: most }, (_, index) => values.seed + index);
  return spreads.flatMap((spread) =>
    Array.from({ length: Math.ceil(most / JOB) }, (_, index) => ({
      wish,
      spread,
      seeds: seeds.slice(index * JOB, (index + 1) * JOB),
      experiments,
    })),
  );
}

/** For one experiment starting threads takes longer than running it. */
async function run(all: readonly ClaimsJob[]): Promise<readonly (readonly Samples[])[]> {
  const { workers } = values;
  if (experiments.length <= 2 || workers === 1) return all.map(sampleJob);
  let finished = 0;
  return mapInThreads<typeof sampleJob>(all, {
    module: new URL('claims-worker.ts', import.meta.url),
    task: 'sampleJob',
    count: workers,
    onDone: () => report(++finished, all.length),
  });
}

function resultsIn(wish: BenchWish): readonly ExperimentResult[] {
  return experiments.map((experiment, index) => {
    const samples = new Map<SpreadId, Samples>();
    jobs.forEach((job, at) => {
      if (job.wish.scenario !== wish.scenario) return;
      samples.set(job.spread, [...(samples.get(job.spread) ?? []), ...(outcomes[at]?.[index] ?? [])]);
    });
    return judged(experiment, samples);
  });
}

function verdicts(index: number): Readonly<Record<string, boolean>> {
  return Object.fromEntries([...results].map(([id, all]) => [id, all[index]?.holds ?? false]));
}

/** A person who waits sees how far it is; a file or a pipe does not. */
function report(finished: number, of: number): void {
  if (!process.stderr.isTTY) return;
  process.stderr.write(`\r${finished} of ${of}${finished === of ? '\n' : ''}`);
}
