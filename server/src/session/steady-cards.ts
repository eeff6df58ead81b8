import type { TableCard } from '@letter/shared/protocol';

/** A card whose talk or readiness alone has changed is shown again at most so often. */
const CALM_MS = 3_000;

/**
 * Keeps the cards of tables from changing with every message. What a host acts on is shown at once: the phase, who is
 * there, what a table needs. Shares of the talk and who is ready follow in a few seconds. A card that stays is the same
 * object, of which nothing travels.
 */
export class SteadyCards {
  readonly #shown = new Map<number, { readonly card: TableCard; readonly at: number }>();

  /** The cards to show at a moment of the steady clock, for the cards as they are. */
  fit(cards: readonly TableCard[], now: number): readonly TableCard[] {
    return cards.map((card) => {
      const before = this.#shown.get(card.number);
      if (before !== undefined && isSame(before.card, card)) return before.card;
      if (before !== undefined && now - before.at < CALM_MS && isSame(withoutCalm(before.card), withoutCalm(card)))
        return before.card;
      this.#shown.set(card.number, { card, at: now });
      return card;
    });
  }
}

const isSame = (a: object, b: object): boolean => JSON.stringify(a) === JSON.stringify(b);

const NO_TALK: TableCard['talk'] = { us: 0, china: 0, un: 0, dprk: 0 };

const withoutCalm = ({ posts, ...card }: TableCard): object => ({
  ...card,
  talk: NO_TALK,
  posts: Object.values(posts).map((post) => ({ ...post, isReady: false })),
});
