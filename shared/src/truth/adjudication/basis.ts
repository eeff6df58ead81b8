import { bySender } from '../../terms/records.ts';
import type { BySender } from '../../terms/vocabulary.ts';
import { intermediaryId } from '../../terms/ids.ts';
import type { StepInputs } from '../../model/step-inputs.ts';
import type { RoundBasis, World } from '../world.ts';

/** What a round is adjudicated on, beside the stocks at the end of the round before. */
export function basisOf({ scenario, stocks, history, moved }: World, inputs: StepInputs): RoundBasis {
  const before = (history.at(-1)?.stocks ?? scenario.stocks).networks.intermediaries;
  const shown: RoundBasis['shown'][number][] = [];
  for (const [at, one] of stocks.networks.intermediaries.entries()) {
    const { id, exposure, evidence } = one;
    const was = before[at]?.id === id ? before[at] : before.find((other) => other.id === id);
    if (was === undefined || (exposure === was.exposure && isSame(evidence, was.evidence))) continue;
    shown.push({
      intermediary: intermediaryId(id),
      exposure: exposure - was.exposure,
      evidence: bySender((sender) => evidence[sender] - was.evidence[sender]),
    });
  }
  return { inputs, moved, shown };
}

const isSame = (one: BySender<number>, other: BySender<number>): boolean =>
  one.us === other.us && one.china === other.china && one.un === other.un;
