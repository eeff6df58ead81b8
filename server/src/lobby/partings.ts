/** Tables that are on their way out of the memory, by their codes: whoever wants one back waits until it is gone. */
export class Partings {
  readonly #parting = new Map<string, PromiseWithResolvers<void>>();

  has(code: string): boolean {
    return this.#parting.has(code);
  }

  /** Resolves once a table is gone that leaves, or is about to. */
  of(code: string): Promise<void> {
    return this.#know(code).promise;
  }

  /** A table leaves; it is gone when `leaving` is settled. */
  begin(code: string, leaving: Promise<unknown>): void {
    const parting = this.#know(code);
    void leaving.finally(() => {
      this.#parting.delete(code);
      parting.resolve();
    });
  }

  #know(code: string): PromiseWithResolvers<void> {
    const known = this.#parting.get(code) ?? Promise.withResolvers<void>();
    this.#parting.set(code, known);
    return known;
  }
}
