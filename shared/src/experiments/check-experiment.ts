import { shortSeed } from '../lib/seed.ts';
import { LEAST } from '../terms/param-units.ts';
import { UNITS } from '../terms/units.ts';
import type { Scenario } from '../terms/scenario.ts';
import { err, ok } from '../lib/result.ts';
import type { Result } from '../lib/result.ts';
import type { Experiment, ExperimentProblem } from './experiment.ts';
import { regimeSchema, sendersSchema } from './policy.ts';
import { runPolicies } from './run-policies.ts';
import { setStocks } from './set-stocks.ts';
import { findVariable } from './variables.ts';
import type { ReadVariable } from './run-policies.ts';
import { parameterPaths, setParams } from './vary-params.ts';

/** Checks all names in an experiment before anything runs; the result has a reader for each condition. */
export function checkExperiment(
  experiment: Experiment,
  scenario: Scenario,
): Result<readonly ReadVariable[], readonly ExperimentProblem[]> {
  const arms = [['base', experiment.base] as const, ...Object.entries(experiment.arms)];
  const problems: ExperimentProblem[] = arms.flatMap(([name, arm]) => {
    const params = setParams(scenario.params, arm.params);
    const stocks = setStocks(scenario.stocks, arm.start, scenario.params);
    return [
      ...(params.ok ? [] : [problem('unknown-parameter', `${name}.params.${params.error}`, 'parameter', params.error)]),
      ...outOfRange(scenario, name, arm.params),
      ...(stocks.ok ? [] : [problem('unknown-stock', `${name}.start.${stocks.error}`, 'stock', stocks.error)]),
    ];
  });
  const setting = { scenario, params: scenario.params, stocks: scenario.stocks };
  const sample = runPolicies(setting, sendersSchema.parse({}), regimeSchema.parse({}), shortSeed(1), 1).rounds[0];
  const reads: ReadVariable[] = [];
  const listed = (['conditions', 'extensions'] as const).flatMap((list) =>
    experiment[list].map((condition, index) => ({ ...condition, path: `${list}.${index}` })),
  );
  listed.forEach(({ variable, rounds, path }) => {
    if (rounds !== undefined && (rounds[0] > rounds[1] || rounds[1] > experiment.rounds)) {
      problems.push({
        code: 'malformed',
        path: `${path}.rounds`,
        sentence: `Half-years ${rounds[0]} to ${rounds[1]} are not within the ${experiment.rounds} that are run.`,
      });
    }
    if (sample === undefined) return;
    const found = findVariable(variable, sample);
    if (found.ok) reads.push(found.value);
    else {
      const { near } = found.error;
      const hint = near.length === 0 ? '' : ` Near it: ${near.join(', ')}.`;
      const said = problem('unknown-variable', `${path}.variable`, 'variable', variable);
      problems.push({ ...said, sentence: `${said.sentence}${hint}` });
    }
  });
  return problems.length === 0 ? ok(reads) : err(problems);
}

/** Values that no world may have. */
function outOfRange(
  { params }: Scenario,
  arm: string,
  values: Readonly<Record<string, number>>,
): readonly ExperimentProblem[] {
  const known = parameterPaths(params);
  return Object.entries(values).flatMap(([path, value]) => {
    const unit = known.get(path)?.unit;
    if (unit === undefined) return [];
    const [lowest, most] = RANGES.get(unit) ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    const least = isDivisor(path) ? LEAST[path] : lowest;
    if (value >= least && value <= most) return [];
    const sentence = `It is ${value}; this parameter, in ${unit}, is from ${least} to ${most}.`;
    return [{ code: 'malformed', path: `${arm}.params.${path}`, sentence } as const];
  });
}

const RANGES: ReadonlyMap<string, readonly [number, number]> = new Map(Object.entries(UNITS));

const isDivisor = (path: string): path is keyof typeof LEAST => Object.hasOwn(LEAST, path);

const problem = (code: ExperimentProblem['code'], path: string, noun: string, name: string): ExperimentProblem => ({
  code,
  path,
  sentence: `The model has no ${noun} "${name}".`,
});
