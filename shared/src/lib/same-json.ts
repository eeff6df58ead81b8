/**
 * Whether a value read from JSON equals one of our values after serialization. Only what our value contains is
 * compared, so the other may have any depth and any keys.
 */
export function isSameJson(ours: unknown, read: unknown): boolean {
  if (typeof ours !== 'object' || ours === null) return ours === read;
  if (typeof read !== 'object' || read === null) return false;
  if (Array.isArray(ours)) {
    if (!Array.isArray(read) || read.length !== ours.length) return false;
    return ours.every((part: unknown, at) => isSameJson(part, read[at]));
  }
  if (Array.isArray(read)) return false;
  // JSON leaves out undefined fields.
  const parts = Object.entries(ours).filter(([, part]) => part !== undefined);
  if (Object.keys(read).length !== parts.length) return false;
  const others = new Map<string, unknown>(Object.entries(read));
  return parts.every(([key, part]) => others.has(key) && isSameJson(part, others.get(key)));
}
