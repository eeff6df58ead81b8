/**
 * The path of the first number that is not finite, or `null`. JSON writes such numbers as null, so that a game with one
 * in it could be saved and never be read again.
 */
export function findEndless(value: unknown, path = ''): string | null {
  if (typeof value === 'number') return Number.isFinite(value) ? null : path;
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, part] of Object.entries(value)) {
    const found = findEndless(part, path === '' ? key : `${path}.${key}`);
    if (found !== null) return found;
  }
  return null;
}
