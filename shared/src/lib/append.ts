/**
 * Puts items at the end of a list, one by one: V8 makes a list of its own for every spread in a call or a literal, and
 * throws compiled code away again and again because such lists differ in how they hold their items.
 */
export function append<T>(list: T[], more: readonly T[]): void {
  for (const item of more) list.push(item);
}
