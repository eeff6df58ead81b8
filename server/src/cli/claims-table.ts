import type { Experiment, ExperimentResult, MeasureResult, WorldShares } from '@letter/shared/lab';
import type { BenchWish } from './claims-bench.ts';

/** One line of the table, as `--json` prints it: the effect is that of the first condition, and all must hold. */
export interface ClaimRow {
  readonly id: string;
  readonly statement: string;
  /** Mean in the scenario's own numbers. */
  readonly effect: number;
  readonly unit: string;
  /** Ends of the range of nine worlds in ten, with every number varied by 20 %. */
  readonly low: number;
  readonly high: number;
  /** Worlds at each spread. */
  readonly n: number;
  readonly holds: boolean;
  readonly rule: string;
  /** The essay's own words; absent for an experiment of one's own. */
  readonly sentence?: string;
  /** Shares (0-1) of the worlds in which the rule is met, with every number varied by 10, 20 and 30 %. */
  readonly worlds: WorldShares;
  /** The verdict in each world that comes with the game. */
  readonly scenarios: Readonly<Record<string, boolean>>;
  readonly design: string;
  readonly conditions: readonly MeasureResult[];
  /** Measured besides; they do not decide. */
  readonly extensions: readonly MeasureResult[];
  /** Why the model does not show it; absent where it does. */
  readonly remark?: string;
}

/** Put a result and what it answers into one line of the table. */
export function claimRow(
  result: ExperimentResult,
  experiment: Experiment | undefined,
  scenarios: ClaimRow['scenarios'],
): ClaimRow {
  const { id, statement, effect, unit, low, high, n, holds, rule, worlds } = result;
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
    ...(experiment?.sentence === undefined ? {} : { sentence: experiment.sentence }),
    worlds: { at10: figure(worlds.at10), at20: figure(worlds.at20), at30: figure(worlds.at30) },
    scenarios,
    design: experiment?.design ?? '',
    conditions: result.conditions.map(rounded),
    extensions: result.extensions.map(rounded),
    ...(experiment?.remark === undefined ? {} : { remark: experiment.remark }),
  };
}

const rounded = (one: MeasureResult): MeasureResult => ({
  ...one,
  effect: figure(one.effect),
  low: figure(one.low),
  high: figure(one.high),
  share: figure(one.share),
});

/** The table as lines for a person. */
export function claimLines(rows: readonly ClaimRow[], scenario: string, wish: BenchWish): readonly string[] {
  const held = rows.filter(({ holds }) => holds).length;
  const world = [scenario, wish.params, wish.ablate === '' ? '' : `without ${wish.ablate}`].filter(
    (part) => part !== '',
  );
  return [
    'Of 100 worlds in which every number is drawn within 10, 20 and 30 %, the rule is met in:',
    ...rows.flatMap((row) => [
      `${row.id.padEnd(4)} ${row.holds ? 'holds ' : 'fails '} ${sharesOf(row.worlds)}  ${row.statement}`,
      ...row.conditions.filter(({ holds }) => !holds).map((one) => `       not met: ${measured(one)}`),
    ]),
    `${held} of ${rows.length} hold (${world.join(', ')}; ${rows[0]?.n ?? 0} worlds at each spread from seed ${wish.seed}).`,
  ];
}

const sharesOf = ({ at10, at20, at30 }: WorldShares): string =>
  [at10, at20, at30].map((share) => String(Math.round(100 * share)).padStart(3)).join(' ');

const measured = ({ says, effect, low, high, share, rule }: MeasureResult): string =>
  `${says}: ${effect} [${low}, ${high}], in ${Math.round(100 * share)} of 100 worlds at 20 %; ${rule}`;

/** Four significant figures say all that the seeds can tell, and a millionth is nought in every unit of the model. */
const figure = (value: number): number => (Math.abs(value) < 1e-6 ? 0 : Number(value.toPrecision(4)));
