/**
 * Tell whether a value read from JSON is what writing a value of ours as JSON would have given. Ours leads: nothing is looked
 * at that it does not have, so the other may be of any depth and with any keys.
 */
export function isSameJson(ours: unknown, read: unknown): boolean {
  if (typeof ours !== 'object' || ours === null) return ours === read;
  if (typeof read !== 'object' || read === null) return false;
  if (Array.isArray(ours)) {
    if (!Array.isArray(read) || read.length !== ours.length) return false;
    return ours.every((part: unknown, at) => isSameJson(part, read[at]));
  }
  if (Array.isArray(read)) return false;
  // What is undefined is not written.
  const parts = Object.entries(ours).filter(([, part]) => part !== undefined);
  if (Object.keys(read).length !== parts.length) return false;
  const others = new Map<string, unknown>(Object.entries(read));
  return parts.every(([key, part]) => others.has(key) && isSameJson(part, others.get(key)));
}
