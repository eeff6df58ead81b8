import type { Stream } from '../lib/rng.ts';
import { nextChips, runIncome, runLedger } from './budget.ts';
import { runCircle } from './circle.ts';
import { runCitizens } from './citizens.ts';
import { drawUnrest, runControl } from './control.ts';
import { runDiplomacy } from './diplomacy.ts';
import { runEconomy, tradeLost } from './economy.ts';
import { runBanks, runFriction } from './finance.ts';
import { flowsOf, lossesOf, traceLeakage } from './flows.ts';
import { nextTrades, runIllicit, tradeLoyalty } from './illicit.ts';
import { runNetworks } from './networks.ts';
import type { Incident, StepOutcome } from './outcome.ts';
import type { ModelParams } from '../terms/params.ts';
import { runProgramme } from './programme.ts';
import type { StepInputs } from './step-inputs.ts';
import type { Stocks } from '../terms/stocks.ts';
import { letterIndex } from './letter-index.ts';
import { nextDiligence, runGates } from './trade.ts';
import { Tracer } from './tracer.ts';

/**
 * One half-year: banks, gates, networks, money, programme, economy, people, circle, diplomacy, in this order. Pure and
 * deterministic given its arguments. Every change of a traced variable is the sum of its terms to 1e-6.
 */
export function step(params: ModelParams, stocks: Stocks, inputs: StepInputs, from: Stream): StepOutcome {
  const tracer = new Tracer(inputs);
  const incidents: Incident[] = [];

  const banks = runBanks(params, stocks, inputs, tracer);
  const gates = runGates(params, stocks, inputs, banks.compliance);
  const carriage = runNetworks(params, stocks, inputs, gates, from, incidents);
  const losses = lossesOf(params, gates, carriage);
  const friction = runFriction(params, stocks, banks, losses, tracer);
  const illicit = runIllicit(params, stocks, inputs, losses, from.round);
  const income = runIncome(params, stocks, losses, illicit, friction, from, tracer);
  const flows = flowsOf(params, gates, carriage, losses, income.bite);
  const leakage = traceLeakage(tracer, stocks.trade.leakage, gates, flows);
  const ledger = runLedger(params, stocks, inputs, income, losses, illicit, carriage.fees, tracer);
  const { programme, tested } = runProgramme(params, stocks, inputs, losses, friction, from, incidents, tracer);
  const economy = runEconomy(params, stocks, inputs, losses, income, from, tracer);
  const unrest = drawUnrest(stocks, from, incidents);
  const citizens = runCitizens(params, stocks, inputs, losses, unrest, tracer);
  const control = runControl(params, stocks, inputs, citizens.grievance, tracer);
  const index = letterIndex(params, inputs);
  const circle = runCircle(
    params,
    stocks,
    inputs,
    {
      losses,
      fees: carriage.fees,
      trades: tradeLoyalty(params, illicit, inputs.spending.illicit !== undefined),
      welfare: citizens.welfare,
      letterIndex: index,
      tested,
      unrest,
      detection: control.detection,
    },
    from,
    incidents,
    tracer,
  );
  const diplomacy = runDiplomacy(
    params,
    stocks,
    inputs,
    {
      losses,
      rents: gates.rents,
      welfare: citizens.welfare,
      hazard: circle.hazard,
      unrest: control.unrest,
      programme: programme.index,
      letterIndex: index,
    },
    from,
    incidents,
    tracer,
  );

  const arrived = flows.arrivedBy.commodities + flows.arrivedBy.consumer + flows.arrivedBy.fuel;
  return {
    stocks: {
      trade: {
        diligence: nextDiligence(params, stocks, inputs),
        arrived,
        recorded: flows.recordedExports + flows.recordedImports,
        leakage,
        lost: tradeLost(params, losses),
      },
      networks: { intermediaries: carriage.intermediaries },
      ...withTrades(nextTrades(params, stocks, inputs, from)),
      finance: {
        friction,
        compliance: banks.compliance,
        fear: banks.fear,
        ...(banks.reputation === undefined ? {} : { reputation: banks.reputation }),
      },
      economy,
      budget: { income: income.total, reserve: ledger.reserveAfter, chips: nextChips(params, ledger) },
      circle,
      citizens,
      control,
      programme,
      diplomacy,
    },
    flows,
    ledger,
    trace: tracer.terms,
    incidents,
  };
}

// A field that is not there, instead of one without a value: a World is written as JSON.
const withTrades = (illicit: Stocks['illicit']): Pick<Stocks, 'illicit'> => (illicit === undefined ? {} : { illicit });
