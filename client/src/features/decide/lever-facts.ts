import { MAX_CHANGES, priceOf } from '@letter/shared/play';
import type { Scenario } from '@letter/shared/play';

/** The figures for the texts of a lever, from the data of the table's world. */
export const leverFacts = (scenario: Pick<Scenario, 'costs' | 'params'>) => ({
  chips: scenario.params.programme.milestoneChips.value,
  rounds: scenario.params.programme.milestoneRounds.value,
  gap: priceOf(scenario, 'procedure.gap'),
  changes: MAX_CHANGES,
  grounds: priceOf(scenario, 'dollar-finding-grounds'),
});
