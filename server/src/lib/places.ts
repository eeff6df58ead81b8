/** A number of places that are taken in turn. */
export interface Places {
  /** How many wait for one. */
  readonly waiting: number;
  /** Wait for a place, no longer than given; resolves with how to leave it, or `null` if none came free. */
  enter(waitMs: number): Promise<(() => void) | null>;
}

/** Make so many places. */
export function places(count: number): Places {
  let free = count;
  const line: (() => void)[] = [];
  const leaving = (): (() => void) => {
    let isLeft = false;
    return () => {
      if (isLeft) return;
      isLeft = true;
      const next = line.shift();
      if (next === undefined) free += 1;
      else next();
    };
  };
  return {
    get waiting() {
      return line.length;
    },
    enter(waitMs) {
      if (free > 0) {
        free -= 1;
        return Promise.resolve(leaving());
      }
      return new Promise((resolve) => {
        const take = (): void => {
          clearTimeout(timer);
          resolve(leaving());
        };
        const timer = setTimeout(() => {
          line.splice(line.indexOf(take), 1);
          resolve(null);
        }, waitMs);
        line.push(take);
      });
    },
  };
}
