/** Props of the patterns: the id that `fill="url(#id)"` refers to, and the step in px. */
export interface PatternProps {
  readonly id: string;
  readonly step?: number;
  /** Width of a line, or radius of a dot. */
  readonly weight?: number;
}

/** Diagonal hatch at 45 degrees: not known. */
export function Hatch({ id, step = 4, weight = 1.1 }: PatternProps) {
  return (
    <pattern id={id} width={step} height={step} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width={weight} height={step} fill="var(--hatch)" />
    </pattern>
  );
}

/** Dots: taken, not earned. */
export function Stipple({ id, step = 6, weight = 1.1 }: PatternProps) {
  return (
    <pattern id={id} width={step} height={step} patternUnits="userSpaceOnUse">
      <circle cx={step / 4} cy={step / 4} r={weight} fill="var(--ink)" />
      <circle cx={(step * 3) / 4} cy={(step * 3) / 4} r={weight} fill="var(--ink)" />
    </pattern>
  );
}
