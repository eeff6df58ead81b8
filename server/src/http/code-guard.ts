import type { IncomingMessage } from 'node:http';
import type { Config } from '../config.ts';
import { readCode } from '../lib/table-code.ts';
import { addressOf } from './address-of.ts';
import type { Limiter, Limits } from './limits.ts';
import { UsedCodes } from './used-codes.ts';

/** The result of looking up a code: known, unknown, or not looked up because too much was guessed. */
export type CodeVerdict =
  | { readonly kind: 'known'; readonly code: string }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'wait'; readonly seconds: number };

/** Says whether whoever asks has shown that they belong to a table: by a token or a personal code that is known there. */
export type Proof = (code: string) => Promise<boolean>;

// A code is one of 2^30. Wrong ones cost: 60 a minute by address and 600 in all, and when either is used up what is not proved is
// looked up at 2 a second by address and 20 in all. So an address tries 10,800 codes an hour at most and everybody together
// 108,000: among 1,000 tables that finds one in 99 hours, or in 10 if the whole world guesses. A personal code is one of 2^50 and
// a token of 2^132: those prove themselves, at whatever rate they come.
const OF_EVERYBODY = 10;
const IN_DOUBT = { points: 2, seconds: 1 };
const WAIT_SECONDS = 4;
const ALL = 'all';

/** Looks codes up, and slows guessing down through whichever call it comes. Right codes cost nothing. */
export class CodeGuard {
  readonly #wrong: Limiter;
  readonly #wrongOfAll: Limiter;
  readonly #inDoubt: Limiter;
  readonly #inDoubtOfAll: Limiter;
  readonly #used = new UsedCodes();
  readonly #isKnown: (code: string) => Promise<boolean>;
  readonly #behindProxy: boolean;

  constructor({ limits, behindProxy }: Config, shared: Limits, isKnown: (code: string) => Promise<boolean>) {
    const { points, seconds } = limits.wrongCodes;
    this.#wrong = shared.limiter('wrong', limits.wrongCodes);
    this.#wrongOfAll = shared.limiter('wrong-all', { points: points * OF_EVERYBODY, seconds });
    this.#inDoubt = shared.limiter('doubt', IN_DOUBT);
    this.#inDoubtOfAll = shared.limiter('doubt-all', { ...IN_DOUBT, points: IN_DOUBT.points * OF_EVERYBODY });
    this.#isKnown = isKnown;
    this.#behindProxy = behindProxy;
  }

  /**
   * Checks a code as it was typed. Other people's guesses never hold up whoever proves to belong to the table, nor whoever
   * brings a code that somebody used from the same address before: there it is no secret.
   */
  async judge(
    request: IncomingMessage,
    typed: string,
    proof: Proof = () => Promise.resolve(false),
  ): Promise<CodeVerdict> {
    const address = this.addressOf(request);
    const code = readCode(typed);
    const isFree = code !== null && ((await proof(code)) || this.#used.has(address, code));
    if (!isFree && (await this.#isHeld(address))) return { kind: 'wait', seconds: WAIT_SECONDS };
    if (code !== null && (await this.#isKnown(code))) {
      this.#used.add(address, code);
      return { kind: 'known', code };
    }
    const wait = await this.countWrong(request);
    return wait === null ? { kind: 'unknown' } : { kind: 'wait', seconds: wait };
  }

  /** Counts a wrong guess at a code of any kind; returns the seconds to wait, or `null`. */
  async countWrong(request: IncomingMessage): Promise<number | null> {
    const own = await this.#wrong.take(this.addressOf(request));
    const all = await this.#wrongOfAll.take(ALL);
    return own === null && all === null ? null : WAIT_SECONDS;
  }

  /** Notes that a table was opened from an address: whoever else comes from there with its code is not guessing. */
  opened(request: IncomingMessage, code: string): void {
    this.#used.add(this.addressOf(request), code);
  }

  /** The address of a caller; behind a proxy, the address that the proxy itself saw. */
  addressOf(request: IncomingMessage): string {
    return addressOf(request, this.#behindProxy);
  }

  /** Whether too much was guessed for one more to be looked up just now. */
  async #isHeld(address: string): Promise<boolean> {
    const [own, all] = [await this.#wrong.check(address), await this.#wrongOfAll.check(ALL)];
    if (own === null && all === null) return false;
    return (await this.#inDoubt.take(address)) !== null || (await this.#inDoubtOfAll.take(ALL)) !== null;
  }
}
