import type { ReactNode } from 'react';
import './notes.css';

/** Props of ErrorNote: three short sentences and a remedy. */
export interface ErrorNoteProps {
  /** What happened. */
  readonly what: ReactNode;
  /** What is safe. */
  readonly safe?: ReactNode;
  /** What to do, or what is being done. */
  readonly remedy?: ReactNode;
  readonly action?: ReactNode;
}

/** Something went wrong: what happened, what is safe, what to do. An ink side rule, never a colour. */
export function ErrorNote({ what, safe, remedy, action }: ErrorNoteProps) {
  return (
    <div className="error-note" role="alert">
      <p>
        <strong>{what}</strong> <span>{safe}</span> <span>{remedy}</span>
      </p>
      {action}
    </div>
  );
}

/** An empty state: a sentence and its remedy. */
export function EmptyState({ children, action }: { readonly children: ReactNode; readonly action?: ReactNode }) {
  return (
    <div className="empty-state">
      <p className="narrative">{children}</p>
      {action}
    </div>
  );
}

/** A pending state that says what it is waiting for; announced politely. */
export function WaitLine({ children }: { readonly children: ReactNode }) {
  return (
    <p className="wait-line" role="status">
      {children}
    </p>
  );
}
