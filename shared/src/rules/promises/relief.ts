import {
  isRelief,
  snapBackOf,
  type Agreement,
  type AgreementTerms,
  type ReliefEnd,
  type ReliefTerm,
  type Term,
} from '../../terms/agreement.ts';
import {
  CORRIDOR_OF,
  SENDERS,
  isSender,
  type BasketId,
  type CorridorId,
  type TestKind,
} from '../../terms/vocabulary.ts';
import type { SeatId } from '../../terms/vocabulary.ts';
import type { PublicRound } from '../../terms/public-record.ts';

// Relief has a life of its own: it stands for the rounds of its agreement, also after Pyongyang broke its word, unless
// it falls back. What the Council adopted only the Committee can exempt, by consensus: all three senders must be party.

/** A letter applied only up to a level in one corridor. */
export interface Ease {
  readonly corridor: CorridorId;
  readonly basket: BasketId;
  readonly level: 0 | 2;
  /** Whether it is an exemption by the Committee, which reaches below what the Council adopted. */
  readonly isExemption: boolean;
  /** Round of the agreement: a later text, or a later measure of the corridor's own sender, goes before it. */
  readonly since: number;
}

/** A promise of relief that stands, and its agreement. */
export interface StandingRelief {
  readonly agreement: Agreement;
  readonly term: ReliefTerm;
}

/** Whether the Committee's three senders are all party to an agreement, so that it can exempt from Council texts. */
export const isByCommittee = ({ parties }: Pick<AgreementTerms, 'parties'>): boolean =>
  SENDERS.every((sender) => parties.includes(sender));

/** When and why the relief of a party ended early; `null` while it has not. */
export const reliefEndOf = ({ reliefEnds = [] }: Pick<Agreement, 'reliefEnds'>, by: SeatId): ReliefEnd | null =>
  reliefEnds.find((end) => end.by === by) ?? null;

/** Whether all parties have signed an agreement whose rounds include this one. */
const isSignedFor = ({ parties, signed, from, until }: Agreement, round: number): boolean =>
  from <= round && round <= until && parties.every((party) => signed.includes(party));

/** Whether the relief that a party promised in a signed agreement stands in a round. */
export function isReliefStanding(agreement: Agreement, by: SeatId, round: number): boolean {
  if (!isSignedFor(agreement, round)) return false;
  const end = reliefEndOf(agreement, by);
  return end === null || round < end.from;
}

/** All relief that stands in a round with this test: a test suspends what holds only while there is none. */
export function reliefStanding(
  agreements: readonly Agreement[],
  round: number,
  test: TestKind = 'none',
): readonly StandingRelief[] {
  const standing: StandingRelief[] = [];
  for (const agreement of agreements) {
    if (test !== 'none' && agreement.condition === 'while-no-test') continue;
    if (!isSignedFor(agreement, round)) continue;
    for (const term of agreement.terms) {
      if (isRelief(term) && isReliefStanding(agreement, term.by, round)) standing.push({ agreement, term });
    }
  }
  return standing;
}

/** The eased letters among relief that stands. */
export const easesIn = (standing: readonly StandingRelief[]): readonly Ease[] =>
  standing.flatMap(({ agreement, term }) =>
    term.kind === 'ease' && isSender(term.by)
      ? [
          {
            corridor: CORRIDOR_OF[term.by],
            basket: term.basket,
            level: term.level,
            isExemption: isByCommittee(agreement),
            since: agreement.from,
          },
        ]
      : [],
  );

/** Whether an agreement contains any promise of relief. */
export const hasRelief = ({ terms }: { readonly terms: readonly Term[] }): boolean => terms.some(isRelief);

/** What shows that Pyongyang broke its word: the tests on record, and the breaches announced. */
export interface WordBroken {
  readonly record: readonly Pick<PublicRound, 'round' | 'test'>[];
  readonly breaches: readonly { readonly by: SeatId; readonly agreement: string }[];
}

/** Whether Pyongyang is seen to have broken an agreement, or tested while a test voids it. */
export const isWordBroken = (agreement: Agreement, { record, breaches }: WordBroken): boolean =>
  breaches.some(({ by, agreement: broken }) => by === 'dprk' && broken === agreement.id) ||
  (agreement.condition === 'while-no-test' &&
    record.some(({ round, test }) => test !== 'none' && agreement.from <= round && round <= agreement.until));

/** Whether a party may take its relief back by its own choice in this round. */
export const maySnapBack = (agreement: Agreement, by: SeatId, round: number, seen: WordBroken): boolean =>
  snapBackOf(agreement) === 'choice' &&
  agreement.terms.some((term) => isRelief(term) && term.by === by) &&
  isReliefStanding(agreement, by, round) &&
  isWordBroken(agreement, seen);
