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
    /**
     * Levies, licences and trading houses at home; in games of rules 1 and 2 also what `counterfeiting` and `cyber` have
     * now.
     */
    readonly cyberAndOther: number;
    readonly counterfeiting?: number;
    readonly cyber?: number;
    /** Money put into illicit trades that came back; absent in games of rules 1 and 2. */
    readonly stakes?: number;
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
    /** Put into illicit trades; absent in games of rules 1 and 2. */
    readonly illicit?: number;
  };
  readonly reserveAfter: number;
}
