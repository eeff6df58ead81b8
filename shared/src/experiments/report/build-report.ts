import type { Scenario } from '../../terms/scenario.ts';
import { ABLATION_OF, ABLATIONS } from '../ablations.ts';
import { DEFAULT_SCENARIO } from '../../scenario/scenarios.ts';
import sources from '../../scenario/data/sources.json' with { type: 'json' };
import { parameterPaths } from '../vary-params.ts';
import { backtestReport } from './backtest-report.ts';
import { claimsTable, coalitionPicture } from './claims-table.ts';
import type { RanCase } from './claims-table.ts';
import { PARAMETER_SETS } from './parameter-sets.ts';
import { picturesOf } from './pictures.ts';
import type { ModelReport, ReportBacktest, ReportParameter, ReportRivalValue, ReportSource } from './report.ts';

/** The report from the runs of the claims; everything else is run here. The same data give the same report. */
export function buildReport(ran: readonly RanCase[]): ModelReport {
  const scenario = DEFAULT_SCENARIO;
  const parameters = parametersOf(scenario);
  const backtest = backtestReport();
  return {
    scenario: scenario.id,
    sets: PARAMETER_SETS.map(({ id, rival }) => ({ id, name: rival?.name ?? '', position: rival?.position ?? '' })),
    ablations: ABLATIONS.map((id) => ({ id, says: ABLATION_OF[id].says })),
    pictures: [...picturesOf(scenario), coalitionPicture(ran)],
    parameters,
    claims: claimsTable(ran),
    backtest,
    sources: sourcesOf(parameters, backtest),
  };
}

function parametersOf(scenario: Scenario): readonly ReportParameter[] {
  const rivals = PARAMETER_SETS.filter(({ rival }) => rival !== null);
  // The scalar parameters of a mechanism come before those of its channels.
  const paths = [...parameterPaths(scenario.params)];
  const isChannel = ([path]: (typeof paths)[number]) => Number(path.includes('.channels.'));
  return paths
    .toSorted((a, b) => isChannel(a) - isChannel(b))
    .map(([path, { value, unit, source, confidence }]) => ({
      path,
      value,
      unit,
      basis: source.kind,
      reason: source.kind === 'cited' ? source.ref : source.reason,
      confidence,
      knob: source.kind === 'estimate' ? (source.knob ?? null) : null,
      rivals: rivals.map(({ rival }): ReportRivalValue | null => {
        const other = rival === null || !Object.hasOwn(rival.params, path) ? undefined : rival.params[path];
        if (other === undefined) return null;
        const reason = other.source.kind === 'cited' ? other.source.ref : other.source.reason;
        return { value: other.value, reason };
      }),
    }));
}

const NUMBERED = /S\d+[a-z]?/gu;

function sourcesOf(parameters: readonly ReportParameter[], backtest: ReportBacktest): readonly ReportSource[] {
  const uses = new Map<string, number>();
  const texts = [
    ...parameters.map(({ reason }) => reason),
    ...parameters.flatMap(({ rivals }) => rivals.map((one) => one?.reason ?? '')),
    ...backtest.series.flatMap(({ years }) => years.map(({ source }) => source)),
    ...backtest.levels.map(({ source }) => source),
    ...backtest.effects.map(({ source }) => source),
  ];
  for (const text of texts) {
    for (const id of new Set(text.match(NUMBERED) ?? [])) uses.set(id, (uses.get(id) ?? 0) + 1);
  }
  return Object.entries(sources).map(([id, { title, address }]) => ({ id, title, address, uses: uses.get(id) ?? 0 }));
}
