import { SENDERS } from './vocabulary.ts';
import type { BasketId, ByBasket, BySender, ByTrade, SenderId, TradeId } from './vocabulary.ts';

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
