/** How a delegation of several decides. */
export const DELEGATION_RULES = ['head', 'majority', 'portfolio'] as const;
/** How a delegation of several decides: its head, more than half of those present, or each on their own levers. */
export type DelegationRule = (typeof DELEGATION_RULES)[number];

/** One of several people in a delegation, as its rules see them. */
export interface Delegate {
  readonly id: string;
  /** Here, or away for so short a time that they are waited for. */
  readonly isPresent: boolean;
  /** Came late: talks and suggests, and decides from the next round on. */
  readonly isAdviser: boolean;
}

/** A delegation as its rules see it; its people stand in the order in which they sat down. */
export interface Delegation {
  readonly rule: DelegationRule;
  /** Who leads it now; `null` only where nobody sits. */
  readonly head: string | null;
  readonly delegates: readonly Delegate[];
}

/** Who decides on a matter of a delegation. */
export type Decider =
  | { readonly kind: 'anybody' }
  | { readonly kind: 'person'; readonly id: string }
  | { readonly kind: 'majority' };

/** Who of a delegation is for something, and who against it. */
export interface Sides {
  readonly for: readonly string[];
  readonly against: readonly string[];
}
