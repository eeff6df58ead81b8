import { priceOf } from '../../rules/price.ts';
import type { GameEvent } from '../../truth/events.ts';
import type { Report } from '../../terms/evidence.ts';
import { intermediaryId } from '../../terms/ids.ts';
import { reportIn, showEvents } from '../../truth/commands/show-report.ts';
import type { World } from '../../truth/world.ts';
import type { ImmediateEffect } from '../../truth/effect.ts';
import { partOf } from '../../lib/part-of.ts';
import { isPanelFile } from '../../truth/commands/show-report.ts';

/** The other seat may read the report; the collector's source suffers, so its evidence on the name falls. */
export const passReportEffect: ImmediateEffect<'pass-report'> = {
  kind: 'pass-report',
  apply(world, seat, { report: id, to }) {
    const report = reportIn(world, id);
    if (report === null) return [];
    return [...showEvents(world, seat, to, report), ...sourceEvents(world, report)];
  },
  sourceOrder(world, event, following) {
    const report = partOf(event, 'report');
    const by = partOf(following, 'proof', 'from');
    if (partOf(event, 'kind') !== 'report-shown' || isPanelFile(world, report, by)) return null;
    return { by, order: { kind: 'pass-report', report, to: partOf(event, 'to') } };
  },
};

function sourceEvents(world: World, { by, reading }: Report): readonly GameEvent[] {
  // The Panel's source is not at risk: its files are based on reports of many states.
  if (by === 'un') return [];
  if (reading.kind === 'name') {
    const evidence = priceOf(world.scenario, 'source.name');
    return [{ kind: 'evidence-moved', intermediary: intermediaryId(reading.intermediary), by, evidence, exposure: 0 }];
  }
  // A trade has many sources: one report less makes no difference to the file.
  if (reading.kind === 'trade') return [];
  const evidence = priceOf(world.scenario, 'source.corridor');
  return world.stocks.networks.intermediaries
    .filter((one) => one.corridor === reading.corridor && one.evidence[by] > 0)
    .map(({ id }) => ({ kind: 'evidence-moved', intermediary: intermediaryId(id), by, evidence, exposure: 0 }));
}
