import { useState } from 'react';
import { Icon } from './icon.tsx';
import './stepper.css';

/** Props of Stepper. */
export interface StepperProps {
  /** The question; read by assistive technology. */
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  /** What a press of plus or minus adds or takes. */
  readonly step?: number;
  readonly onChange: (value: number) => void;
  readonly words: { readonly less: string; readonly more: string };
}

/** A whole number between two bounds: typed, or moved by minus and plus. */
export function Stepper({ label, value, least, most, step = 1, onChange, words }: StepperProps) {
  // What is typed counts once it is within the bounds; meanwhile it may be anything.
  const [typed, setTyped] = useState<string | null>(null);
  const set = (next: number) => {
    setTyped(null);
    onChange(Math.min(most, Math.max(least, next)));
  };
  const type = (text: string) => {
    const number = Number(text);
    const isWithin = /^\d+$/.test(text) && number >= least && number <= most;
    setTyped(isWithin ? null : text);
    if (isWithin) onChange(number);
  };
  return (
    <span className="number-stepper">
      <button type="button" aria-label={words.less} disabled={value <= least} onClick={() => set(value - step)}>
        <Icon name="minus" />
      </button>
      <input
        inputMode="numeric"
        autoComplete="off"
        aria-label={label}
        value={typed ?? String(value)}
        onChange={(event) => type(event.target.value.trim())}
        onBlur={() => setTyped(null)}
        onKeyDown={(event) => {
          if (event.key === 'ArrowUp') set(value + step);
          else if (event.key === 'ArrowDown') set(value - step);
        }}
      />
      <button type="button" aria-label={words.more} disabled={value >= most} onClick={() => set(value + step)}>
        <Icon name="plus" />
      </button>
    </span>
  );
}
