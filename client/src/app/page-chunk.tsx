import { lazy, useState } from 'react';
import type { ComponentType } from 'react';

/** A page in a chunk of its own: how it is fetched, and what is shown until it is there. */
export interface PageChunk<P> {
  readonly fetch: () => Promise<unknown>;
  readonly Page: ComponentType<P>;
}

/**
 * Makes a page from its chunk. A chunk that was fetched before the first render is drawn at once. If React itself finds
 * it missing, it holds the page back for a third of a second so that placeholders do not flicker.
 */
export function pageChunk<P extends object>(load: () => Promise<ComponentType<P>>): PageChunk<P> {
  let Ready: ComponentType<P> | null = null;
  const fetch = async (): Promise<ComponentType<P>> => {
    Ready ??= await load();
    return Ready;
  };
  const Late = lazy(async () => ({ default: await fetch() }));
  function Page(props: P) {
    // Fixed when the page mounts: switching later would remount it and lose what was typed.
    const [Drawn] = useState(() => Ready ?? Late);
    return <Drawn {...props} />;
  }
  return { fetch, Page };
}
