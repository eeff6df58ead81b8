/**
 * Gives for equal texts the same one, so that what all tables say lies in memory once. It knows the texts of the last while, between
 * `most` and twice as many; of what is rarer or long ago each has its own.
 */
export function onePerText(most: number): (text: string) => string {
  let young = new Map<string, string>();
  let old = new Map<string, string>();
  return (text) => {
    const known = young.get(text);
    if (known !== undefined) return known;
    const same = old.get(text) ?? text;
    if (young.size >= most) [old, young] = [young, new Map<string, string>()];
    young.set(same, same);
    return same;
  };
}
