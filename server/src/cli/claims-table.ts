import type { ConditionResult, Experiment, ExperimentResult } from '@letter/shared/lab';
import type { BenchWish } from './claims-bench.ts';

/** One line of the table, as `--json` prints it: the effect is that of the first condition, and all must hold. */
export interface ClaimRow {
  readonly id: string;
  readonly statement: string;
  readonly effect: number;
  readonly unit: string;
  /** Ends of the 95 % interval. */
  readonly low: number;
  readonly high: number;
  /** Seeds. */
  readonly n: number;
  readonly holds: boolean;
  readonly rule: string;
  readonly design: string;
  readonly conditions: readonly ConditionResult[];
  /** Why the model does not show it; absent where it does. */
  readonly remark?: string;
}

/** Put a result and what it answers into one line of the table. */
export function claimRow(result: ExperimentResult, experiment: Experiment | undefined): ClaimRow {
  const { id, statement, effect, unit, low, high, n, holds, rule } = result;
  const conditions = result.conditions.map((one) => ({
    ...one,
    effect: figure(one.effect),
    low: figure(one.low),
    high: figure(one.high),
  }));
  return {
    id,
    statement,
    effect: figure(effect),
    unit,
    low: figure(low),
    high: figure(high),
    n,
    holds,
    rule,
    design: experiment?.design ?? '',
    conditions,
    ...(experiment?.remark === undefined ? {} : { remark: experiment.remark }),
  };
}

/** The table as lines for a person. */
export function claimLines(rows: readonly ClaimRow[], scenario: string, wish: BenchWish): readonly string[] {
  const held = rows.filter(({ holds }) => holds).length;
  const world = [scenario, wish.params, wish.ablate === '' ? '' : `without ${wish.ablate}`].filter(
    (part) => part !== '',
  );
  return [
    ...rows.flatMap((row) => [
      `${row.id.padEnd(4)} ${row.holds ? 'holds ' : 'fails '} ${`${row.effect} [${row.low}, ${row.high}]`.padEnd(30)} ${row.statement}`,
      ...row.conditions
        .filter(({ holds }) => !holds)
        .map((one) => `       not met: ${one.says}: ${one.effect} [${one.low}, ${one.high}]; ${one.rule}`),
    ]),
    `${held} of ${rows.length} hold (${world.join(', ')}; ${rows[0]?.n ?? 0} seeds and more from ${wish.seed}).`,
  ];
}

/** Four significant figures say all that the seeds can tell, and a millionth is nought in every unit of the model. */
const figure = (value: number): number => (Math.abs(value) < 1e-6 ? 0 : Number(value.toPrecision(4)));
