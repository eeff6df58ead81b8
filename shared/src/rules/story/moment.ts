import type { Agreement, Term } from '../../terms/agreement.ts';
import type { Headline } from '../../terms/public-record.ts';

/** An agreement of weight that held in a round, as far as its reader can know. */
export interface KeptTreaty {
  readonly kind: 'kept';
  readonly agreement: Agreement;
  /** The number of rounds for which it has now held. */
  readonly rounds: number;
  /** Whether its term ended with this round. */
  readonly isOver: boolean;
}

/** What a moment tells: a public fact, a treaty that held, or what the seat alone learned. */
export type Told =
  | { readonly kind: 'public'; readonly line: Headline }
  | KeptTreaty
  /** Pyongyang: a milestone of its programme. */
  | { readonly kind: 'milestone' }
  /** Pyongyang: routes that were closed in this round, by id. */
  | { readonly kind: 'routes'; readonly names: readonly string[] };

/** One thing that happened in a round, with its place in the ranking. */
export interface Moment {
  readonly told: Told;
  /** Moments with one key would be told in the same sentence. */
  readonly key: string;
  /** 0-100: how much it matters to everybody, before it is repeated. */
  readonly weight: number;
  /** For how many rounds running it has now happened; 1 if it is new. */
  readonly running: number;
}

/** Terms that change what Pyongyang does or gets: a treaty with one of them is a treaty of weight. */
function weightOfTerm(term: Term): number {
  switch (term.kind) {
    case 'freeze':
      return term.share >= 50 ? 30 : 24;
    case 'ease':
    case 'release':
      return 20;
    case 'license':
      return 14;
    case 'provide':
      return term.amount >= 200 ? 16 : term.what === 'meeting' ? 12 : 6;
    case 'refrain':
      return term.from === 'nuclear' || term.from === 'long-range' ? 14 : 6;
    case 'enforce':
      return 2 + 3 * term.atLeast;
    case 'vote':
      return 2;
  }
}

/** How much an agreement matters, 0-50: its weightiest promise, and a little for each other one. */
export function weightOfTreaty({ terms }: Pick<Agreement, 'terms'>): number {
  const weights = terms.map(weightOfTerm).toSorted((a, b) => b - a);
  const [first = 0, ...others] = weights;
  return Math.min(50, first + others.reduce((sum, one) => sum + one, 0) / 4);
}
