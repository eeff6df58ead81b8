import type { ReactNode } from 'react';

/** Props of SetupLine. */
export interface SetupLineProps {
  readonly label: string;
  /** What stands beside the control on its line. */
  readonly beside?: ReactNode;
  /** What the choice means, in one line. */
  readonly words?: ReactNode;
  /** The default, in words, where the choice differs from it. */
  readonly changedFrom?: string | null;
  readonly children: ReactNode;
}

/** One choice of a session: label, control, consequence; a changed one names its default. */
export function SetupLine({ label, beside, words, changedFrom = null, children }: SetupLineProps) {
  return (
    <div className="setup-line">
      <p className="setup-label">{label}</p>
      <div className="setup-control">
        {children}
        {beside === undefined ? null : <span className="note">{beside}</span>}
      </div>
      <p className="small setup-words">
        <span>{words}</span> {changedFrom === null ? null : <b>{changedFrom}</b>}
      </p>
    </div>
  );
}
