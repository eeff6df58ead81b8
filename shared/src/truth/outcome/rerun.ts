import { assertNever } from '../../lib/assert-never.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import { stream } from '../../lib/rng.ts';
import { QUIET } from '../../model/quiet.ts';
import type { StepInputs } from '../../model/step-inputs.ts';
import { step } from '../../model/step.ts';
import { SENDERS } from '../../terms/vocabulary.ts';
import type { Stocks } from '../../terms/stocks.ts';
import { applyNudges } from '../fold/apply-nudges.ts';
import { moveEvidence } from '../fold/move-evidence.ts';
import type { RoundBasis, World } from '../world.ts';

/** One thing that a re-run changes in every half-year of a game; all other orders stay as they were given. */
export type Change =
  /** Every letter at none, national measures included; nothing enforced or listed, no dollar step and no finding. */
  | { readonly kind: 'no-restrictions' }
  /** No relief, no agreed money or aid, and the neighbour's support neither given nor withheld. */
  | { readonly kind: 'no-help' }
  /** Nothing levied on households, and at least the usual chips spent on them. */
  | { readonly kind: 'no-burden' }
  /** The circle is rewarded with what it is used to, no more and no less. */
  | { readonly kind: 'usual-rewards' };

/** One half-year of a re-run. */
export interface RerunRound {
  readonly round: number;
  readonly stocks: Stocks;
}

/** Why a game cannot be run again. */
export interface RerunFault {
  readonly code: 'older-rules';
  readonly sentence: string;
}

type Played = Pick<World, 'scenario' | 'seed' | 'history'>;

/**
 * A game adjudicated again with some things changed: the same seed and draws, the same orders, promises, texts and
 * shocks. It goes on to the last round that was played, whatever happens on the way. Games of rules 1 and 2 lack what
 * is needed.
 */
export function rerunGame(
  { scenario, seed, history }: Played,
  changes: readonly Change[],
): Result<readonly RerunRound[], RerunFault> {
  const rounds: RerunRound[] = [];
  let stocks = scenario.stocks;
  for (const { round, basis } of history) {
    if (basis === undefined) {
      return err({ code: 'older-rules', sentence: 'the game was played by older rules and cannot be run again' });
    }
    const before = between(stocks, basis);
    const inputs = changes.reduce((next, change) => changed(next, change, before, scenario), basis.inputs);
    stocks = step(scenario.params, before, inputs, stream(seed, round)).stocks;
    rounds.push({ round, stocks });
  }
  return ok(rounds);
}

/** The stocks after what happened between two rounds: costs of immediate acts, and evidence that was shown. */
function between(stocks: Stocks, { moved, shown }: RoundBasis): Stocks {
  let next = applyNudges(stocks, moved);
  for (const { intermediary, exposure, evidence } of shown) {
    for (const by of SENDERS) {
      // The exposure is one change, whoever has the evidence.
      const rise = by === SENDERS[0] ? exposure : 0;
      next = moveEvidence(next, { kind: 'evidence-moved', intermediary, by, evidence: evidence[by], exposure: rise });
    }
  }
  return next;
}

function changed(inputs: StepInputs, change: Change, before: Stocks, { params }: World['scenario']): StepInputs {
  const { spending } = inputs;
  switch (change.kind) {
    case 'no-restrictions':
      return {
        ...inputs,
        letter: QUIET.letter,
        spirit: QUIET.spirit,
        dollarSteps: QUIET.dollarSteps,
        closures: [],
        licensed: [],
        lettersAdded: 0,
        textAdopted: false,
      };
    case 'no-help':
      return { ...inputs, relief: 0, transfers: 0, support: 0 };
    case 'no-burden': {
      const citizens = Math.max(spending.citizens, params.citizens.spendingNorm.value);
      return { ...inputs, spending: { ...spending, burden: 0, citizens } };
    }
    case 'usual-rewards':
      return { ...inputs, spending: { ...spending, circle: before.circle.norm } };
    default:
      return assertNever(change);
  }
}
