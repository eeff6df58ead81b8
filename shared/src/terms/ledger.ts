/**
 * Pyongyang's hard currency account for one half-year, US$ million. Invariant:
 * `reserveBefore` + the sum of `sources` = the sum of `uses` + `reserveAfter`.
 */
export interface Ledger {
  readonly reserveBefore: number;
  readonly sources: {
    readonly commodities: number;
    readonly labour: number;
    readonly arms: number;
    readonly holdings: number;
    readonly cyberAndOther: number;
    /** Agreed aid, a neighbour's support (may be negative) and the fungible part of relief goods. */
    readonly transfers: number;
    readonly households: number;
  };
  readonly uses: {
    readonly circle: number;
    readonly security: number;
    readonly programme: number;
    readonly tests: number;
    readonly citizens: number;
    readonly networks: number;
    /** Paid to intermediaries. */
    readonly fees: number;
  };
  readonly reserveAfter: number;
}
