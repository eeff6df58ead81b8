import { bankRefusal, fearAfter } from './expectations.ts';
import type { Losses } from './flows.ts';
import type { ModelParams } from '../terms/params.ts';
import type { StepInputs } from './step-inputs.ts';
import type { Stocks } from '../terms/stocks.ts';
import type { Tracer } from './tracer.ts';

// Finance: banks comply according to dollar exposure and fear of penalties, not their government's view (C30). Refusal
// adds friction to every settlement, licit or illicit (C28).

/** Fear and compliance after the public steps of the half-year. */
export interface Banks {
  readonly fear: number;
  readonly compliance: number;
}

/** Fear and compliance after the half-year, with their traces. They depend only on public acts. */
export function runBanks(params: ModelParams, stocks: Stocks, inputs: StepInputs, tracer: Tracer): Banks {
  const p = params.finance;
  const { fear, compliance } = stocks.finance;
  const speed = p.complianceSpeed.value;
  const steps = inputs.dollarSteps;
  const nothing = { finding: false, threat: false, penalty: false };
  const feared = fearAfter(params, fear, steps);
  const quiet = bankRefusal(params, 1, fearAfter(params, fear, nothing));
  const freed = bankRefusal(params, 1, fearAfter(params, fear, { ...nothing, rescission: steps.rescission }));
  const found = bankRefusal(params, 1, fearAfter(params, fear, { ...steps, threat: false, penalty: false }));
  const warned = bankRefusal(params, 1, fearAfter(params, fear, { ...steps, penalty: false }));
  tracer.open('compliance', compliance, 'public');
  tracer.add('memory', speed * (quiet - compliance), 'finance.fearFade', 'public');
  tracer.add('rescission', speed * (freed - quiet), 'finance.fearByFinding', 'public');
  tracer.add('finding', speed * (found - freed), 'finance.fearByFinding', 'public');
  tracer.add('threat', speed * (warned - found), 'finance.fearByThreat', 'public');
  tracer.add('penalty', speed * (bankRefusal(params, 1, feared) - warned), 'finance.fearByPenalty', 'public');
  return { fear: feared, compliance: tracer.close(0, 1) };
}

/** Friction (0-1) on every settlement after the half-year. */
export function runFriction(params: ModelParams, stocks: Stocks, banks: Banks, losses: Losses, tracer: Tracer): number {
  const p = params.finance;
  const speed = p.frictionSpeed.value;
  tracer.open('friction', stocks.finance.friction, 'mixed');
  tracer.addOwn('settling', speed * (p.frictionBase.value - stocks.finance.friction), 'finance.frictionBase');
  tracer.add('banks', speed * p.frictionByBanks.value * banks.compliance, 'finance.frictionByBanks', 'public');
  const byGate = speed * p.frictionByGate.value;
  tracer.add('gate-border', byGate * losses.settlement.border, 'finance.frictionByGate', 'border');
  tracer.add('gate-sea', byGate * losses.settlement.sea, 'finance.frictionByGate', 'sea');
  tracer.add('gate-dollar', byGate * losses.settlement.dollar, 'finance.frictionByGate', 'dollar');
  return tracer.close(0, 0.9);
}
