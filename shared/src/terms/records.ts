import { SENDERS } from './vocabulary.ts';
import type {
  BasketId,
  ByBasket,
  ByCorridor,
  ByMeasure,
  BySender,
  ByTrade,
  CorridorId,
  MeasureId,
  SenderId,
  TradeId,
} from './vocabulary.ts';

// Written out for speed, because every adjudication builds many of these.

/** A record of the three senders. */
export const bySender = <T>(make: (sender: SenderId) => T): BySender<T> => {
  const [us, china, un] = SENDERS;
  return { us: make(us), china: make(china), un: make(un) };
};

/** A record of the four baskets. */
export const byBasket = <T>(make: (basket: BasketId) => T): ByBasket<T> => ({
  elite: make('elite'),
  programme: make('programme'),
  finance: make('finance'),
  broad: make('broad'),
});

/** A record of the three illicit trades. */
export const byTrade = <T>(make: (trade: TradeId) => T): ByTrade<T> => ({
  arms: make('arms'),
  counterfeiting: make('counterfeiting'),
  cyber: make('cyber'),
});

// A look into a record with the name as a variable takes several times as long as a comparison or two.

/** What a record of the corridors holds for one. */
export const atCorridor = <T>({ border, sea, dollar }: ByCorridor<T>, corridor: CorridorId): T =>
  corridor === 'border' ? border : corridor === 'sea' ? sea : dollar;

/** What a record of the measures holds for one. */
export function atMeasure<T>(of: ByMeasure<T>, measure: MeasureId): T {
  switch (measure) {
    case 'luxury':
      return of.luxury;
    case 'travel-assets':
      return of['travel-assets'];
    case 'dual-use':
      return of['dual-use'];
    case 'arms':
      return of.arms;
    case 'financial':
      return of.financial;
    case 'trade':
      return of.trade;
    case 'aid':
      return of.aid;
  }
}
