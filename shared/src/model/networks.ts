import { exp } from '../lib/portable-math.ts';
import { atCorridor } from '../terms/records.ts';
import type { ByCorridor, CorridorId } from '../terms/vocabulary.ts';
import { uniform } from '../lib/rng.ts';
import type { Stream } from '../lib/rng.ts';
import type { Incident } from './outcome.ts';
import type { ModelParams } from '../terms/params.ts';
import type { StepInputs } from './step-inputs.ts';
import type { IntermediaryStock, Stocks } from '../terms/stocks.ts';
import type { Gates } from './trade.ts';

// Networks: intermediaries carry part of what is blocked, at a premium. The premium rises before volume falls (C24);
// throughput and scrutiny expose a route; a listed one returns under a new name at a higher fee.

/** What intermediaries did in one half-year. */
export interface Carriage {
  /** Share (0-1) of the flow blocked at a corridor and not rerouted that intermediaries carried. */
  readonly share: ByCorridor<number>;
  readonly carried: number;
  readonly carriedBy: Readonly<Record<string, number>>;
  /** Fees paid to them, US$ million. */
  readonly fees: number;
  readonly intermediaries: readonly IntermediaryStock[];
}

/** Intermediaries after the half-year: what they carried, and who was exposed, closed or returned. */
export function runNetworks(
  params: ModelParams,
  stocks: Stocks,
  inputs: StepInputs,
  gates: Gates,
  from: Stream,
  incidents: Incident[],
): Carriage {
  const { pool, stopped } = poolOf(gates);
  const before = stocks.networks.intermediaries;
  // Carriers react to penalties, too: some of them stay away while the fear lasts (C33).
  const willing = 1 - params.networks.shyByFear.value * stocks.finance.fear;
  const usable = before.map((i) => willing * usableCapacity(params, inputs, i));
  const capacity = { border: 0, sea: 0, dollar: 0 };
  before.forEach((i, index) => {
    capacity[i.corridor] += usable[index] ?? 0;
  });
  const share = {
    border: carriedShare(willing * carryLimit(params, stopped.border), pool.border, capacity.border),
    sea: carriedShare(willing * carryLimit(params, stopped.sea), pool.sea, capacity.sea),
    dollar: carriedShare(willing * carryLimit(params, stopped.dollar), pool.dollar, capacity.dollar),
  };
  const carriedBy: Record<string, number> = {};
  let carried = 0;
  let fees = 0;
  const intermediaries = before.map((i, index) => {
    const own = usable[index] ?? 0;
    const wanted = atCorridor(pool, i.corridor);
    const all = atCorridor(capacity, i.corridor);
    const goods = own <= 0 ? 0 : (atCorridor(share, i.corridor) * wanted * own) / all;
    carriedBy[i.id] = goods;
    carried += goods;
    fees += goods * premium(params, i.fee, all, wanted);
    return nextIntermediary(params, inputs, i, goods, from, incidents);
  });
  return { share, carried, carriedBy, fees, intermediaries };
}

/**
 * Flow blocked at each corridor and not rerouted, US$ million, and the share (0-1) of restricted goods its gate
 * stopped.
 */
function poolOf(gates: Gates): { readonly pool: ByCorridor<number>; readonly stopped: ByCorridor<number> } {
  const pool = { border: 0, sea: 0, dollar: 0 };
  const stopped = { border: 0, sea: 0, dollar: 0 };
  const tried = { border: 0, sea: 0, dollar: 0 };
  for (const { blocked, moved, restricted } of gates.rows) {
    pool.border += blocked.border - moved.border;
    pool.sea += blocked.sea - moved.sea;
    pool.dollar += blocked.dollar - moved.dollar;
    stopped.border += blocked.border;
    stopped.sea += blocked.sea;
    stopped.dollar += blocked.dollar;
    tried.border += restricted.border;
    tried.sea += restricted.sea;
    tried.dollar += restricted.dollar;
  }
  stopped.border /= Math.max(1e-9, tried.border);
  stopped.sea /= Math.max(1e-9, tried.sea);
  stopped.dollar /= Math.max(1e-9, tried.dollar);
  return { pool, stopped };
}

/**
 * Share (0-1) of stopped goods that carriers bring past a gate if they have the capacity. Most of their routes meet the
 * same gate a second time: a weak gate misses nearly all of the goods again, a strong one also stops the carriers
 * (C24).
 */
function carryLimit(params: ModelParams, stopped: number): number {
  return params.networks.carryShare.value * (1 - params.networks.gateReach.value * stopped);
}

/** Smooth saturation: a small flow is carried up to the limit, a large one only up to capacity. */
function carriedShare(limit: number, pool: number, capacity: number): number {
  if (pool <= 0 || capacity <= 0) return 0;
  return (capacity * (1 - exp((-limit * pool) / capacity))) / pool;
}

/** Fee as a share of the goods when demand exceeds capacity: it rises with scarcity, before volume falls. */
export function premium(params: ModelParams, fee: number, capacity: number, wanted: number): number {
  const scarcity = capacity <= 0 ? 1 : wanted / (wanted + capacity);
  return Math.min(params.networks.feeCeiling.value, fee * (1 + params.networks.premiumSlope.value * scarcity));
}

function usableCapacity(params: ModelParams, inputs: StepInputs, i: IntermediaryStock): number {
  const p = params.networks;
  const act = actOn(inputs, i.id);
  if (i.status === 'closed' || i.status === 'listed' || act === 'closed' || act === 'listed') return 0;
  const helped =
    i.corridor === inputs.spending.networksCorridor ? 1 + p.capacityPerChip.value * inputs.spending.networks : 1;
  return i.capacity * helped * (i.status === 'warned' || act === 'warned' ? p.warnedCapacity.value : 1);
}

/** The act against a name this half-year, if any. */
function actOn(inputs: StepInputs, id: string): StepInputs['closures'][number]['how'] | undefined {
  for (const closure of inputs.closures) if (closure.id === id) return closure.how;
  return undefined;
}

function nextIntermediary(
  params: ModelParams,
  inputs: StepInputs,
  i: IntermediaryStock,
  goods: number,
  from: Stream,
  incidents: Incident[],
): IntermediaryStock {
  const p = params.networks;
  const act = actOn(inputs, i.id);
  if (act === 'closed' || act === 'listed') return { ...i, status: act };
  if (i.status === 'closed' || i.status === 'listed') return renamed(params, inputs, i, from, incidents);

  const evidence = { ...i.evidence };
  let watched = 0;
  for (const look of inputs.scrutiny) {
    const direct = look.target === i.id;
    if (!direct && look.target !== i.corridor) continue;
    const luck = 0.6 + 0.8 * uniform(from, 'networks', `${i.id}:${look.by}`);
    const yieldOf = direct ? p.evidenceByScrutiny.value : p.evidenceByCorridor.value;
    evidence[look.by] += yieldOf * look.strength * luck * (0.5 + i.exposure / 100);
    watched += look.strength * (direct ? 1 : 0.3);
  }
  const gain = followed(params, inputs, i);
  if (gain > 0) evidence.us += gain;
  const line = p.evidenceToExpose.value;
  if (i.evidence.us < line && evidence.us >= line) incidents.push({ kind: 'intermediary-exposed', id: i.id, to: 'us' });
  if (i.evidence.china < line && evidence.china >= line)
    incidents.push({ kind: 'intermediary-exposed', id: i.id, to: 'china' });
  if (i.evidence.un < line && evidence.un >= line) incidents.push({ kind: 'intermediary-exposed', id: i.id, to: 'un' });
  evidence.us = Math.min(100, evidence.us);
  evidence.china = Math.min(100, evidence.china);
  evidence.un = Math.min(100, evidence.un);
  const exposure =
    i.exposure +
    p.exposureByThroughput.value * (i.capacity > 0 ? Math.min(1, goods / i.capacity) : 0) +
    p.exposureByScrutiny.value * watched -
    p.exposureFade.value;
  const { id, corridor, capacity, fee, generation } = i;
  return {
    id,
    corridor,
    capacity,
    fee,
    exposure: Math.min(100, Math.max(0, exposure)),
    evidence,
    status: act === 'warned' ? 'warned' : 'open',
    generation,
  };
}

/** Evidence that a followed name gives on others in its trade, spread over the rest, for the seat that follows. */
function followed(params: ModelParams, inputs: StepInputs, i: IntermediaryStock): number {
  let gain = 0;
  for (const closure of inputs.closures) {
    if (closure.how === 'followed' && closure.id !== i.id) gain += params.networks.evidenceByFollowing.value;
  }
  return gain * (0.5 + i.exposure / 100);
}

function renamed(
  params: ModelParams,
  inputs: StepInputs,
  i: IntermediaryStock,
  from: Stream,
  incidents: Incident[],
): IntermediaryStock {
  const p = params.networks;
  const helped = i.corridor === inputs.spending.networksCorridor ? inputs.spending.networks : 0;
  if (uniform(from, 'networks', `${i.id}:rename`) >= p.renameChance.value + p.renamePerChip.value * helped) return i;
  incidents.push({ kind: 'route-renamed', id: i.id, generation: i.generation + 1 });
  return {
    ...i,
    status: 'open',
    generation: i.generation + 1,
    fee: Math.min(p.feeCeiling.value, i.fee * p.renamedFee.value),
    capacity: i.capacity * p.renamedCapacity.value,
    exposure: 10,
    evidence: { us: 0, china: 0, un: 0 },
  };
}

/** Flow of a row carried by intermediaries at a corridor, US$ million. */
export function carriedOf(row: Gates['rows'][number], share: Carriage['share'], corridor: CorridorId): number {
  return (atCorridor(row.blocked, corridor) - atCorridor(row.moved, corridor)) * atCorridor(share, corridor);
}

/** Flow of a row carried by intermediaries over all corridors, US$ million. */
export function carriedTotal(row: Gates['rows'][number], share: Carriage['share']): number {
  return carriedOf(row, share, 'border') + carriedOf(row, share, 'sea') + carriedOf(row, share, 'dollar');
}
