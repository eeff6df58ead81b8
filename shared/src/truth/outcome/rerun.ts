import { assertNever } from '../../lib/assert-never.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import { recordOf } from '../../lib/record-of.ts';
import { stream } from '../../lib/rng.ts';
import type { GameSeed } from '../../lib/seed.ts';
import type { Incident } from '../../model/outcome.ts';
import { QUIET } from '../../model/quiet.ts';
import type { StepInputs } from '../../model/step-inputs.ts';
import { step } from '../../model/step.ts';
import {
  BASKETS,
  MEASURES,
  MEASURES_OF,
  SENDERS,
  type ByBasket,
  type ByCorridor,
  type ByMeasure,
  type CorridorId,
  type Effort,
  type Letter,
} from '../../terms/vocabulary.ts';
import type { Scenario } from '../../terms/scenario.ts';
import type { Stocks } from '../../terms/stocks.ts';
import { applyNudges } from '../fold/apply-nudges.ts';
import { moveEvidence } from '../fold/move-evidence.ts';
import type { RoundBasis, World } from '../world.ts';

/** One thing that a re-run changes in a game; all other orders stay as they were given. */
export type Change = Throughout | Once;

/** Changed in every half-year. */
type Throughout =
  /** Every letter at none, national measures included; nothing enforced or listed, no dollar step and no finding. */
  | { readonly kind: 'no-restrictions' }
  /** No relief, no agreed money or aid, and the neighbour's support neither given nor withheld. */
  | { readonly kind: 'no-help' }
  /** Nothing levied on households, and at least the usual chips spent on them. */
  | { readonly kind: 'no-burden' }
  /** The circle is rewarded with what it is used to, no more and no less. */
  | { readonly kind: 'usual-rewards' };

/** One decision changed, in its own half-year. */
export type Once = { readonly round: number } & (
  | { readonly kind: 'effort'; readonly corridor: CorridorId; readonly effort: ByBasket<Effort> }
  | { readonly kind: 'no-test' }
  | { readonly kind: 'burden'; readonly burden: 0 }
  | { readonly kind: 'no-dollar-step'; readonly step: 'finding' | 'threat' | 'penalty' }
  | { readonly kind: 'support'; readonly support: 0 }
  /** A text had failed: until `until`, no letter of its measures is higher than it was before. */
  | { readonly kind: 'no-text'; readonly until: number; readonly before: ByCorridor<Partial<ByMeasure<Letter>>> }
);

/** One half-year of a re-run. */
export interface RerunRound {
  readonly round: number;
  readonly stocks: Stocks;
  /** Share of the restricted flow that still arrived, 0 to 1. */
  readonly leakage: number;
  readonly incidents: readonly Incident[];
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
 * is needed. `from` is the first round to run again; until then the game is as it was.
 */
export function rerunGame(
  { scenario, seed, history }: Played,
  changes: readonly Change[],
  from = 1,
): Result<readonly RerunRound[], RerunFault> {
  const rounds: RerunRound[] = [];
  let stocks = scenario.stocks;
  for (const { round, basis, stocks: played, leakage, incidents } of history) {
    if (round < from) {
      rounds.push({ round, stocks: played, leakage, incidents });
      stocks = played;
      continue;
    }
    if (basis === undefined) {
      return err({ code: 'older-rules', sentence: 'the game was played by older rules and cannot be run again' });
    }
    const before = between(stocks, basis);
    const inputs = changes.reduce((next, change) => changed(next, change, { before, round }, scenario), basis.inputs);
    const outcome = step(scenario.params, before, inputs, stream(seed, round));
    stocks = outcome.stocks;
    rounds.push({ round, stocks, leakage: outcome.flows.leakage, incidents: outcome.incidents });
  }
  return ok(rounds);
}

/** The half-years of a game on other numbers of the model or other inputs, from its opening, with the same chance. */
export function runInputs(
  { params, stocks: opening }: Pick<Scenario, 'params' | 'stocks'>,
  seed: GameSeed,
  rounds: readonly { readonly round: number; readonly basis: RoundBasis; readonly inputs: StepInputs }[],
): readonly RerunRound[] {
  let stocks = opening;
  return rounds.map(({ round, basis, inputs }) => {
    const outcome = step(params, between(stocks, basis), inputs, stream(seed, round));
    stocks = outcome.stocks;
    return { round, stocks, leakage: outcome.flows.leakage, incidents: outcome.incidents };
  });
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

interface At {
  readonly before: Stocks;
  readonly round: number;
}

function changed(inputs: StepInputs, change: Change, at: At, { params }: World['scenario']): StepInputs {
  const { spending } = inputs;
  if ('round' in change) return changedOnce(inputs, change, at.round);
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
      return { ...inputs, spending: { ...spending, circle: at.before.circle.norm } };
    default:
      return assertNever(change);
  }
}

function changedOnce(inputs: StepInputs, change: Once, round: number): StepInputs {
  if (change.kind === 'no-text') {
    if (round < change.round || round > change.until) return inputs;
    const letter = lowered(inputs.letter, change.before);
    return round === change.round ? { ...inputs, letter, lettersAdded: 0, textAdopted: false } : { ...inputs, letter };
  }
  if (round !== change.round) return inputs;
  switch (change.kind) {
    case 'effort':
      return { ...inputs, spirit: { ...inputs.spirit, [change.corridor]: byMeasure(change.effort) } };
    case 'no-test':
      return { ...inputs, test: 'none' };
    case 'burden':
      return { ...inputs, spending: { ...inputs.spending, burden: change.burden } };
    case 'no-dollar-step':
      return { ...inputs, dollarSteps: { ...inputs.dollarSteps, [change.step]: false } };
    case 'support':
      return { ...inputs, support: change.support };
    default:
      return assertNever(change);
  }
}

function lowered(letter: StepInputs['letter'], before: ByCorridor<Partial<ByMeasure<Letter>>>): StepInputs['letter'] {
  const at = (corridor: CorridorId): ByMeasure<Letter> =>
    recordOf(MEASURES, (measure) => {
      const most = before[corridor][measure] ?? 4;
      return letter[corridor][measure] > most ? most : letter[corridor][measure];
    });
  return { border: at('border'), sea: at('sea'), dollar: at('dollar') };
}

const byMeasure = (effort: ByBasket<Effort>): ByMeasure<Effort> =>
  recordOf(MEASURES, (measure) => effort[BASKETS.find((basket) => MEASURES_OF[basket].includes(measure)) ?? 'broad']);
