import type { IncomingMessage } from 'node:http';
import type { Config } from '../config.ts';
import { readCode } from '../lib/table-code.ts';
import { addressOf } from './address-of.ts';
import { limiter } from './limits.ts';
import type { Limiter } from './limits.ts';

/** The result of looking up a code: known, unknown, or not looked up because the address guessed too often. */
export type CodeVerdict =
  | { readonly kind: 'known'; readonly code: string }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'wait'; readonly seconds: number };

/** Looks codes up, and slows guessing down through whichever call it comes. Right codes cost nothing. */
export class CodeGuard {
  readonly #wrong: Limiter;
  readonly #isKnown: (code: string) => Promise<boolean>;
  readonly #behindProxy: boolean;

  constructor(config: Config, isKnown: (code: string) => Promise<boolean>) {
    this.#wrong = limiter(config.limits.wrongCodes);
    this.#isKnown = isKnown;
    this.#behindProxy = config.behindProxy;
  }

  /** Checks a code as it was typed. */
  async judge(request: IncomingMessage, typed: string): Promise<CodeVerdict> {
    const address = this.addressOf(request);
    // After too many guesses an address learns nothing more for a while, not even by guessing right.
    const held = await this.#wrong.check(address);
    if (held !== null) return { kind: 'wait', seconds: held };
    const code = readCode(typed);
    if (code !== null && (await this.#isKnown(code))) return { kind: 'known', code };
    const wait = await this.countWrong(request);
    return wait === null ? { kind: 'unknown' } : { kind: 'wait', seconds: wait };
  }

  /** Counts a wrong guess at a code of any kind; returns the seconds to wait, or `null`. */
  countWrong(request: IncomingMessage): Promise<number | null> {
    return this.#wrong.take(this.addressOf(request));
  }

  /** The address of a caller; behind a proxy, the address that the proxy itself saw. */
  addressOf(request: IncomingMessage): string {
    return addressOf(request, this.#behindProxy);
  }
}
