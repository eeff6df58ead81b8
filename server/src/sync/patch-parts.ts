/** The part of a synchronised map that patching needs. */
interface StringMap {
  get(key: string): string | undefined;
  set(key: string, value: string): unknown;
  delete(key: string): unknown;
  keys(): Iterable<string>;
}

/** Write what differs and nothing else: an untouched part costs no byte on any wire. */
export function patchParts(target: StringMap, wanted: ReadonlyMap<string, string>): void {
  for (const key of Array.from(target.keys())) if (!wanted.has(key)) target.delete(key);
  for (const [key, value] of wanted) if (target.get(key) !== value) target.set(key, value);
}
