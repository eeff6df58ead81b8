// A class opens a few dozen tables, a school a few hundred.
const MAX_CODES = 500;
const MAX_ADDRESSES = 5_000;

/** Remembers which codes were used from which address; the oldest are forgotten. */
export class UsedCodes {
  readonly #byAddress = new Map<string, Set<string>>();

  has(address: string, code: string): boolean {
    return this.#byAddress.get(address)?.has(code) ?? false;
  }

  add(address: string, code: string): void {
    const codes = this.#byAddress.get(address) ?? new Set();
    // Put last again: the first are those that were not used for longest.
    this.#byAddress.delete(address);
    codes.delete(code);
    this.#byAddress.set(address, codes.add(code));
    dropFirst(codes, MAX_CODES);
    dropFirst(this.#byAddress, MAX_ADDRESSES);
  }
}

function dropFirst(held: Set<string> | Map<string, unknown>, most: number): void {
  for (const key of held.keys()) {
    if (held.size <= most) return;
    held.delete(key);
  }
}
