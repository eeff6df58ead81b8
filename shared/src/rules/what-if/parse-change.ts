import { err, ok, type Result } from '../../lib/result.ts';
import {
  BASKETS,
  CORRIDORS,
  EFFORTS,
  SEATS,
  isSender,
  type BasketId,
  type CorridorId,
  type Effort,
} from '../../terms/vocabulary.ts';
import { EFFORT_BOUNDS, type WhatIfChange, type WhatIfFault } from '../../terms/what-if.ts';
import { BOUND_SIGNS } from './write-change.ts';

type Parsed = Result<WhatIfChange, WhatIfFault>;

/** No change that is understood is longer. */
export const LONGEST_CHANGE = 60;
const MOST_ROUNDS = 99;

const EFFORT = /^([a-z]+)\.effort(?:\.([a-z]+))?(>=|<=|=)(\d+)@(\d+)$/u;
const AT = /^(no-text|common-list|no-burden|no-test)@(\d+)$/u;
const TEXT = /^text@(\d+):(\d+)$/u;
const LETTER = /^no-letter(?:\.([a-z]+))?(?:\.([a-z]+))?$/u;

/** The change that somebody typed, as `writeChange` writes it; a fault says what was wrong and how it is written. */
export function parseChange(typed: string): Parsed {
  const text = typed.trim();
  if (text.length > LONGEST_CHANGE) return unreadable(`${text.slice(0, LONGEST_CHANGE)}…`);
  if (text === 'no-test') return ok({ kind: 'no-test', round: null });
  const effort = EFFORT.exec(text);
  if (effort !== null) return effortOf(effort);
  const letter = LETTER.exec(text);
  if (letter !== null) return letterOf(letter);
  const earlier = TEXT.exec(text);
  if (earlier !== null) return earlierOf(Number(earlier[1]), Number(earlier[2]));
  const [, kind, at] = AT.exec(text) ?? [];
  if (kind === undefined) return unreadable(text);
  const round = Number(at);
  if (!isRound(round)) return badRound(round);
  switch (kind) {
    case 'no-text':
      return ok({ kind, round });
    case 'no-test':
      return ok({ kind, round });
    case 'common-list':
      return ok({ kind, from: round });
    default:
      return ok({ kind: 'no-burden', from: round });
  }
}

function effortOf([, who = '', on, sign, amount, at]: readonly string[]): Parsed {
  const by = SEATS.find((seat) => seat === who);
  if (by === undefined) return fault('unknown-seat', `There is no seat "${who}"; the senders are us, china and un.`);
  if (!isSender(by)) return fault('no-own-corridor', 'The DPRK polices no corridor; the senders are us, china and un.');
  const basket = on === undefined ? null : BASKETS.find((one) => one === on);
  if (basket === undefined) return unknownBasket(on ?? '');
  const level = Number(amount);
  if (!isEffort(level)) return fault('bad-level', `An effort is 0, 1, 2 or 3, and not ${level}.`);
  const from = Number(at);
  if (!isRound(from)) return badRound(from);
  const bound = EFFORT_BOUNDS.find((one) => BOUND_SIGNS[one] === sign) ?? 'exactly';
  return ok({ kind: 'effort', by, basket, bound, level, from });
}

/** A letter is named by its corridor, its basket, or both. */
function letterOf([, first, second]: readonly (string | undefined)[]): Parsed {
  const places: { corridor: CorridorId | null; basket: BasketId | null } = { corridor: null, basket: null };
  if (first === undefined) return ok({ kind: 'no-letter', ...places });
  const corridor = CORRIDORS.find((one) => one === first);
  if (corridor !== undefined) {
    if (second === undefined) return ok({ kind: 'no-letter', corridor, basket: null });
    const basket = BASKETS.find((one) => one === second);
    return basket === undefined ? unknownBasket(second) : ok({ kind: 'no-letter', corridor, basket });
  }
  const basket = BASKETS.find((one) => one === first);
  if (basket !== undefined && second === undefined) return ok({ kind: 'no-letter', corridor: null, basket });
  if (second === undefined) return unknownBasket(first);
  return fault('unknown-corridor', `There is no corridor "${first}"; they are ${CORRIDORS.join(', ')}.`);
}

function earlierOf(round: number, to: number): Parsed {
  if (!isRound(round)) return badRound(round);
  if (!isRound(to)) return badRound(to);
  if (to >= round)
    return fault('not-earlier', `Round ${to} is not earlier than round ${round}, in which the text was adopted.`);
  return ok({ kind: 'text-earlier', round, to });
}

const isRound = (round: number): boolean => round >= 1 && round <= MOST_ROUNDS;
const isEffort = (level: number): level is Effort => EFFORTS.some((one) => one === level);

const fault = (code: WhatIfFault['code'], sentence: string): Parsed => err({ code, sentence });
const badRound = (round: number): Parsed => fault('bad-round', `A round is a number from 1 to 99, and not ${round}.`);
const unknownBasket = (name: string): Parsed =>
  fault('unknown-basket', `There is no basket "${name}"; they are ${BASKETS.join(', ')}.`);
const unreadable = (text: string): Parsed =>
  fault(
    'unreadable-change',
    `"${text}" is no change. Changes are written like china.effort>=2@3, no-text@4, text@4:2, common-list@1, no-burden@1, no-test@5 or no-letter.dollar.elite.`,
  );
