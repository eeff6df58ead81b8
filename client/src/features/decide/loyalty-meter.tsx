/** Props of LoyaltyMeter. */
export interface LoyaltyMeterProps {
  readonly label: string;
  /** 0-100. */
  readonly value: number;
  /** Loyalty below which people begin to leave, 0-100. */
  readonly line: number;
  readonly isBelow: boolean;
}

/** A bar from 0 to 100 with the line at which people begin to leave: solid above it, hatched below. */
export function LoyaltyMeter({ label, value, line, isBelow }: LoyaltyMeterProps) {
  const percent = (part: number): string => `${Math.min(100, Math.max(0, part))}%`;
  return (
    <span
      className="loyalty-meter"
      role="meter"
      aria-label={label}
      aria-valuenow={value}
      aria-valuemin={0}
      aria-valuemax={100}
    >
      <span className={isBelow ? 'loyalty-bar is-below' : 'loyalty-bar'} style={{ width: percent(value) }} />
      <span className="loyalty-line" style={{ left: percent(line) }} />
    </span>
  );
}
