// A DOM without a screen: everything that is watched is in sight, unless a test says that nothing is.

let isInSight = true;
const watchers = new Set<FakeObserver>();

class FakeObserver {
  readonly root = null;
  readonly rootMargin = '';
  readonly scrollMargin = '';
  readonly thresholds: readonly number[] = [];
  readonly #tell: IntersectionObserverCallback;
  readonly #targets = new Set<Element>();

  constructor(tell: IntersectionObserverCallback) {
    this.#tell = tell;
  }

  observe(target: Element): void {
    this.#targets.add(target);
    watchers.add(this);
    this.answer();
  }

  unobserve(target: Element): void {
    this.#targets.delete(target);
  }

  disconnect(): void {
    watchers.delete(this);
  }

  takeRecords(): IntersectionObserverEntry[] {
    return [];
  }

  answer(): void {
    const box = new DOMRect();
    const entries = [...this.#targets].map((target) => ({
      target,
      time: 0,
      isIntersecting: isInSight,
      intersectionRatio: isInSight ? 1 : 0,
      boundingClientRect: box,
      intersectionRect: box,
      rootBounds: null,
    }));
    this.#tell(entries, this);
  }
}

/** Puts the fake in the place of the page's own. */
export function installSight(): void {
  window.IntersectionObserver = FakeObserver;
}

/** Puts everything that is watched in sight, or nothing. */
export function putInSight(isSeen: boolean): void {
  isInSight = isSeen;
  for (const watcher of watchers) watcher.answer();
}
