import { Component, lazy, useState } from 'react';
import type { ComponentType, ReactNode } from 'react';
import { fetchLostStyles } from '../lib/lost-styles.ts';
import { PartMissing } from './part-missing.tsx';

/** A page, or a part of one, in a chunk of its own: how it is fetched, and what is shown until it is there. */
export interface PageChunk<P> {
  readonly fetch: () => Promise<unknown>;
  readonly Page: ComponentType<P>;
}

/**
 * Makes a page from its chunk. A chunk that was fetched before the first render is drawn at once. If React itself finds
 * it missing, it holds the page back for a third of a second so that placeholders do not flicker. If it cannot be fetched,
 * a note in its place says so and fetches again.
 */
export function pageChunk<P extends object>(load: () => Promise<ComponentType<P>>): PageChunk<P> {
  let Ready: ComponentType<P> | null = null;
  const fetch = async (): Promise<ComponentType<P>> => {
    await fetchLostStyles();
    Ready ??= await load();
    return Ready;
  };
  const late = () =>
    lazy(async () => {
      try {
        return { default: await fetch() };
      } catch (error) {
        throw new NotFetched(error);
      }
    });
  let Late = late();
  function Page(props: P) {
    // Fixed when the page mounts: switching later would remount it and lose what was typed.
    const [Drawn, setDrawn] = useState<ComponentType<P>>(() => Ready ?? Late);
    const again = () => {
      Late = late();
      setDrawn(() => Ready ?? Late);
    };
    return (
      <WhenFetched onAgain={again}>
        <Drawn {...props} />
      </WhenFetched>
    );
  }
  return { fetch, Page };
}

/** A chunk could not be fetched: the line is down, or the server has another release. */
class NotFetched extends Error {
  constructor(cause: unknown) {
    super('a part of the page could not be fetched', { cause });
  }
}

interface WhenFetchedProps {
  readonly children: ReactNode;
  readonly onAgain: () => void;
}

/** Shows a note instead of what could not be fetched; every other fault is left to the page. */
class WhenFetched extends Component<WhenFetchedProps, { readonly fault: unknown }> {
  override state = { fault: null };

  static getDerivedStateFromError(fault: unknown): { readonly fault: unknown } {
    return { fault };
  }

  override render() {
    const fault: unknown = this.state.fault;
    if (fault === null) return this.props.children;
    if (!(fault instanceof NotFetched)) throw fault;
    const again = () => {
      this.props.onAgain();
      this.setState({ fault: null });
    };
    return <PartMissing onAgain={again} />;
  }
}
