/**
 * The path of the first number that is not finite, or `null`. JSON writes such numbers as null, so that a game with one
 * in it could be saved and never be read again.
 */
export const findEndless = (value: unknown): string | null => (isAllFinite(value) ? null : pathOf(value, ''));

// Asked of every event: paths are made only where there is one to tell.
function isAllFinite(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || value === null) return true;
  return Array.isArray(value) ? value.every(isAllFinite) : Object.values(value).every(isAllFinite);
}

function pathOf(value: unknown, path: string): string | null {
  if (typeof value !== 'object' || value === null) return isAllFinite(value) ? null : path;
  for (const [key, part] of Object.entries(value)) {
    const found = pathOf(part, path === '' ? key : `${path}.${key}`);
    if (found !== null) return found;
  }
  return null;
}
