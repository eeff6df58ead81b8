import type { Inject } from '../terms/inject.ts';
import type { StepInputs } from '../model/step-inputs.ts';
import type { World } from './world.ts';

/** What hosts put into a round, in order. */
export const injectsOf = ({ injects = [] }: Pick<World, 'injects'>, round: number): readonly Inject[] =>
  injects.filter((one) => one.round === round);

/** The shocks of the deck that hosts have put in up to a round. */
export const putIn = (injects: World['injects'] = [], round: number): readonly string[] =>
  injects.flatMap(({ shock, round: counts }) => (shock !== null && counts <= round ? [shock] : []));

/** What the model is told of a round's injects: their shocks; nothing where there are none. */
export function injectedInput(world: Pick<World, 'scenario' | 'injects'>, round: number): Pick<StepInputs, 'injected'> {
  const injected = injectsOf(world, round).flatMap(({ shock }) =>
    world.scenario.shocks.filter(({ id }) => id === shock),
  );
  return injected.length === 0 ? {} : { injected };
}
