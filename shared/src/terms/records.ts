import { SENDERS, type BasketId, type ByBasket, type BySender, type SenderId } from './vocabulary.ts';

// Written out, since every adjudication builds these many times.

/** Build a record over the three senders. */
export const bySender = <T>(make: (sender: SenderId) => T): BySender<T> => {
  const [us, china, un] = SENDERS;
  return { us: make(us), china: make(china), un: make(un) };
};

/** Build a record over the four baskets. */
export const byBasket = <T>(make: (basket: BasketId) => T): ByBasket<T> => ({
  elite: make('elite'),
  programme: make('programme'),
  finance: make('finance'),
  broad: make('broad'),
});
