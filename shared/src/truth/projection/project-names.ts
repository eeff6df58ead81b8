import { roundTo } from '../../lib/round-to.ts';
import { GRAIN } from '../../terms/grains.ts';
import type { IntermediaryStock } from '../../terms/stocks.ts';
import type { IntermediaryFacts } from '../../terms/scenario.ts';
import { isSender, type SeatId, type SenderId } from '../../terms/vocabulary.ts';
import type { Known } from './sources.ts';
import type { NameView } from '../../terms/seat-view.ts';

type Facts = Known<'scenario' | 'stocks' | 'listings' | 'reports' | 'history'>;

/** Evidence from which a sender knows of a name, percent. */
const KNOWN_FROM = 15;

/**
 * The intermediaries that a seat knows: Pyongyang all its routes; China those on its soil; every sender those
 * on which it has evidence, those before the Committee, and the name in the Panel's first finding.
 */
export function namesOf(world: Facts, seat: SeatId): readonly NameView[] {
  return world.scenario.intermediaries.flatMap((facts) => {
    const stock = world.stocks.networks.intermediaries.find(({ id }) => id === facts.id);
    if (stock === undefined) return [];
    if (!isSender(seat)) return [routeView(world, facts, stock)];
    return isKnown(world, seat, facts, stock) ? [senderView(world, seat, facts, stock)] : [];
  });
}

function isKnown(world: Facts, seat: SenderId, facts: IntermediaryFacts, stock: IntermediaryStock): boolean {
  if (stock.evidence[seat] >= KNOWN_FROM) return true;
  if (seat === 'china' && facts.jurisdiction === 'china') return true;
  if (world.scenario.firstFinding.intermediary === facts.id && seat !== 'china') return true;
  return world.listings.some(({ intermediary }) => intermediary === facts.id);
}

function senderView(world: Facts, seat: SenderId, facts: IntermediaryFacts, stock: IntermediaryStock): NameView {
  const evidence = roundTo(stock.evidence[seat], GRAIN.percent);
  return {
    ...identity(facts, stock),
    status: seenStatus(seat, facts, stock),
    evidence,
    singleSource: roundTo(evidence / Math.max(1, reportsOn(world, seat, facts.id)), GRAIN.percent),
    route: null,
  };
}

function routeView(world: Facts, facts: IntermediaryFacts, stock: IntermediaryStock): NameView {
  const carried = world.history.at(-1)?.flows.carriedBy[stock.id] ?? 0;
  return {
    ...identity(facts, stock),
    status: stock.status,
    evidence: roundTo(stock.exposure, GRAIN.percent),
    singleSource: 0,
    route: {
      capacity: roundTo(stock.capacity, GRAIN.millions),
      carried: roundTo(carried, GRAIN.millions),
      fee: roundTo(stock.fee, GRAIN.share),
    },
  };
}

const identity = (
  { id, name, trade, jurisdiction, corridor }: IntermediaryFacts,
  { generation }: IntermediaryStock,
) => ({
  id,
  name: generation === 0 ? name : `${name} ${generation + 1}`,
  trade,
  jurisdiction,
  corridor,
});

/**
 * The visible status: only the authority that gave a warning and the firm's owners know of it, not the other senders.
 */
function seenStatus(seat: SenderId, facts: IntermediaryFacts, { status }: IntermediaryStock): NameView['status'] {
  if (status !== 'warned') return status;
  return seat === 'china' && facts.jurisdiction === 'china' ? 'warned' : 'open';
}

/** The number of reports a seat has on a name; the fewer, the more of its evidence comes from a single source. */
const reportsOn = (world: Facts, seat: SenderId, id: string): number =>
  world.reports.filter(
    ({ by, shownTo, published, reading }) =>
      reading.kind === 'name' && reading.intermediary === id && (by === seat || published || shownTo.includes(seat)),
  ).length;
