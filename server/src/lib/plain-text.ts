// What people type is shown to others: nothing in it may hide, reorder or overwrite what stands around it.

/** Tidy a message: control and direction characters go, joiners that scripts need stay, line breaks stay. */
export function tidyMessage(typed: string): string {
  return typed
    .normalize('NFC')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/(?![\n\u200C\u200D])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, '')
    .replaceAll(/(\p{M}{4})\p{M}+/gu, '$1')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

/** Give a name a number if somebody at the table has it already: `Ann`, `Ann 2`. */
export function distinctName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  for (let number = 2; ; number++) {
    const next = `${name} ${number}`;
    if (!taken.has(next)) return next;
  }
}
