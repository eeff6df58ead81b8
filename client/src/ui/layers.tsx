import { useEffect, useState } from 'react';
import type { ComponentType } from 'react';

/** What lies above a page once it is opened: how its code is fetched, and the code when it is there. */
export interface Layer<P> {
  readonly fetch: () => Promise<ComponentType<P>>;
  readonly get: () => ComponentType<P> | null;
}

/** Makes a layer from its chunk. */
export function layer<P>(load: () => Promise<ComponentType<P>>): Layer<P> {
  let ready: ComponentType<P> | null = null;
  return { fetch: async () => (ready ??= await load()), get: () => ready };
}

/** Dialogs and popovers: no page shows one at first, and what keeps their focus is as much code as most pages. */
export const LAYERS = {
  dialog: layer(async () => (await import('./dialog-layer.tsx')).DialogLayer),
  popover: layer(async () => (await import('./popover-layer.tsx')).PopoverLayer),
} as const;

/** Fetches the code of every layer before one is opened. */
export const fetchLayers = (): Promise<unknown> => Promise.all(Object.values(LAYERS).map(({ fetch }) => fetch()));

/** What a layer is told by whoever opens it. */
interface Opened {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/**
 * Draws a layer; nothing before it was first opened. What cannot be fetched is closed again, so that the next press tries once
 * more.
 */
export function Layered<P extends Opened>({ of, told }: { readonly of: Layer<P>; readonly told: P }) {
  const [Drawn, setDrawn] = useState(() => of.get());
  const { isOpen, onClose } = told;
  const isWanted = isOpen && Drawn === null;
  useEffect(() => {
    if (!isWanted) return undefined;
    let isThere = true;
    const take = (code: ComponentType<P>): void => {
      if (isThere) setDrawn(() => code);
    };
    of.fetch().then(take, () => {
      if (isThere) onClose();
    });
    return () => {
      isThere = false;
    };
  }, [isWanted, of, onClose]);
  return Drawn === null ? null : <Drawn {...told} />;
}
