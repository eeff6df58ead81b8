/** The part of a synchronised map that patching needs. */
interface StringMap {
  get(key: string): string | undefined;
  set(key: string, value: string): unknown;
  delete(key: string): unknown;
  keys(): Iterable<string>;
}

/** Texts by themselves: what several maps hold is kept in memory once. */
export type Texts = Map<string, string>;

/** Write what differs and nothing else: an untouched part costs no byte on any wire. */
export function patchParts(target: StringMap, wanted: ReadonlyMap<string, string>, texts: Texts): void {
  for (const key of Array.from(target.keys())) if (!wanted.has(key)) target.delete(key);
  for (const [key, value] of wanted) if (target.get(key) !== value) target.set(key, shared(value, texts));
}

function shared(value: string, texts: Texts): string {
  const known = texts.get(value);
  if (known !== undefined) return known;
  texts.set(value, value);
  return value;
}
