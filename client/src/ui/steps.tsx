import type { ReactNode } from 'react';
import './steps.css';

/** One step of a sequence that everybody goes through. */
export interface Step {
  readonly id: string;
  readonly label: string;
  /** Words below it: "done", "next", or what it asks for. */
  readonly note: ReactNode;
  readonly state: 'past' | 'current' | 'next' | 'later';
}

/** Props of Steps. */
export interface StepsProps {
  readonly label: string;
  readonly steps: readonly Step[];
  /** Makes past and current steps buttons, for sequences that allow going back. */
  readonly onGo?: (id: string) => void;
}

/** A sequence in one line: past and next are named in words, the current one carries a 4 px rule. */
export function Steps({ label, steps, onGo }: StepsProps) {
  return (
    <ol className="steps" aria-label={label}>
      {steps.map((step) => {
        const words = (
          <>
            <span>{step.label}</span>
            <small>{step.note}</small>
          </>
        );
        return (
          <li
            key={step.id}
            className={`step is-${step.state}`}
            aria-current={step.state === 'current' ? 'step' : undefined}
          >
            {onGo === undefined ? (
              words
            ) : (
              <button type="button" onClick={() => onGo(step.id)}>
                {words}
              </button>
            )}
          </li>
        );
      })}
    </ol>
  );
}
