import type { CorridorId, MeasureId } from '../terms/vocabulary.ts';
import type { StepInputs } from './step-inputs.ts';

/**
 * The licences of one half-year: each lets what its own gate would have stopped pass, in the order of the channels,
 * until it is used up. What is licensed stays restricted: it counts as having passed, not as permitted to all.
 */
export class Licences {
  private readonly left: { corridor: CorridorId; measure: MeasureId; millions: number }[];

  constructor(licensed: NonNullable<StepInputs['licensed']>) {
    this.left = licensed.map((one) => ({ ...one }));
  }

  /** What a gate stops of a channel after its licences, US$ million. */
  stopped(corridor: CorridorId, measure: MeasureId, blocked: number): number {
    let rest = blocked;
    for (const licence of this.left) {
      if (licence.corridor !== corridor || licence.measure !== measure) continue;
      const passed = Math.min(rest, licence.millions);
      licence.millions -= passed;
      rest -= passed;
    }
    return rest;
  }
}
