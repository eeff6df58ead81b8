import { asRead, withoutHidden } from '@letter/shared/protocol';

// What people type is shown to others: nothing in it may hide, reorder or overwrite what stands around it.

/** Tidy a message: control and direction characters go, joiners that scripts need stay, line breaks stay. */
export function tidyMessage(typed: string): string {
  return withoutHidden(typed.normalize('NFC').replaceAll(/\r\n?/g, '\n'))
    .replaceAll(/(\p{M}{4})\p{M}+/gu, '$1')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

/** Tidy what is written in one line. */
export const tidyLine = (typed: string): string => tidyMessage(typed.replaceAll(/\s+/gu, ' '));

/** Give a name a number if somebody at the table has one that reads the same: `Ann`, `Ann 2`. */
export function distinctName(name: string, taken: ReadonlySet<string>): string {
  const read = new Set(Array.from(taken, asRead));
  if (!read.has(asRead(name))) return name;
  for (let number = 2; ; number++) {
    const next = `${name} ${number}`;
    if (!read.has(asRead(next))) return next;
  }
}
