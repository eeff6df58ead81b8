import type { IntermediaryStock } from '../../model/stocks.ts';
import type { CorridorId } from '../../engine/vocabulary.ts';

// Nine fictional names. A third is linked to the US and a third lies in third states; no name stands for a real firm, and
// no card says how anything is done. Capacity, fee and exposure are estimates: capacities add up to about a quarter of the
// trade that a full embargo blocks, in line with C14; fees start at 8-15% and rise (S95).

interface NamedIntermediary {
  readonly id: string;
  readonly name: string;
  readonly trade: 'trader' | 'bank' | 'shipper' | 'broker';
  readonly jurisdiction: 'china' | 'us-linked' | 'third-state';
  readonly corridor: CorridorId;
  /** US$ million a half-year. */
  readonly capacity: number;
  /** Share of what it carries. */
  readonly fee: number;
  /** 0-100 at the start. */
  readonly exposure: number;
}

const NAMED = [
  {
    id: 'tolma-river-bank',
    name: 'Tolma River Bank',
    trade: 'bank',
    jurisdiction: 'china',
    corridor: 'border',
    capacity: 70,
    fee: 0.08,
    exposure: 30,
  },
  {
    id: 'juniper-lane',
    name: 'Juniper Lane Supply',
    trade: 'trader',
    jurisdiction: 'china',
    corridor: 'border',
    capacity: 110,
    fee: 0.1,
    exposure: 25,
  },
  {
    id: 'sable-hill',
    name: 'Sable Hill Minerals',
    trade: 'broker',
    jurisdiction: 'china',
    corridor: 'border',
    capacity: 80,
    fee: 0.11,
    exposure: 15,
  },
  {
    id: 'harbour-light',
    name: 'Harbour Light Trading',
    trade: 'trader',
    jurisdiction: 'third-state',
    corridor: 'sea',
    capacity: 70,
    fee: 0.12,
    exposure: 35,
  },
  {
    id: 'eastmere',
    name: 'Eastmere Shipping',
    trade: 'shipper',
    jurisdiction: 'third-state',
    corridor: 'sea',
    capacity: 80,
    fee: 0.13,
    exposure: 20,
  },
  {
    id: 'castor-reach',
    name: 'Castor Reach Lines',
    trade: 'shipper',
    jurisdiction: 'us-linked',
    corridor: 'sea',
    capacity: 45,
    fee: 0.15,
    exposure: 15,
  },
  {
    id: 'marrow-pike',
    name: 'Marrow & Pike Brokers',
    trade: 'broker',
    jurisdiction: 'us-linked',
    corridor: 'dollar',
    capacity: 70,
    fee: 0.12,
    exposure: 20,
  },
  {
    id: 'calder-trust',
    name: 'Calder Bay Trust',
    trade: 'bank',
    jurisdiction: 'us-linked',
    corridor: 'dollar',
    capacity: 60,
    fee: 0.14,
    exposure: 25,
  },
  {
    id: 'low-meridian',
    name: 'Low Meridian Exchange',
    trade: 'bank',
    jurisdiction: 'third-state',
    corridor: 'dollar',
    capacity: 55,
    fee: 0.1,
    exposure: 30,
  },
] as const satisfies readonly NamedIntermediary[];

/** Static facts: name, trade, jurisdiction, corridor. */
export const january2016Intermediaries = NAMED.map(({ id, name, trade, jurisdiction, corridor }) => ({
  id,
  name,
  trade,
  jurisdiction,
  corridor,
}));

// The unpublished file of round 1 (design review, section 5), and a lead on a US-linked name.
const panelHolds = (id: string): number => (id === 'harbour-light' ? 55 : id === 'calder-trust' ? 30 : 0);

/** Their stocks when the game opens; the Panel already holds something on two of them. */
export const january2016IntermediaryStocks: readonly IntermediaryStock[] = NAMED.map((named) => ({
  id: named.id,
  corridor: named.corridor,
  capacity: named.capacity,
  fee: named.fee,
  exposure: named.exposure,
  evidence: { us: 0, china: 0, un: panelHolds(named.id) },
  status: 'open',
  generation: 0,
}));
