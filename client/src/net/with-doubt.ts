/** A request that is not answered after this long may be on its way to nobody. */
const DOUBT_MS = 2_500;

/** Waits for an answer, and soon has somebody look whether anybody is there who could give one. */
export async function withDoubt<T>(answer: Promise<T>, look: () => void): Promise<T> {
  const doubt = setTimeout(look, DOUBT_MS);
  try {
    return await answer;
  } finally {
    clearTimeout(doubt);
  }
}
