import { lettersOf } from '../../rules/letters.ts';
import type { WhipFacts } from '../../rules/votes/whip.ts';
import type { World } from '../world.ts';

type Known = Pick<
  World,
  'round' | 'publicRecord' | 'rollCalls' | 'instruments' | 'baseLetters' | 'agreements' | 'reports'
>;

/** The whip's facts, from the world: only public ones. */
export const whipFactsOf = (world: Known): WhipFacts => ({
  round: world.round,
  record: world.publicRecord,
  rollCalls: world.rollCalls,
  instruments: world.instruments,
  letters: lettersOf(world),
  publishedReports: world.reports.filter(({ published }) => published),
});
