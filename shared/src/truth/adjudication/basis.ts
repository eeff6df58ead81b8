import { bySender } from '../../terms/records.ts';
import { SENDERS } from '../../terms/vocabulary.ts';
import { intermediaryId } from '../../terms/ids.ts';
import type { StepInputs } from '../../model/step-inputs.ts';
import type { RoundBasis, World } from '../world.ts';

/** What a round is adjudicated on, beside the stocks at the end of the round before. */
export function basisOf({ scenario, stocks, history, moved }: World, inputs: StepInputs): RoundBasis {
  const before = (history.at(-1)?.stocks ?? scenario.stocks).networks.intermediaries;
  const shown: RoundBasis['shown'][number][] = [];
  for (const { id, exposure, evidence } of stocks.networks.intermediaries) {
    const was = before.find((one) => one.id === id);
    if (was === undefined) continue;
    if (exposure === was.exposure && SENDERS.every((sender) => evidence[sender] === was.evidence[sender])) continue;
    shown.push({
      intermediary: intermediaryId(id),
      exposure: exposure - was.exposure,
      evidence: bySender((sender) => evidence[sender] - was.evidence[sender]),
    });
  }
  return { inputs, moved, shown };
}
