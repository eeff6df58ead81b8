import type { Delegate, Delegation, DelegationRule } from '../../terms/delegation.ts';

/** People from whom on a delegation decides by majority where nobody said otherwise. */
const MAJORITY_FROM = 3;

/** The rule of a delegation of so many people; `null` leaves it to their number. */
export const ruleFor = (chosen: DelegationRule | null, people: number): DelegationRule =>
  chosen ?? (people < MAJORITY_FROM ? 'head' : 'majority');

/** Who leads a delegation: the one it chose while they are present, else the first of those present to have sat down. */
export function headOf(chosen: string | null, delegates: readonly Delegate[]): string | null {
  const deciding = decidersAmong(delegates);
  const kept = deciding.find(({ id }) => id === chosen);
  const next = kept?.isPresent === true ? kept : deciding.find(({ isPresent }) => isPresent);
  return (next ?? kept ?? deciding[0])?.id ?? null;
}

/** Those who decide: everybody but advisers, and these where nobody else is left. */
export function decidersAmong(delegates: readonly Delegate[]): readonly Delegate[] {
  const full = delegates.filter(({ isAdviser }) => !isAdviser);
  return full.length === 0 ? delegates : full;
}

/** Ids of those who decide and are present. */
export const presentOf = ({ delegates }: Pick<Delegation, 'delegates'>): readonly string[] =>
  decidersAmong(delegates).flatMap(({ id, isPresent }) => (isPresent ? [id] : []));

/** Those of the present that a majority takes: more than half. */
export const majorityOf = (present: number): number => Math.floor(present / 2) + 1;
