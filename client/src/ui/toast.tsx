import { createContext, startTransition, useCallback, useContext, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { announce } from './announcer.tsx';
import { Icon } from './icon.tsx';
import './toast.css';

interface Toast {
  readonly id: number;
  readonly about: string | undefined;
  readonly words: string;
}

interface ToastActs {
  readonly show: Show;
  readonly dismiss: (id: number) => void;
  readonly clear: Clear;
}

/** Adds a line; an answer to the reader's own action goes before other news. `about` names what can make it stale. */
type Show = (words: string, isAnswer?: boolean, about?: string) => void;

/** Removes queued lines: those about one thing, those that a test picks by what they are about, or all. */
type Clear = (about?: string | ((about: string | undefined) => boolean)) => void;

// Apart, so that whoever adds a line is not drawn again with each.
const ActsContext = createContext<ToastActs | null>(null);
const QueueContext = createContext<readonly Toast[]>([]);

/** Holds the queue of lines to be read; an answer to the reader is shown first, then the oldest. */
export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const [queue, setQueue] = useState<readonly Toast[]>([]);
  const next = useRef(0);
  const show: Show = useCallback((words, isAnswer = false, about) => {
    next.current += 1;
    const id = next.current;
    announce(words);
    const toast = { id, words, about };
    if (isAnswer) setQueue((known) => [toast, ...known]);
    // News was said above; its line may wait for whatever is being drawn.
    else startTransition(() => setQueue((known) => [...known, toast]));
  }, []);
  const dismiss = useCallback((id: number) => setQueue((known) => known.filter((toast) => toast.id !== id)), []);
  const clear: Clear = useCallback((about) => {
    const isOut = (toast: Toast): boolean =>
      about === undefined || (typeof about === 'function' ? about(toast.about) : toast.about === about);
    startTransition(() => setQueue((known) => (known.some(isOut) ? known.filter((toast) => !isOut(toast)) : known)));
  }, []);
  const acts = useMemo(() => ({ show, dismiss, clear }), [show, dismiss, clear]);
  return (
    <ActsContext value={acts}>
      <QueueContext value={queue}>{children}</QueueContext>
    </ActsContext>
  );
}

/** The function that adds a line; must be called under a ToastProvider. */
export function useToast(): Show {
  return useActs().show;
}

/** The function that removes queued lines once they are out of date: all, or those about one thing. */
export function useToastClearing(): Clear {
  return useActs().clear;
}

function useActs(): ToastActs {
  const acts = useContext(ActsContext);
  if (acts === null) throw new Error('no ToastProvider above');
  return acts;
}

/** Props of ToastLine. */
export interface ToastLineProps {
  /** The label of the button that marks a line as read. */
  readonly dismissLabel: string;
  /** The words for how many more are queued. */
  readonly moreLabel: (count: number) => string;
}

/** One line above the footer, announced when it was added; it stays until read and never covers the primary action. */
export function ToastLine({ dismissLabel, moreLabel }: ToastLineProps) {
  const { dismiss } = useActs();
  const queue = useContext(QueueContext);
  const [toast, ...rest] = queue;
  return (
    <div className="toast-place" role="status" aria-live="off">
      {toast === undefined ? null : (
        <div className="toast" key={toast.id}>
          <span className="toast-words">{toast.words}</span>
          {rest.length === 0 ? null : <span className="small">{moreLabel(rest.length)}</span>}
          <button type="button" className="toast-close" aria-label={dismissLabel} onClick={() => dismiss(toast.id)}>
            <Icon name="cross" />
          </button>
        </div>
      )}
    </div>
  );
}
