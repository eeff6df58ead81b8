import './measures.css';

/** Props of BarSlots. */
export interface BarSlotsProps {
  /** The sentence that says the same, such as "2 of 12 capacity left". */
  readonly label: string;
  readonly total: number;
  readonly filled: number;
  /** Slots that would be filled by what is being considered, shown hatched. */
  readonly pending?: number;
}

/** Countable capacity: filled slots are spent, empty ones are left. */
export function BarSlots({ label, total, filled, pending = 0 }: BarSlotsProps) {
  const state = (index: number) => (index < filled ? 'is-filled' : index < filled + pending ? 'is-pending' : '');
  return (
    <span className="bar-slots" role="img" aria-label={label}>
      {Array.from({ length: total }, (_, index) => (
        <span key={index} className={state(index)} />
      ))}
    </span>
  );
}
