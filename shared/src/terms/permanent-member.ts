/** Permanent members of the Security Council without a seat at the table. */
export const PERMANENT_MEMBERS = ['russia', 'france', 'uk'] as const;
export type PermanentMemberId = (typeof PERMANENT_MEMBERS)[number];

/** What a text does that a permanent member may refuse: new restrictions, a mandate of the Panel, the procedure. */
export const VETO_GROUNDS = ['adds', 'panel', 'procedure'] as const;
export type VetoGround = (typeof VETO_GROUNDS)[number];

/** One reason for which a permanent member vetoes. */
export interface VetoRule {
  readonly ground: VetoGround;
  /** The half-year from which it vetoes on this ground. */
  readonly from: { readonly year: number; readonly half: 1 | 2 };
  /** Whether a text that also eases what is in force escapes the veto. */
  readonly unlessEases: boolean;
}

/** A permanent member without a seat, played by a public rule; without grounds it votes as one of the thirteen. */
export interface PermanentMember {
  readonly id: PermanentMemberId;
  /** Its place among the thirteen leanings of the scenario: 0 is the first of the list. */
  readonly place: number;
  readonly vetoes: readonly VetoRule[];
}
