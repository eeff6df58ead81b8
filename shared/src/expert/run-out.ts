import { step } from '../model/step.ts';
import type { Spending, StepInputs } from '../model/step-inputs.ts';
import { stream } from '../lib/rng.ts';
import { isLastRound } from '../truth/outcome/is-last-round.ts';
import type { RoundRecord, World } from '../truth/world.ts';

/**
 * Lets the model run an imagined game out to the end that its seed draws, with the half-year just adjudicated repeated:
 * what was done goes on, what happened once does not. It takes a tenth of the time that playing on would, and shows what
 * a plan leads to after the last half-year that was played: a programme that crosses the line, a reserve that is spent.
 */
export function runOut(world: World): World {
  const last = world.history.at(-1);
  if (world.ending !== null || last?.basis === undefined) return world;
  const { params } = world.scenario;
  const usual = onceMore(last.basis.inputs);
  const history: RoundRecord[] = [...world.history];
  let { stocks, round } = last;
  let isOver = false;
  while (!isOver && !isLastRound(world, round)) {
    round += 1;
    const inputs = { ...usual, spending: withinMeans(usual.spending, stocks.budget.chips) };
    const outcome = step(params, stocks, inputs, stream(world.seed, round));
    stocks = outcome.stocks;
    const { flows, ledger, incidents } = outcome;
    history.push({
      ...last,
      round,
      stocks,
      flows,
      ledger,
      leakage: flows.leakage,
      leakageAt: flows.leakageAt,
      test: 'none',
      shock: null,
      trace: [],
      incidents,
    });
    // A plan that risks a clash or a collapse meets it in some of the worlds.
    isOver = incidents.some(({ kind }) => kind === 'clash-broke-out' || kind === 'regime-collapsed');
  }
  return { ...world, stocks, history };
}

/** The inputs of a half-year without what happens once. */
const onceMore = (inputs: StepInputs): StepInputs => ({
  ...inputs,
  dollarSteps: { finding: false, threat: false, penalty: false },
  test: 'none',
  scrutiny: [],
  published: 0,
  closures: [],
  lettersAdded: 0,
  textAdopted: false,
  nudges: [],
  shock: null,
});

/** What is cut first when there are fewer chips than a plan needs. */
const CUT_FIRST = ['networks', 'security', 'programme', 'citizens'] as const;

/** Pyongyang's spending, cut to the chips that it has. */
function withinMeans(spending: Spending, chips: number): Spending {
  const { circle, programme, citizens, networks, security, burden, illicit } = spending;
  const trades = illicit === undefined ? 0 : illicit.arms + illicit.counterfeiting + illicit.cyber;
  let over = circle + programme + citizens + networks + security + trades - burden - chips;
  if (over <= 0) return spending;
  const cut = { networks, security, programme, citizens };
  for (const name of CUT_FIRST) {
    const less = Math.min(cut[name], over);
    cut[name] -= less;
    over -= less;
  }
  return { ...spending, ...cut, circle: Math.max(2, circle - Math.max(0, over)) };
}
