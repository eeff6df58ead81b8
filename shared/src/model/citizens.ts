import { burdenEffect, leftToLose } from './expectations.ts';
import { addLoss } from './flows.ts';
import type { Losses } from './flows.ts';
import type { ModelParams } from '../terms/params.ts';
import type { StepInputs } from './step-inputs.ts';
import type { Stocks } from '../terms/stocks.ts';
import type { Tracer } from './tracer.ts';

// Citizens: welfare falls fast with embargo and burden and recovers slowly, but not below what markets supply.
// Grievance alone has no effect: it needs channels, which are in control.ts (C18).

/** Welfare and grievance after the half-year. */
export function runCitizens(
  params: ModelParams,
  stocks: Stocks,
  inputs: StepInputs,
  losses: Losses,
  unrest: boolean,
  tracer: Tracer,
): Stocks['citizens'] {
  const p = params.citizens;
  const { welfare, grievance } = stocks.citizens;
  const { spending } = inputs;
  const hurt = p.embargoLoss.value * (inputs.exemptions === 'fast' ? 1 - p.exemptionRelief.value : 1);
  const access = stocks.diplomacy.access / 100;

  tracer.open('welfare', welfare, 'mixed');
  tracer.addOwn('recovery', p.recovery.value * (p.reference.value - welfare), 'citizens.recovery');
  tracer.add('burden', burdenEffect(params, spending.burden, welfare), 'citizens.burdenHeavy', 'regime');
  const given = p.spendingGain.value * (spending.citizens - p.spendingNorm.value);
  const stopped =
    hurt *
      (p.weightConsumer.value * losses.consumer.lost +
        p.weightFuel.value * losses.fuel.lost +
        p.weightIncome.value * losses.commodities.lost) +
    p.aidLoss.value * losses.aid.lost +
    Math.max(0, -given);
  tracer.add('spending', given, 'citizens.spendingGain', 'regime');
  addLoss(tracer, 'goods', losses.consumer, hurt * p.weightConsumer.value, 'citizens.embargoLoss');
  addLoss(tracer, 'fuel', losses.fuel, hurt * p.weightFuel.value, 'citizens.embargoLoss');
  addLoss(tracer, 'jobs', losses.commodities, hurt * p.weightIncome.value, 'citizens.embargoLoss');
  addLoss(tracer, 'aid', losses.aid, p.aidLoss.value, 'citizens.aidLoss');
  // The less is left to lose, the smaller the effect. The reduction reveals the level, so it is one term of its own.
  tracer.addOwn('markets', stopped * Math.max(0, 1 - leftToLose(params, welfare)), 'citizens.subsistence');
  tracer.add('relief', p.reliefGain.value * inputs.relief * access, 'citizens.reliefGain', 'sea');
  const after = tracer.close(0, 100);

  tracer.open('grievance', grievance, 'mixed');
  tracer.addOwn('hardship', p.grievanceSpeed.value * (100 - after - grievance), 'citizens.grievanceSpeed');
  const severity = p.grievanceByPenalty.value * params.control.penalty.value;
  tracer.add('punishment', p.grievanceSpeed.value * severity, 'citizens.grievanceByPenalty', 'public');
  tracer.add('burden', p.grievanceByBurden.value * spending.burden, 'citizens.grievanceByBurden', 'regime');
  const rise = Math.max(0, spending.security - stocks.control.security);
  tracer.add('repression', p.grievanceBySecurity.value * rise, 'citizens.grievanceBySecurity', 'regime');
  tracer.add('unrest', unrest ? -p.unrestRelease.value : 0, 'citizens.unrestRelease', 'mixed');
  return { welfare: after, grievance: tracer.close(0, 100) };
}
