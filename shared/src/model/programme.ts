import { uniform } from '../lib/rng.ts';
import type { Stream } from '../lib/rng.ts';
import { programmePace, testStep, testSuccess } from './expectations.ts';
import type { Losses } from './flows.ts';
import type { Incident } from './outcome.ts';
import type { ModelParams } from '../terms/params.ts';
import type { StepInputs } from './step-inputs.ts';
import type { Stocks } from '../terms/stocks.ts';
import type { Tracer } from './tracer.ts';

// Programme: investment × access to inputs, never below a floor (C26). Milestones need two consecutive funded
// half-years; a test needs readiness, so a moratorium is only worth something when a test is ready.

/** The programme after the half-year, and whether a test succeeded. */
export interface ProgrammeOutcome {
  readonly programme: Stocks['programme'];
  readonly tested: 'none' | 'worked' | 'failed';
}

/** Share (0-1) of sought inputs that the programme obtains, after gates and payment friction. */
export function inputAccess(params: ModelParams, losses: Losses, friction: number): number {
  const byGoods = Math.max(0, 1 - losses['dual-use'].lost);
  return byGoods * Math.max(0, 1 - params.programme.accessByFriction.value * friction);
}

/** The programme after investment, test and milestones. */
export function runProgramme(
  params: ModelParams,
  stocks: Stocks,
  inputs: StepInputs,
  losses: Losses,
  friction: number,
  from: Stream,
  incidents: Incident[],
  tracer: Tracer,
): ProgrammeOutcome {
  const p = params.programme;
  const before = stocks.programme;
  const chips = inputs.spending.programme;
  const free = programmePace(params, chips, 1, 0);
  const denied = programmePace(params, chips, inputAccess(params, losses, friction), 0);
  const frozen = programmePace(params, chips, inputAccess(params, losses, friction), inputs.freezeShare);
  const fundedRounds = chips >= p.milestoneChips.value && inputs.freezeShare < 1 ? before.fundedRounds + 1 : 0;
  const reached = fundedRounds > 0 && fundedRounds % p.milestoneRounds.value === 0;
  if (reached) incidents.push({ kind: 'milestone-reached', milestones: before.milestones + 1 });

  const { test } = inputs;
  const tested = drawTest(params, stocks, inputs, from);
  if (test !== 'none') incidents.push({ kind: 'test-conducted', test, success: tested === 'worked' });

  tracer.open('programme', before.index, 'regime');
  tracer.add('investment', free, 'programme.pace', 'regime');
  tracer.add('inputs-denied', denied - free, 'programme.accessFloor', 'mixed');
  tracer.add('freeze', frozen - denied, 'programme.freezeBite', 'regime');
  tracer.add(
    'milestone',
    reached && free > 0 ? (p.milestoneGain.value * frozen) / free : 0,
    'programme.milestoneGain',
    'mixed',
  );
  tracer.add('test-data', tested === 'worked' ? p.testData.value * testStep(test) : 0, 'programme.testData', 'public');
  const index = tracer.close(0, 100);

  tracer.open('readiness', before.readiness, 'regime');
  tracer.add(
    'investment',
    p.readinessPerChip.value * chips * (1 - inputs.freezeShare),
    'programme.readinessPerChip',
    'regime',
  );
  tracer.addOwn('ageing', -p.readinessFade.value * before.readiness, 'programme.readinessFade');
  tracer.add('test', -p.readinessUse.value * testStep(test), 'programme.readinessUse', 'public');
  const readiness = tracer.close(0, 100);

  return {
    programme: {
      index,
      readiness,
      fundedRounds,
      milestones: before.milestones + (reached ? 1 : 0),
      tests: test === 'none' ? before.tests : { ...before.tests, [test]: before.tests[test] + 1 },
    },
    tested,
  };
}

function drawTest(params: ModelParams, stocks: Stocks, inputs: StepInputs, from: Stream): ProgrammeOutcome['tested'] {
  if (inputs.test === 'none') return 'none';
  const chance = testSuccess(params, stocks.programme.readiness);
  return uniform(from, 'programme', inputs.test) < chance ? 'worked' : 'failed';
}
