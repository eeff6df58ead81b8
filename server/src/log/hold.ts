/** A record that is held until it is let go, or until the process ends. */
export interface Claim {
  /** Resolves with the reason if the record is lost to another server; it never rejects. */
  readonly lost: Promise<string>;
  release(): Promise<void>;
}
