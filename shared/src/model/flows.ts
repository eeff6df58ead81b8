import { carriedOf, carriedTotal } from './networks.ts';
import type { Carriage } from './networks.ts';
import type { Flows } from './outcome.ts';
import { Passage } from './passage.ts';
import { oncePer } from '../lib/once-per.ts';
import { recordOf } from '../lib/record-of.ts';
import { CHANNELS, type ChannelId } from '../terms/stocks.ts';
import type { ModelParams } from '../terms/params.ts';
import type { Gates, Row } from './trade.ts';
import type { Tracer } from './tracer.ts';

/** Loss of a channel, as shares (0-1) of its unrestricted flow; `lost` = border + sea + dollar - bypass + closure. */
export interface Loss {
  /** Stopped at the gate of one corridor, or refused by its banks: depends only on that corridor's effort. */
  readonly border: number;
  readonly sea: number;
  readonly dollar: number;
  /** Arrived through another corridor or an intermediary: depends on everybody's effort. */
  readonly bypass: number;
  /** Pyongyang's own closure, public. */
  readonly closure: number;
  readonly lost: number;
}

/** Loss of every channel. */
export type Losses = Readonly<Record<ChannelId, Loss>>;

const NO_LOSS: Loss = { border: 0, sea: 0, dollar: 0, bypass: 0, closure: 0, lost: 0 };

/** The loss of each channel after gates and carriage. */
export function lossesOf(params: ModelParams, { rows }: Gates, carriage: Carriage): Losses {
  const places = placesOf(params);
  return {
    commodities: lossOf(rows[places.commodities], carriage),
    labour: lossOf(rows[places.labour], carriage),
    'arms-income': lossOf(rows[places['arms-income']], carriage),
    consumer: lossOf(rows[places.consumer], carriage),
    fuel: lossOf(rows[places.fuel], carriage),
    luxury: lossOf(rows[places.luxury], carriage),
    'dual-use': lossOf(rows[places['dual-use']], carriage),
    aid: lossOf(rows[places.aid], carriage),
    holdings: lossOf(rows[places.holdings], carriage),
    settlement: lossOf(rows[places.settlement], carriage),
  };
}

/** The place of each channel among those of a world, -1 for one that it does not have. */
const placesOf = oncePer(({ trade }: ModelParams) =>
  recordOf(CHANNELS, (channel) => trade.channels.findLastIndex((spec) => spec.channel === channel)),
);

function lossOf(row: Row | undefined, carriage: Carriage): Loss {
  if (row === undefined || row.base === 0) return NO_LOSS;
  const border = (row.blocked.border + row.refused.border) / row.base;
  const sea = (row.blocked.sea + row.refused.sea) / row.base;
  const dollar = (row.blocked.dollar + row.refused.dollar) / row.base;
  const bypass = (movedTotal(row) + carriedTotal(row, carriage.share)) / row.base;
  const closure = row.closed / row.base;
  return { border, sea, dollar, bypass, closure, lost: border + sea + dollar - bypass + closure };
}

const movedTotal = (row: Row): number => row.moved.border + row.moved.sea + row.moved.dollar;

/** All flows, in the form that the rules and the screens use; `bite` comes from the budget. */
export function flowsOf(params: ModelParams, gates: Gates, carriage: Carriage, losses: Losses, bite: number): Flows {
  const border = new Passage();
  const sea = new Passage();
  const dollar = new Passage();
  let rerouted = 0;
  let blocked = 0;
  let restricted = 0;
  let recordedExports = 0;
  let recordedImports = 0;
  for (const row of gates.rows) {
    const { channel, direction, measure } = row.spec;
    rerouted += movedTotal(row);
    blocked = blocked + row.blocked.border + row.blocked.sea + row.blocked.dollar;
    restricted = restricted + row.restricted.border + row.restricted.sea + row.restricted.dollar;
    border.add(
      measure,
      row.sought.border,
      row.restricted.border,
      row.blocked.border,
      carriedOf(row, carriage.share, 'border'),
    );
    sea.add(measure, row.sought.sea, row.restricted.sea, row.blocked.sea, carriedOf(row, carriage.share, 'sea'));
    dollar.add(
      measure,
      row.sought.dollar,
      row.restricted.dollar,
      row.blocked.dollar,
      carriedOf(row, carriage.share, 'dollar'),
    );
    if (!isRecorded(channel)) continue;
    if (direction === 'export') recordedExports = addOpen(recordedExports, row, gates.slip);
    if (direction === 'import') recordedImports = addOpen(recordedImports, row, gates.slip);
  }
  const stopped = blocked - rerouted - carriage.carried;
  return {
    byCorridor: { border: border.close(), sea: sea.close(), dollar: dollar.close() },
    blocked,
    rerouted,
    carried: carriage.carried,
    stopped,
    leakage: restricted === 0 ? 1 : 1 - stopped / restricted,
    leakageAt: {
      border: border.leakage(gates.entered.border),
      sea: sea.leakage(gates.entered.sea),
      dollar: dollar.leakage(gates.entered.dollar),
    },
    laxest: gates.laxest,
    rents: gates.rents,
    bite,
    carriedBy: carriage.carriedBy,
    arrivedBy: arrivedBy(params, gates, losses),
    recordedExports,
    recordedImports,
  };
}

// A border that searches does not record what slips through; without a search, goods pass and are counted.
const addOpen = (sum: number, { sought, restricted, blocked, refused }: Row, slip: Gates['slip']): number =>
  sum +
  (sought.border - refused.border - Math.min(restricted.border, blocked.border * (1 + slip.border))) +
  (sought.sea - refused.sea - Math.min(restricted.sea, blocked.sea * (1 + slip.sea))) +
  (sought.dollar - refused.dollar - Math.min(restricted.dollar, blocked.dollar * (1 + slip.dollar)));

/** Flow that arrived by channel. */
function arrivedBy(params: ModelParams, { rows }: Gates, losses: Losses): Flows['arrivedBy'] {
  const places = placesOf(params);
  const arrived = (row: Row | undefined, { lost }: Loss): number => (row === undefined ? 0 : row.base * (1 - lost));
  return {
    commodities: arrived(rows[places.commodities], losses.commodities),
    labour: arrived(rows[places.labour], losses.labour),
    'arms-income': arrived(rows[places['arms-income']], losses['arms-income']),
    consumer: arrived(rows[places.consumer], losses.consumer),
    fuel: arrived(rows[places.fuel], losses.fuel),
    luxury: arrived(rows[places.luxury], losses.luxury),
    'dual-use': arrived(rows[places['dual-use']], losses['dual-use']),
    aid: arrived(rows[places.aid], losses.aid),
    holdings: arrived(rows[places.holdings], losses.holdings),
    settlement: arrived(rows[places.settlement], losses.settlement),
  };
}

// Customs record goods, but not workers' wages, arms or money.
const isRecorded = (channel: ChannelId): boolean =>
  channel === 'commodities' ||
  channel === 'consumer' ||
  channel === 'fuel' ||
  channel === 'luxury' ||
  channel === 'dual-use';

/** Leakage, with its trace: each corridor's gate reduces it, rerouting and carrying raise it. */
export function traceLeakage(tracer: Tracer, before: number, gates: Gates, flows: Flows): number {
  tracer.open('leakage', before, 'mixed');
  tracer.addOwn('previous', 1 - before, 'trade.letterPartial');
  const blocked = { border: 0, sea: 0, dollar: 0 };
  // Summed from the letter alone: rounding in a public total must not reveal anybody's effort.
  let total = 0;
  for (const { restricted, blocked: stopped } of gates.rows) {
    total = total + restricted.border + restricted.sea + restricted.dollar;
    blocked.border += stopped.border;
    blocked.sea += stopped.sea;
    blocked.dollar += stopped.dollar;
  }
  if (total > 0) {
    tracer.add('gate-border', -blocked.border / total, 'trade.effortCurve', 'border');
    tracer.add('gate-sea', -blocked.sea / total, 'trade.effortCurve', 'sea');
    tracer.add('gate-dollar', -blocked.dollar / total, 'trade.effortCurve', 'dollar');
    tracer.add('rerouted', flows.rerouted / total, 'trade.rerouteShare', 'mixed');
    tracer.add('carried', flows.carried / total, 'networks.carryShare', 'mixed');
  }
  return tracer.close(0, 1);
}

/** Names of losses in a trace. */
export type LossName = 'luxury' | 'assets' | 'exports' | 'goods' | 'fuel' | 'jobs' | 'aid' | 'scarcity';

type LossTerms = Readonly<Record<keyof Omit<Loss, 'lost'>, string>>;

// Built once, because building the names for every entry would be most of its cost.
const termsOf = (name: LossName): LossTerms => ({
  border: `${name}-border`,
  sea: `${name}-sea`,
  dollar: `${name}-dollar`,
  bypass: `${name}-bypass`,
  closure: `${name}-closure`,
});
const LOSS_TERMS: Readonly<Record<LossName, LossTerms>> = {
  luxury: termsOf('luxury'),
  assets: termsOf('assets'),
  exports: termsOf('exports'),
  goods: termsOf('goods'),
  fuel: termsOf('fuel'),
  jobs: termsOf('jobs'),
  aid: termsOf('aid'),
  scarcity: termsOf('scarcity'),
};

/** Add a loss to the open account, one term per corridor; `weight` is points per share lost (positive is harmful). */
export function addLoss(
  tracer: Pick<Tracer, 'add'>,
  name: LossName,
  loss: Loss,
  weight: number,
  parameter: string,
): void {
  const terms = LOSS_TERMS[name];
  tracer.add(terms.border, -weight * loss.border, parameter, 'border');
  tracer.add(terms.sea, -weight * loss.sea, parameter, 'sea');
  tracer.add(terms.dollar, -weight * loss.dollar, parameter, 'dollar');
  tracer.add(terms.bypass, weight * loss.bypass, parameter, 'mixed');
  tracer.add(terms.closure, -weight * loss.closure, parameter, 'public');
}
