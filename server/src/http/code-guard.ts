import type { IncomingMessage } from 'node:http';
import type { Config } from '../config.ts';
import { readCode } from '../lib/table-code.ts';
import { limiter } from './limits.ts';
import type { Limiter } from './limits.ts';

/** What became of a code somebody brought: known, not known, or not looked at because the address guessed too often. */
export type CodeVerdict =
  | { readonly kind: 'known'; readonly code: string }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'wait'; readonly seconds: number };

/** Looks codes up, and slows down who guesses them, whichever way the guess comes in. Right codes cost nothing. */
export class CodeGuard {
  readonly #wrong: Limiter;
  readonly #isKnown: (code: string) => Promise<boolean>;
  readonly #behindProxy: boolean;

  constructor(config: Config, isKnown: (code: string) => Promise<boolean>) {
    this.#wrong = limiter(config.limits.wrongCodes);
    this.#isKnown = isKnown;
    this.#behindProxy = config.behindProxy;
  }

  /** Judge a code as it was typed. */
  async judge(request: IncomingMessage, typed: string): Promise<CodeVerdict> {
    const address = this.addressOf(request);
    // Who has guessed too often learns nothing more for a while, not even by guessing right.
    const held = await this.#wrong.check(address);
    if (held !== null) return { kind: 'wait', seconds: held };
    const code = readCode(typed);
    if (code !== null && (await this.#isKnown(code))) return { kind: 'known', code };
    const wait = await this.countWrong(request);
    return wait === null ? { kind: 'unknown' } : { kind: 'wait', seconds: wait };
  }

  /** Count a wrong guess at a code of any kind; the answer is the seconds to wait, or `null`. */
  countWrong(request: IncomingMessage): Promise<number | null> {
    return this.#wrong.take(this.addressOf(request));
  }

  /** The address of a caller; behind a proxy, the one that the proxy itself saw. */
  addressOf(request: IncomingMessage): string {
    const forwarded = this.#behindProxy ? request.headers['x-forwarded-for'] : undefined;
    const last = typeof forwarded === 'string' ? forwarded.split(',').at(-1)?.trim() : undefined;
    return last ?? request.socket.remoteAddress ?? 'unknown';
  }
}
