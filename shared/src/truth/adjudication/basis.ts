import { bySender } from '../../terms/records.ts';
import { intermediaryId } from '../../terms/ids.ts';
import type { StepInputs } from '../../model/step-inputs.ts';
import type { RoundBasis, World } from '../world.ts';

/** What a round is adjudicated on, beside the stocks at the end of the round before. */
export function basisOf({ scenario, stocks, history, moved }: World, inputs: StepInputs): RoundBasis {
  const before = (history.at(-1)?.stocks ?? scenario.stocks).networks.intermediaries;
  const shown = stocks.networks.intermediaries.flatMap(({ id, exposure, evidence }) => {
    const was = before.find((one) => one.id === id);
    if (was === undefined) return [];
    const change = {
      intermediary: intermediaryId(id),
      exposure: exposure - was.exposure,
      evidence: bySender((sender) => evidence[sender] - was.evidence[sender]),
    };
    const isMoved = change.exposure !== 0 || Object.values(change.evidence).some((points) => points !== 0);
    return isMoved ? [change] : [];
  });
  return { inputs, moved, shown };
}
