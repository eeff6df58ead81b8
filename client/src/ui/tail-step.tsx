import { Button } from './button.tsx';
import type { LongList } from './tail.ts';

/** Props of TailStep. */
export interface TailStepProps extends Pick<LongList, 'turn'> {
  readonly to: 'earlier' | 'later';
  /** How many rows there are that way; with none there is nothing to press. */
  readonly hidden: number;
  readonly children: string;
}

/** At an end of the drawn part of a long list, the press that leads on. */
export function TailStep({ to, hidden, turn, children }: TailStepProps) {
  return hidden === 0 ? null : (
    <Button look="link" onClick={() => turn(to)}>
      {children}
    </Button>
  );
}
