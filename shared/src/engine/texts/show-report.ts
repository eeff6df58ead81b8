import type { GameEvent } from '../events.ts';
import type { Proof, Report } from '../evidence.ts';
import type { ReportId } from '../ids.ts';
import type { SeatId } from '../vocabulary.ts';
import type { RoundRecord, World } from '../world.ts';

/** Find a report in the world. */
export const reportIn = (world: World, id: ReportId): Report | null =>
  world.reports.find((report) => report.id === id) ?? null;

/** Show a report to a seat: it may read it from now on, and holds the proof that it was shown. */
export function showEvents(world: World, from: SeatId, to: SeatId, report: Report): readonly GameEvent[] {
  const proof: Proof = { round: world.round, from, to, shown: { kind: 'report', reading: report.reading } };
  return [
    { kind: 'report-shown', report: report.id, to },
    { kind: 'proof-shown', proof },
  ];
}

/** Restricted flow that sought to cross a corridor in a round and the part that passed its gate, US$ million. */
export function flowAt(
  record: RoundRecord,
  corridor: keyof RoundRecord['leakageAt'],
): { readonly leaked: number; readonly restricted: number } {
  let leaked = 0;
  let restricted = 0;
  for (const crossing of Object.values(record.flows.byCorridor[corridor])) {
    leaked += crossing.leaked;
    restricted += crossing.leaked + crossing.blocked;
  }
  return { leaked, restricted };
}
