import './measures.css';

/** Props of ProgressLine. */
export interface ProgressLineProps {
  readonly label: string;
  readonly value: number;
  /** The value at the right end; 100 if left out. */
  readonly max?: number;
}

/** A hairline with a solid part that shows progress. Its figure is beside it in text. */
export function ProgressLine({ label, value, max = 100 }: ProgressLineProps) {
  const part = Math.min(1, Math.max(0, value / max));
  return (
    <span
      className="progress-line"
      role="meter"
      aria-label={label}
      aria-valuenow={value}
      aria-valuemin={0}
      aria-valuemax={max}
    >
      <span style={{ width: `${part * 100}%` }} />
    </span>
  );
}
