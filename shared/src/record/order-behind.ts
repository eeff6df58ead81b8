import type { World } from '../truth/world.ts';

/** An order and who gave it, as an event tells them: neither was read or judged yet. */
export interface OrderBehind {
  readonly by: unknown;
  readonly order: unknown;
}

/**
 * Find the order behind an event of a log, or behind it and the one that follows. What an order does at once begins with an
 * event that tells the order; `null` if this one begins none.
 */
export function orderBehind(world: World, event: unknown, following: unknown): OrderBehind | null {
  const part = (...path: readonly string[]): unknown => partOf(event, ...path);
  const kind = part('kind');
  switch (kind) {
    case 'order-sealed':
      return { by: part('seat'), order: part('order') };
    case 'text-tabled':
      return { by: part('draft', 'tabledBy'), order: { kind: 'table-text', blanks: part('draft', 'blanks') } };
    case 'vote-cast':
      return { by: part('seat'), order: { kind: 'cast-vote', text: world.draft?.id, vote: part('vote') } };
    case 'points-spent':
      return { by: part('seat'), order: paidOrder(part('on'), following) };
    case 'family-ticked':
      return { by: part('by'), order: { kind: 'tick-family', family: part('family'), ticked: part('ticked') } };
    case 'listing-proposed':
      return {
        by: part('listing', 'by'),
        order: { kind: 'propose-listing', intermediary: part('listing', 'intermediary') },
      };
    case 'hold-placed':
      return { by: part('by'), order: { kind: 'place-hold', listing: part('listing') } };
    case 'report-shown':
      return shownReport(world, event, following);
    case 'report-published':
      return { by: 'un', order: { kind: 'handle-finding', report: part('report'), handling: 'publish' } };
    case 'proof-shown':
      return { by: part('proof', 'from'), order: openedBooks(event) };
    case 'agreement-offered':
      return { by: part('agreement', 'offeredBy'), order: offer(event) };
    case 'agreement-signed':
    case 'agreement-declined': {
      const answer = kind === 'agreement-signed' ? 'sign' : 'decline';
      return { by: part('by'), order: { kind: 'answer-agreement', agreement: part('agreement'), answer } };
    }
    case 'procedure-invoked':
      return {
        by: part('case', 'invokedBy'),
        order: { kind: 'invoke-procedure', report: part('case', 'report'), remedy: part('case', 'remedy') },
      };
    case 'procedure-judged':
      return { by: part('by'), order: { kind: 'judge-procedure', case: part('case'), inFavour: part('inFavour') } };
    default:
      return null;
  }
}

/** What a value of unknown make has under a path of its own keys; `undefined` where it has nothing. */
export function partOf(value: unknown, ...path: readonly string[]): unknown {
  let part = value;
  for (const key of path) {
    if (typeof part !== 'object' || part === null || !Object.hasOwn(part, key)) return undefined;
    part = Reflect.get(part, key);
  }
  return part;
}

/** Two orders are paid at once; what the votes were gathered for stands in the event after. */
const paidOrder = (on: unknown, following: unknown): unknown =>
  on === 'gather-votes' ? { kind: on, votes: partOf(following, 'votes') } : { kind: on };

/** A report is shown by who shows the proof. The Panel has an order of its own for its files. */
function shownReport(world: World, event: unknown, following: unknown): OrderBehind {
  const report = partOf(event, 'report');
  const to = partOf(event, 'to');
  const by = partOf(following, 'proof', 'from');
  const isFinding = by === 'un' && world.reports.some((one) => one.id === report && one.by === 'un');
  const order = isFinding
    ? { kind: 'handle-finding', report, handling: 'show', to }
    : { kind: 'pass-report', report, to };
  return { by, order };
}

function openedBooks(event: unknown): unknown {
  const to = partOf(event, 'proof', 'to');
  return partOf(event, 'proof', 'shown', 'kind') === 'border-flow'
    ? { kind: 'show-border-flow', to }
    : { kind: 'show-ledger-page', corridor: partOf(event, 'proof', 'shown', 'corridor'), to };
}

function offer(event: unknown): unknown {
  const term = (name: string): unknown => partOf(event, 'agreement', name);
  const terms = {
    parties: term('parties'),
    terms: term('terms'),
    rounds: term('rounds'),
    secret: term('secret'),
    condition: term('condition'),
  };
  return { kind: 'offer-agreement', terms };
}
