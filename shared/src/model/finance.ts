import { bankRefusal, fearAfter, reputationAfter, reputationMoves } from './expectations.ts';
import type { Losses } from './flows.ts';
import type { ModelParams } from '../terms/params.ts';
import type { StepInputs } from './step-inputs.ts';
import type { Stocks } from '../terms/stocks.ts';
import type { Tracer } from './tracer.ts';

// Finance: banks refuse what could cost them their dollars or their name, wherever they clear dollars and whatever their
// own government has signed (C30): in 2005 and 2013 banks in Macau and China closed accounts that no law of theirs
// barred. Refusal adds friction to every settlement, licit or illicit (C28).

/** Fear, reputation and compliance after the public acts of the half-year. */
export interface Banks {
  readonly fear: number;
  /** 0-100; absent in games of rules 1 and 2. */
  readonly reputation: number | undefined;
  readonly compliance: number;
}

/** Reputation of business with the country where nobody has one: games of rules 1 and 2 know only fear. */
const UNTAINTED = 100;

/** The reputation, 0-100, by which banks act. */
export const reputationOf = ({ reputation }: Stocks['finance']): number => reputation ?? UNTAINTED;

/** Fear, reputation and compliance after the half-year, with their traces. They depend only on public acts. */
export function runBanks(params: ModelParams, stocks: Stocks, inputs: StepInputs, tracer: Tracer): Banks {
  const p = params.finance;
  const { fear, compliance } = stocks.finance;
  const speed = p.complianceSpeed.value;
  const steps = inputs.dollarSteps;
  const nothing = { finding: false, threat: false, penalty: false };
  const tainted = runReputation(params, stocks.finance, inputs, tracer);
  const usual = tainted === undefined ? UNTAINTED : reputationAfter(params, reputationOf(stocks.finance), nothing);
  const refusal = (by: typeof steps): number =>
    bankRefusal(params, 1, { fear: fearAfter(params, fear, by), reputation: usual });
  const feared = fearAfter(params, fear, steps);
  const quiet = refusal(nothing);
  const freed = refusal(steps.rescission === undefined ? nothing : { ...nothing, rescission: steps.rescission });
  const found = refusal({ ...steps, threat: false, penalty: false });
  const warned = refusal({ ...steps, penalty: false });
  const fined = refusal(steps);
  const all = bankRefusal(params, 1, { fear: feared, reputation: tainted ?? UNTAINTED });
  tracer.open('compliance', compliance, 'public');
  tracer.add('memory', speed * (quiet - compliance), 'finance.fearFade', 'public');
  tracer.add('rescission', speed * (freed - quiet), 'finance.fearByFinding', 'public');
  tracer.add('finding', speed * (found - freed), 'finance.fearByFinding', 'public');
  tracer.add('threat', speed * (warned - found), 'finance.fearByThreat', 'public');
  tracer.add('penalty', speed * (fined - warned), 'finance.fearByPenalty', 'public');
  tracer.add('reputation', speed * (all - fined), 'finance.complianceByReputation', 'public');
  return { fear: feared, reputation: tainted, compliance: tracer.close(0, 1) };
}

/** Reputation after the half-year: findings and published evidence harm it, and it recovers slowly. */
function runReputation(
  params: ModelParams,
  before: Stocks['finance'],
  { dollarSteps, published }: StepInputs,
  tracer: Tracer,
): number | undefined {
  if (before.reputation === undefined) return undefined;
  const moves = reputationMoves(params, before.reputation, dollarSteps, published ?? 0);
  tracer.open('reputation', before.reputation, 'public');
  tracer.add('recovery', moves.recovery, 'finance.reputationRecovery', 'public');
  tracer.add('finding', moves.finding, 'finance.reputationByFinding', 'public');
  tracer.add('evidence', moves.evidence, 'finance.reputationByEvidence', 'public');
  tracer.add('rescission', moves.rescission, 'finance.reputationByRescission', 'public');
  return tracer.close(0, 100);
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
