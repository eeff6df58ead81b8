import { ABLATION_OF, ABLATIONS, RIVALS, withParams, type Bench } from '@letter/shared/lab';
import { refuseCall } from './print.ts';
import { readScenario } from './read-scenario.ts';

/** The world that a call asks for, in words; empty where it asks for nothing. */
export interface BenchWish {
  readonly scenario: string;
  readonly params: string;
  readonly ablate: string;
  readonly seed: number;
}

/** Build the world of a call; a name that does not exist ends the command with exit code 2. */
export function readBench({ scenario, params, ablate, seed }: BenchWish): Bench {
  const world = readScenario(scenario === '' ? undefined : scenario);
  return {
    scenario: params === '' ? world : withParams(world, rival(params)),
    firstSeed: seed,
    ...(ablate === '' ? {} : { ablation: ablation(ablate) }),
  };
}

function rival(name: string): (typeof RIVALS)['optimist']['params'] {
  if (name === 'optimist' || name === 'sceptic') return RIVALS[name].params;
  return refuseCall(`There is no set of parameters "${name}"; there are optimist and sceptic.`);
}

function ablation(name: string): (typeof ABLATION_OF)['rerouting'] {
  const id = ABLATIONS.find((one) => one === name);
  return id === undefined
    ? refuseCall(`There is no assumption "${name}" to switch off; there are ${ABLATIONS.join(', ')}.`)
    : ABLATION_OF[id];
}
