/** Stands for the next number of the list; a text that begins with it has it twice. */
const MARK = '~';

/** JSON without its broken numbers, and those: a list of them takes a third of their digits. */
export interface Split {
  readonly text: string;
  readonly numbers: readonly number[];
}

/** Take the numbers that are not whole out of something that JSON can tell. */
export function splitNumbers(value: unknown): Split {
  const numbers: number[] = [];
  const text = JSON.stringify(value, (_, part: unknown) => {
    if (typeof part === 'string') return part.startsWith(MARK) ? MARK + part : part;
    if (typeof part !== 'number' || (Number.isInteger(part) && !Object.is(part, -0))) return part;
    numbers.push(part);
    return MARK;
  });
  // As long as it has to be: a list that grew has room for more.
  return { text, numbers: numbers.slice() };
}

/** Put the numbers back; the list of things that was split. */
export function withNumbers(text: string, numbers: readonly number[]): readonly unknown[] {
  let next = 0;
  const filled = (part: unknown): unknown => {
    if (typeof part === 'string')
      return part.startsWith(MARK) ? (part === MARK ? numbers[next++] : part.slice(1)) : part;
    if (typeof part !== 'object' || part === null) return part;
    for (const [key, inner] of Object.entries(part) as [string, unknown][]) {
      const now = filled(inner);
      if (now !== inner) Reflect.set(part, key, now);
    }
    return part;
  };
  const whole = filled(JSON.parse(text));
  return Array.isArray(whole) ? whole : [whole];
}
