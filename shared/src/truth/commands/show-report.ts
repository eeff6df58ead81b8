import { roundTo } from '../../lib/round-to.ts';
import type { GameEvent } from '../events.ts';
import { GRAIN } from '../../terms/grains.ts';
import type { Proof, Report } from '../../terms/evidence.ts';
import type { ReportId } from '../../terms/ids.ts';
import type { SeatId } from '../../terms/vocabulary.ts';
import type { RoundRecord, World } from '../world.ts';

/** The report with an id; `null` if there is none. */
export const reportIn = (world: World, id: ReportId): Report | null =>
  world.reports.find((report) => report.id === id) ?? null;

/** Shows a report to a seat, which may read it from now on and has proof that it was shown. */
export function showEvents(world: World, from: SeatId, to: SeatId, report: Report): readonly GameEvent[] {
  const proof: Proof = { round: world.round, from, to, shown: { kind: 'report', reading: report.reading } };
  return [
    { kind: 'report-shown', report: report.id, to },
    { kind: 'proof-shown', proof },
  ];
}

/**
 * Restricted flow that sought to cross a corridor in a round and the part that got through, at the gate or carried by
 * an intermediary, US$ million; the share is the one in the books of the corridor's own seat.
 */
export function flowAt(
  record: RoundRecord,
  corridor: keyof RoundRecord['leakageAt'],
): { readonly leaked: number; readonly restricted: number } {
  let restricted = 0;
  for (const { leaked, blocked } of Object.values(record.flows.byCorridor[corridor])) restricted += leaked + blocked;
  return {
    leaked: roundTo(restricted * record.leakageAt[corridor], GRAIN.millions),
    restricted: roundTo(restricted, GRAIN.millions),
  };
}

/**
 * Whether a shown report is a finding of the Panel, shown by the UN seat. `report` and `by` come from an untrusted log.
 */
export const isPanelFile = (world: World, report: unknown, by: unknown): boolean =>
  by === 'un' && world.reports.some((one) => one.id === report && one.by === 'un');
