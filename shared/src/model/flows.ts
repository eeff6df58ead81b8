import { CORRIDORS } from '../engine/vocabulary.ts';
import type { CorridorId, MeasureId } from '../engine/vocabulary.ts';
import { carriedOf, carriedTotal } from './networks.ts';
import type { Carriage } from './networks.ts';
import type { Crossing, Flows } from './outcome.ts';
import type { ChannelId } from './stocks.ts';
import { byCorridor, byMeasure } from './trade.ts';
import type { Gates, Row } from './trade.ts';
import type { Tracer } from './tracer.ts';

/** What a channel lost, as shares 0-1 of its unrestricted flow; `lost` = border + sea + dollar - bypass + closure. */
export interface Loss {
  /** Stopped at the gate of one corridor: depends on that corridor's effort only. */
  readonly border: number;
  readonly sea: number;
  readonly dollar: number;
  /** Came in after all, by another corridor or an intermediary: depends on everybody. */
  readonly bypass: number;
  /** Pyongyang's own closure, public. */
  readonly closure: number;
  readonly lost: number;
}

/** What every channel lost. */
export type Losses = Readonly<Record<ChannelId, Loss>>;

const NO_LOSS: Loss = { border: 0, sea: 0, dollar: 0, bypass: 0, closure: 0, lost: 0 };

/** Reduce gates and carriage to the loss of each channel. */
export function lossesOf(gates: Gates, carriage: Carriage): Losses {
  const losses: Record<ChannelId, Loss> = {
    commodities: NO_LOSS,
    labour: NO_LOSS,
    'arms-income': NO_LOSS,
    consumer: NO_LOSS,
    fuel: NO_LOSS,
    luxury: NO_LOSS,
    'dual-use': NO_LOSS,
    aid: NO_LOSS,
    holdings: NO_LOSS,
    settlement: NO_LOSS,
  };
  for (const row of gates.rows) losses[row.spec.channel] = lossOf(row, carriage);
  return losses;
}

function lossOf(row: Row, carriage: Carriage): Loss {
  if (row.base === 0) return NO_LOSS;
  const border = row.blocked.border / row.base;
  const sea = row.blocked.sea / row.base;
  const dollar = row.blocked.dollar / row.base;
  const bypass = (movedTotal(row) + carriedTotal(row, carriage.share)) / row.base;
  const closure = row.closed / row.base;
  return { border, sea, dollar, bypass, closure, lost: border + sea + dollar - bypass + closure };
}

const movedTotal = (row: Row): number => row.moved.border + row.moved.sea + row.moved.dollar;

/** Everything that crossed, in the form the rules and the screens use; `bite` comes from the budget. */
export function flowsOf(gates: Gates, carriage: Carriage, losses: Losses, bite: number): Flows {
  let blocked = 0;
  let rerouted = 0;
  let restricted = 0;
  let recordedExports = 0;
  let recordedImports = 0;
  const arrivedBy: Record<string, number> = {};
  const at = byCorridor(() => ({ restricted: 0, blocked: 0, carried: 0 }));
  for (const row of gates.rows) {
    rerouted += movedTotal(row);
    arrivedBy[row.spec.channel] = row.base * (1 - losses[row.spec.channel].lost);
    for (const c of CORRIDORS) {
      blocked += row.blocked[c];
      restricted += row.restricted[c];
      at[c].restricted += row.restricted[c];
      at[c].blocked += row.blocked[c];
      at[c].carried += carriedOf(row, carriage.share, c);
      const open = row.sought[c] - row.blocked[c];
      if (isRecorded(row) && row.spec.direction === 'export') recordedExports += open;
      if (isRecorded(row) && row.spec.direction === 'import') recordedImports += open;
    }
  }
  const stopped = blocked - rerouted - carriage.carried;
  return {
    byCorridor: byCorridor((c) => byMeasure((m) => crossingAt(gates, c, m))),
    blocked,
    rerouted,
    carried: carriage.carried,
    stopped,
    leakage: restricted === 0 ? 1 : 1 - stopped / restricted,
    leakageAt: byCorridor((c) => {
      const tried = at[c].restricted + gates.entered[c];
      return tried === 0 ? 1 : (at[c].restricted - at[c].blocked + at[c].carried + gates.entered[c]) / tried;
    }),
    laxest: gates.laxest,
    rents: gates.rents,
    bite,
    carriedBy: carriage.carriedBy,
    arrivedBy: complete(arrivedBy),
    recordedExports,
    recordedImports,
  };
}

// Customs see goods; they do not see workers' wages, arms, or money.
const isRecorded = (row: Row): boolean =>
  row.spec.channel === 'commodities' ||
  row.spec.channel === 'consumer' ||
  row.spec.channel === 'fuel' ||
  row.spec.channel === 'luxury' ||
  row.spec.channel === 'dual-use';

function crossingAt(gates: Gates, corridor: CorridorId, measure: MeasureId): Crossing {
  let sought = 0;
  let restricted = 0;
  let blocked = 0;
  for (const row of gates.rows) {
    if (row.spec.measure !== measure) continue;
    sought += row.sought[corridor];
    restricted += row.restricted[corridor];
    blocked += row.blocked[corridor];
  }
  return { sought, permitted: sought - restricted, blocked, leaked: restricted - blocked };
}

const complete = (by: Readonly<Record<string, number>>): Flows['arrivedBy'] => ({
  commodities: by['commodities'] ?? 0,
  labour: by['labour'] ?? 0,
  'arms-income': by['arms-income'] ?? 0,
  consumer: by['consumer'] ?? 0,
  fuel: by['fuel'] ?? 0,
  luxury: by['luxury'] ?? 0,
  'dual-use': by['dual-use'] ?? 0,
  aid: by['aid'] ?? 0,
  holdings: by['holdings'] ?? 0,
  settlement: by['settlement'] ?? 0,
});

/** Explain the leakage: each corridor's gate takes away, rerouting and carrying give back. */
export function traceLeakage(tracer: Tracer, before: number, gates: Gates, flows: Flows): number {
  tracer.open('leakage', before, 'mixed');
  tracer.addOwn('previous', 1 - before, 'trade.letterPartial');
  const blocked = { border: 0, sea: 0, dollar: 0 };
  // Summed from the letter alone: the last digit of a public total must not betray anybody's effort.
  let total = 0;
  for (const row of gates.rows) {
    for (const c of CORRIDORS) {
      total += row.restricted[c];
      blocked[c] += row.blocked[c];
    }
  }
  if (total > 0) {
    for (const c of CORRIDORS) tracer.add(`gate-${c}`, -blocked[c] / total, 'trade.effortCurve', c);
    tracer.add('rerouted', flows.rerouted / total, 'trade.rerouteShare', 'mixed');
    tracer.add('carried', flows.carried / total, 'networks.carryShare', 'mixed');
  }
  return tracer.close(0, 1);
}

/** Enter a loss into the open account, one term a corridor; `weight` is points per share lost (positive harms). */
export function addLoss(tracer: Tracer, name: string, loss: Loss, weight: number, parameter: string): void {
  for (const c of CORRIDORS) tracer.add(`${name}-${c}`, -weight * loss[c], parameter, c);
  tracer.add(`${name}-bypass`, weight * loss.bypass, parameter, 'mixed');
  tracer.add(`${name}-closure`, -weight * loss.closure, parameter, 'public');
}
