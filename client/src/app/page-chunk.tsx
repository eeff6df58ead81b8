import { lazy, useState } from 'react';
import type { ComponentType } from 'react';

/** A page that is a chunk of its own: how it is fetched, and what stands for it. */
export interface PageChunk<P> {
  readonly fetch: () => Promise<unknown>;
  readonly Page: ComponentType<P>;
}

/**
 * Make a page of its chunk. One that was fetched before it is drawn is drawn at once: where React finds it missing first, it
 * holds the page back for a third of a second, so that placeholders do not flicker.
 */
export function pageChunk<P extends object>(load: () => Promise<ComponentType<P>>): PageChunk<P> {
  let Ready: ComponentType<P> | null = null;
  const fetch = async (): Promise<ComponentType<P>> => {
    Ready ??= await load();
    return Ready;
  };
  const Late = lazy(async () => ({ default: await fetch() }));
  function Page(props: P) {
    // As it was when the page came up: to change over later would draw it anew and lose what was typed.
    const [Drawn] = useState(() => Ready ?? Late);
    return <Drawn {...props} />;
  }
  return { fetch, Page };
}
